package id.bina.examples.bungo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Interval;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Score;
import id.bina.core.result.Strength;
import id.bina.io.dossier.DossierFolder;
import id.bina.scoring.Evaluator;
import id.bina.scoring.triangulation.SourceConflict;
import id.bina.scoring.triangulation.SourcesCompared;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What alumni and superiors in Bungo say of the same use: superiors see less of it, and no group
 * calls it good, so that nothing that is recommended is weakened.
 */
class BungoSourcesTest {
  private static final String USE = "construct=penerapan";

  private static EvaluationBody body;

  @BeforeAll
  static void evaluate() {
    Path folder =
        Path.of(System.getProperty("bina.root"), "examples/case-studies/src/main/resources/bungo");
    body =
        Evaluator.standard()
            .with(SourcesCompared.standard())
            .evaluate(DossierFolder.read(folder).orThrow())
            .evaluation()
            .body();
  }

  private static Score.Measured measured(String key) {
    return body.scores().stream()
        .filter(score -> score.key().toString().equals(key))
        .findFirst()
        .flatMap(Score::measured)
        .orElseThrow();
  }

  /** The dyads are those of transfer.self_superior_gap, here in percent of the maximum. */
  @Test
  @Tag("S004-8")
  void superiorsSeeLessThanAlumniSay() {
    Score.Measured difference =
        measured(
            "sources.difference@program:bungo-2025#pasca-alumni/1|peserta|follow_up"
                + "#against=atasan,"
                + USE);
    Interval interval = difference.interval().orElseThrow();
    assertEquals(52, difference.counts().n());
    assertTrue(interval.lower() > 0, interval::toString);
    Score.Measured gap = measured("transfer.self_superior_gap@program:bungo-2025");
    assertEquals(gap.value() * 100 / 3, difference.value(), 1e-9); // points of a scale of 1 to 4
  }

  @Test
  @Tag("S004-14")
  void noGroupContradictsAnotherAndTheRecommendationStaysStrong() {
    assertEquals(List.of(), SourceConflict.among(body.scores()));
    Recommendation support =
        body.recommendations().stream()
            .filter(each -> each.rule().value().equals("R08"))
            .findFirst()
            .orElseThrow();
    assertEquals(Strength.STRONG, support.strength());
  }
}
