package id.bina.scoring.tally;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The exact sums of an index of several elements over forms that may leave some out.
 *
 * <p>From these follow the mean of every element over the forms that answer it, the index, and the
 * linearised error of the index with the covariance of the elements, whatever is missing. Values
 * are whole: the mean of an element times {@link #unit}.
 *
 * @param unit by what a mean was multiplied, 1 or more; 1 if every element has one item
 * @param forms how many forms count
 * @param left how many forms answer too few elements to count
 * @param silent how many cases did not answer the instrument at all
 * @param values for each element the forms by value
 * @param pairs what two elements add up to together, in the order (0,1), (0,2) ... (1,2) ...
 */
public record ElementSums(
    int unit,
    long forms,
    long left,
    long silent,
    List<SortedMap<Long, Long>> values,
    List<ElementPair> pairs)
    implements Tally<ElementSums> {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count is below 0, or there is not one pair for every two
   *     elements
   */
  public ElementSums {
    values = values.stream().map(each -> Counting.checked("values", each)).toList();
    pairs = List.copyOf(pairs);
    int k = values.size();
    if (unit < 1 || forms < 0 || left < 0 || silent < 0) {
      throw new IllegalArgumentException(
          "unit must be 1 or more and counts 0 or more, was "
              + unit
              + ", "
              + forms
              + ", "
              + left
              + ", "
              + silent);
    }
    if (pairs.size() != k * (k - 1) / 2) {
      throw new IllegalArgumentException(
          "element sums must have one pair for every two of "
              + k
              + " elements, had "
              + pairs.size());
    }
  }

  /**
   * The sums of no forms.
   *
   * @param elements how many elements
   * @param unit by what means are multiplied
   */
  public static ElementSums empty(int elements, int unit) {
    return new ElementSums(
        unit,
        0,
        0,
        0,
        Collections.nCopies(elements, new TreeMap<>()),
        Collections.nCopies(elements * (elements - 1) / 2, ElementPair.NONE));
  }

  /** How many elements. */
  public int elements() {
    return values.size();
  }

  /**
   * How many forms answer an element.
   *
   * @param element from 0
   */
  public long answered(int element) {
    return Counting.total(values.get(element));
  }

  /**
   * The sum of an element over the forms that answer it, times the unit.
   *
   * @param element from 0
   */
  public BigInteger sum(int element) {
    return power(element, 1);
  }

  /**
   * The sum of squares of an element, times the square of the unit.
   *
   * @param element from 0
   */
  public BigInteger squares(int element) {
    return power(element, 2);
  }

  private BigInteger power(int element, int exponent) {
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<Long, Long> entry : values.get(element).entrySet()) {
      BigInteger value = BigInteger.valueOf(entry.getKey()).pow(exponent);
      sum = sum.add(value.multiply(BigInteger.valueOf(entry.getValue())));
    }
    return sum;
  }

  /**
   * What two elements add up to together.
   *
   * @param first from 0
   * @param second above {@code first}
   */
  public ElementPair pair(int first, int second) {
    return pairs.get(index(first, second, elements()));
  }

  static int index(int first, int second, int elements) {
    return first * (2 * elements - first - 1) / 2 + second - first - 1;
  }

  /**
   * The sums without one element; which forms count stays as it was.
   *
   * @param element from 0
   */
  public ElementSums without(int element) {
    List<SortedMap<Long, Long>> some = new ArrayList<>(values);
    some.remove(element);
    List<ElementPair> rest = new ArrayList<>();
    for (int i = 0; i < elements(); i++) {
      for (int j = i + 1; j < elements(); j++) {
        if (i != element && j != element) {
          rest.add(pair(i, j));
        }
      }
    }
    return new ElementSums(unit, forms, left, silent, some, rest);
  }

  @Override
  public ElementSums merge(ElementSums other) {
    requireSame(other);
    List<SortedMap<Long, Long>> all = new ArrayList<>();
    for (int i = 0; i < elements(); i++) {
      all.add(Counting.merged(values.get(i), other.values.get(i)));
    }
    List<ElementPair> both = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      both.add(pairs.get(i).merge(other.pairs.get(i)));
    }
    return new ElementSums(
        unit,
        Math.addExact(forms, other.forms),
        Math.addExact(left, other.left),
        Math.addExact(silent, other.silent),
        all,
        both);
  }

  private void requireSame(ElementSums other) {
    if (unit != other.unit || elements() != other.elements()) {
      throw new IllegalArgumentException(
          "element sums must have the same elements and unit to be merged, had "
              + elements()
              + " in "
              + unit
              + " and "
              + other.elements()
              + " in "
              + other.unit);
    }
  }

  @Override
  public ElementSums minus(ElementSums other) {
    requireSame(other);
    List<SortedMap<Long, Long>> rest = new ArrayList<>();
    for (int i = 0; i < elements(); i++) {
      rest.add(Counting.without("values", values.get(i), other.values.get(i)));
    }
    List<ElementPair> both = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      both.add(pairs.get(i).minus(other.pairs.get(i)));
    }
    return new ElementSums(
        unit,
        Counting.without("forms", forms, other.forms),
        Counting.without("forms that do not count", left, other.left),
        Counting.without("cases without response", silent, other.silent),
        rest,
        both);
  }

  @Override
  public long cases() {
    return Math.addExact(Math.addExact(forms, left), silent);
  }

  @Override
  public long cells() {
    return 3 + values.stream().mapToLong(Map::size).sum() + 4L * pairs.size();
  }

  @Override
  public String text() {
    return "elements in "
        + unit
        + ": "
        + forms
        + " "
        + left
        + " "
        + silent
        + "; values "
        + values.stream().map(Counting::text).toList()
        + "; pairs "
        + pairs;
  }

  /** One line: forms and elements. */
  @Override
  public String toString() {
    return "ElementSums["
        + forms
        + " forms, "
        + elements()
        + " elements, "
        + left
        + " left, "
        + silent
        + " without response]";
  }
}
