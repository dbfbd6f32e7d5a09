package id.bina.io.report;

import id.bina.core.result.Cell;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The rounds of one programme side by side, measure by measure, with breaks where they are. */
final class RoundsDocument {
  /** Two rounds are a difference; from three on there is something to plot. */
  private static final int FEWEST_TO_PLOT = 3;

  private final List<Release> rounds;
  private final Release latest;
  private final Phrases phrases;
  private final Names names;

  RoundsDocument(List<Release> releases, String language) {
    if (releases.size() < 2) {
      throw new IllegalArgumentException(
          "rounds must be 2 or more, were " + releases.size() + "\n  one round is Reports.text");
    }
    this.rounds =
        releases.stream().sorted(Comparator.comparing(r -> r.provenance().asOf())).toList();
    this.latest = rounds.get(rounds.size() - 1);
    this.phrases = Phrases.of(language);
    this.names = new Names(latest.body(), phrases);
    for (Release each : rounds) {
      if (!each.body().heading().program().equals(latest.body().heading().program())) {
        throw new IllegalArgumentException(
            "rounds must be of one programme, were of "
                + latest.body().heading().program()
                + " and "
                + each.body().heading().program()
                + "\n  several programmes stand side by side in Reports.combined");
      }
    }
  }

  ReportDocument document() {
    List<Block> charts = new ArrayList<>();
    Map<String, List<Block.Row>> rows = new LinkedHashMap<>();
    Map<String, Set<String>> alone = new TreeMap<>();
    for (List<Optional<Score>> scores : new RoundSeries(rounds).all()) {
      Score one =
          scores.stream().flatMap(Optional::stream).reduce((earlier, later) -> later).orElseThrow();
      String measure = names.measure(one.key().measure());
      if (measuredIn(scores).size() < 2) {
        String round = name(rounds.get(measuredIn(scores).get(0)));
        alone.computeIfAbsent(round, day -> new LinkedHashSet<>()).add(measure);
      } else if (isPlotted(scores, one)) {
        charts.add(chart(scores, one));
      } else {
        rows.computeIfAbsent(measure, name -> new ArrayList<>()).add(row(scores, one));
      }
    }
    List<Block> blocks = new ArrayList<>(List.of(howToRead()));
    blocks.addAll(charts);
    rows.forEach((measure, own) -> blocks.add(new Block.Grid(measure, columns(), own)));
    blocks.addAll(alone(alone));
    return document(blocks);
  }

  private ReportDocument document(List<Block> compared) {
    return new ReportDocument(
        phrases.language(),
        phrases.say("Perbandingan putaran: ", "Comparison of rounds: ")
            + phrases.in(latest.body().heading().title()),
        ReportDocument.subtitle(latest, phrases),
        sections(compared));
  }

  private List<Block.Section> sections(List<Block> compared) {
    List<Block.Section> sections = new ArrayList<>();
    new RoundsFollowUp(rounds, names, phrases).section().ifPresent(sections::add);
    sections.add(
        new Block.Section(
            "putaran", phrases.say("Putaran demi putaran", "Round by round"), compared));
    return sections;
  }

  /** In which rounds there is a value. */
  private static List<Integer> measuredIn(List<Optional<Score>> scores) {
    return IntStream.range(0, scores.size())
        .filter(round -> !RoundSeries.isWithoutValue(scores.get(round)))
        .boxed()
        .toList();
  }

  private List<Block> alone(Map<String, Set<String>> measures) {
    if (measures.isEmpty()) {
      return List.of();
    }
    List<Block.Fact> facts = new ArrayList<>();
    measures.forEach((round, own) -> facts.add(new Block.Fact(round, String.join("; ", own))));
    return List.of(
        new Block.Heading(
            phrases.say(
                "Ada nilainya hanya pada satu putaran, tidak dibandingkan",
                "With a value in one round only, not compared")),
        new Block.Facts(facts));
  }

  private Block howToRead() {
    return new Block.Paragraph(
        phrases.say(
            "Selisih adalah putaran terakhir dikurangi putaran sebelumnya, dengan selang dari kedua"
                + " putaran (MOVER). Tempat paket aturan, cara survei, cara menghitung, atau versi"
                + " instrumen berubah adalah putusan deret: tidak ada selisih dan tidak ada garis."
                + " Versi yang dinyatakan sama tidak memutus deret; yang kalimatnya diubah"
                + " disebutkan di samping selisihnya.",
            "A difference is the last round minus the one before, with an interval from both"
                + " (MOVER). Where the regulation pack, the mode of asking, the method or the"
                + " version of the instrument changed, the series breaks: no difference, no"
                + " line. Versions declared to be the same break no series; reworded ones are"
                + " named beside the difference."));
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(List.of(phrases.say("cakupan", "scope")));
    rounds.forEach(round -> columns.add(name(round)));
    columns.add(phrases.say("selisih", "difference"));
    return columns;
  }

