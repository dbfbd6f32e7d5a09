package id.bina.core.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The groups of one stratum, each with a small number; 0 is none. Not thread-safe. */
final class Dictionary {
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> values = new ArrayList<>();

  Dictionary() {
    clear();
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
    codes.clear();
    values.clear();
    codes.put("", 0);
    values.add("");
  }
}
