package id.bina.core.regulation;

import id.bina.core.Text;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.ScaleId;
import id.bina.core.instrument.ScalePoint;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The sheet by which raters observe core values. */
final class RubricOfValues {
  private static final String SCALE = "tampak-4";

  private RubricOfValues() {}

  static Instrument of(CoreValues values) {
    return Instrument.builder()
        .ref(InstrumentRef.of(values.id(), values.version()))
        .title(values.title())
        .kind(InstrumentKind.OBSERVATION)
        .addScales(scale())
        .addAllAspects(values.values().stream().map(RubricOfValues::aspect).toList())
        .addAllItems(
            values.values().stream()
                .flatMap(value -> value.behaviours().stream().map(each -> item(value, each)))
                .toList())
        .build();
  }

  private static Scale scale() {
    return new Scale(
        ScaleId.of(SCALE),
        1,
        4,
        Better.HIGHER,
        List.of(
            ScalePoint.of(1, Text.of("belum tampak", "not seen")),
            ScalePoint.of(2, Text.of("kadang tampak", "seen at times")),
            ScalePoint.of(3, Text.of("sering tampak", "seen often")),
            ScalePoint.of(4, Text.of("selalu tampak", "seen always"))));
  }

  private static Aspect aspect(CoreValue value) {
    return Aspect.of(value.code(), value.name(), AspectRole.of(value.code()));
  }

  private static Item item(CoreValue value, Behaviour behaviour) {
    TreeMap<String, String> tags = new TreeMap<>();
    tags.put("confirmed", behaviour.confirmed().name().toLowerCase(Locale.ROOT));
    tags.put("source", behaviour.source());
    return Item.rating(
            behaviour.code().toUpperCase(Locale.ROOT), behaviour.name(), SCALE, value.code())
        .toBuilder()
        .tags(tags)
        .build();
  }
}
