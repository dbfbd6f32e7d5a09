package id.bina.scoring.disclosure;

import id.bina.core.evidence.Subject;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Counts;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Measure;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The scores of an evaluation as one linked set: those about people, those that could not be
 * computed for too few of them, and those that were worked out from others.
 */
final class Linked {
  /**
   * Measures that count units, trainings, costs or statements: a few of these are no few people.
   */
  private static final Set<String> OF_THINGS =
      Set.of("units", "cost", "budget", "claim", "followup", "coverage", "goal", "plan", "story");

  private final List<Measure> measures;
  private final Map<ScoreKey, Score.Measured> people = new TreeMap<>();
  private final Map<ScoreKey, Score.Measured> workedOut = new TreeMap<>();
  private final Map<ScoreKey, Score.NotComputable> absent = new TreeMap<>();
  private final Subject programme;
  private final List<Family> families;

  Linked(EvaluationBody body) {
    this.measures = body.measures();
    this.programme = Subject.of(body.heading().program());
    for (Score score : body.scores()) {
      if (score instanceof Score.Measured measured) {
        add(measured);
      } else if (score instanceof Score.NotComputable none && isOfPeople(none)) {
        absent.put(none.key(), none);
      }
    }
    this.families = Families.of(programme, people.values());
  }

  private void add(Score.Measured score) {
    if (!score.basis().equals(Basis.SETTING)) {
      people.put(score.key(), score);
    }
    if (!score.restsOn().isEmpty()) {
      workedOut.put(score.key(), score);
    }
  }

  private static boolean isOfPeople(Score.NotComputable score) {
    String id = score.key().measure().value();
    return score.n() > 0 && !OF_THINGS.contains(id.substring(0, id.indexOf('.')));
  }

  Subject programme() {
    return programme;
  }

  List<Measure> measures() {
    return measures;
  }

  /** The scores about people, in the order of their keys. */
  Collection<Score.Measured> people() {
    return Collections.unmodifiableCollection(people.values());
  }

  Optional<Score.Measured> people(ScoreKey key) {
    return Optional.ofNullable(people.get(key));
  }

  /** The scores that were worked out from others, in the order of their keys. */
  Collection<Score.Measured> workedOut() {
    return Collections.unmodifiableCollection(workedOut.values());
  }

  /** What could not be computed of people, in the order of the keys. */
  Collection<Score.NotComputable> absent() {
    return Collections.unmodifiableCollection(absent.values());
  }

  List<Family> families() {
    return families;
  }

  /**
   * The scores of the same people: as many of one subject and group. They tell each other (before +
   * change = after; lost = 1 - matched; passed = learned).
   */
  List<ScoreKey> ofSamePeople(ScoreKey key) {
    List<ScoreKey> same = new ArrayList<>();
    Optional.ofNullable(people.get(key))
        .map(Score.Measured::counts)
        .ifPresent(
            counts -> {
              for (Score.Measured other : people.values()) {
                if (areAsMany(other.counts(), counts) && areOfOneGroup(other.key(), key)) {
                  same.add(other.key());
                }
              }
              for (Score.NotComputable other : absent.values()) {
                if (tellsAnswers(other)
                    && other.n() == counts.n()
                    && areOfOneGroup(other.key(), key)) {
                  same.add(other.key());
                }
              }
            });
    return List.copyOf(same);
  }

  /** That all answered alike, or at the end of the scale, is an answer too. */
  private static boolean tellsAnswers(Score.NotComputable score) {
    return score.reason().equals(Absence.ZERO_VARIANCE) || score.reason().equals(Absence.CEILING);
  }

  private static boolean areAsMany(Counts one, Counts other) {
    return one.n() == other.n()
        && one.first().equals(other.first())
        && one.second().equals(other.second());
  }

  private static boolean areOfOneGroup(ScoreKey one, ScoreKey other) {
    return one.cell().subject().equals(other.cell().subject())
        && Families.people(one).equals(Families.people(other));
  }
}
