package id.bina.io.json;

import id.bina.core.evidence.CaseSource;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A bulk source as what it is known by: digest and layout. Its rows stay where they are, so it
 * cannot be read back.
 *
 * @param layout how a layout looks
 */
record CaseSourceShape(Shape layout) implements Shape {
  @Override
  public void write(Object value, JsonGenerator out) {
    CaseSource source = (CaseSource) value;
    out.writeStartObject();
    out.writeName("digest");
    out.writeString(source.digest());
    out.writeName("layout");
    layout.write(source.layout(), out);
    out.writeEndObject();
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return spot.refuse(node.place(), Sentences.bulkSource());
  }
}
