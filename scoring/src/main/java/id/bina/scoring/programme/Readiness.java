package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.MentionCount;
import id.bina.core.dossier.RosterCount;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Subject;
import id.bina.core.program.PlanSignature;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ReadingKeys;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.Wilson;
import id.bina.scoring.tally.TallyBook;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the office is ready to change: resistance as told and as seen, and what leaders did.
 *
 * <ul>
 *   <li>{@code resistance.informants}, {@code resistance.units}: persons who mention the code
 *       {@value #RESISTANCE} in interviews (else the most mentioned code that begins with it and a
 *       mark), and the units they come from; never a share of the staff, never about a person
 *   <li>{@code resistance.adoption}: the reading {@value #ADOPTION} of a unit or the programme, a
 *       share from 0 to 1 out of a log of use, with Wilson's interval if it says out of how many
 *   <li>{@code leadership.signed_plans}: action plans that a superior signed; {@code
 *       leadership.release} and {@code leadership.budget_line}: the readings of these names, staff
 *       released from duty and rupiah set aside. A speech is not support and is not counted
 * </ul>
 *
 * What nobody recorded has no score, but for the plans: none signed by superiors of alumni is 0.
 * Immutable, thread-safe, deterministic.
 */
public final class Readiness implements ScoringStrategy {
  /** The code of passages in interviews that speak of resistance to change. */
  public static final String RESISTANCE = "resistensi";

  /** The indicator of a reading: share of uses that follow the new way of working. */
  public static final String ADOPTION = "adoption";

  /** The indicator of a reading: staff released from duty to learn. */
  public static final String RELEASE = "leadership.release";

  /** The indicator of a reading: rupiah that the leadership set aside. */
  public static final String BUDGET_LINE = "leadership.budget_line";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.readiness"),
          Text.of("resistensi dan dukungan pimpinan", "resistance and support of leaders"),
          "1",
          "Wilson (1927); Bina");

  private static final Readiness STANDARD = new Readiness();

  private Readiness() {}

  /**
   * The strategy; it has no thresholds.
   *
   * @return the strategy
   */
  public static Readiness standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return new LinkedHashSet<>(
        List.of(
            Measures.RESISTING,
            Measures.RESISTING_UNITS,
            Measures.ADOPTION,
            Measures.SIGNED_PLANS,
            Measures.RELEASE,
            Measures.BUDGET_LINE));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    Cell programme = Cell.of(Subject.of(setting.program().id()));
    resisting(setting).ifPresent(mention -> told(sheet, programme, mention));
    for (Subject subject : Readings.subjects(setting, ADOPTION)) {
      Readings.latest(setting, ADOPTION, subject)
          .ifPresent(reading -> adoption(setting, sheet, Cell.of(subject), reading));
    }
    signedPlans(setting, sheet, programme);
    recorded(setting, sheet, Measures.RELEASE, RELEASE);
    recorded(setting, sheet, Measures.BUDGET_LINE, BUDGET_LINE);
    return sheet.scores();
  }

  private static Optional<MentionCount> resisting(Setting setting) {
    List<MentionCount> mentions = setting.mentions();
    return mentions.stream()
        .filter(each -> each.code().equals(RESISTANCE))
        .findFirst()
        .or(
            () ->
                mentions.stream()
                    .filter(each -> each.code().matches(RESISTANCE + "[._:-].*"))
                    .max(Comparator.comparingLong(MentionCount::persons)));
  }

  private static void told(ScoreSheet sheet, Cell programme, MentionCount mention) {
    List<Text> notes =
        List.of(
            Text.of(
                mention.persons()
                    + " dari "
                    + mention.informants()
                    + " informan di "
                    + mention.units()
                    + " unit; bukan bagian dari pegawai",
                mention.persons()
                    + " of "
                    + mention.informants()
                    + " informants in "
                    + mention.units()
                    + " units; not a share of the staff"));
    counted(sheet, Measures.RESISTING, programme, mention.persons(), mention, notes);
    counted(sheet, Measures.RESISTING_UNITS, programme, mention.units(), mention, notes);
  }

  private static void counted(
      ScoreSheet sheet,
      Measure measure,
      Cell programme,
      long value,
      MentionCount mention,
      List<Text> notes) {
    sheet.add(
        sheet
            .measured(measure, programme)
            .value((double) value)
            .counts(Counts.of(mention.informants()))
            .basis(Basis.FIXED_TALLY)
            .quality(Quality.of(Design.STORY))
            .notes(notes)
            .build());
  }

  private static void adoption(
      Setting setting, ScoreSheet sheet, Cell cell, IndicatorReading reading) {
    BigDecimal share = reading.value();
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      sheet.absent(
          Measures.ADOPTION,
          cell,
          Absence.OUT_OF_RANGE,
          Text.of(
              "pemakaian harus antara 0 dan 1, tercatat " + share.toPlainString(),
              "adoption must be from 0 to 1, was " + share.toPlainString()),
          reading.of().orElse(0));
      return;
    }
    sheet.add(
        read(sheet, Measures.ADOPTION, cell, reading)
            .interval(interval(reading, 1 - setting.policy().alpha()))
            .build());
  }

  /** Of the uses nearest to the share that was read. */
  private static Optional<Interval> interval(IndicatorReading reading, double level) {
    long uses = reading.of().orElse(0);
    long following = Math.round(reading.value().doubleValue() * uses);
    return Wilson.of(following, uses, level).asOptional().map(Wilson::interval);
  }

  private static void signedPlans(Setting setting, ScoreSheet sheet, Cell programme) {
    long alumni = setting.roster().stream().mapToLong(RosterCount::completed).sum();
    if (alumni == 0) {
      return;
    }
    long signed =
        setting.program().actionPlans().stream()
            .filter(plan -> plan.signature() == PlanSignature.SIGNED_BY_SUPERIOR)
            .count();
    sheet.add(
        sheet
            .measured(Measures.SIGNED_PLANS, programme)
            .value((double) signed)
            .counts(Counts.of(alumni))
            .basis(Basis.ROSTER)
            .quality(Quality.of(Design.POST_ONLY))
            .build());
  }

  private static void recorded(
      Setting setting, ScoreSheet sheet, Measure measure, String indicator) {
    for (Subject subject : Readings.subjects(setting, indicator)) {
      Readings.latest(setting, indicator, subject)
          .ifPresent(reading -> sheet.add(read(sheet, measure, Cell.of(subject), reading).build()));
    }
  }

  private static Score.Measured.Builder read(
      ScoreSheet sheet, Measure measure, Cell cell, IndicatorReading reading) {
    return sheet
        .measured(measure, cell)
        .value(reading.value().doubleValue())
        .counts(Counts.of(reading.of().orElse(1)))
        .basis(Basis.SETTING)
        .quality(Quality.of(Design.POST_ONLY))
        .notes(List.of(Text.of("sumber: " + reading.source(), "source: " + reading.source())))
        .restsOn(List.of(ReadingKeys.of(reading)));
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "Readiness[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
