package id.bina.io.report;

import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Figures;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Several programmes side by side: in the order of their regions, never ranked, never pooled. */
final class CombinedDocument {
  private final List<Release> releases;
  private final Phrases phrases;
  private final boolean isOneARegion;

  CombinedDocument(List<Release> releases, String language) {
    if (releases.size() < 2) {
      throw new IllegalArgumentException(
          "programmes side by side must be 2 or more, were "
              + releases.size()
              + "\n  one programme is Reports.text");
    }
    this.phrases = Phrases.of(language);
    Set<String> seen = new LinkedHashSet<>();
    for (Release each : releases) {
      if (!seen.add(each.body().heading().program().value())) {
        throw new IllegalArgumentException(
            "programmes side by side must differ, was given twice: "
                + each.body().heading().program()
                + "\n  rounds of one programme stand in Reports.rounds");
      }
    }
    this.isOneARegion =
        releases.stream().map(CombinedDocument::region).distinct().count() == releases.size();
    this.releases =
        releases.stream()
            .sorted(Comparator.comparing(each -> name(each).toLowerCase(Locale.ROOT)))
            .toList();
  }

  private static String region(Release release) {
    return release.body().heading().region();
  }

  /** What a row calls a programme: its region, or its title where two are of one region. */
  private String name(Release release) {
    return isOneARegion ? region(release) : title(release);
  }

  private String title(Release release) {
    return phrases.in(release.body().heading().title());
  }

  ReportDocument document() {
    List<Block.Section> sections = new ArrayList<>();
    sections.add(reading());
    sections.add(overview());
    sections.add(measures());
    return new ReportDocument(
        phrases.language(),
        phrases.say("Beberapa program berdampingan", "Several programmes side by side"),
        List.of(
            phrases.say(
                "Menurut abjad wilayah; bukan peringkat",
                "In alphabetical order of regions; not a ranking")),
        sections);
  }

  private Block.Section reading() {
    List<String> items = new ArrayList<>();
    items.add(
        phrases.say(
            "Program diurutkan menurut abjad wilayahnya. Tidak ada peringkat dan tidak ada nilai"
                + " gabungan: programnya, alat ukurnya, dan pesertanya berbeda.",
            "Programmes stand in alphabetical order of their regions. There is no ranking and no"
                + " pooled value: the programmes, their instruments and their people differ."));
    for (Release outer : releases) {
      for (Release inner : releases) {
        String one = outer.body().heading().region();
        String other = inner.body().heading().region();
        switch (Nesting.of(outer, inner)) {
          case HOLDS -> items.add(nested(one, other));
          case MAY_HOLD -> items.add(perhapsNested(one, other));
          case APART -> {}
        }
      }
    }
    return new Block.Section(
        "cara-baca",
        phrases.say("Cara membaca", "How to read this"),
        List.of(new Block.Bullets(items)));
  }

  private String nested(String outer, String inner) {
    return phrases.say(
        outer
            + " memuat "
            + inner
            + ": angka keduanya tidak digabung dan tidak digambar pada satu sumbu, karena yang satu"
            + " bagian dari yang lain.",
        outer
            + " holds "
            + inner
            + ": the figures of the two are neither pooled nor drawn on one axis, since one is part"
            + " of the other.");
  }

  private String perhapsNested(String outer, String inner) {
    return phrases.say(
        "Dokumen tidak menyebut tingkat wilayah "
            + outer
            + ", yang mungkin memuat atau sama dengan "
            + inner
            + ": angka keduanya tidak digabung dan tidak digambar pada satu sumbu.",
        "The document does not say what level of region "
            + outer
            + " is; it may hold or be "
            + inner
            + ": the figures of the two are neither pooled nor drawn on one axis.");
  }

  private Block.Section overview() {
    List<Block.Row> rows = new ArrayList<>();
    for (Release each : releases) {
      long refused =
          each.body().claims().stream()
              .filter(claim -> claim.verdict().equals(Verdict.REFUSED))
              .count();
      rows.add(
          Block.Row.of(
              region(each),
              title(each),
              each.provenance().asOf().toString(),
              Integer.toString(each.body().recommendations().size()),
              Figures.text(refused, phrases.language())));
    }
    return new Block.Section(
        "program",
        phrases.say("Programnya", "The programmes"),
        List.of(
            new Block.Grid(
                phrases.say(
                    "Program menurut abjad wilayah", "Programmes in alphabetical order of regions"),
                List.of(
                    phrases.say("wilayah", "region"),
                    phrases.say("program", "programme"),
                    phrases.say("keadaan per", "as of"),
                    phrases.say("rekomendasi", "recommendations"),
                    phrases.say("pernyataan ditolak", "statements refused")),
                rows)));
  }

