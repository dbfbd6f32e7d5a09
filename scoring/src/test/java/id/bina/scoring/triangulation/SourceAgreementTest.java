package id.bina.scoring.triangulation;

import static id.bina.scoring.triangulation.SourceAgreement.Targets.OWN;
import static id.bina.scoring.triangulation.SourceAgreement.Targets.SAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.people.Source;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Icc;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Figures of R 4.2: {@code t.test(self, sup, paired = TRUE)}, {@code p.adjust(p, "holm")}, {@code
 * psych::ICC(cbind(self, sup), lmer = FALSE)}.
 */
class SourceAgreementTest {
  private static final double PRINTED = 1e-10; // twelve digits were printed

  private static final SourceRatings SELF =
      SourceRatings.of(Source.PARTICIPANT, Numbers.of(3, 4, 4, 3, 4, 2, 4, 3, 4, 4, 3, 4));
  private static final SourceRatings SUPERIOR =
      SourceRatings.of(Source.SUPERIOR, Numbers.of(2, 3, 4, 2, 3, 2, 3, 3, 3, 4, 2, 3));
  private static final SourceRatings PEER = SourceRatings.of(Source.PEER, peer());

  private static Numbers peer() {
    Numbers.Builder peer = Numbers.builder();
    for (int rating : new int[] {3, 3, 4, 2, 4, 2, 4, 3, 3, 4, 3}) {
      peer.add(rating);
    }
    return peer.missing(Missing.NO_RESPONSE).build();
  }

  @Test
  void everyTwoGroupsAreHeldAgainstEachOtherAndAdjusted() {
    SourceAgreement found = SourceAgreement.of(SAME, SELF, SUPERIOR, PEER).orThrow();
    assertEquals(
        List.of(12L, 11L, 11L), found.pairs().stream().map(SourceDifference::pairs).toList());
    SourceDifference first = found.pairs().get(0);
    assertEquals(0.353832258120, first.difference().interval().lower(), PRINTED);
    assertEquals(0.979501075213, first.difference().interval().upper(), PRINTED);
    double[] adjusted = {0.00198094057401, 0.08155339870161, 0.07585794289112};
    for (int i = 0; i < adjusted.length; i++) {
      assertEquals(adjusted[i], found.pairs().get(i).adjusted(), PRINTED);
    }
    // unadjusted, superior and peer would differ too: p = .038
    assertEquals(List.of(first), found.disagreements());
    assertEquals("3 pairs of groups, 1 disagrees after Holm's adjustment", found.toString());
  }

  @Test
  void agreementAboutTheSameTargetsIsAbsolute() {
    SourceDifference pair = SourceAgreement.of(SAME, SELF, SUPERIOR).orThrow().pairs().get(0);
    Icc icc = pair.agreement().orThrow();
    assertEquals(0.5217391304, icc.value(Icc.Form.TWO_ONE).orThrow(), PRINTED);
    String table = SourceAgreement.of(SAME, SELF, SUPERIOR).orThrow().table();
    assertTrue(table.contains("peserta - atasan"), table);
  }

  /** {@code t.test(self, sup)}: without pairs the same figures tell less. */
  @Test
  void groupsOfOtherTargetsAreComparedByTheirMeans() {
    SourceDifference pair = SourceAgreement.of(OWN, SELF, SUPERIOR).orThrow().pairs().get(0);
    assertEquals(0, pair.pairs());
    assertEquals(0.0284828951818, pair.adjusted(), PRINTED);
    assertEquals(0.0769981542727, pair.difference().interval().lower(), PRINTED);
    assertEquals(
        "not computable: the groups rated other targets [NOT_LINKED]", pair.agreement().toString());
  }

  @Test
  void oneGroupHasNobodyToDisagreeWith() {
    assertEquals(
        "not computable: 1 group, at least 2 are needed [NO_COMPARISON]",
        SourceAgreement.of(SAME, SELF).toString());
    SourceRatings one = SourceRatings.of(Source.PEER, Numbers.of(3));
    assertEquals(
        Absence.BELOW_MINIMUM_N,
        SourceAgreement.of(OWN, one, SourceRatings.of(Source.SUPERIOR, Numbers.of(2)))
            .match(found -> Absence.NO_DATA, none -> none.reason()));
    assertEquals(
        "each group must stand once, were [peserta, peserta]",
        assertThrows(IllegalArgumentException.class, () -> SourceAgreement.of(SAME, SELF, SELF))
            .getMessage());
  }
}
