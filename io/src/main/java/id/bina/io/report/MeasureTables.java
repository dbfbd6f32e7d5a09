package id.bina.io.report;

import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Scores as tables: one for each measure by training, or one of many measures. */
final class MeasureTables {
  private final Names names;
  private final Phrases phrases;
  private final ScoreRows rows;

  MeasureTables(Names names, Phrases phrases, ScoreRows rows) {
    this.names = names;
    this.phrases = phrases;
    this.rows = rows;
  }

  /** A table for each measure; its parts are headings, the programme and its trainings rows. */
  List<Block> byTraining(List<Score> scores) {
    List<Block> tables = new ArrayList<>();
    grouped(scores, score -> score.key().measure())
        .forEach(
            (measure, own) ->
                tables.add(
                    new Block.Grid(
                        names.measure(measure),
                        rows.columns(phrases.say("cakupan", "scope")),
                        groups(own, this::part, this::subject))));
    return tables;
  }

  /** One table; the measures are headings, the parts rows. */
  Block byMeasure(String caption, List<Score> scores) {
    return new Block.Grid(
        caption,
        rows.columns(phrases.say("bagian", "part")),
        groups(scores, score -> names.measure(score.key().measure()), this::datedPart));
  }

  /** What the score is about beside its subject: its aspect, item, group or form. */
  String part(Score score) {
    String strata = names.strata(score.key().cell());
    return strata.isEmpty() ? form(score) : strata;
  }

  private String subject(Score score) {
    return names.dated(names.subject(score.key().cell().subject()), score.key());
  }

  private String datedPart(Score score) {
    return names.dated(part(score), score.key());
  }

  private String form(Score score) {
    MeasureId measure = score.key().measure();
    return score
        .key()
        .cell()
        .instrument()
        .filter(ref -> measure.value().startsWith("response."))
        .map(ref -> names.instrument(ref.toString()))
        .orElse("");
  }

  private List<Block.Row> groups(
      List<Score> scores, Function<Score, String> heading, Function<Score, String> label) {
    List<Block.Row> all = new ArrayList<>();
    grouped(scores, heading)
        .forEach(
            (words, own) -> {
              if (!words.isEmpty()) {
                all.add(Block.Row.of(words));
              }
              all.addAll(ScoreRows.merged(lines(own, label), phrases));
            });
    return all;
  }

  private List<Block.Row> lines(List<Score> scores, Function<Score, String> label) {
    Outermost outermost = Outermost.of(scores, names::isProgramme);
    List<Block.Row> lines = new ArrayList<>();
    for (Score score : outermost.first()) {
      lines.add(rows.row(label.apply(score), score));
    }
    outermost.between().ifPresent(between -> lines.add(rows.between(between)));
    for (Score score : outermost.last()) {
      lines.add(rows.row(label.apply(score), score));
    }
    return lines;
  }

  private static <K> Map<K, List<Score>> grouped(List<Score> scores, Function<Score, K> by) {
    Map<K, List<Score>> groups = new LinkedHashMap<>();
    for (Score score : scores) {
      groups.computeIfAbsent(by.apply(score), key -> new ArrayList<>()).add(score);
    }
    return groups;
  }
}
