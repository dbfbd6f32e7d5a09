package id.bina.io.json;

import id.bina.io.internal.Utf8;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/**
 * Reads the tokens of one JSON value into located nodes.
 *
 * <p>A member that stands twice is told and the first one kept; what is not JSON at all goes up as
 * the exception of the parser.
 */
final class NodeReader {
  private final JsonParser parser;
  private final Deque<String> open = new ArrayDeque<>();

  NodeReader(JsonParser parser) {
    this.parser = parser;
  }

  /** The value that begins at the current token; afterwards its last token is the current one. */
  Node read(Spot spot) {
    Place place = place(parser.currentTokenLocation());
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> members(place, spot);
      case START_ARRAY -> elements(place, spot);
      case VALUE_STRING -> words(place, spot);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Digits(place, parser.getString());
      case VALUE_TRUE -> new Node.Flag(place, true);
      case VALUE_FALSE -> new Node.Flag(place, false);
      case VALUE_NULL -> new Node.Null(place);
      default -> throw new StreamReadException(parser, "no JSON value begins with " + token);
    };
  }

  /** What was begun and not ended where reading stopped, outermost first. */
  List<String> stillOpen() {
    return open.stream().collect(Collectors.toUnmodifiableList());
  }

  private Node members(Place place, Spot spot) {
    open.addLast("{ at " + place);
    Map<String, Node.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      Place at = place(parser.currentTokenLocation());
      parser.nextToken();
      Spot there = spot.member(name);
      Node value = read(there);
      Node.Member before = members.putIfAbsent(name, new Node.Member(name, at, value));
      if (before != null) {
        there.refuse(at, Sentences.duplicateMember(name, before.place()));
      }
    }
    open.removeLast();
    return new Node.Members(place, List.copyOf(members.values()));
  }

  private Node elements(Place place, Spot spot) {
    open.addLast("[ at " + place);
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(read(spot.element(elements.size())));
    }
    open.removeLast();
    return new Node.Elements(place, elements);
  }

  private Node words(Place place, Spot spot) {
    String text = parser.getString();
    int half = Utf8.halfCharacter(text);
    if (half >= 0) {
      spot.refuse(place, Sentences.halfCharacter(half + 1));
    }
    return new Node.Words(place, text);
  }

  static Place place(TokenStreamLocation location) {
    return location.getLineNr() > 0 && location.getColumnNr() > 0
        ? new Place(location.getLineNr(), location.getColumnNr())
        : Place.UNKNOWN;
  }
}
