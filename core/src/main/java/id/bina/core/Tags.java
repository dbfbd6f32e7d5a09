package id.bina.core;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names and values that a user of the library attaches to a definition or to evidence.
 *
 * <p>They come back as they were given. The tags of a response that belongs to no participation are
 * strata of its case, so that a log can be read by counter or arm; no other tag enters a score.
 */
public final class Tags {

  private Tags() {}

  /**
   * A sorted, unmodifiable copy of tags.
   *
   * @param tags values by name; a name follows the rule of {@link Id}, a value is not blank
   * @return the copy, in the order of the names
   * @throws IllegalArgumentException if a name or a value breaks its rule
   */
  public static SortedMap<String, String> copyOf(Map<String, String> tags) {
    Objects.requireNonNull(tags, "tags");
    SortedMap<String, String> copy = new TreeMap<>();
    for (Map.Entry<String, String> entry : tags.entrySet()) {
      String name = Id.requireValid("tag name", entry.getKey());
      String value = Objects.requireNonNull(entry.getValue(), () -> "tag '" + name + "'");
      if (value.isBlank()) {
        throw new IllegalArgumentException("tag '" + name + "' must not be blank, was blank");
      }
      copy.put(name, value);
    }
    return Collections.unmodifiableSortedMap(copy);
  }
}
