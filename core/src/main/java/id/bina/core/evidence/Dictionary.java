package id.bina.core.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups of one stratum, each with a small number; 0 is none. Not thread-safe. */
final class Dictionary {
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> values = new ArrayList<>();

  /** What this one began as a copy of, and has not forgotten since. */
  private @Nullable Dictionary original;

  Dictionary() {
    clear();
  }

  /** The same groups with the same numbers; what either learns later the other does not know. */
  Dictionary copy() {
    Dictionary copy = new Dictionary();
    values.forEach(copy::code);
    copy.original = this;
    return copy;
  }

  /** Whether every number of another one stands for the same group here. */
  boolean knowsCodesOf(Dictionary other) {
    return this == other || original == other;
  }

  /** The number of a group; one that is new gets the next number. */
  int code(String value) {
    Integer known = codes.putIfAbsent(value, values.size());
    if (known == null) {
      values.add(value);
      return values.size() - 1;
    }
    return known;
  }

  String value(int code) {
    return values.get(code);
  }

  int size() {
    return values.size();
  }

  /** Forgets all groups but none. */
  void clear() {
    original = null;
    codes.clear();
    values.clear();
    codes.put("", 0);
    values.add("");
  }
}
