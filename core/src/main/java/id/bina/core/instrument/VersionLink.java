package id.bina.core.instrument;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What whoever made a version of an instrument declares of an earlier version: which answers may be
 * compared.
 *
 * <pre>{@code
 * VersionLink link = VersionLink.of("reaksi/1", VersionEquivalence.SAME)
 *     .with(ItemLink.of("R3", VersionEquivalence.REWORDED));
 * }</pre>
 *
 * <p>An item stands to the earlier version as its own link says, else as that of its aspect, else
 * as the others. The declaration is a judgement of whoever knows both versions, and never made by
 * the library; where there is none, a change of version is a break that is told.
 *
 * @param earlier the earlier version
 * @param others how every item stands to it that is named by neither an item nor an aspect
 * @param items the items that stand otherwise, each once
 * @param aspects the aspects that stand otherwise, each once
 */
public record VersionLink(
    InstrumentRef earlier,
    VersionEquivalence others,
    List<ItemLink> items,
    List<AspectLink> aspects) {

  /** Checks that nothing is named twice. */
  public VersionLink {
    requireNonNull(earlier, "earlier");
    requireNonNull(others, "others");
    items = List.copyOf(items);
    aspects = List.copyOf(aspects);
    requireOnce("item", items.stream().map(link -> link.item().value()).toList(), earlier);
    requireOnce("aspect", aspects.stream().map(link -> link.aspect().value()).toList(), earlier);
  }

  private static void requireOnce(String what, List<String> ids, InstrumentRef earlier) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException(
            what
                + " of a version link must be named once, "
                + id
                + " stands twice ("
                + earlier
                + ")");
      }
    }
  }

  /**
   * A link in which all items stand alike.
   *
   * @param earlier the earlier version, such as {@code reaksi/1}
   * @param others how all items stand to it
   * @return the link
   */
  public static VersionLink of(String earlier, VersionEquivalence others) {
    return new VersionLink(InstrumentRef.parse(earlier), others, List.of(), List.of());
  }

  /**
   * This link with items that stand otherwise.
   *
   * @param more the items, each once
   * @return the wider link
   */
  public VersionLink with(ItemLink... more) {
    return new VersionLink(earlier, others, joined(items, List.of(more)), aspects);
  }

  /**
   * This link with aspects that stand otherwise.
   *
   * @param more the aspects, each once
   * @return the wider link
   */
  public VersionLink with(AspectLink... more) {
    return new VersionLink(earlier, others, items, joined(aspects, List.of(more)));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /**
   * How an item stands to the earlier version.
   *
   * @param item an item of the later version
   * @return by its own link, else by its aspect's, else as the others
   */
  public VersionEquivalence of(Item item) {
    return find(item)
        .map(ItemLink::equivalence)
        .or(() -> item.aspect().flatMap(this::ofAspect))
        .orElse(others);
  }

  /**
   * The id that an item had in the earlier version.
   *
   * @param item an item of the later version
   * @return the id; its own one unless its link names another
   */
  public ItemId former(Item item) {
    return find(item).map(ItemLink::former).orElse(item.id());
  }

  private Optional<ItemLink> find(Item item) {
    return items.stream().filter(link -> link.item().equals(item.id())).findFirst();
  }

  /**
   * What is declared of an aspect as a whole.
   *
   * @param aspect an aspect of the later version
   * @return its own link, or empty if only its items are linked
   */
  public Optional<VersionEquivalence> ofAspect(AspectId aspect) {
    return aspects.stream()
        .filter(link -> link.aspect().equals(aspect))
        .map(AspectLink::equivalence)
        .findFirst();
  }

  /** One line: {@code reaksi/1 SAME}, with how many items and aspects stand otherwise. */
  @Override
  public String toString() {
    int more = items.size() + aspects.size();
    return earlier + " " + others + (more == 0 ? "" : ", " + more + " otherwise");
  }
}
