package id.bina.io.report;

import id.bina.core.Text;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.VersionEquivalence;
import id.bina.core.people.Source;
import id.bina.core.program.Level;
import id.bina.core.program.ProgramId;
import id.bina.core.program.Region;
import id.bina.core.program.RegionLevel;
import id.bina.core.program.TrainingId;
import id.bina.core.result.AdmissionSummary;
import id.bina.core.result.Audience;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.DisclosureSummary;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitCell;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitLine;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.FlowRow;
import id.bina.core.result.Heading;
import id.bina.core.result.Interval;
import id.bina.core.result.Label;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Provenance;
import id.bina.core.result.Quality;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.SuppressionReason;
import id.bina.core.result.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A release of one survey of citizens and one test, with one of every exhibit. */
final class SurveyRelease {
  private static final MethodRef IKM =
      new MethodRef(MethodId.of("bina.ikm"), Text.of("IKM"), "1", "PermenPANRB 14/2017");
  private static final Occasion YEAR = Occasion.of("year-2025");

  private final String program;
  private final Region region;
  private String version = "1";
  private String mode = "kertas";
  private int year = 2025;
  private double index = 82.5;
  private Optional<VersionEquivalence> declared = Optional.empty();

  private SurveyRelease(String program, Region region) {
    this.program = program;
    this.region = region;
  }

  static SurveyRelease of(String program, Region region) {
    return new SurveyRelease(program, region);
  }

  static SurveyRelease bungo() {
    return of(
        "bungo", Region.of("Kabupaten Bungo", RegionLevel.KABUPATEN).withWithin("Provinsi Jambi"));
  }

  SurveyRelease in(int which) {
    year = which;
    return this;
  }

  SurveyRelease index(double value) {
    index = value;
    return this;
  }

  SurveyRelease version(String which) {
    version = which;
    return this;
  }

  /** How this version was declared to stand to the first one. */
  SurveyRelease declared(VersionEquivalence which) {
    declared = Optional.of(which);
    return this;
  }

  SurveyRelease mode(String how) {
    mode = how;
    return this;
  }

  private Subject programme() {
    return Subject.of(ProgramId.of(program));
  }

  private InstrumentRef skm() {
    return InstrumentRef.of("skm", version);
  }

  private Cell survey() {
    return Cell.of(programme()).with(skm()).with(Source.CITIZEN).with(YEAR);
  }

  Release release() {
    List<Score> scores =
        new ArrayList<>(
            List.of(
                index(),
                element("u1", "U1 Persyaratan", 3, 10, 60, 47),
                element("u2", "U2 Prosedur", 1, 5, 40, 74),
                new Score.Suppressed(
                    new ScoreKey(MeasureId.of("ikm.element"), survey().with("element", "u3")),
                    IKM,
                    SuppressionReason.BELOW_MINIMUM),
                change(),
                test(programme(), 58, 76),
                test(Subject.of(TrainingId.of("TR-01")), 52.31, 75.48),
                new Score.Suppressed(
                    new ScoreKey(
                        MeasureId.of("learning.mean_change"),
                        Cell.of(Subject.of(TrainingId.of("TR-02")))),
                    IKM,
                    SuppressionReason.COMPLEMENTARY),
                chain()));
    return new Release(
        new Provenance("bina 0.1", "a1b2c3", "d4e5f6", LocalDate.of(year, 12, 15)),
        Audience.PUBLIC,
        new DisclosureSummary(2, 0, 0, List.of(), List.of()),
        EvaluationBody.builder()
            .heading(
                new Heading(
                    ProgramId.of(program),
                    Text.of("Program " + program, "Programme " + program),
                    region.name(),
                    Optional.empty(),
                    Optional.of(region)))
            .measures(measures())
            .scores(scores)
            .admission(new AdmissionSummary(List.of(flow()), List.of()))
            .addAllLabels(
                declared.stream()
                    .map(each -> new Label("equivalence", "skm/1|" + skm(), each.words()))
                    .toList())
            .addAllLabels(
                List.of(
                    new Label("element", "u3", Text.of("Waktu", "Time")),
                    new Label("mode", "skm|" + programme() + "|" + YEAR, Text.of(mode)),
                    new Label("pack", "ikm 1", Text.of("PermenPANRB 14/2017"))))
            .build());
  }

  private FlowRow flow() {
    return new FlowRow(
        programme(), skm(), Source.CITIZEN, YEAR, OptionalLong.of(150), 130, 124, 120);
  }

