package id.bina.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** Looks at drafts with one defect. */
final class Defects {

  private Defects() {}

  /** The one problem of the draft, which must block. */
  static Problem blocks(DossierDraft.Builder draft) {
    List<Problem> problems = draft.build().problems();
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(Severity.BLOCKS, problems.get(0).severity());
    assertTrue(draft.build().dossier().value().isEmpty());
    return problems.get(0);
  }
}
