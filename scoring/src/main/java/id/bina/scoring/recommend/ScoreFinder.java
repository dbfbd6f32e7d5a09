package id.bina.scoring.recommend;

import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Cell;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import id.bina.core.result.Stratum;
import id.bina.core.rule.ScoreSelector;
import id.bina.scoring.internal.Waves;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the score that a rule speaks of: by measure, subject and strata. */
final class ScoreFinder {
  private final Subject programme;
  private final Map<String, Measure> measures = new TreeMap<>();
  private final Map<About, List<Score>> scores = new HashMap<>();

  /** What is measured of whom; a programme has many trainings, so none is searched for. */
  private record About(MeasureId measure, Subject subject) {}

  ScoreFinder(Subject programme, List<Measure> measures, List<Score> scores) {
    this.programme = programme;
    for (Measure measure : measures) {
      this.measures.put(measure.id().value(), measure);
    }
    for (Score score : scores) {
      About about = new About(score.key().measure(), score.key().cell().subject());
      this.scores.computeIfAbsent(about, first -> new ArrayList<>()).add(score);
    }
  }

  /**
   * The score that is asked for; of several occasions that of the latest, of several others, such
   * as two versions, the first by its key.
   */
  Optional<Score> find(ScoreSelector selector, Focus focus) {
    boolean ofProgram = selector.of().isPresent();
    Focus there = ofProgram ? Focus.of(programme) : focus;
    List<Stratum> strata = strata(selector, there);
    List<Score> found =
        of(selector.measure(), there.subject()).stream()
            .filter(score -> isOf(score.key().cell(), there, strata))
            .sorted((a, b) -> a.key().compareTo(b.key()))
            .toList();
    List<Occasion> waves =
        Waves.inOrder(
            found.stream().flatMap(score -> occasion(score).stream()).distinct().toList(),
            occasion -> Optional.empty());
    Optional<Occasion> latest = waves.stream().reduce((first, next) -> next);
    return found.stream().filter(score -> occasion(score).equals(latest)).findFirst();
  }

  private static Optional<Occasion> occasion(Score score) {
    return score.key().cell().occasion();
  }

  private static boolean isOf(Cell cell, Focus focus, List<Stratum> strata) {
    return cell.strata().equals(strata) && focus.isAskedIn(cell);
  }

  private static List<Stratum> strata(ScoreSelector selector, Focus focus) {
    List<Stratum> strata = new ArrayList<>(selector.strata());
    strata.addAll(focus.strata());
    return strata.stream().distinct().sorted().toList();
  }

  /** All scores of a measure about a subject. */
  List<Score> of(MeasureId measure, Subject subject) {
    return scores.getOrDefault(new About(measure, subject), List.of());
  }

  Optional<Measure> measure(MeasureId id) {
    return Optional.ofNullable(measures.get(id.value()));
  }
}
