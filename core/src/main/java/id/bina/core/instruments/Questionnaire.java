package id.bina.core.instruments;

import id.bina.core.Text;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.VersionLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Writes an instrument down in the order in which it is read: aspect by aspect, item by item. */
final class Questionnaire {
  private final Instrument.Builder instrument = Instrument.builder();
  private final List<Aspect> aspects = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Scale> scales = new ArrayList<>();
  private String scale;

  Questionnaire(String id, InstrumentKind kind, String indonesian, String english, Scale scale) {
    instrument.ref(InstrumentRef.of(id, "1")).kind(kind).title(Text.of(indonesian, english));
    this.scale = scale.id().value();
    scales.add(scale);
  }

  /** The items that follow are rated on this scale. */
  Questionnaire on(Scale other) {
    scale = other.id().value();
    if (!scales.contains(other)) {
      scales.add(other);
    }
    return this;
  }

  /** The items that follow are about this. */
  Questionnaire aspect(AspectRole role, String indonesian, String english) {
    return aspect(role.code(), role, Text.of(indonesian, english));
  }

  Questionnaire aspect(String id, AspectRole role, Text title) {
    aspects.add(Aspect.of(id, title, role));
    return this;
  }

  Questionnaire item(String id, String indonesian, String english) {
    String aspect = aspects.get(aspects.size() - 1).id().value();
    items.add(Item.rating(id, Text.of(indonesian, english), scale, aspect));
    return this;
  }

  /** A statement that speaks against its aspect. */
  Questionnaire reversed(String id, String indonesian, String english) {
    item(id, indonesian, english);
    Item last = items.remove(items.size() - 1);
    items.add(last.toBuilder().keying(Keying.REVERSED).build());
    return this;
  }

  /** An item that shows who reads, and that belongs to no aspect. */
  Questionnaire attention(String id, int answer, String indonesian, String english) {
    Item read = Item.rating(id, Text.of(indonesian, english), scale, aspects.get(0).id().value());
    items.add(read.toBuilder().aspect(Optional.empty()).attentionAnswer(answer).build());
    return this;
  }

  /** The last item, marked. */
  Questionnaire tagged(String name, String value) {
    Item last = items.remove(items.size() - 1);
    TreeMap<String, String> tags = new TreeMap<>(last.tags());
    tags.put(name, value);
    items.add(last.toBuilder().tags(tags).build());
    return this;
  }

  Questionnaire words(String id, String indonesian, String english) {
    items.add(Item.words(id, Text.of(indonesian, english)));
    return this;
  }

  Questionnaire link(VersionLink link) {
    instrument.addLinks(link);
    return this;
  }

  Instrument build() {
    return instrument.scales(scales).aspects(aspects).items(items).build();
  }
}
