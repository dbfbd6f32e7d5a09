package id.bina.scoring.claim;

import id.bina.core.evidence.Subject;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the scores that answer a statement: by measure and by subject. */
final class ScoreLookup {
  private final Map<String, Measure> measures = new TreeMap<>();
  private final List<Score> scores;

  ScoreLookup(List<Measure> measures, List<Score> scores) {
    for (Measure measure : measures) {
      this.measures.put(measure.id().value(), measure);
    }
    this.scores = List.copyOf(scores);
  }

  Optional<Measure> measure(MeasureId id) {
    return Optional.ofNullable(measures.get(id.value()));
  }

  /** The scores of a measure about one subject, whole before parts, in key order. */
  List<Score> of(MeasureId id, Subject subject) {
    List<Score> found = new ArrayList<>();
    for (Score score : scores) {
      if (score.key().measure().equals(id) && score.key().cell().subject().equals(subject)) {
        found.add(score);
      }
    }
    found.sort(
        Comparator.<Score>comparingInt(score -> score.key().cell().strata().size())
            .thenComparing(Score::key));
    return found;
  }

  /** The scores of a measure about any subject, in key order. */
  List<Score> ofAnything(MeasureId id) {
    return scores.stream()
        .filter(score -> score.key().measure().equals(id))
        .sorted(Comparator.comparing(Score::key))
        .toList();
  }

  /** The score of the whole subject, when the measure has one. */
  Optional<Score.Measured> measured(MeasureId id, Subject subject) {
    for (Score score : of(id, subject)) {
      if (score instanceof Score.Measured measured) {
        return Optional.of(measured);
      }
    }
    return Optional.empty();
  }

  /** The score of another measure in the very cell of a score. */
  Optional<Score.Measured> beside(MeasureId id, Score score) {
    return scores.stream()
        .filter(other -> other.key().measure().equals(id))
        .filter(other -> other.key().cell().equals(score.key().cell()))
        .flatMap(other -> other.measured().stream())
        .findFirst();
  }

  List<Score> all() {
    return scores;
  }
}
