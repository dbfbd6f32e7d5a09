package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.ItemId;
import id.bina.core.people.Source;

/**
 * Which column of cases: one item, asked of one source on one occasion.
 *
 * <p>The superior's view is another column than the participant's, and the test afterwards another
 * than the test before. Its text has bars between: {@code reaksi/1|peserta|at_end|R1}.
 *
 * @param instrument which version of which instrument
 * @param source who was asked
 * @param occasion when in the course of the training
 * @param item which item
 */
public record ColumnKey(InstrumentRef instrument, Source source, Occasion occasion, ItemId item)
    implements Comparable<ColumnKey> {

  /** Checks that all parts are there. */
  public ColumnKey {
    requireNonNull(instrument, "instrument");
    requireNonNull(source, "source");
    requireNonNull(occasion, "occasion");
    requireNonNull(item, "item");
  }

  /**
   * A column.
   *
   * @param instrument which instrument, such as {@code reaksi/1}
   * @param source who was asked
   * @param occasion when
   * @param item which item, such as {@code R1}
   * @return the key
   */
  public static ColumnKey of(String instrument, Source source, Occasion occasion, String item) {
    return new ColumnKey(InstrumentRef.parse(instrument), source, occasion, ItemId.of(item));
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @param text four parts with bars between, such as {@code reaksi/1|peserta|at_end|R1}
   * @return the key
   * @throws IllegalArgumentException if there are not four parts, or one is not well formed
   */
  public static ColumnKey parse(String text) {
    String[] parts = requireNonNull(text, "text").split("\\|", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException(
          "column must be instrument, source, occasion and item with '|' between, was '"
              + text
              + "'\n  for example reaksi/1|peserta|at_end|R1");
    }
    return of(parts[0], Source.of(parts[1]), Occasion.of(parts[2]), parts[3]);
  }

  /** By instrument, source, occasion and item, all as texts. */
  @Override
  public int compareTo(ColumnKey other) {
    int order = instrument.compareTo(other.instrument);
    order = order == 0 ? source.code().compareTo(other.source.code()) : order;
    order = order == 0 ? occasion.code().compareTo(other.occasion.code()) : order;
    return order == 0 ? item.value().compareTo(other.item.value()) : order;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ColumnKey that
        && instrument.equals(that.instrument)
        && source.equals(that.source)
        && occasion.equals(that.occasion)
        && item.equals(that.item);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * instrument.hashCode() + source.hashCode()) + occasion.hashCode())
        + item.hashCode();
  }

  /** Four parts with bars between: {@code reaksi/1|peserta|at_end|R1}. */
  @Override
  public String toString() {
    return instrument + "|" + source + "|" + occasion + "|" + item;
  }
}
