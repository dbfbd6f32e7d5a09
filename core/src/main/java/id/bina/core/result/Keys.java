package id.bina.core.result;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the score keys that a finding cites. */
final class Keys {

  private Keys() {}

  static List<ScoreKey> distinct(String finding, List<ScoreKey> keys) {
    Set<ScoreKey> seen = new HashSet<>();
    for (ScoreKey key : keys) {
      if (!seen.add(key)) {
        throw new IllegalArgumentException(
            "score must be cited once, " + key + " stands twice (" + finding + ")");
      }
    }
    return List.copyOf(keys);
  }

  static List<ScoreKey> atLeastOne(String finding, List<ScoreKey> keys) {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException(
          "finding must rest on a score, had none (" + finding + ")");
    }
    return distinct(finding, keys);
  }
}
