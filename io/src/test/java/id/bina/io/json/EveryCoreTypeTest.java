package id.bina.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Imported;
import id.bina.core.result.Outcome;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A type that is added to the core has JSON from its first day, or is named here with a reason. */
class EveryCoreTypeTest {
  /** What a method answers while it runs; what is kept of it is a score or a problem. */
  private static final Set<Class<?>> PASSING =
      Set.of(Outcome.class, Outcome.Computed.class, Outcome.NotComputable.class, Imported.class);

  private static final Shapes SHAPES = CoreShapes.standard();

  private static List<Class<?>> values() throws IOException, URISyntaxException {
    return CoreTypes.all().stream()
        .filter(type -> type.isRecord() || type.isEnum() || type.isSealed())
        .filter(type -> !PASSING.contains(type))
        .toList();
  }

  @Test
  void everyRecordEnumAndClosedFamilyHasAShapeDownToItsLastComponent() throws Exception {
    List<String> without = new ArrayList<>();
    for (Class<?> type : values()) {
      try {
        if (SHAPES.of(type) instanceof RecordShape shape) {
          shape.members().forEach(Component::shape);
        }
      } catch (IllegalArgumentException e) {
        without.add(type.getName() + ": " + e.getMessage());
      }
    }

    assertEquals(List.of(), without);
    assertTrue(values().size() > 80, "the core was found, it has " + values().size() + " values");
  }

  @Test
  void noRecordOfAClosedFamilyHasAComponentThatItsTagWouldHide() throws Exception {
    List<String> hidden = new ArrayList<>();
    for (Class<?> type : values()) {
      if (SHAPES.of(type) instanceof RecordShape shape
          && shape.tag().isPresent()
          && shape.members().stream().anyMatch(member -> member.name().equals(SealedShape.TAG))) {
        hidden.add(type.getName());
      }
    }

    assertEquals(List.of(), hidden);
  }
}
