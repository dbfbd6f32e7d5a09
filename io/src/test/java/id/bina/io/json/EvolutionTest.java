package id.bina.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.program.Program;
import id.bina.core.result.Evaluation;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A file that was written before a component was added is still read. */
class EvolutionTest {
  /** Keeps 1.10 as it is written. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @Test
  void anEmptyListOrMapMayBeMissing() {
    assertReadWithoutEmptyMembers("program.json", Program.class, 17);
    assertReadWithoutEmptyMembers("dossier-draft.json", DossierDraft.class, 50);
    assertReadWithoutEmptyMembers("evaluation.json", Evaluation.class, 11);
  }

  /** What was written before strategies, levels, readings and comparisons were known. */
  @Test
  void aDocumentOfBeforeTheFiveProgrammesIsStillRead() {
    assertEquals(
        Samples.program(),
        BinaJson.read(GoldenTest.golden("older/program.json"), Program.class).orThrow());
    assertEquals(
        Samples.draft(),
        BinaJson.read(GoldenTest.golden("older/dossier-draft.json"), DossierDraft.class).orThrow());
  }

  @Test
  void whatMayBeAbsentMayBeMissing() {
    ObjectNode program = (ObjectNode) MAPPER.readTree(GoldenTest.golden("program.json"));
    ((ObjectNode) program.get("region")).remove("within");

    Program read = BinaJson.read(program.toString(), Program.class).orThrow();

    assertEquals(Optional.empty(), read.region().within());
  }

  @Test
  void aFigureOfAPolicyThatIsMissingIsTheStandardOne() {
    assertEquals(
        EvaluationPolicy.standard(), BinaJson.read("{}", EvaluationPolicy.class).orThrow());
    assertEquals(
        EvaluationPolicy.standard().toBuilder().minimumToAct(12).build(),
        BinaJson.read("{\"minimumToAct\": 12}", EvaluationPolicy.class).orThrow());
  }

  private static void assertReadWithoutEmptyMembers(String name, Class<?> type, int empty) {
    String today = GoldenTest.golden(name);
    JsonNode older = MAPPER.readTree(today);
    int removed = removeEmptyMembers(older);

    assertEquals(
        BinaJson.read(today, type).orThrow(), BinaJson.read(older.toString(), type).orThrow());
    assertEquals(empty, removed, "empty members that " + name + " had");
  }

  private static int removeEmptyMembers(JsonNode node) {
    int removed = 0;
    if (node instanceof ObjectNode object) {
      for (String name : new ArrayList<>(object.propertyNames())) {
        JsonNode value = object.get(name);
        if (value.isContainer() && value.isEmpty()) {
          object.remove(name);
          removed++;
        } else {
          removed += removeEmptyMembers(value);
        }
      }
    }
    if (node instanceof ArrayNode list) {
      for (JsonNode each : list) {
        removed += removeEmptyMembers(each);
      }
    }
    return removed;
  }
}
