package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Stratum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One group of a {@link Grouping}: the value of each of its strata.
 *
 * @param values the value by name of the stratum, in the order of the names; an empty value stands
 *     for the cases that have none
 */
public record GroupKey(SortedMap<String, String> values) implements Comparable<GroupKey> {

  private static final GroupKey ALL = new GroupKey(new TreeMap<>());

  /** Keeps a sorted copy. */
  public GroupKey {
    requireNonNull(values, "values");
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** The one group of a grouping without strata. */
  public static GroupKey all() {
    return ALL;
  }

  /**
   * The group of one stratum.
   *
   * @param stratum its name
   * @param value its value, empty for the cases that have none
   */
  public static GroupKey of(String stratum, String value) {
    return ALL.with(stratum, value);
  }

  /**
   * This group, told apart by one stratum more.
   *
   * @param stratum its name
   * @param value its value, empty for the cases that have none
   */
  public GroupKey with(String stratum, String value) {
    SortedMap<String, String> more = new TreeMap<>(values);
    more.put(requireNonNull(stratum, "stratum"), requireNonNull(value, "value"));
    return new GroupKey(more);
  }

  /**
   * The value of a stratum; empty text for the cases that have none.
   *
   * @param stratum one of the names of this group
   * @throws IllegalArgumentException if this group is not told apart by it; the message names the
   *     strata it has
   */
  public String value(String stratum) {
    String value = values.get(requireNonNull(stratum, "stratum"));
    if (value == null) {
      throw new IllegalArgumentException(
          "stratum must be one of " + values.keySet() + ", was '" + stratum + "'");
    }
    return value;
  }

  /** Whether every stratum has a value, so that the group can be named in a cell. */
  public boolean isNamed() {
    return !values.containsValue("");
  }

  /** The strata that have a value, as a cell carries them. */
  public List<Stratum> strata() {
    List<Stratum> strata = new ArrayList<>();
    for (Map.Entry<String, String> entry : values.entrySet()) {
      if (!entry.getValue().isEmpty()) {
        strata.add(new Stratum(entry.getKey(), entry.getValue()));
      }
    }
    return List.copyOf(strata);
  }

  /** By names, then by values; a total order that agrees with {@code equals}. */
  @Override
  public int compareTo(GroupKey other) {
    if (values.size() == 1 && other.values.size() == 1) {
      return compareOne(other);
    }
    Iterator<Map.Entry<String, String>> ours = values.entrySet().iterator();
    Iterator<Map.Entry<String, String>> theirs = other.values.entrySet().iterator();
    while (ours.hasNext() && theirs.hasNext()) {
      Map.Entry<String, String> our = ours.next();
      Map.Entry<String, String> their = theirs.next();
      int byName = our.getKey().compareTo(their.getKey());
      int order = byName == 0 ? our.getValue().compareTo(their.getValue()) : byName;
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(ours.hasNext(), theirs.hasNext());
  }

  /** The common case, in which nothing needs to be made to compare two. */
  private int compareOne(GroupKey other) {
    String our = values.firstKey();
    String their = other.values.firstKey();
    int byName = our.compareTo(their);
    return byName == 0 ? value(our).compareTo(other.value(their)) : byName;
  }

  /** One line: {@code training=TR-01 superior=(none)}, or {@code all}. */
  @Override
  public String toString() {
    if (values.isEmpty()) {
      return "all";
    }
    StringBuilder line = new StringBuilder();
    values.forEach(
        (name, value) ->
            line.append(line.isEmpty() ? "" : " ")
                .append(name)
                .append('=')
                .append(value.isEmpty() ? "(none)" : value));
    return line.toString();
  }
}
