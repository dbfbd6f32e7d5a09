package id.bina.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.people.Employment;
import id.bina.core.people.Participant;
import id.bina.core.program.Goal;
import id.bina.core.program.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DossierDraftTest {

  @Test
  void aDraftWhosePartsFitHasNoProblem() {
    assertEquals(List.of(), Drafts.good().problems());
  }

  @Test
  void makesADossierThatHoldsIt() {
    DossierDraft draft = Drafts.good();
    Dossier dossier = draft.dossier().orThrow();
    assertEquals(draft, dossier.draft());
    assertEquals(draft.responses(), dossier.responses());
    assertEquals(List.of(), dossier.excluded());
    assertEquals(
        "Dossier[PRG as of 2025-10-01, 3 participants, 2 responses, 2 tests]", dossier.toString());
  }

  @Test
  void dossiersOfEqualDraftsAreEqual() {
    Dossier one = Drafts.good().dossier().orThrow();
    Dossier other = Drafts.good().dossier().orThrow();
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
  }

  @Test
  void evidenceThatIsExcludedIsHeldAndCounted() {
    DossierDraft draft =
        Drafts.good().toBuilder().addResponses(Drafts.response("RS-9", "P-99")).build();
    Imported<Dossier> imported = draft.dossier();
    Dossier dossier = imported.orThrow();
    assertEquals(1, dossier.excluded().size());
    assertEquals(dossier.excluded(), imported.problems());
    assertTrue(dossier.isExcluded(EvidenceId.of("RS-9")));
    assertFalse(dossier.isExcluded(EvidenceId.of("RS-1")));
    assertEquals(3, dossier.responses().size());
  }

  @Test
  void everyProblemIsListedAtOnce() {
    DossierDraft draft =
        Drafts.good().toBuilder()
            .addParticipants(Participant.of("P-1", Employment.PNS))
            .addResponses(Drafts.response("RS-9", "P-99"))
            .addAssessments(Drafts.test("T-1", "P-1", Occasion.PRE))
            .build();
    Imported<Dossier> imported = draft.dossier();
    assertEquals(Optional.empty(), imported.value());
    ImportException refused = assertThrows(ImportException.class, imported::orThrow);
    assertEquals(draft.problems(), refused.problems());
    assertEquals(
        """
        /participants/3 participant must be unique, was P-1 again
          it stands first at /participants/0
        /assessments/2 evidence must be unique, was T-1 again
          it stands first at /assessments/0
        /responses/2/respondent participant must be on the roster of training:TR-1, was P-99 (RS-9)""",
        refused.getMessage());
  }

  @Test
  void aBuilderOfADraftMakesTheSameDraft() {
    DossierDraft draft = Drafts.good();
    assertEquals(draft, draft.toBuilder().build());
    assertEquals(draft.hashCode(), draft.toBuilder().build().hashCode());
  }

  @Property(seed = "20250120", tries = 50)
  void theSameDraftAlwaysGivesTheSameProblems(@ForAll @IntRange(max = 20) int extra) {
    DossierDraft draft = withGoalsRepeated(extra);
    assertEquals(draft.problems(), withGoalsRepeated(extra).problems());
    assertEquals(extra, draft.problems().size());
    assertEquals(extra == 0, draft.dossier().value().isPresent());
  }

  private static DossierDraft withGoalsRepeated(int extra) {
    List<Goal> goals = new ArrayList<>(Drafts.program().goals());
    for (int i = 0; i < extra; i++) {
      goals.add(Goal.of("G-1", "Tujuan " + i, Level.RESULTS));
    }
    return Drafts.good().toBuilder()
        .program(Drafts.program().toBuilder().goals(goals).build())
        .build();
  }

  @Property(seed = "20250121", tries = 50)
  void evidenceOfStrangersNeverBlocksAndIsAlwaysHeld(@ForAll @IntRange(max = 20) int strangers) {
    DossierDraft.Builder builder = Drafts.good().toBuilder();
    for (int i = 0; i < strangers; i++) {
      builder.addResponses(Drafts.response("X-" + i, "Q-" + i));
    }
    Dossier dossier = builder.build().dossier().orThrow();
    assertEquals(strangers, dossier.excluded().size());
    assertEquals(
        strangers, dossier.responses().stream().filter(r -> dossier.isExcluded(r.id())).count());
  }
}
