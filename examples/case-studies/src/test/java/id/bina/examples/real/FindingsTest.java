package id.bina.examples.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.bina.core.dossier.Dossier;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.rule.ConditionCheck;
import id.bina.examples.bungo.BungoData;
import id.bina.examples.generate.StudyFolder;
import id.bina.io.dossier.DossierFolder;
import id.bina.scoring.Evaluator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings read scores only: each cites at least one, and every score cited is there. */
class FindingsTest {

  private static void assertCitesScores(Dossier dossier) {
    EvaluationBody body = Evaluator.standard().evaluate(dossier).evaluation().body();
    Set<ScoreKey> known = body.scores().stream().map(Score::key).collect(Collectors.toSet());
    body.claims().forEach(claim -> assertCites(claim.id().value(), claim.keys(), known));
    body.stories().forEach(story -> assertCites(story.id(), story.keys(), known));
    body.challenges().forEach(each -> assertCites(each.id().value(), each.keys(), known));
    body.recommendations()
        .forEach(each -> assertCites(each.rule().value(), each.evidence(), known));
    body.rules()
        .forEach(
            rule -> {
              List<ScoreKey> keys =
                  rule.checks().stream()
                      .map(ConditionCheck::key)
                      .flatMap(Optional::stream)
                      .toList();
              assertEquals(List.of(), unknown(keys, known), rule.toString());
            });
    assertFalse(body.claims().isEmpty());
  }

  private static void assertCites(String finding, List<ScoreKey> keys, Set<ScoreKey> known) {
    assertFalse(keys.isEmpty(), finding + " cites no score");
    assertEquals(List.of(), unknown(keys, known), finding);
  }

  private static List<ScoreKey> unknown(List<ScoreKey> keys, Set<ScoreKey> known) {
    return keys.stream().filter(key -> !known.contains(key)).toList();
  }

  @Test
  void everyFindingOfBungoCitesScores(@TempDir Path room) throws IOException {
    StudyFolder.write(BungoData.standard().files(), room);
    try (InputStream definition = FindingsTest.class.getResourceAsStream("/bungo/program.json")) {
      Files.copy(Objects.requireNonNull(definition, "program.json"), room.resolve("program.json"));
    }
    assertCitesScores(DossierFolder.read(room).orThrow());
  }

  @Test
  void everyFindingOfTheRealStudiesCitesScores() {
    Stream.of("/carpentries/program.json", "/nsw/program.json")
        .map(SharedData::read)
        .forEach(FindingsTest::assertCitesScores);
  }
}
