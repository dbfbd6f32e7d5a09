package id.bina.io.pair;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.CaseBatch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * By what rows find each other.
 *
 * @param key the key
 * @param groups its groups of the shared strata
 */
record Match(String key, List<String> groups) {

  Match {
    requireNonNull(key, "key");
    groups = List.copyOf(groups);
  }

  /** Reads the match of a record. */
  static Match of(byte[] bytes) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= bytes.length; at++) {
      if (at == bytes.length || bytes[at] == RecordReader.GROUP_END) {
        words.add(new String(bytes, from, at - from, StandardCharsets.UTF_8));
        from = at + 1;
      }
    }
    return new Match(words.get(0), words.subList(1, words.size()));
  }

  /**
   * The match of the one row of a batch.
   *
   * @param shared where the shared strata stand
   */
  static Match of(CaseBatch one, int[] shared) {
    List<String> groups = new ArrayList<>();
    for (int col : shared) {
      groups.add(one.stratum(0, col));
    }
    return new Match(one.key(0).orElse(""), groups);
  }

  /** The key, and the groups in brackets. */
  @Override
  public String toString() {
    return groups.isEmpty() ? key : key + " " + groups;
  }
}
