package id.bina.examples.bungo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Money;
import id.bina.core.dossier.Dossier;
import id.bina.core.program.PeerCost;
import id.bina.core.rule.RuleState;
import id.bina.examples.generate.RuleFindings;
import id.bina.io.dossier.DossierFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the rules recommend to Bungo: support by superiors in place of more training. */
class BungoRulesTest {
  private static final String ALL = "@bungo-2025";

  private static Dossier dossier;
  private static RuleFindings found;

  @BeforeAll
  static void evaluate() {
    dossier =
        DossierFolder.read(
                Path.of(
                    System.getProperty("bina.root"),
                    "examples/case-studies/src/main/resources/bungo"))
            .orThrow();
    found = RuleFindings.of(dossier);
  }

  @Test
  @Tag("S004-13")
  @Tag("S004-14")
  void superiorsAreAskedForTheirSupport() {
    assertEquals(
        "of the alumni who learned and had the opportunity, 45.7 % are confirmed to apply",
        found.recommendation("R08" + ALL).condition().in("en"));
    assertEquals(
        "application differs by support: +45.0 pp",
        found.recommendation("R08" + ALL).cause().in("en"));
    assertTrue(found.recommendation("R08" + ALL).action().in("en").endsWith("not more training"));
  }

  /** Each of the three trainings is below the pass mark; none is to be repeated for that. */
  @Test
  @Tag("S004-14")
  void moreTrainingIsHeldBack() {
    for (String training : List.of("TR-01", "TR-02", "TR-03")) {
      assertEquals(RuleState.BLOCKED, found.state("R06@" + training));
      assertEquals("held back by R08", found.because("R06@" + training));
      assertFalse(found.recommends("R06@" + training));
    }
    RuleFindings without =
        RuleFindings.of(
            dossier,
            draft ->
                draft.toBuilder()
                    .responses(
                        draft.responses().stream()
                            .filter(each -> !each.instrument().id().value().startsWith("pasca-"))
                            .toList())
                    .build());
    assertTrue(
        List.of("TR-01", "TR-02", "TR-03").stream()
            .noneMatch(training -> without.state("R06@" + training) == RuleState.BLOCKED));
  }

  /** Rp 4.1 million against three peers; a median needs eight. */
  @Test
  @Tag("S004-12")
  void threePeersAreTooFewToCallATrainingDear() {
    assertEquals(RuleState.NOT_FIRED, found.state("R05" + ALL));
    assertTrue(
        found.because("R05" + ALL).contains("3 comparable trainings; at least 8 are needed"),
        found.because("R05" + ALL));
    RuleFindings eight =
        RuleFindings.of(
            dossier,
            draft -> {
              List<PeerCost> peers = new ArrayList<>();
              for (int i = 0; i < 8; i++) {
                peers.add(
                    new PeerCost(
                        "Kabupaten " + i, Money.rupiah(3_000_000L + i), "Realisasi (ilustratif)"));
              }
              return draft.toBuilder()
                  .program(draft.program().toBuilder().peerCosts(peers).build())
                  .build();
            });
    assertEquals(RuleState.FIRED, eight.state("R05" + ALL));
  }

  /** Goals that name where they are read have their attainment beside them. */
  @Test
  @Tag("S004-3")
  void targetsOfFinanceAreNotReached() {
    List<Double> reached =
        found.body().scores("goal.attainment").stream()
            .flatMap(score -> score.measured().stream())
            .map(score -> score.value())
            .toList();
    assertEquals(2, reached.size());
    assertEquals(21.0 / 31 / .8, reached.get(0), 1e-12);
    assertEquals(10.0 / 23 / .6, reached.get(1), 1e-12);
  }
}
