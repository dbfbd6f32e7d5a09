package id.bina.scoring.recommend;

import id.bina.core.evidence.Subject;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import id.bina.core.result.Stratum;
import id.bina.core.rule.ScoreSelector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the score that a rule speaks of: by measure, subject and strata. */
final class ScoreFinder {
  private final Map<String, Measure> measures = new TreeMap<>();
  private final List<Score> scores;

  ScoreFinder(List<Measure> measures, List<Score> scores) {
    for (Measure measure : measures) {
      this.measures.put(measure.id().value(), measure);
    }
    this.scores = List.copyOf(scores);
  }

  Optional<Score> find(ScoreSelector selector, Subject subject) {
    return scores.stream()
        .filter(score -> score.key().measure().equals(selector.measure()))
        .filter(score -> score.key().cell().subject().equals(subject))
        .filter(score -> hasStrata(score, selector.strata()))
        .min((a, b) -> a.key().compareTo(b.key()));
  }

  Optional<Score.Measured> measured(MeasureId measure, Subject subject) {
    return find(new ScoreSelector(measure, List.of()), subject)
        .filter(Score.Measured.class::isInstance)
        .map(Score.Measured.class::cast);
  }

  Optional<Measure> measure(MeasureId id) {
    return Optional.ofNullable(measures.get(id.value()));
  }

  private static boolean hasStrata(Score score, List<Stratum> wanted) {
    return score.key().cell().strata().equals(wanted);
  }
}