  private Block.Section measures() {
    List<Block> blocks = new ArrayList<>();
    for (String measure : Headlines.COMPARED) {
      List<Found> found = found(MeasureId.of(measure));
      if (found.stream().anyMatch(each -> each.score().measured().isPresent())) {
        blocks.addAll(blocks(found));
      }
    }
    if (blocks.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              phrases.say(
                  "Tidak ada ukuran utama yang dapat dihitung.",
                  "No main measure could be computed.")));
    }
    return new Block.Section(
        "ukuran", phrases.say("Ukuran demi ukuran", "Measure by measure"), blocks);
  }

  /** Units speak for a programme only where it has no such figure as a whole. */
  private List<Found> found(MeasureId measure) {
    List<Found> found = new ArrayList<>();
    for (Release release : releases) {
      Names names = new Names(release.body(), phrases);
      List<Score> own =
          release.body().scores().stream()
              .filter(score -> score.key().measure().equals(measure))
              .filter(Headlines::isOverall)
              .filter(score -> !isOfTraining(score))
              .toList();
      boolean isOfWhole = own.stream().anyMatch(score -> isMeasuredOf(names, score));
      own.stream()
          .filter(score -> !isOfWhole || names.isProgramme(score.key().cell().subject()))
          .forEach(score -> found.add(new Found(release, names, score)));
    }
    return found;
  }

  private static boolean isOfTraining(Score score) {
    return score.key().cell().subject().kind().equals(SubjectKind.TRAINING);
  }

  private static boolean isMeasuredOf(Names names, Score score) {
    return score.measured().isPresent() && names.isProgramme(score.key().cell().subject());
  }

  private List<Block> blocks(List<Found> found) {
    Found first = found.get(0);
    String title = Sentence.of(first.names().measure(first.score().key().measure()));
    List<Block.Row> rows = new ArrayList<>();
    ScoreRows writer = new ScoreRows(first.release().body(), first.names(), phrases);
    for (Found each : found) {
      ScoreRows own = new ScoreRows(each.release().body(), each.names(), phrases);
      rows.add(own.row(label(each), each.score()));
    }
    Block.Grid grid =
        new Block.Grid(
            title,
            writer.columns(phrases.say("program", "programme")),
            ScoreRows.merged(rows, phrases));
    List<Found> drawn =
        found.stream().filter(each -> !Nesting.isAroundAny(each.release(), releases)).toList();
    if (measured(drawn) < 2) {
      return List.of(grid);
    }
    Optional<String> differ = differ(drawn);
    return differ.isPresent()
        ? List.of(grid, new Block.Paragraph(differ.get()))
        : List.of(new Block.Chart(dots(title, drawn), grid));
  }

  private static long measured(List<Found> found) {
    return found.stream().filter(each -> each.score().measured().isPresent()).count();
  }

  /** What was measured in another way is not drawn on one axis. */
  private Optional<String> differ(List<Found> found) {
    long instruments =
        found.stream().map(each -> each.score().key().cell().instrument()).distinct().count();
    long methods = found.stream().map(each -> each.score().method()).distinct().count();
    return instruments > 1 || methods > 1
        ? Optional.of(
            phrases.say(
                "Alat ukur atau cara menghitungnya berbeda: angkanya berdampingan, tetapi tidak"
                    + " digambar pada satu sumbu.",
                "Measured by different instruments or methods: the figures stand side by side, but"
                    + " not on one axis."))
        : Optional.empty();
  }

  private Drawing dots(String title, List<Found> found) {
    List<DotRows.Dot> dots = new ArrayList<>();
    for (Found each : found) {
      String unit = each.names().unit(each.score().key().measure());
      Optional<Score.Measured> score = each.score().measured();
      dots.add(
          new DotRows.Dot(
              label(each),
              score.map(some -> Axis.plotted(some.value(), unit)),
              score
                  .flatMap(Score.Measured::interval)
                  .map(
                      ends ->
                          new DotRows.Ends(
                              Axis.plotted(ends.lower(), unit), Axis.plotted(ends.upper(), unit))),
              score
                  .map(some -> Figures.text(some.value(), unit, phrases.language()))
                  .orElseGet(() -> phrases.say("tidak ada nilai", "no value"))));
    }
    return new DotRows(
        title,
        phrases.say(
            "Titik adalah nilai, garis tebal selangnya; urutannya menurut abjad wilayah.",
            "A dot is the value, the thick line its interval; in alphabetical order of regions."),
        dots,
        List.of(),
        phrases.language());
  }

  private String label(Found each) {
    boolean whole = each.names().isProgramme(each.score().key().cell().subject());
    String occasion =
        each.score()
            .key()
            .cell()
            .occasion()
            .map(when -> ", " + phrases.in(when.words()))
            .orElse("");
    return name(each.release())
        + (whole ? "" : ", " + each.names().place(each.score().key().cell()))
        + occasion
        + caveats(each.score());
  }

  /** What takes a grade from the figure, so that none stands there as if it were sound. */
  private String caveats(Score score) {
    String said =
        score.measured().stream()
            .flatMap(found -> found.quality().weaknesses().stream())
            .map(weakness -> phrases.in(weakness.title()))
            .collect(Collectors.joining("; "));
    return said.isEmpty() ? "" : " (" + said + ")";
  }

  private record Found(Release release, Names names, Score score) {}
}
