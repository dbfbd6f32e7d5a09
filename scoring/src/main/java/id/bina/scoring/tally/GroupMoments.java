package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Exact moments of some columns in each group: what statistics of clusters and strata take in place
 * of rows.
 *
 * <pre>{@code
 * MomentsSpec spec = new MomentsSpec(List.of(score), Grouping.of(unit, "unit", "arm", "wave"));
 * GroupMoments outcome = GroupMoments.of(book, spec);
 * UnitMeans.of(outcome, "unit", new Stratum("arm", "treated"), new Stratum("wave", "after"));
 * }</pre>
 *
 * <p>Size: that of {@link Moments} times the number of groups, however many rows there are.
 *
 * @param columns names of the columns
 * @param moments the sums over the complete rows of each group; a group may have none
 * @param incomplete how many rows of each group have a gap, for the same groups
 */
public record GroupMoments(
    List<String> columns,
    SortedMap<GroupKey, Moments> moments,
    SortedMap<GroupKey, Long> incomplete) {

  /**
   * Checks that all groups have the same columns and strata.
   *
   * @throws IllegalArgumentException if they have not, or a count is below 0
   */
  public GroupMoments {
    columns = Moments.checkNames(columns);
    moments = Collections.unmodifiableSortedMap(new TreeMap<>(moments));
    incomplete = Collections.unmodifiableSortedMap(new TreeMap<>(incomplete));
    if (!moments.keySet().equals(incomplete.keySet())) {
      throw new IllegalArgumentException(
          "groups must have moments and a count of incomplete rows, had "
              + moments.keySet()
              + " and "
              + incomplete.keySet());
    }
    for (Map.Entry<GroupKey, Moments> group : moments.entrySet()) {
      requireSame("columns", columns, group.getValue().columns(), group.getKey());
      requireSame(
          "strata",
          List.copyOf(moments.firstKey().values().keySet()),
          List.copyOf(group.getKey().values().keySet()),
          group.getKey());
    }
    for (Map.Entry<GroupKey, Long> group : incomplete.entrySet()) {
      if (group.getValue() < 0) {
        throw new IllegalArgumentException(
            "incomplete rows must be 0 or more, was "
                + group.getValue()
                + " (group "
                + group.getKey()
                + ")");
      }
    }
  }

  private static void requireSame(
      String what, List<String> wanted, List<String> given, GroupKey group) {
    if (!wanted.equals(given)) {
      throw new IllegalArgumentException(
          "groups must have the same "
              + what
              + ", was "
              + wanted
              + " and "
              + given
              + " (group "
              + group
              + ")");
    }
  }

  /**
   * The groups of a book.
   *
   * @param book the book
   * @param spec a specification of its plan
   * @throws IllegalArgumentException if the plan does not hold the specification
   */
  public static GroupMoments of(TallyBook book, MomentsSpec spec) {
    SortedMap<GroupKey, Moments> moments = new TreeMap<>();
    SortedMap<GroupKey, Long> incomplete = new TreeMap<>();
    book.momentsTallies(spec)
        .forEach(
            (group, tally) -> {
              moments.put(group, tally.moments());
              incomplete.put(group, tally.incomplete());
            });
    return new GroupMoments(spec.names(), moments, incomplete);
  }

  /**
   * The groups of one column.
   *
   * @param column the values; one without a name is called {@code x1}
   * @param strata the group of each row by name of the stratum, empty for rows that have none
   * @throws IllegalArgumentException if a stratum has not one group for each row
   */
  public static GroupMoments of(Numbers column, SortedMap<String, List<String>> strata) {
    strata.forEach(
        (name, groups) -> {
          if (groups.size() != column.size()) {
            throw new IllegalArgumentException(
                "each row needs one "
                    + name
                    + ", was "
                    + groups.size()
                    + " for "
                    + column.size()
                    + " rows");
          }
        });
    List<String> names = List.of(column.name().orElse("x1"));
    Map<GroupKey, MomentsBuilder> builders = new TreeMap<>();
    SortedMap<GroupKey, Long> incomplete = new TreeMap<>();
    for (int row = 0; row < column.size(); row++) {
      GroupKey group = group(strata, row);
      MomentsBuilder builder = builders.computeIfAbsent(group, key -> new MomentsBuilder(names));
      boolean isPresent = column.isPresent(row);
      incomplete.merge(group, isPresent ? 0L : 1L, Math::addExact);
      if (isPresent) {
        builder.add(column.decimal(row));
      }
    }
    SortedMap<GroupKey, Moments> moments = new TreeMap<>();
    builders.forEach((group, builder) -> moments.put(group, builder.build()));
    return new GroupMoments(names, moments, incomplete);
  }

  private static GroupKey group(SortedMap<String, List<String>> strata, int row) {
    SortedMap<String, String> values = new TreeMap<>();
    strata.forEach((name, groups) -> values.put(name, groups.get(row)));
    return new GroupKey(values);
  }

  /**
   * The groups of both; one that is in both has the rows of both.
   *
   * @param other groups of the same columns, told apart by the same strata
   */
  public GroupMoments merge(GroupMoments other) {
    requireNonNull(other, "other");
    SortedMap<GroupKey, Moments> both = new TreeMap<>(moments);
    other.moments.forEach((group, each) -> both.merge(group, each, Moments::merge));
    SortedMap<GroupKey, Long> gaps = new TreeMap<>(incomplete);
    other.incomplete.forEach((group, count) -> gaps.merge(group, count, Math::addExact));
    return new GroupMoments(columns, both, gaps);
  }

  /**
   * Larger groups, told apart by some of the strata.
   *
   * @param strata names of strata of these groups; none for one group of all
   * @throws IllegalArgumentException if the groups are not told apart by one of them
   */
  public GroupMoments by(String... strata) {
    SortedMap<GroupKey, Moments> larger = new TreeMap<>();
    SortedMap<GroupKey, Long> gaps = new TreeMap<>();
    moments.forEach(
        (group, each) -> {
          GroupKey key = GroupKey.all();
          for (String stratum : strata) {
            key = key.with(stratum, group.value(stratum));
          }
          larger.merge(key, each, Moments::merge);
          gaps.merge(key, incomplete.getOrDefault(group, 0L), Math::addExact);
        });
    return new GroupMoments(columns, larger, gaps);
  }

  /** The moments of all groups together. */
  public Moments total() {
    Moments total = Moments.empty(columns);
    for (Moments each : moments.values()) {
      total = total.merge(each);
    }
    return total;
  }

  /** One line: how many groups, and of which columns. */
  @Override
  public String toString() {
    return "GroupMoments[" + moments.size() + " groups, columns " + columns + "]";
  }
}
