package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Those who were named for a training (surat tugas), whether they came or not.
 *
 * <p>Who came knows little of why others stayed away, so all shares are of the nominees; those who
 * asked and found no place are counted apart. Each is given for the programme and for each
 * training, with Wilson's interval.
 *
 * <ul>
 *   <li>{@code nominees.attended}: came, of the nominees
 *   <li>{@code nominees.below_rule}: attended fewer of the recorded sessions than the training's
 *       own rule asks; who never came is below, who came without a record is left out and counted
 *   <li>{@code nominees.reason} (stratum {@code reason}) and {@code nominees.reasons_missing}: of
 *       all who were absent from the training or a session; they add up to 1
 *   <li>{@code nominees.unmet}: found no place, of all who asked; not computable where the roster
 *       names nobody of these, for that does not say that there were none
 *   <li>{@code nominees.poor_connection}: low answers to an item whose aspect has the role {@code
 *       konektivitas}, of those who answered
 *   <li>{@code nominees.gap_match}: lacked a competency of the training when it began, of the
 *       nominees whose levels were known
 *   <li>{@code nominees.online_difference} (stratum {@code course}): final test of the cohorts
 *       online minus those face to face, of 100 points; equal only if the interval says so: its
 *       lower limit must lie above minus the margin
 * </ul>
 *
 * <p>Not computable, and said: without a rule, records, levels, a question or two groups of 10.
 * Immutable, thread-safe, deterministic. Sources: Wilson (1927); Piaggio, Elbourne, Pocock, Evans
 * and Altman (2012), <a
 * href="https://doi.org/10.1001/jama.2012.87802">doi:10.1001/jama.2012.87802</a>.
 */
public final class Nominees implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.nominees"),
          Text.of("calon peserta dan kehadiran", "nominees and attendance"),
          "1",
          "Wilson (1927); Piaggio et al. (2012) doi:10.1001/jama.2012.87802");

  private static final Nominees STANDARD = new Nominees(new BigDecimal("3"));

  private final BigDecimal margin;

  private Nominees(BigDecimal margin) {
    this.margin = margin;
  }

  /**
   * The strategy with the thresholds of the evaluation policy and a margin of 3 points of 100,
   * which is a default of the house.
   *
   * @return the strategy
   */
  public static Nominees standard() {
    return STANDARD;
  }

  /**
   * The strategy with another margin.
   *
   * @param points by how many points of 100 online may be worse and still pass as equal; above 0,
   *     below 100
   * @return the strategy
   * @throws IllegalArgumentException if the margin lies outside
   */
  public Nominees withMargin(BigDecimal points) {
    if (points.signum() <= 0 || points.compareTo(new BigDecimal("100")) >= 0) {
      throw new IllegalArgumentException(
          "margin must be above 0 and below 100 points, was " + points.toPlainString());
    }
    return new Nominees(points);
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return NomineeMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    NomineeSpecs specs = new NomineeSpecs(setting);
    if (!specs.hasNominees()) {
      return TallyPlan.none();
    }
    Set<TallySpec> all = new LinkedHashSet<>(List.of(specs.table()));
    all.addAll(new PoorConnection(setting).specs());
    all.addAll(new OnlineCompared(setting, margin).specs());
    return new TallyPlan(List.copyOf(all));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    if (new NomineeSpecs(setting).hasNominees()) {
      List<NomineeTable> tables = NomineeTable.of(setting, tallies);
      for (NomineeTable table : tables) {
        new NomineeScores(setting, tables.get(0), table, sheet).write();
      }
      new PoorConnection(setting).write(tallies, sheet);
      new OnlineCompared(setting, margin).write(tallies, sheet);
    }
    return sheet.scores();
  }

  /** The strategy by its method and margin. */
  @Override
  public String toString() {
    return "Nominees["
        + METHOD.id()
        + " "
        + METHOD.version()
        + ", margin "
        + margin.toPlainString()
        + "]";
  }
}
