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

  /** The draft has one problem, which blocks with this code and these sentences, path and all. */
  static void assertBlocks(
      DossierDraft.Builder draft, String code, String english, String indonesian) {
    assertSays(blocks(draft), code, english, indonesian);
  }

  /** The draft has one problem, which excludes; the dossier is made. */
  static Problem assertExcludes(
      DossierDraft.Builder draft, String code, String english, String indonesian) {
    List<Problem> problems = draft.build().problems();
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(problems, draft.build().dossier().orThrow().excluded());
    assertSays(problems.get(0), code, english, indonesian);
    return problems.get(0);
  }

  private static void assertSays(Problem problem, String code, String english, String indonesian) {
    assertEquals(code, problem.code());
    assertEquals(english, problem.sentence("en"));
    assertEquals(indonesian, problem.sentence("id"));
  }
}
