package id.bina.scoring.admission;

import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.ScaleId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether a form gives one answer throughout.
 *
 * <p>It does if on every scale it uses it gives one code only, and on one scale at least as many
 * answers as the policy's long string. Blank items do not interrupt the string.
 */
final class StraightLining {
  private static final int KEYINGS = Keying.values().length;

  private StraightLining() {}

  /** What the answers of one form show, without looking at others. */
  static Set<Flag> flags(ReadForm form, EvaluationPolicy policy) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (form.instrument().items().stream().anyMatch(item -> failsAttention(form, item))) {
      flags.add(Flag.ATTENTION_FAILED);
    }
    if (isStraight(form, policy).orElse(false)) {
      flags.add(Flag.STRAIGHT_LINED);
      if (flags.contains(Flag.ATTENTION_FAILED) || crossesKeying(form)) {
        flags.add(Flag.CONTRADICTORY);
      }
    }
    return flags;
  }

  /** Whether a form is straight-lined; empty if it has too few ratings on a scale to tell. */
  static Optional<Boolean> isStraight(ReadForm form, EvaluationPolicy policy) {
    List<List<Item>> byScale = answeredByScale(form);
    int longest = byScale.stream().mapToInt(List::size).max().orElse(0);
    if (longest < policy.longString()) {
      return Optional.empty();
    }
    return Optional.of(
        byScale.stream()
            .allMatch(
                items ->
                    items.stream().map(item -> form.rating(item).orElseThrow()).distinct().count()
                        == 1));
  }

  private static List<List<Item>> answeredByScale(ReadForm form) {
    Map<String, List<Item>> byScale = new TreeMap<>();
    for (Item item : form.instrument().items()) {
      if (form.rating(item).isPresent()) {
        String scale = item.scale().map(ScaleId::value).orElseThrow();
        byScale.computeIfAbsent(scale, id -> new ArrayList<>()).add(item);
      }
    }
    return List.copyOf(byScale.values());
  }

  private static boolean failsAttention(ReadForm form, Item item) {
    OptionalInt code = form.rating(item);
    return item.attentionAnswer().isPresent()
        && code.isPresent()
        && code.getAsInt() != item.attentionAnswer().getAsInt();
  }

  /** Whether one scale holds items of both keyings, which one answer cannot both mean. */
  private static boolean crossesKeying(ReadForm form) {
    return answeredByScale(form).stream()
        .anyMatch(items -> items.stream().map(Item::keying).distinct().count() == KEYINGS);
  }
}
