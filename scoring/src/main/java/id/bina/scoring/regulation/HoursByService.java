package id.bina.scoring.regulation;

import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.ValueCounts;
import java.util.SortedMap;

/**
 * The lesson hours of persons by how many months of the year they served.
 *
 * @param byMonths hours by months, 0 to 12; filled by {@link #add}
 */
record HoursByService(SortedMap<Integer, ValueCounts> byMonths) {
  private static final int WHOLE_YEAR = 12;

  /** A group of persons; who has no months served the whole year, as far as anybody knows. */
  void add(GroupKey group, String months, ValueCounts hours) {
    String served = group.values().getOrDefault(months, "");
    byMonths.merge(
        served.isEmpty() ? WHOLE_YEAR : Integer.parseInt(served), hours, ValueCounts::merge);
  }

  /** Persons who served in the year. */
  long rows() {
    return byMonths.tailMap(1).values().stream().mapToLong(ValueCounts::rows).sum();
  }

  /** Persons who served in the year and have a record of hours. */
  long present() {
    return byMonths.tailMap(1).values().stream().mapToLong(ValueCounts::present).sum();
  }

  /** Persons who did not serve in the year. */
  long outside() {
    return byMonths.headMap(1).values().stream().mapToLong(ValueCounts::rows).sum();
  }

  /** Persons who served a part of the year. */
  long partly() {
    return byMonths.subMap(1, WHOLE_YEAR).values().stream().mapToLong(ValueCounts::rows).sum();
  }
}