  private static List<Measure> measures() {
    return List.of(
        measure("ikm.index", "IKM", Units.POINTS, Level.RESULTS),
        measure("ikm.element", "nilai unsur", Units.POINTS, Level.RESULTS),
        measure("ikm.change", "perubahan IKM", Units.POINTS, Level.RESULTS),
        measure("learning.mean_change", "skor tes", Units.POINTS, Level.LEARNING),
        measure("transfer.broken_link", "mata rantai", Units.COUNT, Level.BEHAVIOUR));
  }

  private static Measure measure(String id, String title, String unit, Level level) {
    return Measure.builder()
        .id(MeasureId.of(id))
        .title(Text.of(title))
        .unit(unit)
        .better(Better.HIGHER)
        .level(level)
        .build();
  }

  private static Score.Measured.Builder score(String measure, Cell cell, double value) {
    return Score.Measured.builder()
        .key(new ScoreKey(MeasureId.of(measure), cell))
        .method(IKM)
        .value(value)
        .counts(Counts.of(120))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.POST_ONLY));
  }

  private Score index() {
    return score("ikm.index", survey(), index)
        .interval(Interval.of(index - 2, index + 2, 0.95, "t"))
        .exhibit(
            new Exhibit(
                ExhibitKind.POINTS,
                Text.of("nilai unsur", "values of the elements"),
                columns("nilai", "bawah", "atas"),
                List.of(
                    row("U1 Persyaratan", 81.5, 78.25, 84.5),
                    row("U2 Prosedur", 89, 86.5, 91.25),
                    new ExhibitRow(
                        Text.of("U3 Waktu"),
                        List.of(
                            ExhibitCell.of(Text.of("tidak ditampilkan", "not shown")),
                            ExhibitCell.of(Text.of("-")),
                            ExhibitCell.of(Text.of("-"))),
                        OptionalLong.empty())),
                List.of(
                    new ExhibitLine(Text.of("mutu C"), new BigDecimal("65")),
                    new ExhibitLine(Text.of("mutu B"), new BigDecimal("76.61")),
                    new ExhibitLine(Text.of("mutu A"), new BigDecimal("88.31")))))
        .build();
  }

  private Score element(String element, String title, long... counts) {
    List<ExhibitRow> rows = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      rows.add(row("jawaban " + (i + 1), (double) counts[i]));
    }
    rows.add(row("(kosong)", 4));
    return score("ikm.element", survey().with("element", element), 80)
        .exhibit(new Exhibit(ExhibitKind.COUNTS, Text.of(title), columns("jumlah"), rows))
        .build();
  }

  private Score change() {
    return score("ikm.change", survey(), 4.7)
        .exhibit(
            new Exhibit(
                ExhibitKind.SERIES,
                Text.of("IKM per putaran", "index by wave"),
                columns("nilai", "bawah", "atas", "cara survei"),
                List.of(
                    wave("2023", 78.9, "kertas"),
                    wave("2024", 80.1, "kertas"),
                    wave("2025", 84.6, "kode QR"))))
        .build();
  }

  private static ExhibitRow wave(String label, double value, String mode) {
    List<ExhibitCell> cells = new ArrayList<>(row(label, value, value - 2, value + 2).cells());
    cells.add(ExhibitCell.of(Text.of(mode)));
    return new ExhibitRow(Text.of(label), cells, OptionalLong.of(120));
  }

  private static Score test(Subject subject, double before, double after) {
    return score("learning.mean_change", Cell.of(subject), after - before)
        .exhibit(
            new Exhibit(
                ExhibitKind.SLOPES,
                Text.of("skor tes", "test scores"),
                columns("sebelum", "sesudah"),
                List.of(row("rata-rata", before, after))))
        .build();
  }

  private Score chain() {
    return score("transfer.broken_link", Cell.of(programme()), 2)
        .exhibit(
            new Exhibit(
                ExhibitKind.CHAIN,
                Text.of("rantai", "chain"),
                columns("lanjut", "dari"),
                List.of(row("menguasai", 46, 59), row("mencoba", 20, 46))))
        .build();
  }

  private static List<Text> columns(String... names) {
    return List.of(names).stream().map(Text::of).toList();
  }

  private static ExhibitRow row(String label, double... values) {
    List<ExhibitCell> cells = new ArrayList<>();
    for (double value : values) {
      cells.add(ExhibitCell.of(BigDecimal.valueOf(value)));
    }
    return new ExhibitRow(Text.of(label), cells, OptionalLong.empty());
  }
}
