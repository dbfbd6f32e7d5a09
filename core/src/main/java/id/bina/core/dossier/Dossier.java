package id.bina.core.dossier;

import id.bina.core.evidence.Appraisal;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.CompetencyLevel;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.EvidenceId;
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
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an evaluation starts from; its parts fit together.
 *
 * <p>The only way to a dossier is {@link DossierDraft#dossier()}. Evidence that may not be used is
 * still in here, to be counted: {@link #isExcluded} tells it, {@link #excluded()} says why.
 *
 * <p>Immutable; thread-safe as far as the sources of its bulk evidence are. Two dossiers are equal
 * if their drafts are.
 */
public final class Dossier {
  private final DossierDraft draft;
  private final List<Problem> excluded;
  private final Set<EvidenceId> excludedEvidence;

  /** For the check of a draft only: every problem given excludes, none blocks. */
  Dossier(DossierDraft draft, List<Problem> excluded, Set<EvidenceId> excludedEvidence) {
    this.draft = draft;
    this.excluded = List.copyOf(excluded);
    this.excludedEvidence = Collections.unmodifiableSet(new HashSet<>(excludedEvidence));
  }

  /**
   * The draft it was made of.
   *
   * @return the draft
   */
  public DossierDraft draft() {
    return draft;
  }

  /**
   * Why evidence is excluded.
   *
   * @return the problems, each of which excludes a piece of evidence or a single answer
   */
  public List<Problem> excluded() {
    return excluded;
  }

  /**
   * Whether a piece of evidence must not be used as a whole.
   *
   * @param evidence the id of a response, interview, voice, test or record of hours
   * @return true if it is held and counted only; an answer that alone is excluded does not count
   */
  public boolean isExcluded(EvidenceId evidence) {
    return excludedEvidence.contains(evidence);
  }

  /**
   * The programme as its documents describe it.
   *
   * @return as the draft has it
   */
  public Program program() {
    return draft.program();
  }

  /**
   * Everybody who was named for a training.
   *
   * @return as the draft has it
   */
  public List<Participant> participants() {
    return draft.participants();
  }

  /**
   * Who was named for which training, and how far they came.
   *
   * @return as the draft has it
   */
  public List<Enrolment> enrolments() {
    return draft.enrolments();
  }

  /**
   * The instruments that were used.
   *
   * @return as the draft has it
   */
  public List<Instrument> instruments() {
    return draft.instruments();
  }

  /**
   * Answers to the instruments, those that are excluded among them.
   *
   * @return as the draft has it
   */
  public List<SurveyResponse> responses() {
    return draft.responses();
  }

  /**
   * Interviews, those that are excluded among them.
   *
   * @return as the draft has it
   */
  public List<Interview> interviews() {
    return draft.interviews();
  }

  /**
   * What citizens said of their own accord, those that are excluded among them.
   *
   * @return as the draft has it
   */
  public List<PublicVoice> voices() {
    return draft.voices();
  }

  /**
   * Tests, those that are excluded among them.
   *
   * @return as the draft has it
   */
  public List<Assessment> assessments() {
    return draft.assessments();
  }

  /**
   * Who came to which session.
   *
   * @return as the draft has it
   */
  public List<Attendance> attendance() {
    return draft.attendance();
  }

  /**
   * Lesson hours of people, those that are excluded among them.
   *
   * @return as the draft has it
   */
  public List<LearningHours> learningHours() {
    return draft.learningHours();
  }

  /**
   * What else happened.
   *
   * @return as the draft has it
   */
  public List<Event> events() {
    return draft.events();
  }

  /**
   * What the documents assert.
   *
   * @return as the draft has it
   */
  public List<Assertion> assertions() {
    return draft.assertions();
  }

  /**
   * How comparisons were set up.
   *
   * @return as the draft has it
   */
  public List<DesignDeclaration> designs() {
    return draft.designs();
  }

  /**
   * Evidence in columns.
   *
   * @return as the draft has it
   */
  public List<BulkEvidence> bulk() {
    return draft.bulk();
  }

  /**
   * The thresholds that apply.
   *
   * @return as the draft has it
   */
  public EvaluationPolicy policy() {
    return draft.policy();
  }

  /**
   * The day on which the evaluation stands.
   *
   * @return as the draft has it
   */
  public LocalDate asOf() {
    return draft.asOf();
  }

  /**
   * The measures that were named before the answers were seen.
   *
   * @return as the draft has it
   */
  public List<MeasureId> primaryOutcomes() {
    return draft.primaryOutcomes();
  }

  /**
   * The regulations that apply.
   *
   * @return as the draft has it
   */
  public List<RegulationPack> packs() {
    return draft.packs();
  }

  /**
   * Levels of competency by area and round, those that are excluded among them.
   *
   * @return as the draft has it
   */
  public List<CompetencyLevel> competencyLevels() {
    return draft.competencyLevels();
  }

  /**
   * Appraisals of performance, those that are excluded among them.
   *
   * @return as the draft has it
   */
  public List<Appraisal> appraisals() {
    return draft.appraisals();
  }

  /**
   * Published or recorded figures of units.
   *
   * @return as the draft has it
   */
  public List<IndicatorReading> readings() {
    return draft.readings();
  }

  /**
   * What raters saw, the observations that are excluded among them.
   *
   * @return as the draft has it
   */
  public List<Observation> observations() {
    return draft.observations();
  }

  /**
   * Stories of success, with what stands behind them.
   *
   * @return as the draft has it
   */
  public List<SuccessCase> successCases() {
    return draft.successCases();
  }

  /**
   * How surveys were carried out.
   *
   * @return as the draft has it
   */
  public List<Fieldwork> fieldworks() {
    return draft.fieldworks();
  }

  /**
   * Which units are compared with which.
   *
   * @return as the draft has it
   */
  public List<UnitComparison> comparisons() {
    return draft.comparisons();
  }

  /**
   * The recommendations of earlier rounds, and how far each was followed up.
   *
   * @return as the draft has it
   */
  public List<LedgerEntry> ledger() {
    return draft.ledger();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dossier dossier && draft.equals(dossier.draft);
  }

  @Override
  public int hashCode() {
    return draft.hashCode();
  }

  /** One line: the programme, the day, and how much evidence there is. */
  @Override
  public String toString() {
    return "Dossier["
        + draft.program().id()
        + " as of "
        + draft.asOf()
        + ", "
        + draft.participants().size()
        + " participants, "
        + draft.responses().size()
        + " responses, "
        + draft.assessments().size()
        + " tests]";
  }
}
