package id.bina.io.json;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A record as an object: its components in their order, those of a closed family after their type.
 *
 * @param record the record and how to make one
 * @param members its components with their shapes
 * @param tag the name of the record inside its closed family
 */
record RecordShape(RecordType record, List<Component> members, Optional<String> tag)
    implements Shape {

  RecordShape {
    members = List.copyOf(members);
  }

  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeStartObject();
    tag.ifPresent(
        name -> {
          out.writeName(SealedShape.TAG);
          out.writeString(name);
        });
    for (Component member : members) {
      Object content = member.valueIn(value);
      if (!member.shape().isAbsent(content)) {
        out.writeName(member.name());
        member.shape().write(content, out);
      }
    }
    out.writeEndObject();
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return spot.expect(node, Node.Members.class, Kind.OBJECT)
        .flatMap(object -> new RecordReading(this, object, spot).read());
  }
}
