package id.bina.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Refusal;
import id.bina.core.Text;
import id.bina.core.program.ProgramId;
import id.bina.core.result.Cell;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Stratum;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssertionTest {
  private static final Subject PROGRAMME = Subject.of(ProgramId.of("p"));
  private static final Assertion ALL =
      new Assertion(
          AssertionId.of("S-1"),
          Text.of("seorang ASN mengaku mampu"),
          AssertionKind.STORY,
          PROGRAMME,
          List.of(MeasureId.of("interview.mentions")),
          "dokumen");

  @Test
  void speaksOfAllGroupsUnlessItNamesSome() {
    Cell communication = Cell.of(PROGRAMME).with("code", "komunikasi");
    Cell tools = Cell.of(PROGRAMME).with("code", "sarana");
    assertTrue(ALL.speaksOf(tools));
    Assertion story =
        ALL.toBuilder()
            .groups(List.of(Stratum.of("code", "komunikasi"), Stratum.of("code", "kebutuhan")))
            .build();
    assertTrue(story.speaksOf(communication));
    assertFalse(story.speaksOf(tools));
    assertTrue(story.speaksOf(Cell.of(PROGRAMME)), "a cell without that grouping");
    assertTrue(story.speaksOf(communication.with("arm", "1")), "another grouping beside it");
    assertEquals(story, story.toBuilder().build());
  }

  @Test
  void refusesAMeasureOrAGroupTwice() {
    MeasureId mentions = MeasureId.of("interview.mentions");
    assertEquals(
        "measures of an assertion must not repeat, were [interview.mentions, interview.mentions]"
            + " (assertion S-1)",
        Refusal.of(() -> ALL.toBuilder().about(List.of(mentions, mentions)).build()));
    Stratum code = Stratum.of("code", "komunikasi");
    assertEquals(
        "groups of an assertion must not repeat, were [code=komunikasi, code=komunikasi]"
            + " (assertion S-1)",
        Refusal.of(() -> ALL.toBuilder().groups(List.of(code, code)).build()));
  }
}
