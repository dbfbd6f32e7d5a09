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
import java.util.HashMap;
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
  private final Map<Group, List<Score.Measured>> peopleOf = new HashMap<>();
  private final Map<Group, List<Score.NotComputable>> absentOf = new HashMap<>();

  /** A subject, or some people of it: scores of others cannot be compared with theirs. */
  private record Group(Subject subject, List<String> people) {
    static Group of(ScoreKey key) {
      return new Group(key.cell().subject(), Families.people(key));
    }
  }

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
    people.values().forEach(score -> listed(peopleOf, score.key()).add(score));
    absent.values().forEach(score -> listed(absentOf, score.key()).add(score));
  }

  private static <S> List<S> listed(Map<Group, List<S>> groups, ScoreKey key) {
    return groups.computeIfAbsent(Group.of(key), group -> new ArrayList<>());
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
    return people(key).map(score -> ofSamePeople(score.counts(), Group.of(key))).orElse(List.of());
  }

  private List<ScoreKey> ofSamePeople(Counts counts, Group group) {
    List<ScoreKey> same = new ArrayList<>();
    for (Score.Measured other : peopleOf.getOrDefault(group, List.of())) {
      if (areAsMany(other.counts(), counts)) {
        same.add(other.key());
      }
    }
    for (Score.NotComputable other : absentOf.getOrDefault(group, List.of())) {
      if (tellsAnswers(other) && other.n() == counts.n()) {
        same.add(other.key());
      }
    }
    return List.copyOf(same);
  }

  /**
   * The scores of most people of a group: a few less than another score is of whose measure theirs
   * is a part. The id of such a measure goes on from the other's with an underscore ({@code
   * confirmed}, {@code confirmed_ready}); those of another occasion are other people.
   */
  List<ScoreKey> ofAllButFew() {
    List<ScoreKey> most = new ArrayList<>();
    for (List<Score.Measured> group : peopleOf.values()) {
      for (Score.Measured all : group) {
        for (Score.Measured some : group) {
          long others = all.counts().n() - some.counts().n();
          boolean few = others > 0 && others < Disclosure.PRIVACY_MINIMUM;
          if (few && isOfSome(some.key(), all.key())) {
            most.add(some.key());
          }
        }
      }
    }
    return most;
  }

  private static boolean isOfSome(ScoreKey some, ScoreKey all) {
    return some.measure().value().startsWith(all.measure().value() + "_")
        && some.cell().occasion().equals(all.cell().occasion())
        && some.cell().strata().equals(all.cell().strata());
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
}
