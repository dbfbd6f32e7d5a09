package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.instrument.Missing;
import id.bina.scoring.internal.packed.LongCounter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Adds up the elements of forms, one after another and two by two. */
final class ElementSumsAccumulator implements Accumulator {
  private static final long NONE = Long.MIN_VALUE;

  /** What a form has of an element. */
  private enum Heard {
    NOTHING,
    NOT_ASKED,
    ASKED,
    ANSWERED
  }

  /** Two elements: forms that answer both, their sums and products. */
  private static final class Pair {
    private long forms;
    private long first;
    private long second;
    private final Int128 product = new Int128();

    void add(long one, long other) {
      forms++;
      first = Math.addExact(first, one);
      second = Math.addExact(second, other);
      product.addProduct(one, other);
    }

    ElementPair tally() {
      BigInteger sum = product.toBigInteger();
      return new ElementPair(forms, first, second, sum);
    }
  }

  private final List<List<RatingSlot>> elements;
  private final BigDecimal share;
  private final int unit;
  private final List<LongCounter> values;
  private final List<Pair> pairs;
  private final long[] row;
  private long forms;
  private long left;
  private long silent;

  ElementSumsAccumulator(List<List<RatingSlot>> elements, ElementSumsSpec spec) {
    this.elements = elements;
    this.share = spec.share();
    this.unit = spec.unit();
    this.row = new long[elements.size()];
    this.values = Stream.generate(LongCounter::new).limit(row.length).toList();
    this.pairs = Stream.generate(Pair::new).limit(row.length * (row.length - 1L) / 2).toList();
  }

  @Override
  public void add(CaseBatch batch, int at) {
    int asked = 0;
    int answered = 0;
    boolean heard = false;
    for (int i = 0; i < row.length; i++) {
      row[i] = value(elements.get(i), batch, at);
      Heard state = row[i] == NONE ? heard(elements.get(i), batch, at) : Heard.ANSWERED;
      heard |= state != Heard.NOTHING;
      asked += state == Heard.ASKED || state == Heard.ANSWERED ? 1 : 0;
      answered += state == Heard.ANSWERED ? 1 : 0;
    }
    if (!heard) {
      silent = Math.addExact(silent, 1);
    } else if (answered == 0
        || BigDecimal.valueOf(answered).compareTo(share.multiply(BigDecimal.valueOf(asked))) < 0) {
      left = Math.addExact(left, 1);
    } else {
      count();
    }
  }

  /** The mean of the items that are answered, in whole units; none if no item is. */
  private long value(List<RatingSlot> slots, CaseBatch batch, int at) {
    long sum = 0;
    int answered = 0;
    for (RatingSlot slot : slots) {
      if (slot.isPresent(batch, at)) {
        sum += slot.recoded(batch, at);
        answered++;
      }
    }
    return answered == 0 ? NONE : sum * (unit / answered);
  }

  /** What is known of an element whose items are all missing. */
  private static Heard heard(List<RatingSlot> slots, CaseBatch batch, int at) {
    Heard most = Heard.NOTHING;
    for (RatingSlot slot : slots) {
      Missing reason = slot.missing(batch, at);
      if (reason != Missing.NO_RESPONSE && reason != Missing.NOT_ASKED) {
        return Heard.ASKED;
      }
      most = reason == Missing.NOT_ASKED ? Heard.NOT_ASKED : most;
    }
    return most;
  }

  private void count() {
    forms = Math.addExact(forms, 1);
    int pair = 0;
    for (int i = 0; i < row.length; i++) {
      if (row[i] != NONE) {
        values.get(i).add(row[i]);
      }
      for (int j = i + 1; j < row.length; j++, pair++) {
        if (row[i] != NONE && row[j] != NONE) {
          pairs.get(pair).add(row[i], row[j]);
        }
      }
    }
  }

  @Override
  public ElementSums tally() {
    List<SortedMap<Long, Long>> counts = new ArrayList<>();
    for (LongCounter counter : values) {
      SortedMap<Long, Long> count = new TreeMap<>();
      counter.forEach((value, times) -> count.put(value, times));
      counts.add(count);
    }
    return new ElementSums(
        unit, forms, left, silent, counts, pairs.stream().map(Pair::tally).toList());
  }
}
