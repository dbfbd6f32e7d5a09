package id.bina.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.dossier.BulkEvidence;
import id.bina.core.dossier.Imported;
import id.bina.core.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written is read back equal, and written again the same, for every type of the core. */
class RoundTripTest {
  /** Bulk evidence is written and never read; the others are not written. */
  private static final Set<Class<?>> ONE_WAY =
      Set.of(
          BulkEvidence.class,
          Outcome.class,
          Outcome.Computed.class,
          Outcome.NotComputable.class,
          Imported.class);

  private static List<Class<?>> types() throws Exception {
    return CoreTypes.all().stream()
        .filter(type -> type.isRecord() || type.isEnum() || type.isSealed())
        .filter(type -> !ONE_WAY.contains(type))
        .toList();
  }

  @Provide
  Arbitrary<Class<?>> typesOfTheCore() throws Exception {
    return Arbitraries.of(types());
  }

  @Property(tries = 1500, seed = "2025")
  void readsWhatItWrites(@ForAll("typesOfTheCore") Class<?> type, @ForAll long seed) {
    Optional<Object> any = new AnyValue(seed).of(type);
    if (any.isPresent()) {
      String json = BinaJson.write(any.get());
      Object again = BinaJson.read(json, type).orThrow();

      assertEquals(any.get(), again, json);
      assertEquals(json, BinaJson.write(again));
    }
  }

  @Test
  void hasAnExampleOfEveryType() throws Exception {
    List<String> without = new ArrayList<>();
    for (Class<?> type : types()) {
      boolean made = false;
      for (long seed = 0; seed < 50 && !made; seed++) {
        made = new AnyValue(seed).of(type).isPresent();
      }
      if (!made) {
        without.add(type.getName());
      }
    }

    assertEquals(List.of(), without, "types that the generator of this test cannot make");
  }
}
