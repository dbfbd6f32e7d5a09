package id.bina.core.instrument;

import static java.util.Objects.requireNonNull;

import id.bina.core.Tags;
import id.bina.core.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * One question or statement of an instrument.
 *
 * <pre>{@code
 * Item r1 = Item.rating("R1", Text.of("Materi mudah dipahami"), "setuju-5", "materi");
 * Item r9 = Item.words("R9", Text.of("Saran untuk pelatihan berikutnya"));
 * }</pre>
 *
 * @param id which item, unique within its instrument
 * @param text what the respondent reads
 * @param kind what it asks for
 * @param scale the scale of a rating; a rating must have one, other kinds must not
 * @param aspect the aspect that it measures, if it belongs to one
 * @param keying whether a high answer speaks for the aspect; {@link Keying#POSITIVE} unless it is a
 *     rating
 * @param attentionAnswer the answer that everybody who reads the item gives, if the item was put in
 *     to see who reads ("pilih angka 2"); for ratings only
 * @param options what may be chosen, without repetition; for choices only, and then at least one
 * @param tags further marks of a portal, in order of their names
 */
@Value.Builder
@SuppressWarnings("exports") // the order of the tags is for the generated builder only
public record Item(
    ItemId id,
    Text text,
    ItemKind kind,
    Optional<ScaleId> scale,
    Optional<AspectId> aspect,
    Keying keying,
    OptionalInt attentionAnswer,
    List<String> options,
    @Value.NaturalOrder SortedMap<String, String> tags) {

  /** Checks that kind, scale, keying and options go together. */
  public Item {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(kind, "kind");
    requireNonNull(scale, "scale");
    requireNonNull(aspect, "aspect");
    requireNonNull(keying, "keying");
    requireNonNull(attentionAnswer, "attentionAnswer");
    options = List.copyOf(options);
    tags = Tags.copyOf(tags);
    boolean rating = kind.equals(ItemKind.RATING);
    if (rating != scale.isPresent()) {
      throw new IllegalArgumentException(
          rating
              ? "item that asks for a rating must have a scale, had none (item " + id + ")"
              : "item that asks for no rating must not have a scale, had "
                  + scale.orElseThrow()
                  + " (item "
                  + id
                  + ")");
    }
    if (!rating && (keying == Keying.REVERSED || attentionAnswer.isPresent())) {
      throw new IllegalArgumentException(
          "only a rating can be reversed or show attention, was " + kind + " (item " + id + ")");
    }
    requireOptions(id, kind, options);
  }

  /**
   * A statement that is rated on a scale.
   *
   * @param id which item
   * @param text what the respondent reads
   * @param scale id of the scale
   * @param aspect id of the aspect it measures
   * @return the item
   */
  public static Item rating(String id, Text text, String scale, String aspect) {
    return builder()
        .id(ItemId.of(id))
        .text(text)
        .kind(ItemKind.RATING)
        .scale(ScaleId.of(scale))
        .aspect(AspectId.of(aspect))
        .build();
  }

  /**
   * A question that is answered in free text.
   *
   * @param id which item
   * @param text what the respondent reads
   * @return the item
   */
  public static Item words(String id, Text text) {
    return builder().id(ItemId.of(id)).text(text).kind(ItemKind.WORDS).build();
  }

  /**
   * A question that is answered with a number.
   *
   * @param id which item
   * @param text what the respondent reads
   * @return the item
   */
  public static Item number(String id, Text text) {
    return builder().id(ItemId.of(id)).text(text).kind(ItemKind.NUMBER).build();
  }

  /**
   * A question of which one or more options are chosen.
   *
   * @param id which item
   * @param text what the respondent reads
   * @param options at least one
   * @return the item
   */
  public static Item choices(String id, Text text, String... options) {
    return builder()
        .id(ItemId.of(id))
        .text(text)
        .kind(ItemKind.CHOICES)
        .options(List.of(options))
        .build();
  }

  /** A builder of a positively keyed item without tags. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this item. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .text(text)
        .kind(kind)
        .scale(scale)
        .aspect(aspect)
        .keying(keying)
        .attentionAnswer(attentionAnswer)
        .options(options)
        .tags(tags);
  }

  /** Whether it asks for a rating on a scale. */
  public boolean isRating() {
    return scale.isPresent();
  }

  private static void requireOptions(ItemId id, ItemKind kind, List<String> options) {
    boolean choices = kind.equals(ItemKind.CHOICES);
    if (choices && options.isEmpty()) {
      throw new IllegalArgumentException(
          "item that asks for choices must have options, had none (item " + id + ")");
    }
    if (!choices && !options.isEmpty()) {
      throw new IllegalArgumentException(
          "only an item that asks for choices has options, was " + kind + " (item " + id + ")");
    }
    if (options.stream().distinct().count() < options.size()) {
      throw new IllegalArgumentException(
          "options must not repeat, were " + options + " (item " + id + ")");
    }
  }

  /** Collects the components of an item; not thread-safe. */
  public static final class Builder extends ItemBuilder {
    Builder() {
      keying(Keying.POSITIVE);
    }
  }
}
