package id.bina.scoring.learning;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.Units;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.ScoreSheet.Facts;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.stat.impact.RetrospectiveChange;
import id.bina.scoring.tally.PairTable;
import id.bina.scoring.tally.PairTableSpec;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import id.bina.scoring.tally.ValuePair;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many rate themselves better now than they say they were before: the retrospective pre-test
 * (then-test).
 *
 * <p>One form asks twice, how it is now and how it was then; the item about then carries the tag
 * {@value #THEN_OF} with the id of the item about now. {@code learning.then_better} (stratum {@code
 * item}, the item about now; of the programme and of each training) is the share of those who
 * answered both and rate now better, with Wilson's interval; equal and worse stand in the notes.
 *
 * <p>A design of its own, D2: it does not remove a shift of the yardstick, and adds what memory and
 * the wish to please make of the past. It is never a change that was measured. How large the
 * recalled change is, beside a true pre-test if there was one: {@link RetrospectiveChange}.
 * Immutable, thread-safe, deterministic. Sources: Howard (1980), doi:10.1177/0193841X8000400105;
 * Hill and Betz (2005), doi:10.1177/1098214005281322 (biases).
 */
public final class ThenTest implements ScoringStrategy {
  /** The tag of the item about then: the id of the item about now. */
  public static final String THEN_OF = "then_of";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.then-test"),
          Text.of("tes awal retrospektif", "retrospective pre-test (then-test)"),
          "1",
          "Howard (1980) doi:10.1177/0193841X8000400105; Wilson (1927)");

  private static final Measure BETTER =
      Measure.builder()
          .id(MeasureId.of("learning.then_better"))
          .title(
              Text.of(
                  "peserta yang menilai dirinya lebih baik daripada sebelumnya",
                  "participants who rate themselves better than before"))
          .unit(Units.SHARE)
          .range(0, 1)
          .better(Better.HIGHER)
          .level(Level.LEARNING)
          .build();

  private static final ThenTest STANDARD = new ThenTest();

  private ThenTest() {}

  /**
   * The strategy; it has no thresholds.
   *
   * @return the strategy
   */
  public static ThenTest standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return Set.of(BETTER);
  }

  @Override
  public TallyPlan plan(Setting setting) {
    Set<TallySpec> specs = new LinkedHashSet<>();
    for (ThenNow pair : ThenNow.of(setting)) {
      for (SubjectGroup group : groups(setting)) {
        specs.add(spec(pair, group));
      }
    }
    return new TallyPlan(List.copyOf(specs));
  }

  private static List<SubjectGroup> groups(Setting setting) {
    return SubjectGroup.of(setting.program(), CaseUnit.PARTICIPATION);
  }

  private static PairTableSpec spec(ThenNow pair, SubjectGroup group) {
    return new PairTableSpec(pair.then(), pair.now(), group.grouping());
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    for (ThenNow pair : ThenNow.of(setting)) {
      for (SubjectGroup group : groups(setting)) {
        PairTable table = tallies.pairTable(spec(pair, group), group.key());
        if (table.withFirst() + table.withSecond() > 0) {
          Cell cell = Cell.of(group.subject()).with(pair.now());
          score(setting, sheet, cell.with("item", pair.now().item().value()), pair, table);
        }
      }
    }
    return sheet.scores();
  }

  private static void score(
      Setting setting, ScoreSheet sheet, Cell cell, ThenNow pair, PairTable table) {
    long better = 0;
    long equal = 0;
    for (Map.Entry<ValuePair, Long> each : table.both().entrySet()) {
      int order = each.getKey().second().compareTo(each.getKey().first()) * pair.direction();
      better += order > 0 ? each.getValue() : 0;
      equal += order == 0 ? each.getValue() : 0;
    }
    long pairs = table.pairs();
    long worse = pairs - better - equal;
    Text others =
        Text.of("sama " + equal + ", lebih buruk " + worse, "equal " + equal + ", worse " + worse);
    sheet.share(
        BETTER,
        cell,
        better,
        pairs,
        new Facts(
            1 - setting.policy().alpha(),
            Basis.FIXED_TALLY,
            Quality.of(Design.THEN_TEST),
            Optional.of(Counts.of(pairs)),
            List.of(others, RetrospectiveChange.CAUTION)));
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "ThenTest[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
