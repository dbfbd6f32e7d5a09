package id.bina.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Money;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.program.Region;
import id.bina.core.program.RegionLevel;
import id.bina.core.program.TrainingId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A portal's own mapper, which writes the portal's own types around those of the core. */
class BinaModuleTest {
  private static final JsonMapper PORTAL =
      JsonMapper.builder().addModule(BinaJson.module()).build();

  record Page(
      TrainingId training,
      Optional<Region> region,
      List<Answer> answers,
      Better better,
      Map<TrainingId, Money> spent) {}

  private static final Page PAGE =
      new Page(
          TrainingId.of("TR-01"),
          Optional.of(Region.of("Bungo", RegionLevel.KABUPATEN)),
          List.of(Answer.rating(4), Answer.blank()),
          Better.MIDDLE,
          Map.of(TrainingId.of("TR-01"), Money.rupiah(1200)));

  @Test
  void writesTheShapesOfTheCoreInsideThePortalsTypes() {
    assertEquals(
        "{\"training\":\"TR-01\",\"region\":{\"name\":\"Bungo\",\"level\":\"kabupaten\"},"
            + "\"answers\":[{\"type\":\"rating\",\"value\":4},{\"type\":\"blank\"}],"
            + "\"better\":\"MIDDLE\","
            + "\"spent\":{\"TR-01\":{\"amount\":\"1200.00\",\"currency\":\"IDR\"}}}",
        PORTAL.writeValueAsString(PAGE));
  }

  @Test
  void readsThemBack() {
    assertEquals(PAGE, PORTAL.readValue(PORTAL.writeValueAsString(PAGE), Page.class));
  }

  @Test
  void writesTheSameTreeAsBinaJson() {
    Scale scale = Scale.of("tepat-5", 1, 5, Better.MIDDLE);

    JsonNode tree = PORTAL.valueToTree(scale);

    assertEquals(PORTAL.readTree(BinaJson.write(scale)), tree);
    assertEquals(scale, PORTAL.treeToValue(tree, Scale.class));
  }

  @Test
  void saysEverythingThatIsWrongWithAValue() {
    String json =
        """
        {"training": "TR-01", "answers": [],
         "region": {"nama": "Bungo", "level": 2}}
        """;

    var refused =
        assertThrows(MismatchedInputException.class, () -> PORTAL.readValue(json, Page.class));

    assertEquals(
        """
        json:2:13 /region/nama member 'nama' is not known in Region
          did you mean 'name'? known are name, level, code, codeSystem, within
        json:2:12 /region member 'name' must be present in Region, was missing
        json:2:39 /region/level must be text, was the number 2""",
        refused.getOriginalMessage());
  }
}
