package id.bina.scoring.admission;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Missing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;

/**
 * Counts the rows of a bulk source: how many answered each instrument, and how many answers were
 * outside their scale.
 *
 * <p>Reads the source once. Mutable and confined to one thread while it counts.
 */
final class BulkCounts {

  /** The columns of one instrument, source and occasion, and what was counted in them. */
  private static final class Form {
    private final List<Integer> ratings = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private long responded;
    private long outOfRange;

    /** Column by column: whoever has an answer, or a reason other than no response, responds. */
    void add(CaseBatch batch, byte[] codes, boolean[] responds) {
      int rows = batch.size();
      Arrays.fill(responds, 0, rows, false);
      for (int column : ratings) {
        batch.copyRatingCodes(column, codes);
        for (int row = 0; row < rows; row++) {
          responds[row] |= codes[row] != NO_RESPONSE;
          outOfRange += codes[row] == OUT_OF_RANGE ? 1 : 0;
        }
      }
      for (int column : numbers) {
        for (int row = 0; row < rows; row++) {
          responds[row] |= responds(batch.missingNumber(row, column));
        }
      }
      for (int row = 0; row < rows; row++) {
        responded += responds[row] ? 1 : 0;
      }
    }

    private boolean responds(Optional<Missing> missing) {
      outOfRange += missing.filter(reason -> reason == Missing.OUT_OF_RANGE).isPresent() ? 1 : 0;
      return missing.filter(reason -> reason == Missing.NO_RESPONSE).isEmpty();
    }

    void merge(Form other) {
      responded = Math.addExact(responded, other.responded);
      outOfRange = Math.addExact(outOfRange, other.outOfRange);
    }
  }

  private static final byte NO_RESPONSE = CaseBatch.codeOf(Missing.NO_RESPONSE);
  private static final byte OUT_OF_RANGE = CaseBatch.codeOf(Missing.OUT_OF_RANGE);

  private final SortedMap<FormKey, Form> forms = new TreeMap<>();
  private byte[] codes = new byte[0];
  private boolean[] responds = new boolean[0];

  private BulkCounts(CaseLayout layout) {
    int rating = 0;
    for (RatingColumn column : layout.ratings()) {
      form(column.key()).ratings.add(rating++);
    }
    int number = 0;
    for (NumberColumn column : layout.numbers()) {
      form(column.key()).numbers.add(number++);
    }
  }

  private Form form(ColumnKey key) {
    return form(new FormKey(key.instrument(), key.source(), key.occasion()));
  }

  static Collector<CaseBatch, ?, BulkCounts> collector(CaseLayout layout) {
    return Collector.of(() -> new BulkCounts(layout), BulkCounts::add, BulkCounts::merge);
  }

  private void add(CaseBatch batch) {
    if (codes.length < batch.size()) {
      codes = new byte[batch.capacity()];
      responds = new boolean[batch.capacity()];
    }
    for (Form form : forms.values()) {
      form.add(batch, codes, responds);
    }
  }

  private BulkCounts merge(BulkCounts other) {
    other.forms.forEach((key, theirs) -> form(key).merge(theirs));
    return this;
  }

  private Form form(FormKey key) {
    return forms.computeIfAbsent(key, first -> new Form());
  }

  /** How many answered, by instrument, source and occasion. */
  SortedMap<FormKey, Long> responded() {
    SortedMap<FormKey, Long> responded = new TreeMap<>();
    forms.forEach((key, form) -> responded.put(key, form.responded));
    return responded;
  }

  /** How many filled in an instrument that asks for ratings. */
  long rated() {
    return forms.values().stream()
        .filter(form -> !form.ratings.isEmpty())
        .mapToLong(form -> form.responded)
        .sum();
  }

  /** How many answers were outside their scale. */
  long outOfRange() {
    return forms.values().stream().mapToLong(form -> form.outOfRange).sum();
  }
}
