package id.bina.io.json;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Interview;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Instrument;
import id.bina.core.program.Program;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Evaluation;
import id.bina.core.result.Release;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.RuleBook;
import java.util.Set;

/** What stands in a file of its own; everything else of the core stands inside one of these. */
final class Documents {
  static final Set<Class<?>> ALL =
      Set.of(
          BandTable.class,
          Dossier.class,
          DossierDraft.class,
          Evaluation.class,
          EvaluationPolicy.class,
          Instrument.class,
          Interview.class,
          Ledger.class,
          Program.class,
          PublicVoice.class,
          RegulationPack.class,
          Release.class,
          RuleBook.class,
          Setting.class,
          SurveyResponse.class);

  private Documents() {}
}
