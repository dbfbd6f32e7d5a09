package id.bina.scoring.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * How often intervals held the truth, beside what is documented in {@code honesty/coverage.csv}.
 *
 * <p>A sample without an interval does not hold the truth; how many have one stands beside it, so
 * coverage over given is how often an interval that is printed holds.
 */
final class Coverage {
  private final List<String> methods;
  private final int runs;
  private final Map<String, Cell> measured = new TreeMap<>();

  private Coverage(List<String> methods, int runs) {
    this.methods = List.copyOf(methods);
    this.runs = runs;
  }

  /** Of the cells of some methods. */
  static Coverage of(List<String> methods) {
    return new Coverage(methods, Simulation.RUNS);
  }

  /** Of many cells, with a quarter of the runs unless all are asked for. */
  static Coverage ofMany(List<String> methods) {
    return new Coverage(methods, Simulation.FULL ? Simulation.RUNS : Simulation.RUNS / 4);
  }

  /**
   * One method on one population and size.
   *
   * @param coverage share of the samples whose interval holds the truth
   * @param given share of the samples that have an interval
   */
  record Cell(double coverage, double given) {}

  /** A sample and its interval. */
  interface Sampled {
    Outcome<Interval> interval(Random random);
  }

  static String name(String method, Object population, int n) {
    return method + ";" + population + ";" + n;
  }

  static String method(String cell) {
    return cell.substring(0, cell.indexOf(';'));
  }

  /** Measures a cell, and prints it if asked for. */
  void cell(String method, Object population, int n, double truth, Sampled sampled) {
    String name = name(method, population, n);
    Random random = Simulation.random(name);
    int held = 0;
    int given = 0;
    for (int i = 0; i < runs; i++) {
      Optional<Interval> interval = sampled.interval(random).asOptional();
      given += interval.isPresent() ? 1 : 0;
      held += interval.isPresent() && holds(interval.get(), truth) ? 1 : 0;
    }
    Cell cell = new Cell((double) held / runs, (double) given / runs);
    measured.put(name, cell);
    if (Boolean.getBoolean("bina.honesty.print")) {
      System.out.printf(Locale.ROOT, "%s,%.4f,%.4f%n", name, cell.coverage(), cell.given());
    }
  }

  private static boolean holds(Interval interval, double truth) {
    return interval.lower() <= truth + 1e-12 && truth <= interval.upper() + 1e-12;
  }

  /** Compares all cells of the methods with the documented ones. */
  void check() throws IOException {
    Map<String, Cell> documented = documented();
    documented.keySet().removeIf(name -> !methods.contains(method(name)));
    if (!Simulation.FULL) {
      documented.keySet().retainAll(measured.keySet());
    }
    assertEquals(documented.keySet(), measured.keySet());
    List<String> off = new ArrayList<>();
    measured.forEach(
        (name, cell) -> {
          Cell expected = documented.getOrDefault(name, cell);
          if (!isNear(expected.coverage(), cell.coverage())
              || !isNear(expected.given(), cell.given())) {
            off.add(name + ": documented " + expected + ", was " + cell);
          }
        });
    assertEquals(List.of(), off);
  }

  private boolean isNear(double documented, double found) {
    return Math.abs(documented - found) <= Simulation.tolerance(documented, runs);
  }

  /** What is documented, by cell. */
  static Map<String, Cell> documented() throws IOException {
    Map<String, Cell> documented = new TreeMap<>();
    try (InputStream stream = Coverage.class.getResourceAsStream("/honesty/coverage.csv")) {
      if (stream == null) {
        throw new IOException("documented figures must be there, was missing: coverage.csv");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().skip(1).toList()) {
        int last = line.lastIndexOf(',');
        int first = line.lastIndexOf(',', last - 1);
        double coverage = Double.parseDouble(line.substring(first + 1, last));
        double given = Double.parseDouble(line.substring(last + 1));
        documented.put(line.substring(0, first), new Cell(coverage, given));
      }
    }
    return documented;
  }
}
