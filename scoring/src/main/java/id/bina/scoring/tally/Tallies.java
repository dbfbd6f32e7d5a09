package id.bina.scoring.tally;

import java.util.SortedMap;

/** Tallies whose type is known to be one, which a map of them cannot say. */
final class Tallies {

  private Tallies() {}

  /** The tally of the cases of both. */
  @SuppressWarnings("unchecked")
  static <T extends Tally<T>> Tally<?> merged(Tally<?> one, Tally<?> other) {
    return ((T) one).merge((T) other);
  }

  /** Takes a tally from that of its group; a group without cases is removed. */
  static void take(
      String spec, GroupKey group, Tally<?> taken, SortedMap<GroupKey, Tally<?>> from) {
    Tally<?> all = from.get(group);
    try {
      long there = all == null ? 0 : all.cases();
      long left = Counting.without("cases", there, taken.cases());
      if (all == null || (left == 0 && all.equals(taken))) {
        from.remove(group);
      } else {
        from.put(group, rest(all, taken));
      }
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(
          refused.getMessage() + "\n  in " + spec + ", group " + group, refused);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Tally<T>> Tally<?> rest(Tally<?> all, Tally<?> taken) {
    return ((T) all).minus((T) taken);
  }
}
