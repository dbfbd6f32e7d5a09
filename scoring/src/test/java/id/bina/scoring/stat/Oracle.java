package id.bina.scoring.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One case of reference values computed by R: inputs, expected values and data. */
final class Oracle {

  /** What a double can promise after some tens of operations. */
  static final double RELATIVE = 1e-9;

  private final String name;
  private final JsonNode root;

  private Oracle(String name, JsonNode root) {
    this.name = name;
    this.root = root;
  }

  static Oracle of(String name) {
    var path = ReferenceTable.file("bina.oracles", "../../shared/oracles", name + ".json");
    return new Oracle(name, new JsonMapper().readTree(path.toFile()));
  }

  ReferenceTable table() {
    return ReferenceTable.oracle(name);
  }

  JsonNode input(String key) {
    return root.get("input").get(key);
  }

  JsonNode expected() {
    return root.get("expected");
  }

  Numbers column(String inputKey) {
    return table().numbers(input(inputKey).asString());
  }

  /** Expected number at a JSON pointer, against the actual one. */
  void check(String pointer, double actual) {
    check(pointer, actual, RELATIVE);
  }

  void check(String pointer, long actual) {
    assertEquals(expected().at(pointer).asLong(), actual, () -> name + pointer);
  }

  void check(String pointer, double actual, double relative) {
    double expected = expected().at(pointer).asDouble();
    assertEquals(
        expected, actual, Math.max(1e-300, Math.abs(expected) * relative), () -> name + pointer);
  }

  /** Expected pair of limits at a JSON pointer, against an interval. */
  void check(String pointer, Interval actual, double relative) {
    double scale = Math.max(Math.abs(actual.lower()), Math.abs(actual.upper()));
    JsonNode ends = expected().at(pointer);
    assertEquals(ends.get(0).asDouble(), actual.lower(), relative * scale, () -> name + pointer);
    assertEquals(ends.get(1).asDouble(), actual.upper(), relative * scale, () -> name + pointer);
  }
}
