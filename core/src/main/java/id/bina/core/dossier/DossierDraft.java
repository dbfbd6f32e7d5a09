package id.bina.core.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Appraisal;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.CompetencyLevel;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Interview;
import id.bina.core.evidence.LearningHours;
import id.bina.core.evidence.Observation;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.SuccessCase;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Instrument;
import id.bina.core.people.Enrolment;
import id.bina.core.people.Participant;
import id.bina.core.program.Program;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.MeasureId;
import id.bina.core.rule.LedgerEntry;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an evaluator has put together, right or wrong.
 *
 * <p>Each part is valid in itself; whether the parts fit together is found by {@link #problems()},
 * all at once. A {@link Dossier} is made of a draft without a problem that blocks.
 *
 * <pre>{@code
 * DossierDraft draft = DossierDraft.builder()
 *     .program(program).asOf(LocalDate.of(2025, 10, 1))
 *     .participants(participants).enrolments(enrolments).assessments(tests)
 *     .build();
 * Dossier dossier = draft.dossier().orThrow();
 * }</pre>
 *
 * @param program the programme as its documents describe it
 * @param participants everybody who was named for a training
 * @param enrolments who was named for which training, and how far they came
 * @param instruments the instruments that were used
 * @param responses answers to them
 * @param interviews interviews with coded passages
 * @param voices what citizens said of their own accord
 * @param assessments tests
 * @param attendance who came to which session
 * @param learningHours lesson hours of people, wherever they were earned
 * @param events what else happened
 * @param assertions what the documents assert
 * @param designs how comparisons were set up
 * @param bulk evidence in columns
 * @param policy the thresholds that apply
 * @param asOf the day on which the evaluation stands; no evidence is later
 * @param primaryOutcomes the measures that were named before the answers were seen
 * @param packs the regulations that apply
 * @param held what a reader kept back because it can be no evidence, such as points above the
 *     maximum; each problem excludes
 * @param competencyLevels levels of competency by area and round
 * @param appraisals appraisals of performance
 * @param readings published or recorded figures of units
 * @param observations what raters saw
 * @param successCases stories of success, with what stands behind them
 * @param fieldworks how surveys were carried out
 * @param comparisons which units are compared with which
 * @param ledger the recommendations of earlier rounds, and how far each was followed up
 */
@Value.Builder
public record DossierDraft(
    Program program,
    List<Participant> participants,
    List<Enrolment> enrolments,
    List<Instrument> instruments,
    List<SurveyResponse> responses,
    List<Interview> interviews,
    List<PublicVoice> voices,
    List<Assessment> assessments,
    List<Attendance> attendance,
    List<LearningHours> learningHours,
    List<Event> events,
    List<Assertion> assertions,
    List<DesignDeclaration> designs,
    List<BulkEvidence> bulk,
    EvaluationPolicy policy,
    LocalDate asOf,
    List<MeasureId> primaryOutcomes,
    List<RegulationPack> packs,
    List<Problem> held,
    List<CompetencyLevel> competencyLevels,
    List<Appraisal> appraisals,
    List<IndicatorReading> readings,
    List<Observation> observations,
    List<SuccessCase> successCases,
    List<Fieldwork> fieldworks,
    List<UnitComparison> comparisons,
    List<LedgerEntry> ledger) {

  /**
   * Keeps copies of the lists.
   *
   * @throws IllegalArgumentException if a problem that was held blocks
   */
  public DossierDraft {
    requireNonNull(program, "program");
    participants = List.copyOf(participants);
    enrolments = List.copyOf(enrolments);
    instruments = List.copyOf(instruments);
    responses = List.copyOf(responses);
    interviews = List.copyOf(interviews);
    voices = List.copyOf(voices);
    assessments = List.copyOf(assessments);
    attendance = List.copyOf(attendance);
    learningHours = List.copyOf(learningHours);
    events = List.copyOf(events);
    assertions = List.copyOf(assertions);
    designs = List.copyOf(designs);
    bulk = List.copyOf(bulk);
    requireNonNull(policy, "policy");
    requireNonNull(asOf, "asOf");
    primaryOutcomes = List.copyOf(primaryOutcomes);
    packs = List.copyOf(packs);
    held = List.copyOf(held);
    for (Problem problem : held) {
      if (problem.severity() == Severity.BLOCKS) {
        throw new IllegalArgumentException(
            "problem of what is held must exclude, was one that blocks (" + problem.path() + ")");
      }
    }
    competencyLevels = List.copyOf(competencyLevels);
    appraisals = List.copyOf(appraisals);
    readings = List.copyOf(readings);
    observations = List.copyOf(observations);
    successCases = List.copyOf(successCases);
    fieldworks = List.copyOf(fieldworks);
    comparisons = List.copyOf(comparisons);
    ledger = List.copyOf(ledger);
  }

  /**
   * Everything that is wrong with the draft.
   *
   * <p>Ids are unique, references lead somewhere, units do not lie in a circle, dates are in order,
   * the columns and arms of a design exist, and items declared to be the same in two versions have
   * the same scale: what breaks one of these blocks. Evidence about somebody who is not on the
   * roster, from before the end of a training, from a participant about himself or herself, outside
   * its scale, or above the hours of its training is excluded.
   *
   * <p>A figure, level, appraisal or fieldwork stands once for what it is about; what could explain
   * a success case is an event, what takes up an issue a training, strategy or need. The ledger is
   * as it was entered, line by line.
   *
   * @return the problems: programme, roster, references, versions, answers, eligibility, designs,
   *     dates; the same draft always gives the same list
   */
  public List<Problem> problems() {
    return DraftCheck.of(this).problems();
  }

  /**
   * The dossier that the draft makes.
   *
   * @return the dossier with the problems that exclude evidence, or no dossier and every problem if
   *     one blocks
   */
  public Imported<Dossier> dossier() {
    return DraftCheck.of(this).dossier();
  }

  /**
   * A builder with the policy of the house.
   *
   * @return the builder; program and asOf are required
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
        .participants(participants)
        .enrolments(enrolments)
        .instruments(instruments)
        .responses(responses)
        .interviews(interviews)
        .voices(voices)
        .assessments(assessments)
        .attendance(attendance)
        .learningHours(learningHours)
        .events(events)
        .assertions(assertions)
        .designs(designs)
        .bulk(bulk)
        .policy(policy)
        .asOf(asOf)
        .primaryOutcomes(primaryOutcomes)
        .packs(packs)
        .held(held)
        .competencyLevels(competencyLevels)
        .appraisals(appraisals)
        .readings(readings)
        .observations(observations)
        .successCases(successCases)
        .fieldworks(fieldworks)
        .comparisons(comparisons)
        .ledger(ledger);
  }

  /** One line: the programme, the day, and how much evidence there is. */
  @Override
  public String toString() {
    return "DossierDraft["
        + program.id()
        + " as of "
        + asOf
        + ", "
        + participants.size()
        + " participants, "
        + responses.size()
        + " responses, "
        + assessments.size()
        + " tests]";
  }

  /** Collects the components of a draft. Not for use by several threads at once. */
  public static final class Builder extends DossierDraftBuilder {
    Builder() {
      policy(EvaluationPolicy.standard());
    }
  }
}
