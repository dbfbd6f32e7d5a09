package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of cases in columns, filled by a source and read by a collector.
 *
 * <p>The one mutable type of this library: nothing is allocated per row or answer, so that hundreds
 * of millions of ratings fit a small machine. A rating takes one byte, a number eight and its
 * reason one, a stratum four.
 *
 * <pre>{@code
 * CaseBatch batch = new CaseBatch(layout, 4096);
 * int row = batch.addRow();
 * batch.setRating(row, 0, 4);
 * batch.setStratum(row, 0, "TR-01");
 * }</pre>
 *
 * <ul>
 *   <li>rows and columns are counted from 0
 *   <li>a new row is {@link Missing#NO_RESPONSE} in every column of ratings and numbers, in no
 *       stratum (the empty string) and without a key
 *   <li>a number is unscaled: with 2 decimals, 7250 is 72.50
 * </ul>
 *
 * <p>Beside the doors for one cell there is a fast one for whole columns of rows, for sources and
 * folds that see hundreds of millions of cells: {@link #addRows}, {@link #setRatingCodes}, {@link
 * #setStratumCodes} and {@link #setNumbers} write them, {@link #copyRatingCodes}, {@link
 * #copyStratumCodes} and {@link #copyNumbers} read them. What they hold is checked as strictly, in
 * one pass, and an error still names row and column.
 *
 * <p>Confined to one thread at a time. A collector must not keep a batch: the source reuses it.
 */
public final class CaseBatch {
  private static final byte NUMBER_THERE = 0;
  private static final int LARGEST_DICTIONARY = 1 << 16;
  private static final long NOT_NUMBERED = -1;

  private final CaseLayout layout;
  private final int capacity;
  private final byte[][] ratings;
  private final long[][] unscaled;
  private final byte[][] numberStates;
  private final int[][] strata;
  private final List<Dictionary> dictionaries;
  private final @Nullable String[] keys;
  private final boolean[][] ratingCodes;

  /** What follows a key that is only numbered, {@link #NOT_NUMBERED} for others; made when used. */
  private long @Nullable [] keyNumbers;

  private int size;

  /**
   * An empty batch.
   *
   * @param layout which columns it has
   * @param capacity how many rows it can hold, at least 1
   */
  public CaseBatch(CaseLayout layout, int capacity) {
    this(layout, capacity, dictionaries(layout));
  }

  /** An empty batch that numbers groups as others do: with the same dictionaries. */
  CaseBatch(CaseLayout layout, int capacity, List<Dictionary> dictionaries) {
    this.layout = requireNonNull(layout, "layout");
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be at least 1, was " + capacity);
    }
    this.capacity = capacity;
    this.ratings = new byte[layout.ratings().size()][capacity];
    this.unscaled = new long[layout.numbers().size()][capacity];
    this.numberStates = new byte[layout.numbers().size()][capacity];
    this.strata = new int[layout.strata().size()][capacity];
    this.keys = new @Nullable String[capacity];
    this.ratingCodes = new boolean[layout.ratings().size()][];
    this.dictionaries = dictionaries;
  }

  /** An empty dictionary for each stratum. */
  static List<Dictionary> dictionaries(CaseLayout layout) {
    return layout.strata().stream().map(name -> new Dictionary()).toList();
  }

  /** Which columns it has. */
  public CaseLayout layout() {
    return layout;
  }

  /** How many rows it holds now. */
  public int size() {
    return size;
  }

  /** How many rows it can hold. */
  public int capacity() {
    return capacity;
  }

  /** Whether no further row can be added. */
  public boolean isFull() {
    return size == capacity;
  }

  /** Removes all rows; the memory is kept. */
  public void clear() {
    size = 0;
    for (Dictionary dictionary : dictionaries) {
      // Short lists of trainings or units are worth keeping; a list of persons is not.
      if (dictionary.size() > LARGEST_DICTIONARY) {
        dictionary.clear();
      }
    }
  }

  /**
   * Adds a row in which nothing is known yet.
   *
   * @return its number
   * @throws IllegalStateException if the batch is full
   */
  public int addRow() {
    if (isFull()) {
      throw new IllegalStateException(
          "batch must have room for a row, was full with "
              + capacity
              + "\n  hand it on and clear() it, or make a larger one");
    }
    return addRows(1);
  }

  /**
   * Adds rows in which nothing is known yet.
   *
   * @param count how many, 0 or more
   * @return the number of the first of them
   * @throws IllegalArgumentException if the batch has not room enough
   */
  public int addRows(int count) {
    if (count < 0 || count > capacity - size) {
      throw new IllegalArgumentException(
          "rows to add must be in [0, " + (capacity - size) + "], was " + count);
    }
    int first = size;
    size += count;
    byte noResponse = MissingCodes.of(Missing.NO_RESPONSE);
    for (byte[] column : ratings) {
      Arrays.fill(column, first, size, noResponse);
    }
    for (int col = 0; col < unscaled.length; col++) {
      Arrays.fill(unscaled[col], first, size, 0);
      Arrays.fill(numberStates[col], first, size, noResponse);
    }
    for (int[] column : strata) {
      Arrays.fill(column, first, size, 0);
    }
    Arrays.fill(keys, first, size, null);
    if (keyNumbers != null) {
      Arrays.fill(keyNumbers, first, size, NOT_NUMBERED);
    }
    return first;
  }

  /**
   * Names the unit a row stands for, by its pseudonym.
   *
   * @param row which row
   * @param key what tells this unit from others, never a name or a NIP; not blank
   */
  public void setKey(int row, String key) {
    checkRow(row);
    if (requireNonNull(key, "key").isBlank()) {
      throw new IllegalArgumentException("key must not be blank, was blank (row " + row + ")");
    }
    keys[row] = key;
    if (keyNumbers != null) {
      keyNumbers[row] = NOT_NUMBERED;
    }
  }

  /**
   * Names the unit a row stands for by a number behind a common prefix; the text is put together
   * only when somebody asks for it.
   *
   * @param row which row
   * @param prefix what all such keys begin with, not blank
   * @param number what tells the row from others with this prefix, 0 or more
   */
  public void setNumberedKey(int row, String prefix, long number) {
    setKey(row, prefix);
    if (number < 0) {
      throw new IllegalArgumentException(
          "number of a key must be 0 or more, was " + number + " (row " + row + ")");
    }
    if (keyNumbers == null) {
      keyNumbers = new long[capacity];
      Arrays.fill(keyNumbers, NOT_NUMBERED);
    }
    keyNumbers[row] = number;
  }

  /**
   * The pseudonym of the unit a row stands for.
   *
   * @param row which row
   * @return the key; empty if the row is linked to nobody
   */
  public Optional<String> key(int row) {
    checkRow(row);
    return Optional.ofNullable(keys[row]).map(key -> key + numbered(row));
  }

  private String numbered(int row) {
    return keyNumbers == null || keyNumbers[row] == NOT_NUMBERED
        ? ""
        : Long.toString(keyNumbers[row]);
  }

  /**
   * Writes a rating.
   *
   * @param row which row
   * @param col which column of ratings
   * @param value a point of the column's scale
   */
  public void setRating(int row, int col, int value) {
    checkRow(row);
    checkColumn("rating", col, ratings.length);
    if (!layout.ratings().get(col).scale().contains(value)) {
      throw outOfScale(row, col, value);
    }
    ratings[col][row] = (byte) value;
  }

  private IllegalArgumentException outOfScale(int row, int col, int value) {
    Scale scale = layout.ratings().get(col).scale();
    return new IllegalArgumentException(
        "rating must be in ["
            + scale.lowest()
            + ", "
            + scale.highest()
            + "], was "
            + value
            + " (row "
            + row
            + ", column "
            + layout.ratings().get(col).key()
            + ")");
  }

  /**
   * Writes ratings, or the reasons why there are none, of rows that follow one another.
   *
   * @param col which column of ratings
   * @param firstRow the first of the rows
   * @param codes numbers as {@link #ratingCode} gives them: a point of the column's scale, or what
   *     {@link #codeOf} gives for a reason; only the first {@code count} are read
   * @param count how many rows, 0 or more
   * @throws IllegalArgumentException if one is neither; rows before it are written
   */
  public void setRatingCodes(int col, int firstRow, byte[] codes, int count) {
    checkRows(firstRow, count, codes.length);
    checkColumn("rating", col, ratings.length);
    boolean[] allowed = allowedCodes(col);
    byte[] column = ratings[col];
    for (int i = 0; i < count; i++) {
      byte code = codes[i];
      if (!allowed[code & 0xff]) {
        throw outOfScale(firstRow + i, col, code);
      }
      column[firstRow + i] = code;
    }
  }

  /** Which bytes may stand in a column of ratings. */
  private boolean[] allowedCodes(int col) {
    if (ratingCodes[col] == null) {
      ratingCodes[col] = new boolean[256];
      for (int code = Byte.MIN_VALUE; code <= Byte.MAX_VALUE; code++) {
        ratingCodes[col][code & 0xff] =
            MissingCodes.isReason(code) || layout.ratings().get(col).scale().contains(code);
      }
    }
    return ratingCodes[col];
  }

  /**
   * The byte that stands for a missing rating or number where columns are read or written at once.
   *
   * @param reason why there is none
   * @return a number below {@link Scale#LOWEST_POSSIBLE}, of which {@link #reasonOf} is the inverse
   */
  public static byte codeOf(Missing reason) {
    return MissingCodes.of(reason);
  }

  /**
   * Writes why there is no rating.
   *
   * @param row which row
   * @param col which column of ratings
   * @param reason why
   */
  public void setMissingRating(int row, int col, Missing reason) {
    checkRow(row);
    checkColumn("rating", col, ratings.length);
    ratings[col][row] = MissingCodes.of(reason);
  }

  /**
   * Whether there is a rating.
   *
   * @param row which row
   * @param col which column of ratings
   * @return false if it is missing for a reason
   */
  public boolean isRated(int row, int col) {
    return !MissingCodes.isMissing(ratingCode(row, col));
  }

  /**
   * A rating, as it was given.
   *
   * @param row which row
   * @param col which column of ratings
   * @return a point of the column's scale
   * @throws IllegalStateException if it is missing
   */
  public int rating(int row, int col) {
    int code = ratingCode(row, col);
    if (MissingCodes.isMissing(code)) {
      throw new IllegalStateException(
          missingSentence("rating", row, layout.ratings().get(col).key(), reasonOf(code))
              + "\n  ask isRated(row, col) before rating(row, col)");
    }
    return code;
  }

  /**
   * Why there is no rating.
   *
   * @param row which row
   * @param col which column of ratings
   * @return the reason; empty if there is a rating
   */
  public Optional<Missing> missingRating(int row, int col) {
    int code = ratingCode(row, col);
    return MissingCodes.isMissing(code) ? Optional.of(reasonOf(code)) : Optional.empty();
  }

  /**
   * A rating or the reason why there is none, as one number: for folds over many rows.
   *
   * @param row which row
   * @param col which column of ratings
   * @return the rating, from {@link Scale#LOWEST_POSSIBLE} up; below that it is missing, and {@link
   *     #reasonOf} tells why
   */
  public int ratingCode(int row, int col) {
    checkRow(row);
    checkColumn("rating", col, ratings.length);
    return ratings[col][row];
  }

  /**
   * Copies a column of ratings: what {@link #ratingCode} gives for each row.
   *
   * @param col which column of ratings
   * @param into takes the codes of rows 0 to {@link #size} - 1; may be longer
   */
  public void copyRatingCodes(int col, byte[] into) {
    checkColumn("rating", col, ratings.length);
    checkRoom(into.length);
    System.arraycopy(ratings[col], 0, into, 0, size);
  }

  /**
   * Why there is no rating, from what {@link #ratingCode} gave.
   *
   * @param ratingCode a number below {@link Scale#LOWEST_POSSIBLE}
   * @return the reason
   */
  public static Missing reasonOf(int ratingCode) {
    return MissingCodes.reason(ratingCode);
  }

  /**
   * Writes a number.
   *
   * @param row which row
   * @param col which column of numbers
   * @param value the number without its decimal point
   */
  public void setNumber(int row, int col, long value) {
    checkRow(row);
    checkColumn("number", col, unscaled.length);
    unscaled[col][row] = value;
    numberStates[col][row] = NUMBER_THERE;
  }

  /**
   * Writes a number.
   *
   * @param row which row
   * @param col which column of numbers
   * @param value a number with no more decimals than the column has
   * @throws IllegalArgumentException if it has more decimals, or is too large
   */
  public void setNumber(int row, int col, BigDecimal value) {
    checkRow(row);
    checkColumn("number", col, unscaled.length);
    setNumber(row, col, unscaledOf(layout.numbers().get(col), value));
  }

  /**
   * Writes numbers, or the reasons why there are none, of rows that follow one another.
   *
   * @param col which column of numbers
   * @param firstRow the first of the rows
   * @param values the numbers without their decimal points; not read where there is none
   * @param reasons 0 where there is a number, else what {@link #codeOf} gives for the reason; as
   *     long as {@code values}, of which only the first {@code count} are read
   * @param count how many rows, 0 or more
   * @throws IllegalArgumentException if a reason is none; rows before it are written
   */
  public void setNumbers(int col, int firstRow, long[] values, byte[] reasons, int count) {
    checkRows(firstRow, count, Math.min(values.length, reasons.length));
    checkColumn("number", col, unscaled.length);
    for (int i = 0; i < count; i++) {
      boolean isThere = reasons[i] == NUMBER_THERE;
      if (!isThere && !MissingCodes.isReason(reasons[i])) {
        throw new IllegalArgumentException(
            "reason for a missing number must be one of codeOf, was "
                + reasons[i]
                + " (row "
                + (firstRow + i)
                + ", column "
                + layout.numbers().get(col).key()
                + ")");
      }
      unscaled[col][firstRow + i] = isThere ? values[i] : 0;
      numberStates[col][firstRow + i] = reasons[i];
    }
  }

  /**
   * Copies a column of numbers.
   *
   * @param col which column of numbers
   * @param into takes the numbers of rows 0 to {@link #size} - 1 without their decimal points, 0
   *     where there is none; may be longer
   * @param reasons takes 0 for each row that has a number, else what {@link #codeOf} gives for the
   *     reason; may be longer
   */
  public void copyNumbers(int col, long[] into, byte[] reasons) {
    checkColumn("number", col, unscaled.length);
    checkRoom(Math.min(into.length, reasons.length));
    System.arraycopy(unscaled[col], 0, into, 0, size);
    System.arraycopy(numberStates[col], 0, reasons, 0, size);
  }

  /**
   * Writes why there is no number.
   *
   * @param row which row
   * @param col which column of numbers
   * @param reason why
   */
  public void setMissingNumber(int row, int col, Missing reason) {
    checkRow(row);
    checkColumn("number", col, unscaled.length);
    unscaled[col][row] = 0;
    numberStates[col][row] = MissingCodes.of(reason);
  }

  /**
   * Whether there is a number.
   *
   * @param row which row
   * @param col which column of numbers
   * @return false if it is missing for a reason
   */
  public boolean hasNumber(int row, int col) {
    checkRow(row);
    checkColumn("number", col, unscaled.length);
    return numberStates[col][row] == NUMBER_THERE;
  }

  /**
   * A number without its decimal point.
   *
   * @param row which row
   * @param col which column of numbers
   * @return the unscaled number; the column tells how many decimals it has
   * @throws IllegalStateException if it is missing
   */
  public long unscaled(int row, int col) {
    if (!hasNumber(row, col)) {
      throw new IllegalStateException(
          missingSentence(
                  "number",
                  row,
                  layout.numbers().get(col).key(),
                  MissingCodes.reason(numberStates[col][row]))
              + "\n  ask hasNumber(row, col) before unscaled(row, col)");
    }
    return unscaled[col][row];
  }

  /**
   * A number.
   *
   * @param row which row
   * @param col which column of numbers
   * @return the number with as many decimals as the column has
   * @throws IllegalStateException if it is missing
   */
  public BigDecimal number(int row, int col) {
    return BigDecimal.valueOf(unscaled(row, col), layout.numbers().get(col).decimals());
  }

  /**
   * Why there is no number.
   *
   * @param row which row
   * @param col which column of numbers
   * @return the reason; empty if there is a number
   */
  public Optional<Missing> missingNumber(int row, int col) {
    return hasNumber(row, col)
        ? Optional.empty()
        : Optional.of(MissingCodes.reason(numberStates[col][row]));
  }

  /**
   * Writes to which group a row belongs.
   *
   * @param row which row
   * @param col which stratum
   * @param value the group; empty if it belongs to none
   */
  public void setStratum(int row, int col, String value) {
    checkRow(row);
    checkColumn("stratum", col, strata.length);
    strata[col][row] = dictionaries.get(col).code(requireNonNull(value, "value"));
  }

  /**
   * The number that stands for a group within this batch, as {@link #stratumCode} gives it; a group
   * that is new gets the next one.
   *
   * <p>It stays the same until {@link #clear} forgets the groups, as it does when there are very
   * many: {@link #stratumCodes} is 1 then.
   *
   * @param col which stratum
   * @param value the group; empty for none, whose number is 0
   * @return 0 or more
   */
  public int stratumCodeFor(int col, String value) {
    checkColumn("stratum", col, strata.length);
    return dictionaries.get(col).code(requireNonNull(value, "value"));
  }

  /**
   * Writes to which groups rows belong that follow one another.
   *
   * @param col which stratum
   * @param firstRow the first of the rows
   * @param codes numbers as {@link #stratumCodeFor} gave them since the batch was last cleared;
   *     only the first {@code count} are read
   * @param count how many rows, 0 or more
   * @throws IndexOutOfBoundsException if one stands for no group; rows before it are written
   */
  public void setStratumCodes(int col, int firstRow, int[] codes, int count) {
    checkRows(firstRow, count, codes.length);
    int known = stratumCodes(col);
    int[] column = strata[col];
    for (int i = 0; i < count; i++) {
      if (codes[i] < 0 || codes[i] >= known) {
        throw unknownGroup(col, codes[i], " (row " + (firstRow + i) + ", stratum ");
      }
      column[firstRow + i] = codes[i];
    }
  }

  /**
   * Copies a stratum: what {@link #stratumCode} gives for each row.
   *
   * @param col which stratum
   * @param into takes the numbers of rows 0 to {@link #size} - 1; may be longer
   */
  public void copyStratumCodes(int col, int[] into) {
    checkColumn("stratum", col, strata.length);
    checkRoom(into.length);
    System.arraycopy(strata[col], 0, into, 0, size);
  }

  /**
   * To which group a row belongs.
   *
   * @param row which row
   * @param col which stratum
   * @return the group; empty if it belongs to none
   */
  public String stratum(int row, int col) {
    int code = stratumCode(row, col);
    return dictionaries.get(col).value(code);
  }

  /**
   * To which group a row belongs, as a small number: for folds over many rows.
   *
   * <p>Equal numbers mean equal groups within one batch until it is cleared, and 0 always means
   * none; they mean nothing in another batch.
   *
   * @param row which row
   * @param col which stratum
   * @return from 0 to {@link #stratumCodes} - 1
   */
  public int stratumCode(int row, int col) {
    checkRow(row);
    checkColumn("stratum", col, strata.length);
    return strata[col][row];
  }

  /**
   * How many numbers {@link #stratumCode} may give for a stratum now.
   *
   * @param col which stratum
   * @return at least 1
   */
  public int stratumCodes(int col) {
    checkColumn("stratum", col, strata.length);
    return dictionaries.get(col).size();
  }

  /**
   * The group that a number of {@link #stratumCode} stands for.
   *
   * @param col which stratum
   * @param code from 0 to {@link #stratumCodes} - 1
   * @return the group; empty for 0
   */
  public String stratumOf(int col, int code) {
    checkColumn("stratum", col, strata.length);
    if (code < 0 || code >= stratumCodes(col)) {
      throw unknownGroup(col, code, " (stratum ");
    }
    return dictionaries.get(col).value(code);
  }

  private IndexOutOfBoundsException unknownGroup(int col, int code, String where) {
    return new IndexOutOfBoundsException(
        "code of a stratum must be in [0, "
            + (stratumCodes(col) - 1)
            + "], was "
            + code
            + where
            + layout.strata().get(col)
            + ")");
  }

  /**
   * Adds all rows of another batch of the same layout.
   *
   * @param other a batch of the same layout, not this one
   * @throws IllegalArgumentException if the layout differs or there is not room enough
   */
  void addRows(CaseBatch other) {
    if (!layout.equals(other.layout)) {
      throw new IllegalArgumentException(
          "rows must have the layout of the batch, " + layout + ", had " + other.layout);
    }
    if (other.size > capacity - size) {
      throw new IllegalArgumentException(
          "batch must have room for " + other.size + " rows, had room for " + (capacity - size));
    }
    for (int col = 0; col < ratings.length; col++) {
      System.arraycopy(other.ratings[col], 0, ratings[col], size, other.size);
    }
    for (int col = 0; col < unscaled.length; col++) {
      System.arraycopy(other.unscaled[col], 0, unscaled[col], size, other.size);
      System.arraycopy(other.numberStates[col], 0, numberStates[col], size, other.size);
    }
    for (int col = 0; col < strata.length; col++) {
      addStrata(other, col);
    }
    System.arraycopy(other.keys, 0, keys, size, other.size);
    addKeyNumbers(other);
    size += other.size;
  }

  private void addKeyNumbers(CaseBatch other) {
    if (other.keyNumbers != null) {
      if (keyNumbers == null) {
        keyNumbers = new long[capacity];
        Arrays.fill(keyNumbers, NOT_NUMBERED);
      }
      System.arraycopy(other.keyNumbers, 0, keyNumbers, size, other.size);
    } else if (keyNumbers != null) {
      Arrays.fill(keyNumbers, size, size + other.size, NOT_NUMBERED);
    }
  }

  private void addStrata(CaseBatch other, int col) {
    if (dictionaries.get(col).knowsCodesOf(other.dictionaries.get(col))) {
      System.arraycopy(other.strata[col], 0, strata[col], size, other.size);
      return;
    }
    int[] codes = new int[other.stratumCodes(col)];
    Arrays.fill(codes, -1);
    for (int row = 0; row < other.size; row++) {
      int theirs = other.strata[col][row];
      if (codes[theirs] < 0) {
        codes[theirs] = dictionaries.get(col).code(other.dictionaries.get(col).value(theirs));
      }
      strata[col][size + row] = codes[theirs];
    }
  }

  /** One line: how many rows, and of which layout. */
  @Override
  public String toString() {
    return size + " of " + capacity + " rows, " + layout;
  }

  private void checkRow(int row) {
    if (row < 0 || row >= size) {
      throw new IndexOutOfBoundsException(
          size == 0
              ? "row must be added before it is used, was " + row + " of an empty batch"
              : "row must be in [0, " + (size - 1) + "], was " + row);
    }
  }

  private void checkRows(int firstRow, int count, int given) {
    if (firstRow < 0 || count < 0 || count > size - firstRow || count > given) {
      throw new IndexOutOfBoundsException(
          "rows to write must be among the "
              + size
              + " added and the "
              + given
              + " given, were "
              + count
              + " from row "
              + firstRow);
    }
  }

  private void checkRoom(int room) {
    if (room < size) {
      throw new IllegalArgumentException(
          "array must have room for " + size + " rows, had room for " + room);
    }
  }

  private void checkColumn(String what, int col, int columns) {
    if (col < 0 || col >= columns) {
      throw new IndexOutOfBoundsException(
          columns == 0
              ? "layout has no " + what + " column, was asked for " + col
              : what + " column must be in [0, " + (columns - 1) + "], was " + col);
    }
  }

  private static long unscaledOf(NumberColumn column, BigDecimal value) {
    try {
      return value
          .setScale(column.decimals(), RoundingMode.UNNECESSARY)
          .unscaledValue()
          .longValueExact();
    } catch (ArithmeticException tooLong) {
      throw new IllegalArgumentException(
          "number must have at most "
              + column.decimals()
              + " decimals and 18 digits, was "
              + value.toPlainString()
              + " (column "
              + column.key()
              + ")",
          tooLong);
    }
  }

  private static String missingSentence(String what, int row, ColumnKey key, Missing reason) {
    return what + " must be there, was " + reason + " (row " + row + ", column " + key + ")";
  }
}
