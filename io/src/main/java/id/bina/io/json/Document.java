package id.bina.io.json;

import id.bina.core.dossier.Imported;
import id.bina.io.internal.Utf8;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * One JSON text and the reading of it: the text into nodes, the nodes into a value, problems all
 * the way.
 */
final class Document {
  private final String text;
  private final Refusals refusals;

  Document(String text, String name) {
    this.text = text;
    this.refusals = new Refusals(name);
  }

  <T> Imported<T> read(Class<T> type, Shape shape) {
    Spot spot = Spot.document(refusals);
    Optional<T> value = nodes(spot).flatMap(node -> shape.read(node, spot)).map(type::cast);
    return refusals.imported(value);
  }

  /**
   * What is said about bytes that are not text, at the line and column where they stop being it.
   */
  static <T> Imported<T> notUtf8(String name, Utf8.NotUtf8Exception why) {
    String before = why.readable();
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    Refusals refusals = new Refusals(name);
    refusals.add(new Place(line, column), Pointer.DOCUMENT, Sentences.notUtf8(why.offset() + 1));
    return refusals.imported(Optional.empty());
  }

  private Optional<Node> nodes(Spot spot) {
    try (JsonParser parser = JsonText.parser(text)) {
      NodeReader reader = new NodeReader(parser);
      try {
        return document(parser, reader, spot);
      } catch (JacksonException e) {
        return notJson(e, parser, reader, spot);
      }
    }
  }

  private <T> Optional<T> notJson(
      JacksonException e, JsonParser parser, NodeReader reader, Spot spot) {
    TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    String found = Syntax.token(e).orElseGet(() -> character(at.getCharOffset()));
    return spot.refuse(NodeReader.place(at), Syntax.of(e, found, reader.stillOpen()));
  }

  private static Optional<Node> document(JsonParser parser, NodeReader reader, Spot spot) {
    if (parser.nextToken() == null) {
      return spot.refuse(new Place(1, 1), Syntax.empty());
    }
    Node node = reader.read(spot);
    return parser.nextToken() == null
        ? Optional.of(node)
        : spot.refuse(NodeReader.place(parser.currentTokenLocation()), Syntax.goesOn());
  }

  /** The character at an offset, or the empty text behind the last one. */
  private String character(long offset) {
    return offset >= 0 && offset < text.length()
        ? Shown.quoted(text.substring((int) offset, (int) offset + 1))
        : "";
  }
}
