package id.bina.core.instrument;

import static java.util.Objects.requireNonNull;

import id.bina.core.Tags;
import id.bina.core.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * One version of a questionnaire, test, observation sheet or interview guide.
 *
 * <p>It knows its scales, its aspects and its items, and is complete in itself: every item's scale
 * and aspect is among them.
 *
 * @param ref id and version
 * @param title what a report calls it
 * @param kind what it is used for
 * @param scales the scales its items use, ids unique
 * @param aspects the aspects its items measure, ids unique
 * @param items its questions in the order they are asked, ids unique
 * @param tags further marks of a portal, in order of their names
 * @param links how this version stands to earlier ones, each of these once; see {@link
 *     VersionHistory}
 */
@Value.Builder
@SuppressWarnings("exports") // the order of the tags is for the generated builder only
public record Instrument(
    InstrumentRef ref,
    Text title,
    InstrumentKind kind,
    List<Scale> scales,
    List<Aspect> aspects,
    List<Item> items,
    @Value.NaturalOrder SortedMap<String, String> tags,
    List<VersionLink> links) {

  /** Checks that ids are unique and that every item finds its scale and aspect. */
  public Instrument {
    requireNonNull(ref, "ref");
    requireNonNull(title, "title");
    requireNonNull(kind, "kind");
    scales = List.copyOf(scales);
    aspects = List.copyOf(aspects);
    items = List.copyOf(items);
    tags = Tags.copyOf(tags);
    Set<ScaleId> knownScales = requireUnique(ref, "scale", scales, Scale::id);
    Set<AspectId> knownAspects = requireUnique(ref, "aspect", aspects, Aspect::id);
    requireUnique(ref, "item", items, Item::id);
    for (Item item : items) {
      requireKnown(ref, item, "scale", item.scale(), knownScales);
      requireKnown(ref, item, "aspect", item.aspect(), knownAspects);
      if (item.isRating()) {
        requireFitting(ref, item, find(scales, item).orElseThrow());
      }
    }
    links = List.copyOf(links);
    requireUnique(ref, "earlier version", links, VersionLink::earlier);
    for (VersionLink link : links) {
      requireOwn(ref, link, items, knownAspects);
    }
  }

  /**
   * An instrument that says nothing of earlier versions.
   *
   * @param ref id and version
   * @param title what a report calls it
   * @param kind what it is used for
   * @param scales the scales its items use
   * @param aspects the aspects its items measure
   * @param items its questions
   * @param tags further marks of a portal
   */
  public Instrument(
      InstrumentRef ref,
      Text title,
      InstrumentKind kind,
      List<Scale> scales,
      List<Aspect> aspects,
      List<Item> items,
      SortedMap<String, String> tags) {
    this(ref, title, kind, scales, aspects, items, tags, List.of());
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this instrument. */
  public Builder toBuilder() {
    return builder()
        .ref(ref)
        .title(title)
        .kind(kind)
        .scales(scales)
        .aspects(aspects)
        .items(items)
        .tags(tags)
        .links(links);
  }

  /**
   * The item with this id.
   *
   * @param id which item
   * @return the item
   * @throws IllegalArgumentException if this instrument has none such; the message names those it
   *     has
   */
  public Item item(ItemId id) {
    return items.stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "item must be one of "
                        + items.stream().map(Item::id).toList()
                        + ", was "
                        + id
                        + at(ref)));
  }

  /**
   * Whether this instrument has an item with this id.
   *
   * @param id any id
   * @return true if it has
   */
  public boolean hasItem(ItemId id) {
    return items.stream().anyMatch(item -> item.id().equals(id));
  }

  /**
   * The scale on which an item is rated.
   *
   * @param item an item of this instrument that asks for a rating
   * @return its scale
   * @throws IllegalArgumentException if it asks for no rating, or its scale is not of this
   *     instrument
   */
  public Scale scaleOf(Item item) {
    Optional<Scale> scale = item.isRating() ? find(scales, item) : Optional.empty();
    if (scale.isEmpty()) {
      throw new IllegalArgumentException(
          "item must be rated on a scale of the instrument, was "
              + item.scale().map(ScaleId::value).orElse("not rated")
              + " (item "
              + item.id()
              + ", instrument "
              + ref
              + ")");
    }
    return scale.get();
  }

  /**
   * The items whose aspect has a role, in the order they are asked.
   *
   * @param role what the aspect is about
   * @return the items; empty if no aspect has this role
   */
  public List<Item> itemsOf(AspectRole role) {
    List<AspectId> wanted =
        aspects.stream().filter(aspect -> aspect.role().equals(role)).map(Aspect::id).toList();
    return items.stream()
        .filter(item -> item.aspect().filter(wanted::contains).isPresent())
        .toList();
  }

  /**
   * The items that measure an aspect, in the order they are asked.
   *
   * @param aspect which aspect
   * @return the items; empty if none measures it
   */
  public List<Item> itemsOf(AspectId aspect) {
    return items.stream().filter(item -> item.aspect().equals(Optional.of(aspect))).toList();
  }

  /** One line: {@code reaksi/1 Evaluasi penyelenggaraan, 14 items}. */
  @Override
  public String toString() {
    return ref + " " + title + ", " + items.size() + (items.size() == 1 ? " item" : " items");
  }

  // Asked for every answer of every form, so without a stream.
  private static Optional<Scale> find(List<Scale> scales, Item item) {
    if (item.scale().isPresent()) {
      ScaleId wanted = item.scale().get();
      for (Scale scale : scales) {
        if (scale.id().equals(wanted)) {
          return Optional.of(scale);
        }
      }
    }
    return Optional.empty();
  }

  private static void requireFitting(InstrumentRef ref, Item item, Scale scale) {
    boolean oneSided = scale.better() == Better.HIGHER || scale.better() == Better.LOWER;
    if (item.keying() == Keying.REVERSED && !oneSided) {
      throw new IllegalArgumentException(
          "reversed item must be rated on a scale of which one end is best, was "
              + scale.better()
              + " (item "
              + item.id()
              + ", instrument "
              + ref
              + ")");
    }
    if (item.attentionAnswer().isPresent() && !scale.contains(item.attentionAnswer().getAsInt())) {
      throw new IllegalArgumentException(
          "attention answer must be in ["
              + scale.lowest()
              + ", "
              + scale.highest()
              + "], was "
              + item.attentionAnswer().getAsInt()
              + " (item "
              + item.id()
              + ", instrument "
              + ref
              + ")");
    }
  }

  private static <T, K> Set<K> requireUnique(
      InstrumentRef ref, String what, List<T> all, Function<T, K> id) {
    Set<K> seen = new HashSet<>();
    for (T each : all) {
      if (!seen.add(id.apply(each))) {
        throw new IllegalArgumentException(
            what + " ids must be unique, " + id.apply(each) + " stands twice" + at(ref));
      }
    }
    return seen;
  }

  private static <K> void requireKnown(
      InstrumentRef ref, Item item, String what, Optional<K> wanted, Set<K> known) {
    if (wanted.isPresent() && !known.contains(wanted.get())) {
      throw new IllegalArgumentException(
          what
              + " of an item must be one of the instrument's, was "
              + wanted.get()
              + " (item "
              + item.id()
              + ", instrument "
              + ref
              + ")");
    }
  }

  private static void requireOwn(
      InstrumentRef ref, VersionLink link, List<Item> items, Set<AspectId> aspects) {
    if (link.earlier().equals(ref)) {
      throw new IllegalArgumentException(
          "earlier version must be another one, was " + ref + " itself");
    }
    List<ItemId> known = items.stream().map(Item::id).toList();
    for (ItemLink each : link.items()) {
      requireOne("item of a version link", each.item(), known, ref);
    }
    for (AspectLink each : link.aspects()) {
      requireOne("aspect of a version link", each.aspect(), aspects, ref);
    }
  }

  private static <K> void requireOne(String what, K named, Collection<K> known, InstrumentRef ref) {
    if (!known.contains(named)) {
      throw new IllegalArgumentException(
          what + " must be one of the instrument's, was " + named + at(ref));
    }
  }

  private static String at(InstrumentRef ref) {
    return " (instrument " + ref + ")";
  }

  /** Collects the components of an instrument; not thread-safe. */
  public static final class Builder extends InstrumentBuilder {
    Builder() {}
  }
}
