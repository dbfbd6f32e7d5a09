package id.bina.core.instrument;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How one item of a version stands to an item of an earlier one.
 *
 * @param item the item of the later version
 * @param earlier the item of the earlier version, if it had another id; empty if it has the same
 *     one
 * @param equivalence how far answers to both mean the same
 */
public record ItemLink(ItemId item, Optional<ItemId> earlier, VersionEquivalence equivalence) {

  /** Checks that all parts are there. */
  public ItemLink {
    requireNonNull(item, "item");
    requireNonNull(earlier, "earlier");
    requireNonNull(equivalence, "equivalence");
  }

  /**
   * The link of an item that kept its id.
   *
   * @param item id of the item
   * @param equivalence how far answers to both versions mean the same
   * @return the link
   */
  public static ItemLink of(String item, VersionEquivalence equivalence) {
    return new ItemLink(ItemId.of(item), Optional.empty(), equivalence);
  }

  /** The id that the item had in the earlier version. */
  public ItemId former() {
    return earlier.orElse(item);
  }
}
