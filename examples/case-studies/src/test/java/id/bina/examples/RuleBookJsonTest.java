package id.bina.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.bina.core.dossier.Dossier;
import id.bina.core.result.EvaluationBody;
import id.bina.core.rule.RuleBook;
import id.bina.io.json.BinaJson;
import id.bina.scoring.Evaluator;
import id.bina.scoring.recommend.RuleBooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The standard book is data: another office copies {@code rules/bina-standard.json}, changes a
 * threshold, reads it back.
 */
class RuleBookJsonTest {
  private static final Path FILE = Path.of("src/main/resources/rules/bina-standard.json");

  @TempDir private Path room;

  /** A changed rule changes the file: take it from what {@code BinaJson.write} gives. */
  @Test
  void theFileIsTheStandardBook() throws IOException {
    assertEquals(BinaJson.write(RuleBooks.standard()), Files.readString(FILE));
    assertEquals(RuleBooks.standard(), BinaJson.read(FILE, RuleBook.class).orThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bungo", "jambi", "provinsi", "tangsel", "tanjungbalai"})
  void aBookReadFromItsFileFindsWhatTheBuiltInOneFinds(String study) throws IOException {
    Dossier dossier = dossier(study);
    EvaluationBody built = Evaluator.standard().evaluate(dossier).evaluation().body();
    EvaluationBody read = judged(dossier, Files.readString(FILE));

    assertEquals(built.rules(), read.rules());
    assertEquals(built.recommendations(), read.recommendations());
  }

  /** The rule on support by superiors asks for a difference of 20 points; Bungo has 45. */
  @Test
  void aThresholdChangedInTheFileChangesTheOutcome() throws IOException {
    Dossier dossier = dossier("bungo");
    String json = Files.readString(FILE);
    String stricter = json.replaceFirst("\"threshold\": 0.2\\b", "\"threshold\": 0.5");

    assertNotEquals(json, stricter);
    assertEquals("FIRED", state(judged(dossier, json)));
    assertEquals("WATCH", state(judged(dossier, stricter)));
  }

  private static String state(EvaluationBody body) {
    return body.rules().stream()
        .filter(outcome -> outcome.rule().value().equals("R08"))
        .map(outcome -> outcome.state().toString())
        .findFirst()
        .orElseThrow();
  }

  private static EvaluationBody judged(Dossier dossier, String json) {
    RuleBook book = BinaJson.read(json, RuleBook.class).orThrow();
    return Evaluator.standard().with(book).evaluate(dossier).evaluation().body();
  }

  private Dossier dossier(String study) throws IOException {
    return CaseStudy.EMBEDDED.stream()
        .filter(each -> each.name().equals(study))
        .findFirst()
        .orElseThrow()
        .read(room);
  }
}
