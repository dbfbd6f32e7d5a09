package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.scoring.stat.ReferenceTable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    return root.path("name").asString("");
  }

  String topic() {
    return root.path("topic").asString("");
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
    return input(key).asString("");
  }

  /** The column that the input names under a key. */
  Numbers column(String key) {
    return table().numbers(text(key));
  }

  /** A column of categories: as numbers if they all are, else by their place from 1. */
  Numbers coded(String column, List<String> categories) {
    List<BigDecimal> codes = codes(categories);
    Numbers.Builder builder = Numbers.builder().name(column);
    for (String text : table().texts(column)) {
      int place = categories.indexOf(text);
      if (text.isEmpty()) {
        builder.missing(Missing.BLANK);
      } else if (place >= 0) {
        builder.add(codes.get(place));
      } else {
        builder.add(new BigDecimal(text));
      }
    }
    return builder.build();
  }

  /** Categories as numbers if they all are, else by their place from 1. */
  static List<BigDecimal> codes(List<String> categories) {
    boolean numbers = categories.stream().allMatch(each -> each.matches("-?[0-9.]+"));
    return IntStream.range(0, categories.size())
        .mapToObj(i -> numbers ? new BigDecimal(categories.get(i)) : BigDecimal.valueOf(i + 1L))
        .toList();
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
