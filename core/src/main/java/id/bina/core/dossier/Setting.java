package id.bina.core.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.SuccessCase;
import id.bina.core.instrument.Instrument;
import id.bina.core.program.Program;
import id.bina.core.program.TrainingId;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.AdmissionSummary;
import id.bina.core.result.MeasureId;
import id.bina.core.rule.LedgerEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that is known before one person's answer is read.
 *
 * <p>A method plans its tallies from the setting alone, so that the plan cannot follow the answers.
 * Admission makes it from a dossier: people are counts in here, and nobody's id is among them.
 *
 * @param program the programme as its documents describe it
 * @param instruments the instruments that were used
 * @param roster how many people are on the roster of each training
 * @param assertions what the documents assert
 * @param designs how comparisons were set up
 * @param policy the thresholds that apply
 * @param asOf the day on which the evaluation stands
 * @param primaryOutcomes the measures that were named before the answers were seen
 * @param packs the regulations that apply
 * @param layouts the columns of each source of cases, in the order of the sources
 * @param events what else happened
 * @param attendance how many came to each session
 * @param mentions how many people mention what in interviews
 * @param admission what was admitted and what was not, and why
 * @param readings published or recorded figures of units
 * @param successCases stories of success, with what stands behind them
 * @param fieldworks how surveys were carried out
 * @param comparisons which units are compared with which
 * @param coders how far two coders agree
 * @param issues how many people raised which issue
 * @param ledger the recommendations of earlier rounds, and how far each was followed up
 */
@Value.Builder
public record Setting(
    Program program,
    List<Instrument> instruments,
    List<RosterCount> roster,
    List<Assertion> assertions,
    List<DesignDeclaration> designs,
    EvaluationPolicy policy,
    LocalDate asOf,
    List<MeasureId> primaryOutcomes,
    List<RegulationPack> packs,
    List<CaseLayout> layouts,
    List<Event> events,
    List<AttendanceCount> attendance,
    List<MentionCount> mentions,
    AdmissionSummary admission,
    List<IndicatorReading> readings,
    List<SuccessCase> successCases,
    List<Fieldwork> fieldworks,
    List<UnitComparison> comparisons,
    List<CoderCount> coders,
    List<IssueCount> issues,
    List<LedgerEntry> ledger) {

  /** Keeps copies of the lists. */
  public Setting {
    requireNonNull(program, "program");
    instruments = List.copyOf(instruments);
    roster = List.copyOf(roster);
    assertions = List.copyOf(assertions);
    designs = List.copyOf(designs);
    requireNonNull(policy, "policy");
    requireNonNull(asOf, "asOf");
    primaryOutcomes = List.copyOf(primaryOutcomes);
    packs = List.copyOf(packs);
    layouts = List.copyOf(layouts);
    events = List.copyOf(events);
    attendance = List.copyOf(attendance);
    mentions = List.copyOf(mentions);
    requireNonNull(admission, "admission");
    readings = List.copyOf(readings);
    successCases = List.copyOf(successCases);
    fieldworks = List.copyOf(fieldworks);
    comparisons = List.copyOf(comparisons);
    coders = List.copyOf(coders);
    issues = List.copyOf(issues);
    ledger = List.copyOf(ledger);
  }

  /**
   * The roster of a training.
   *
   * @param training the training
   * @return its counts, or empty if nobody was named for it
   */
  public Optional<RosterCount> roster(TrainingId training) {
    return roster.stream().filter(count -> count.training().equals(training)).findFirst();
  }

  /**
   * A builder with the policy of the house.
   *
   * @return the builder; program, asOf and admission are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with everything set as it is here.
   *
   * @return the builder; what is set again is replaced, what is added is added
   */
  public Builder toBuilder() {
    return builder()
        .program(program)
        .instruments(instruments)
        .roster(roster)
        .assertions(assertions)
        .designs(designs)
        .policy(policy)
        .asOf(asOf)
        .primaryOutcomes(primaryOutcomes)
        .packs(packs)
        .layouts(layouts)
        .events(events)
        .attendance(attendance)
        .mentions(mentions)
        .admission(admission)
        .readings(readings)
        .successCases(successCases)
        .fieldworks(fieldworks)
        .comparisons(comparisons)
        .coders(coders)
        .issues(issues)
        .ledger(ledger);
  }

  /** Collects the components of a setting. Not for use by several threads at once. */
  public static final class Builder extends SettingBuilder {
    Builder() {
      policy(EvaluationPolicy.standard());
    }
  }
}
