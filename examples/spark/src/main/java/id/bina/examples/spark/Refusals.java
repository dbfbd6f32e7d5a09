package id.bina.examples.spark;

import id.bina.core.dossier.Severity;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was refused: every cell counted, and the first of them with their places.
 *
 * <p>Joined in any order they are the same, so that they tell no tasks apart either.
 *
 * @param counts how many, by column and kind
 * @param first those that come first in the files, 100 at most
 */
record Refusals(SortedMap<Kind, Long> counts, SortedSet<Refused> first) {
  /** So many are told with their place. */
  static final int MOST_PLACES = 100;

  /**
   * What refused cells have in common.
   *
   * @param position where the column stands
   * @param column its name, empty for whole lines
   * @param code what is wrong
   * @param severity what it prevents
   */
  record Kind(int position, String column, String code, Severity severity)
      implements Comparable<Kind> {
    @Override
    public int compareTo(Kind other) {
      int byPosition = Integer.compare(position, other.position);
      return byPosition == 0 ? code.compareTo(other.code) : byPosition;
    }
  }

  Refusals {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    first = Collections.unmodifiableSortedSet(new TreeSet<>(first));
  }

  Refusals merge(Refusals other) {
    Builder both = new Builder();
    both.add(this);
    both.add(other);
    return both.build();
  }

  /** Gathers; confined to one task. */
  static final class Builder {
    private final SortedMap<Kind, Long> counts = new TreeMap<>();
    private final TreeSet<Refused> first = new TreeSet<>();

    void add(Refused each) {
      counts.merge(each.kind(), 1L, Math::addExact);
      keep(each);
    }

    private void add(Refusals some) {
      some.counts.forEach((kind, count) -> counts.merge(kind, count, Math::addExact));
      some.first.forEach(this::keep);
    }

    private void keep(Refused each) {
      first.add(each);
      if (first.size() > MOST_PLACES) {
        first.pollLast();
      }
    }

    Refusals build() {
      return new Refusals(counts, first);
    }
  }
}
