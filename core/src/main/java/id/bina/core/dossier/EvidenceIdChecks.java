package id.bina.core.dossier;

import id.bina.core.evidence.Appraisal;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.CompetencyLevel;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Interview;
import id.bina.core.evidence.LearningHours;
import id.bina.core.evidence.Observation;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.SuccessCase;
import id.bina.core.evidence.SurveyResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Whether every piece of evidence has an id of its own.
 *
 * <p>A quotation names evidence by id alone, so ids are unique over all kinds.
 */
final class EvidenceIdChecks {
  private final DossierDraft draft;
  private final Findings findings;
  private final Map<EvidenceId, String> firstPath = new HashMap<>();

  EvidenceIdChecks(DossierDraft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void run() {
    unique("/responses/", draft.responses(), SurveyResponse::id);
    unique("/interviews/", draft.interviews(), Interview::id);
    unique("/voices/", draft.voices(), PublicVoice::id);
    unique("/assessments/", draft.assessments(), Assessment::id);
    unique("/learningHours/", draft.learningHours(), LearningHours::id);
    unique("/events/", draft.events(), Event::id);
    unique("/competencyLevels/", draft.competencyLevels(), CompetencyLevel::id);
    unique("/appraisals/", draft.appraisals(), Appraisal::id);
    unique("/readings/", draft.readings(), IndicatorReading::id);
    unique("/observations/", draft.observations(), Observation::id);
    unique("/successCases/", draft.successCases(), SuccessCase::id);
  }

  private <T> void unique(String path, List<T> things, Function<T, EvidenceId> idOf) {
    Each.of(
        path,
        things,
        (at, thing) -> {
          EvidenceId id = idOf.apply(thing);
          String earlier = firstPath.putIfAbsent(id, at);
          if (earlier != null) {
            findings.blocks(
                at, References.DUPLICATE, Sentences.duplicate(Nouns.EVIDENCE, id, earlier));
          }
        });
  }
}
