package id.bina.scoring.stat;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.scoring.tally.ItemCounts;
import id.bina.scoring.tally.JointCounts;
import id.bina.scoring.tally.PairTable;
import id.bina.scoring.tally.Tally;
import id.bina.scoring.tally.ValueCounts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Answers of some persons to some items, with gaps, and the tallies of any part of them.
 *
 * @param rows the answers by person, 0 for a gap
 * @param seed of orders and partitions
 */
public record Parts(List<List<Integer>> rows, long seed) {

  /** A scale of five points. */
  public static final Scale FIVE = Scale.of("lima", 1, 5, Better.HIGHER);

  /** So many persons, who answer alike in part, on points of the scale. */
  public static Parts drawn(int persons, int items, double gaps, long seed) {
    Random random = new Random(seed);
    List<List<Integer>> rows = new ArrayList<>();
    for (int person = 0; person < persons; person++) {
      double level = random.nextGaussian();
      List<Integer> row = new ArrayList<>();
      for (int item = 0; item < items; item++) {
        double found = 3 + level + random.nextGaussian() * 0.9 + 0.2 * item;
        row.add(random.nextDouble() < gaps ? 0 : (int) Math.max(1, Math.min(5, Math.rint(found))));
      }
      rows.add(row);
    }
    return new Parts(rows, seed);
  }

  /** The same persons in another order. */
  public Parts shuffled() {
    List<List<Integer>> other = new ArrayList<>(rows);
    Collections.shuffle(other, new Random(seed + 1));
    return new Parts(other, seed);
  }

  /** A column of ratings. */
  public Ratings ratings(int item) {
    Ratings.Builder column = Ratings.builder(FIVE);
    for (List<Integer> row : rows) {
      if (row.get(item) == 0) {
        column.missing(Missing.BLANK);
      } else {
        column.add(row.get(item));
      }
    }
    return column.build();
  }

  /** The same as numbers without a name. */
  public Numbers column(int item) {
    return ratings(item).numbers();
  }

  /** 1 for the higher points, 0 for the lower ones. */
  public Numbers binary(int item) {
    Numbers.Builder column = Numbers.builder();
    for (List<Integer> row : rows) {
      if (row.get(item) == 0) {
        column.missing(Missing.BLANK);
      } else {
        column.add(row.get(item) >= 4 ? 1 : 0);
      }
    }
    return column.build();
  }

  /** All columns. */
  public Numbers[] columns() {
    Numbers[] all = new Numbers[rows.get(0).size()];
    for (int item = 0; item < all.length; item++) {
      all[item] = column(item);
    }
    return all;
  }

  /** All columns of 0 and 1. */
  public Numbers[] binaries() {
    Numbers[] all = new Numbers[rows.get(0).size()];
    for (int item = 0; item < all.length; item++) {
      all[item] = binary(item);
    }
    return all;
  }

  /** Tallies of parts of the persons, merged in another order. */
  public <T extends Tally<T>> T merged(Function<Parts, T> tally) {
    Random random = new Random(seed + 2);
    List<List<List<Integer>>> parts = new ArrayList<>();
    for (int part = 0; part < 4; part++) {
      parts.add(new ArrayList<>());
    }
    rows.forEach(row -> parts.get(random.nextInt(3)).add(row));
    Collections.shuffle(parts, random);
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .map(part -> tally.apply(new Parts(part, seed)))
        .reduce(Tally::merge)
        .orElseThrow();
  }

  /** Counts of an item. */
  public ItemCounts item(int item) {
    return merged(part -> ItemCounts.of(part.ratings(item)));
  }

  /** The same as counts of values. */
  public ValueCounts values(int item) {
    return merged(part -> ValueCounts.of(part.column(item)));
  }

  /** Pairs of two items. */
  public PairTable pairs(int first, int second) {
    return merged(part -> PairTable.of(part.ratings(first), part.ratings(second)));
  }

  /** Rows of all items. */
  public JointCounts joint() {
    return merged(part -> JointCounts.of(part.columns()));
  }
}
