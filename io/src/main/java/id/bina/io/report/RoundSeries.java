package id.bina.io.report;

import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Cell;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Stratum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was measured in several rounds: the scores of each thing, one place for each round. */
final class RoundSeries {
  private static final String YEAR = "year-";

  /** A change from wave to wave is a comparison of rounds itself, and has its own breaks. */
  private static final Set<String> OF_TWO_WAVES =
      Set.of("ikm.change", "process.median_change", "process.in_time_change", "followup.moved");

  private static final Set<String> NOT_COMPARED = Set.of("item", "versus");

  private final List<Release> rounds;

  RoundSeries(List<Release> rounds) {
    this.rounds = rounds;
  }

  /** The scores of each thing measured, one place for each round. */
  List<List<Optional<Score>>> all() {
    Map<String, List<Optional<Score>>> series = new LinkedHashMap<>();
    for (int i = 0; i < rounds.size(); i++) {
      for (Score score : rounds.get(i).body().scores()) {
        if (isCompared(score)) {
          List<Optional<Score>> places = series.computeIfAbsent(identity(score), key -> noneYet());
          places.set(i, later(places.get(i), score));
        }
      }
    }
    series.values().removeIf(places -> places.stream().allMatch(RoundSeries::isWithoutValue));
    return List.copyOf(series.values());
  }

  private List<Optional<Score>> noneYet() {
    return new ArrayList<>(Collections.nCopies(rounds.size(), Optional.empty()));
  }

  /** A round speaks for itself by the last of the years that it holds. */
  private static Optional<Score> later(Optional<Score> held, Score score) {
    boolean isLater = held.isEmpty() || year(score).compareTo(year(held.get())) > 0;
    return isLater ? Optional.of(score) : held;
  }

  /** The year that a score names; empty if it is of another occasion. */
  static String year(Score score) {
    return score
        .key()
        .cell()
        .occasion()
        .map(Occasion::code)
        .filter(code -> code.startsWith(YEAR))
        .orElse("");
  }

  /** Whether a round says nothing of it, or nothing that can be compared. */
  static boolean isWithoutValue(Optional<Score> score) {
    return score.flatMap(Score::measured).isEmpty();
  }

  private boolean isCompared(Score score) {
    Cell cell = score.key().cell();
    String measure = score.key().measure().value();
    return !measure.startsWith("claim.")
        && !OF_TWO_WAVES.contains(measure)
        && !cell.subject().kind().equals(SubjectKind.TRAINING)
        && cell.strata().stream().map(Stratum::name).noneMatch(NOT_COMPARED::contains);
  }

  /** What is measured, whatever the version of the instrument and the year of the round. */
  private static String identity(Score score) {
    Cell cell = score.key().cell();
    return score.key().measure()
        + "|"
        + cell.subject()
        + "|"
        + cell.instrument().map(ref -> ref.id().value()).orElse("")
        + "|"
        + cell.source()
        + "|"
        + (year(score).isEmpty() ? cell.occasion() : YEAR)
        + "|"
        + cell.strata();
  }
}
