package id.bina.io.json;

import id.bina.core.Text;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Words in several languages: an object by language tag, Indonesian first. */
record WordsShape() implements Shape {
  private static final String INDONESIAN = "id";
  private static final MapShape BY_LANGUAGE = new MapShape(TextShapes.PLAIN);

  @Override
  public void write(Object value, JsonGenerator out) {
    SortedMap<String, String> others = new TreeMap<>(((Text) value).values());
    out.writeStartObject();
    out.writeName(INDONESIAN);
    out.writeString(others.remove(INDONESIAN));
    others.forEach(
        (language, words) -> {
          out.writeName(language);
          out.writeString(words);
        });
    out.writeEndObject();
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return BY_LANGUAGE.read(node, spot).flatMap(values -> made(values, node.place(), spot));
  }

  private static Optional<Object> made(Object values, Place place, Spot spot) {
    SortedMap<String, String> words = new TreeMap<>();
    ((SortedMap<?, ?>) values).forEach((tag, each) -> words.put((String) tag, (String) each));
    try {
      return Optional.of(new Text(words));
    } catch (IllegalArgumentException e) {
      return spot.refuse(place, Sentences.refusedByType(String.valueOf(e.getMessage())));
    }
  }
}
