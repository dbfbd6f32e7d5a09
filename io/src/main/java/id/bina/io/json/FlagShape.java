package id.bina.io.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** True and false. */
record FlagShape() implements Shape {
  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeBoolean((Boolean) value);
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return spot.expect(node, Node.Flag.class, Kind.FLAG).map(Node.Flag::value);
  }
}
