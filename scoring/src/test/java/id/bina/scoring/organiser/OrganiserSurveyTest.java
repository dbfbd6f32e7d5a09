package id.bina.scoring.organiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.instrument.Better;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Scale;
import id.bina.core.regulation.Packs;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The running of a training among the evidence of a dossier. */
class OrganiserSurveyTest {
  private static final OrganiserSurvey CURRENT = OrganiserSurvey.of(Packs.lanEvaluation2021());

  private static UnaryOperator<Item> importanceOf(String item) {
    return each -> each.toBuilder().putTags(OrganiserSurvey.IMPORTANCE_OF, item).build();
  }

  /** Time 2.5, facilities 3.5 and 3 of four forms; the instructor's item is not the organiser's. */
  private static Study four() {
    return Study.of(4)
        .scale(Scale.of("s4", 1, 4, Better.HIGHER))
        .aspect("waktu", "s4", "W1")
        .aspect("sarana", "s4", "S1", "S2")
        .aspect("instruktur", "s4", "I1")
        .forms("2 4 3 1", "3 3 3 1", "3 4 3 1", "2 3 3 1");
  }

  /** (2.5 + 3.5 + 3) / 3 = 3: POMP 66.7, x25 75. */
  @Test
  void aspectsOfTheOrganiserWeighTheSame() {
    Scored scored = four().score(CURRENT);

    assertEquals(200.0 / 3, scored.value("organiser.score", Study.TR_1), 1e-9);
    assertEquals(50, scored.value("organiser.group", Study.TR_1, "group=time"), 1e-9);
    assertEquals(75, scored.value("organiser.group", Study.TR_1, "group=facilities"), 1e-9);
    assertEquals(
        List.of("x25: 75.00", "band Fairly satisfactory by lan-evaluation-2021 1 [UNCONFIRMED]"),
        scored.notes("organiser.score", Study.TR_1));
    assertTrue(scored.interval("organiser.score", Study.TR_1).orElseThrow().contains(200.0 / 3));
    assertEquals(
        "NO_DATA: importance was not asked of at least two aspects (4)",
        scored.absence("organiser.csi", Study.TR_1));
  }

  @Test
  void withoutANamedGuidelineThereIsNoBand() {
    assertEquals(
        "no band: no guideline is named; there are: lan-evaluation-2008, lan-evaluation-2021",
        four().score(OrganiserSurvey.standard()).notes("organiser.score", Study.TR_1).get(1));
  }

  /** Time: important (4) and done badly (2.5); facilities: less important (3), done well (3.5). */
  @Test
  @Tag("S004-16")
  void whatIsImportantAndDoneBadlyComesFirst() {
    Scored scored =
        Study.of(4)
            .scale(Scale.of("s4", 1, 4, Better.HIGHER))
            .aspect("waktu", "s4", "W1")
            .aspect("sarana", "s4", "S1")
            .aspect("lain", "s4", "W2")
            .last(importanceOf("W1"))
            .aspect("layanan", "s4", "S2")
            .last(importanceOf("S1"))
            .forms("2 4 4 3", "3 3 4 3", "3 4 4 3", "2 3 4 3")
            .score(CURRENT);

    // (4 x 2.5 + 3 x 3.5) / 7 / 4
    assertEquals(100 * 20.5 / 28, scored.value("organiser.csi", Study.TR_1), 1e-9);
    assertEquals("first priority: W1", scored.notes("organiser.csi", Study.TR_1).get(0));
    assertEquals(200.0 / 3, scored.value("organiser.score", Study.TR_1), 1e-9);
  }

  @Test
  void anAspectWithoutAnAnswerIsNotLeftOutSilently() {
    Scored scored =
        Study.of(4)
            .scale(Scale.of("s4", 1, 4, Better.HIGHER))
            .aspect("waktu", "s4", "W1")
            .aspect("tik", "s4", "T1")
            .forms("2 -", "3 -", "3 -", "2 -")
            .score(CURRENT);
    assertEquals(
        "MISSING_ELEMENT: nobody answered one of the aspects; its weight is not shared out (4)",
        scored.absence("organiser.score", Study.TR_1));
  }
}
