package id.bina.scoring.catalogue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Refusals that were reached by asking the methods for what they refuse. */
final class Reached {

  private final Map<String, Set<String>> reasons = new TreeMap<>();
  private final List<String> others = new ArrayList<>();

  /** Takes a refusal down; what is computed, or refused for another reason, is a finding. */
  void on(String id, Absence reason, Outcome<?> outcome) {
    if (outcome instanceof Outcome.NotComputable<?> none && none.reason().equals(reason)) {
      reasons.computeIfAbsent(id, key -> new TreeSet<>()).add(reason.code());
    } else {
      others.add(id + " " + reason + ": " + outcome);
    }
  }

  Set<String> reasons(String id) {
    return reasons.getOrDefault(id, Set.of());
  }

  List<String> others() {
    return Collections.unmodifiableList(others);
  }

  static Numbers col(double... values) {
    return Numbers.of(values);
  }

  /** Whole numbers from 1 on. */
  static Numbers upTo(int n) {
    return Numbers.of(IntStream.rangeClosed(1, n).asDoubleStream().toArray());
  }

  /** One value again and again. */
  static Numbers same(double value, int n) {
    return Numbers.of(IntStream.range(0, n).mapToDouble(i -> value).toArray());
  }
}
