package id.bina.io.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Counts what becomes of rows, and keeps some of the keys that are repeated. Thread-safe. */
final class JoinCounts {
  /** So many keys are named for each side. */
  static final int MOST_NAMED = 20;

  private long pairs;
  private final List<PairSide> sides = new ArrayList<>();
  private final List<TreeSet<byte[]>> repeated = new ArrayList<>();

  JoinCounts() {
    for (int i = 0; i < Side.values().length; i++) {
      sides.add(new PairSide(0, 0, 0, 0, 0, 0));
      repeated.add(new TreeSet<>(Arrays::compareUnsigned));
    }
  }

  synchronized void add(long morePairs, PairSide first, PairSide second) {
    pairs = Math.addExact(pairs, morePairs);
    sides.set(Side.FIRST.bit(), sides.get(Side.FIRST.bit()).plus(first));
    sides.set(Side.SECOND.bit(), sides.get(Side.SECOND.bit()).plus(second));
  }

  /** Keeps the match of a repeated key if it is among the first in order. */
  synchronized void repeated(Side side, byte[] bytes, int from, int to) {
    TreeSet<byte[]> named = repeated.get(side.bit());
    named.add(Arrays.copyOfRange(bytes, from, to));
    if (named.size() > MOST_NAMED) {
      named.pollLast();
    }
  }

  /** The first of the repeated keys of a side, in order. */
  synchronized List<Match> repeated(Side side) {
    return repeated.get(side.bit()).stream().map(Match::of).toList();
  }

  synchronized PairFlow flow() {
    return new PairFlow(pairs, sides.get(Side.FIRST.bit()), sides.get(Side.SECOND.bit()));
  }
}
