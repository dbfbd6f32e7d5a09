package id.bina.examples.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers of which only limits and sums are known, narrowed until nothing narrows any more. */
final class Sums {
  private static final int ROUNDS = 60;
  private static final double ROUNDING = 1e-7;

  private final Map<String, Limits> limits = new TreeMap<>();
  private final List<Sum> sums = new ArrayList<>();

  /** What is known of one number. */
  record Limits(double least, double most) {
    double width() {
      return most - least;
    }

    private Limits within(double lower, double upper) {
      return new Limits(Math.max(least, lower), Math.min(most, upper));
    }
  }

  /** Terms that together lie between two numbers. */
  record Sum(Map<String, Double> terms, double least, double most) {}

  void limit(String number, double least, double most) {
    Limits before = limits.getOrDefault(number, new Limits(least, most));
    limits.put(number, before.within(least, most));
  }

  void add(Map<String, Double> terms, double least, double most) {
    sums.add(new Sum(new TreeMap<>(terms), least, most));
  }

  Limits of(String number) {
    return limits.getOrDefault(
        number, new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
  }

  void narrow() {
    boolean narrowed = true;
    for (int round = 0; narrowed && round < ROUNDS; round++) {
      narrowed = false;
      for (Sum sum : sums) {
        for (String number : sum.terms().keySet()) {
          narrowed |= narrow(sum, number);
        }
      }
    }
  }

  /** The rest of the sum leaves so much for one of its numbers. */
  private boolean narrow(Sum sum, String number) {
    double least = sum.least();
    double most = sum.most();
    double own = 0;
    for (Map.Entry<String, Double> term : sum.terms().entrySet()) {
      if (term.getKey().equals(number)) {
        own = term.getValue();
        continue;
      }
      Limits other = of(term.getKey());
      double one = term.getValue() * other.least();
      double two = term.getValue() * other.most();
      least -= Math.max(one, two);
      most -= Math.min(one, two);
    }
    Limits before = of(number);
    Limits after =
        before.within(Math.min(least / own, most / own), Math.max(least / own, most / own));
    limits.put(number, after);
    return after.least() > before.least() + ROUNDING || after.most() < before.most() - ROUNDING;
  }
}
