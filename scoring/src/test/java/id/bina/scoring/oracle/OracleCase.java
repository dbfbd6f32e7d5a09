package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.ReferenceTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One case of reference values: inputs, method, and the shape of what is expected. */
final class OracleCase {

  private final Path folder;
  private final JsonNode root;

  OracleCase(Path folder, JsonNode root) {
    this.folder = folder;
    this.root = root;
  }

  static OracleCase read(Path file) {
    return new OracleCase(file.resolveSibling("."), new JsonMapper().readTree(file.toFile()));
  }

  String name() {
    return root.path("name").asString();
  }

  String topic() {
    return root.path("topic").asString();
  }

  /** The data of the case. */
  ReferenceTable table() {
    return table(root.path("data").asString());
  }

  /** Another file that stands beside the case. */
  ReferenceTable table(String file) {
    return ReferenceTable.read(folder.resolve(file));
  }

  /** What the case says about its input; missing if it says nothing. */
  JsonNode input(String key) {
    return root.path("input").path(key);
  }

  /** A word of the input, such as the name of a column. */
  String text(String key) {
    return input(key).asString();
  }

  /** The column that the input names under a key. */
  Numbers column(String key) {
    return table().numbers(text(key));
  }

  /** Words of the input; an array of one may stand as a scalar. */
  List<String> texts(String key) {
    return texts(input(key));
  }

  /** The words of a node; an array of one may stand as a scalar. */
  static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(each -> texts.add(each.asString()));
    } else if (!node.isMissingNode() && !node.isNull()) {
      texts.add(node.asString());
    }
    return texts;
  }

  /** Names of what is expected below a pointer, never the values. */
  List<String> names(String pointer) {
    return List.copyOf(root.path("expected").at(pointer).propertyNames());
  }

  /** Whether something is expected at a pointer. */
  boolean expects(String pointer) {
    return !root.path("expected").at(pointer).isMissingNode();
  }

  /** For the suite alone: the expected values. */
  JsonNode expected() {
    return root.path("expected");
  }

  /** What the case says of its method, source and programs. */
  String provenance() {
    return "method: "
        + words("method")
        + "\nsoftware: "
        + words("software")
        + "\nsource: "
        + words("source");
  }

  private String words(String key) {
    JsonNode node = root.path(key);
    return node.isString() ? node.asString() : node.toString();
  }
}
