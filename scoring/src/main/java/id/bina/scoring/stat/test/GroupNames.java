package id.bina.scoring.stat.test;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.Moments;
import java.util.List;
import java.util.stream.IntStream;

/** Groups as they are given, under names, and what several tests ask of them. */
final class GroupNames {

  private GroupNames() {}

  /** Columns without a name are called {@code group 1}, {@code group 2} and so on. */
  static List<Numbers> named(List<Numbers> groups) {
    return IntStream.range(0, groups.size())
        .mapToObj(i -> Check.named(groups.get(i), "group " + (i + 1)))
        .toList();
  }

  static List<Moments> moments(List<Numbers> groups) {
    return named(groups).stream().map(Moments::of).toList();
  }

  /** Moments of counted groups under their names. */
  static List<Moments> moments(List<String> names, List<? extends CountedValues> groups) {
    if (names.size() != groups.size()) {
      throw new IllegalArgumentException(
          "each group needs one name, was " + names.size() + " names for " + groups.size());
    }
    return IntStream.range(0, groups.size())
        .mapToObj(i -> groups.get(i).moments(names.get(i)))
        .toList();
  }

  static List<Moments> single(List<Moments> groups, String what) {
    groups.forEach(group -> Check.width(group, 1, what));
    return List.copyOf(groups);
  }

  static String name(Moments group) {
    return group.columns().get(0);
  }

  static <T> Outcome<T> tooFew(int groups) {
    return Outcome.notComputable(Absence.NO_COMPARISON, groups + " groups, at least 2 are needed");
  }

  static <T> Outcome<T> tooSmall(String name, long n, long needed) {
    return Outcome.notComputable(
        n == 0 ? Absence.NO_DATA : Absence.BELOW_MINIMUM_N,
        n + " values in " + name + ", at least " + needed + " are needed");
  }
}
