package id.bina.core.instrument;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the versions of instruments declare of each other, asked about any two of them.
 *
 * <pre>{@code
 * VersionHistory history = VersionHistory.of(dossier.instruments());
 * Optional<VersionEquivalence> answer = history.between(InstrumentRef.parse("reaksi/1"),
 *     InstrumentRef.parse("reaksi/2"));
 * }</pre>
 *
 * <p>A version that is linked to a second one, and that to a third, is linked to the third: by the
 * worst of the steps between. It does not matter which of two versions came first. What nobody
 * declared is empty, and never taken to be the same.
 *
 * @param instruments the versions, each once
 */
public record VersionHistory(List<Instrument> instruments) {

  /** Keeps a copy. */
  public VersionHistory {
    instruments = List.copyOf(instruments);
  }

  /**
   * The history that some versions hold.
   *
   * @param instruments the versions, those of several instruments among them
   * @return the history
   */
  public static VersionHistory of(List<Instrument> instruments) {
    return new VersionHistory(instruments);
  }

  /**
   * How two versions stand to each other as a whole: as the worst of the ratings of the later one,
   * attention items left out.
   *
   * @param one a version
   * @param other another version, or the same one
   * @return {@link VersionEquivalence#SAME} for one version; empty if nobody declared it
   */
  public Optional<VersionEquivalence> between(InstrumentRef one, InstrumentRef other) {
    return one.equals(requireNonNull(other, "other"))
        ? Optional.of(VersionEquivalence.SAME)
        : path(one, other).map(steps -> worst(steps, asked(steps.get(0).later())));
  }

  /**
   * How two versions stand to each other in some of their items; what is declared of the aspects of
   * these items counts, too, since their means are compared.
   *
   * @param before a version
   * @param after another version, or the same one
   * @param items the items that are used, by their ids in {@code after}
   * @return {@link VersionEquivalence#SAME} for one version; empty if nobody declared it
   */
  public Optional<VersionEquivalence> between(
      InstrumentRef before, InstrumentRef after, Collection<ItemId> items) {
    if (before.equals(requireNonNull(after, "after"))) {
      return Optional.of(VersionEquivalence.SAME);
    }
    return path(before, after).map(steps -> worst(steps, used(steps, after, items)));
  }

  /** The items of the later version that are meant, whichever of the two versions named them. */
  private static List<Item> used(List<Step> steps, InstrumentRef named, Collection<ItemId> ids) {
    Instrument later = steps.get(0).later();
    boolean isLater = later.ref().equals(named);
    return later.items().stream()
        .filter(item -> ids.contains(isLater ? item.id() : first(steps, item)))
        .toList();
  }

  private static ItemId first(List<Step> steps, Item item) {
    Item current = item;
    for (Step step : steps) {
      current = step.former(current);
    }
    return current.id();
  }

  private static List<Item> asked(Instrument later) {
    return later.items().stream()
        .filter(Item::isRating)
        .filter(item -> item.attentionAnswer().isEmpty())
        .toList();
  }

  private static VersionEquivalence worst(List<Step> steps, List<Item> items) {
    VersionEquivalence worst =
        items.isEmpty() ? VersionEquivalence.NOT_COMPARABLE : VersionEquivalence.SAME;
    for (Item item : items) {
      Item current = item;
      for (Step step : steps) {
        worst = worst.worse(step.of(current));
        current = step.former(current);
      }
    }
    return worst;
  }

  /** The links from the later of two versions down to the earlier one. */
  private Optional<List<Step>> path(InstrumentRef one, InstrumentRef other) {
    return down(one, other).or(() -> down(other, one));
  }

  /** The shortest way down, by breadth; links that lead in a circle are walked once. */
  private Optional<List<Step>> down(InstrumentRef later, InstrumentRef earlier) {
    Map<InstrumentRef, List<Step>> reached = new LinkedHashMap<>();
    reached.put(later, List.of());
    List<InstrumentRef> open = new ArrayList<>(List.of(later));
    for (int i = 0; i < open.size(); i++) {
      List<Step> so = reached.getOrDefault(open.get(i), List.of());
      for (Step step : from(open.get(i))) {
        if (!reached.containsKey(step.link().earlier())) {
          List<Step> longer = new ArrayList<>(so);
          longer.add(step);
          reached.put(step.link().earlier(), List.copyOf(longer));
          open.add(step.link().earlier());
        }
      }
    }
    return Optional.ofNullable(reached.get(earlier)).filter(steps -> !steps.isEmpty());
  }

  private List<Step> from(InstrumentRef ref) {
    return find(ref).stream()
        .flatMap(each -> each.links().stream())
        .map(link -> new Step(find(ref).orElseThrow(), link, find(link.earlier())))
        .toList();
  }

  private Optional<Instrument> find(InstrumentRef ref) {
    return instruments.stream().filter(each -> each.ref().equals(ref)).findFirst();
  }

  /**
   * One link.
   *
   * @param later the version that declares it
   * @param link the declaration
   * @param earlier the earlier version, if it is at hand
   */
  private record Step(Instrument later, VersionLink link, Optional<Instrument> earlier) {

    /** As declared of the item and its aspect; another question if the earlier one lacks it. */
    VersionEquivalence of(Item item) {
      ItemId former = link.former(item);
      if (earlier.isPresent() && !earlier.get().hasItem(former)) {
        return VersionEquivalence.NOT_COMPARABLE;
      }
      VersionEquivalence own = link.of(item);
      return item.aspect().flatMap(link::ofAspect).map(own::worse).orElse(own);
    }

    Item former(Item item) {
      ItemId id = link.former(item);
      return earlier
          .filter(version -> version.hasItem(id))
          .map(version -> version.item(id))
          .orElseGet(() -> item.toBuilder().id(id).build());
    }
  }
}
