package id.bina.core.dossier;

import java.util.List;

/** All checks of a draft, run once. */
final class DraftCheck {
  private final DossierDraft draft;
  private final Findings findings = new Findings();

  private DraftCheck(DossierDraft draft) {
    this.draft = draft;
  }

  static DraftCheck of(DossierDraft draft) {
    DraftCheck check = new DraftCheck(draft);
    check.run();
    return check;
  }

  private void run() {
    draft.held().forEach(findings::held);
    Known known = new Known(draft);
    References references = new References(findings, known, draft.program().id());
    new ProgramChecks(draft.program(), findings, known, references).run();
    new MeansChecks(draft.program(), findings, known, references).run();
    new TeachingChecks(draft.program(), findings, known, references).run();
    new RosterChecks(draft, findings, known, references).run();
    new EvidenceIdChecks(draft, findings).run();
    new EvidenceChecks(draft, findings, known, references).run();
    new UnitEvidenceChecks(draft, known, references).run();
    new VersionChecks(draft, findings).run();
    new AnswerChecks(draft, findings, known).run();
    new EligibilityChecks(draft, findings, known).run();
    new DesignChecks(draft, findings, known, references).run();
    new LedgerChecks(draft, findings, known, references).run();
    new DateChecks(draft, findings).run();
  }

  List<Problem> problems() {
    return findings.problems();
  }

  Imported<Dossier> dossier() {
    if (findings.blocked()) {
      return Imported.failed(findings.problems());
    }
    Dossier dossier = new Dossier(draft, findings.problems(), findings.excludedEvidence());
    return Imported.of(dossier, findings.problems());
  }
}
