package id.bina.core.dossier;

import id.bina.core.Text;
import id.bina.core.evidence.Appraisal;
import id.bina.core.evidence.CompetencyLevel;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Observation;
import id.bina.core.evidence.SuccessCase;
import id.bina.core.instrument.ItemAnswer;
import id.bina.core.program.RoundId;

/** Whether evidence that does not come from trainings refers to what there is, and stands once. */
final class UnitEvidenceChecks {
  private final DossierDraft draft;
  private final Known known;
  private final References references;

  UnitEvidenceChecks(DossierDraft draft, Known known, References references) {
    this.draft = draft;
    this.known = known;
    this.references = references;
  }

  void run() {
    standOnce();
    Each.of("/competencyLevels/", draft.competencyLevels(), this::level);
    Each.of("/appraisals/", draft.appraisals(), this::appraisal);
    Each.of("/readings/", draft.readings(), this::reading);
    Each.of("/observations/", draft.observations(), this::observation);
    Each.of("/successCases/", draft.successCases(), this::successCase);
    Each.of("/fieldworks/", draft.fieldworks(), this::fieldwork);
    references.unique("/comparisons", Nouns.COMPARISON, draft.comparisons(), UnitComparison::id);
    Each.of("/comparisons/", draft.comparisons(), this::comparison);
  }

  /** Of two figures for one thing nobody could say which counts. */
  private void standOnce() {
    references.unique(
        "/competencyLevels",
        Nouns.COMPETENCY_LEVEL,
        draft.competencyLevels(),
        l -> l.participant() + ", " + l.competency() + ", " + l.round());
    references.unique(
        "/appraisals",
        Nouns.APPRAISAL,
        draft.appraisals(),
        a -> a.participant() + ", " + a.round());
    references.unique(
        "/readings",
        Nouns.READING,
        draft.readings(),
        r -> r.indicator() + ", " + r.subject() + ", " + r.occasion());
    references.unique(
        "/fieldworks",
        Nouns.FIELDWORK,
        draft.fieldworks(),
        f -> f.instrument() + ", " + f.subject() + ", " + f.occasion());
  }

  private void level(String path, CompetencyLevel level) {
    Text owner = Sentences.thing(Nouns.COMPETENCY_LEVEL, level.id());
    references.known(
        path + "/competency", Nouns.COMPETENCY, owner, level.competency(), known.competencies);
    round(path, owner, level.round());
  }

  private void appraisal(String path, Appraisal appraisal) {
    round(path, Sentences.thing(Nouns.APPRAISAL, appraisal.id()), appraisal.round());
  }

  private void round(String path, Text owner, RoundId round) {
    references.known(path + "/round", Nouns.ROUND, owner, round, known.rounds);
  }

  private void reading(String path, IndicatorReading reading) {
    Text owner = Sentences.thing(Nouns.READING, reading.id());
    references.subject(path + "/subject", owner, reading.subject());
  }

  private void observation(String path, Observation observation) {
    Text owner = Sentences.thing(Nouns.OBSERVATION, observation.id());
    references.subject(path + "/subject", owner, observation.subject());
    references.known(
        path + "/instrument",
        Nouns.INSTRUMENT,
        owner,
        observation.instrument(),
        known.instruments());
    if (known.instrument(observation.instrument()).isPresent()) {
      for (ItemAnswer answer : observation.answers()) {
        references.known(
            path + "/answers/" + answer.item(),
            Nouns.ITEM,
            owner,
            answer.item(),
            known.items(observation.instrument()));
      }
    }
  }

  private void successCase(String path, SuccessCase story) {
    Text owner = Sentences.thing(Nouns.SUCCESS_CASE, story.id());
    references.subject(path + "/subject", owner, story.subject());
    references.allKnown(path + "/rivals", Nouns.EVENT, owner, story.rivals(), known.events);
  }

  private void fieldwork(String path, Fieldwork fieldwork) {
    Text owner = Sentences.thing(Nouns.FIELDWORK, fieldwork.instrument());
    references.subject(path + "/subject", owner, fieldwork.subject());
    references.known(
        path + "/instrument", Nouns.INSTRUMENT, owner, fieldwork.instrument(), known.instruments());
  }

  private void comparison(String path, UnitComparison comparison) {
    Text owner = Sentences.thing(Nouns.COMPARISON, comparison.id());
    references.allSubjects(path + "/treated", owner, comparison.treated());
    references.allSubjects(path + "/comparison", owner, comparison.comparison());
  }
}