  private static String name(Release round) {
    return round.provenance().asOf().toString();
  }

  private Block.Row row(List<Optional<Score>> scores, Score one) {
    String unit = names.unit(one.key().measure());
    List<String> cells = new ArrayList<>(List.of(label(one)));
    scores.forEach(score -> cells.add(words(score, unit)));
    cells.add(difference(scores, unit));
    return new Block.Row(cells, Optional.empty());
  }

  /** Where it was measured; of a rate of responses also to which form. */
  private String label(Score score) {
    Cell cell = score.key().cell();
    boolean ofForm = score.key().measure().value().startsWith("response.");
    return names.place(cell)
        + cell.instrument()
            .filter(ref -> ofForm)
            .map(ref -> ", " + names.instrument(ref.toString()))
            .orElse("")
        + cell.occasion()
            .filter(when -> RoundSeries.year(score).isEmpty())
            .map(when -> ", " + phrases.in(when.words()))
            .orElse("");
  }

  private String words(Optional<Score> score, String unit) {
    return score
        .map(
            each ->
                each.<String>match(
                    measured ->
                        value(measured, unit)
                            + measured.interval().map(ends -> ends(ends, unit)).orElse(""),
                    absent -> phrases.say("tidak dapat dihitung", "not computable"),
                    withheld -> phrases.say("tidak ditampilkan", "not shown")))
        .orElse("–");
  }

  private String value(Score.Measured score, String unit) {
    return Figures.text(score.value(), unit, phrases.language());
  }

  private String ends(Interval ends, String unit) {
    return " (" + Figures.text(ends, unit, phrases.language()) + ")";
  }

  private String difference(List<Optional<Score>> scores, String unit) {
    int last = scores.size() - 1;
    if (RoundSeries.isWithoutValue(scores.get(last))
        || RoundSeries.isWithoutValue(scores.get(last - 1))) {
      return "–";
    }
    Score.Measured before = scores.get(last - 1).flatMap(Score::measured).orElseThrow();
    Score.Measured after = scores.get(last).flatMap(Score::measured).orElseThrow();
    RoundPair pair = new RoundPair(rounds.get(last - 1), latest, phrases);
    List<String> breaks = pair.breaks(before, after);
    return breaks.isEmpty()
        ? pair.difference(before, after, unit)
            + pair.caution(before, after).map(said -> "; " + said).orElse("")
        : phrases.say("deret terputus; ", "the series breaks; ") + String.join("; ", breaks);
  }

  private boolean isPlotted(List<Optional<Score>> scores, Score one) {
    return rounds.size() >= FEWEST_TO_PLOT
        && scores.stream().filter(score -> !RoundSeries.isWithoutValue(score)).count() >= 2
        && Headlines.isOverall(one)
        && Headlines.COMPARED.contains(one.key().measure().value());
  }

  private Block chart(List<Optional<Score>> scores, Score one) {
    String unit = names.unit(one.key().measure());
    String title = Sentence.of(names.key(one.key()));
    List<TrendLine.Point> points = new ArrayList<>();
    for (int i = 0; i < rounds.size(); i++) {
      Optional<Score.Measured> now = scores.get(i).flatMap(Score::measured);
      points.add(
          new TrendLine.Point(
              name(rounds.get(i)),
              now.map(score -> Axis.plotted(score.value(), unit)),
              now.flatMap(Score.Measured::interval)
                  .map(
                      ends ->
                          new DotRows.Ends(
                              Axis.plotted(ends.lower(), unit), Axis.plotted(ends.upper(), unit))),
              now.map(score -> value(score, unit)).orElse(""),
              i == 0 ? List.of() : breaks(scores, i)));
    }
    return new Block.Chart(
        new TrendLine(
            title, new ExhibitCharts(names, phrases).ofTrend(), points, phrases.language()),
        new Block.Grid(
            new ExhibitTables(phrases).caption(title), columns(), List.of(row(scores, one))));
  }

  private List<String> breaks(List<Optional<Score>> scores, int round) {
    Optional<Score> before = scores.get(round - 1);
    Optional<Score> now = scores.get(round);
    return before
        .flatMap(
            from ->
                now.map(
                    to ->
                        new RoundPair(rounds.get(round - 1), rounds.get(round), phrases)
                            .breaks(from, to)))
        .orElse(List.of());
  }
}
