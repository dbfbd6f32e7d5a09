package id.bina.io.report;

import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The exhibits of scores as drawings, each with its table.
 *
 * <p>Nothing is drawn that is not in the release: a score that is withheld has no exhibit, and is
 * drawn as withheld where it stands among others.
 */
final class Charts {
  private final ExhibitCharts single;
  private final JoinedCharts joined;

  Charts(Names names, Phrases phrases) {
    this.single = new ExhibitCharts(names, phrases);
    this.joined = new JoinedCharts(names, phrases);
  }

  /**
   * The charts of the scores of one level, in the order of the scores: of the whole programme, of
   * slopes also the trainings beside it, and of what has no whole each part.
   */
  List<Block> of(List<Score> scores, Predicate<Score> isWhole) {
    Set<MeasureId> whole = new HashSet<>();
    scores.stream()
        .filter(score -> isWhole.test(score) && hasExhibit(score))
        .forEach(score -> whole.add(score.key().measure()));
    Set<MeasureId> slopes = slopes(scores);
    List<Score> drawn =
        scores.stream()
            .filter(
                score ->
                    isWhole.test(score)
                        || slopes.contains(score.key().measure())
                        || !whole.contains(score.key().measure()))
            .toList();
    return of(drawn, slopes);
  }

  private List<Block> of(List<Score> scores, Set<MeasureId> slopes) {
    List<Block> charts = new ArrayList<>();
    for (List<Score> group : groups(scores, slopes).values()) {
      Score.Measured first = drawn(group);
      Exhibit exhibit = first.exhibit().orElseThrow();
      if (exhibit.kind().equals(ExhibitKind.COUNTS)) {
        charts.add(joined.counts(group));
      } else if (isOneSlope(exhibit)) {
        charts.add(joined.slopes(group));
      } else {
        single(group, charts);
      }
    }
    return charts;
  }

  private void single(List<Score> group, List<Block> charts) {
    for (Score score : group) {
      score
          .measured()
          .flatMap(measured -> measured.exhibit().map(each -> single.of(measured, each)))
          .ifPresent(charts::add);
    }
  }

  private static boolean isOneSlope(Exhibit exhibit) {
    return exhibit.kind().equals(ExhibitKind.SLOPES) && exhibit.rows().size() == 1;
  }

  private static Score.Measured drawn(List<Score> group) {
    return group.stream()
        .flatMap(score -> score.measured().stream())
        .filter(score -> score.exhibit().isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** The scores that stand in one drawing: of one measure and, but for slopes, of one place. */
  private static Map<String, List<Score>> groups(List<Score> scores, Set<MeasureId> slopes) {
    Map<String, List<Score>> groups = new LinkedHashMap<>();
    for (Score score : scores) {
      groups.computeIfAbsent(group(score, slopes), key -> new ArrayList<>()).add(score);
    }
    groups.values().removeIf(group -> group.stream().noneMatch(Charts::hasExhibit));
    return groups;
  }

  private static String group(Score score, Set<MeasureId> slopes) {
    String measure = score.key().measure().value();
    if (slopes.contains(score.key().measure())) {
      return measure;
    }
    return measure
        + "|"
        + score.key().cell().subject()
        + "|"
        + score.key().cell().instrument()
        + "|"
        + score.key().cell().source()
        + "|"
        + score.key().cell().occasion();
  }

  /** The measures of which each score is one slope. */
  private static Set<MeasureId> slopes(List<Score> scores) {
    return scores.stream()
        .flatMap(score -> score.measured().stream())
        .filter(score -> score.exhibit().filter(Charts::isOneSlope).isPresent())
        .map(score -> score.key().measure())
        .collect(Collectors.toSet());
  }

  private static boolean hasExhibit(Score score) {
    return score.measured().flatMap(Score.Measured::exhibit).isPresent();
  }
}
