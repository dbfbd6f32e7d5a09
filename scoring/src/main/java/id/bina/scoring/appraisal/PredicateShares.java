package id.bina.scoring.appraisal;

import static java.util.Objects.requireNonNull;

import id.bina.core.regulation.Grade;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.Wilson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * How often each predicate of performance (<i>predikat kinerja</i>) was given.
 *
 * <pre>{@code
 * PredicateShares.of(Packs.performance2022(), List.of("Baik", "Baik", "Sangat Baik")).orThrow().show();
 * }</pre>
 *
 * <ul>
 *   <li>shares of those who were appraised; who was not is not among them
 *   <li>a predicate is a place in an order: {@link #mean} is refused
 *   <li>not computable if nobody was appraised
 * </ul>
 *
 * <p>Predicates are given relative to what a superior expects, in a pattern that follows the
 * achievement of the office: a weak outcome of a training. Source: Peraturan Menteri PANRB 6/2022.
 *
 * @param pack the regime
 * @param counts how often each was given, the worst first; as many as the pack has predicates, at
 *     least one of them above 0
 */
public record PredicateShares(RegulationPack pack, List<Long> counts) implements Shown {
  /** Id of the method. */
  public static final String METHOD = "predicate-shares";

  /** Checks that there is a count for each predicate. */
  public PredicateShares {
    PredicateOrder order = PredicateOrder.of(requireNonNull(pack, "pack"));
    counts = List.copyOf(counts);
    counts.forEach(count -> Check.count(count, "count"));
    if (counts.size() != order.grades().size() || counts.stream().allMatch(each -> each == 0)) {
      throw new IllegalArgumentException(
          "counts must be "
              + order.grades().size()
              + " with one above 0, were "
              + counts
              + " (regulation pack "
              + pack.id()
              + ")");
    }
  }

  /**
   * The shares of some predicates.
   *
   * @param pack the regime
   * @param predicates one a person, as codes or names
   * @return not computable if there is none
   * @throws IllegalArgumentException if the pack does not know one; the sentence names those it
   *     knows
   */
  public static Outcome<PredicateShares> of(RegulationPack pack, Collection<String> predicates) {
    PredicateOrder order = PredicateOrder.of(requireNonNull(pack, "pack"));
    List<Long> counts = new ArrayList<>(Collections.nCopies(order.grades().size(), 0L));
    for (String each : predicates) {
      int place = order.place(each);
      counts.set(place, counts.get(place) + 1);
    }
    return predicates.isEmpty()
        ? Outcome.notComputable(Absence.NO_DATA, "0 appraisals, at least 1 is needed")
        : Outcome.of(new PredicateShares(pack, counts));
  }

  /** Number of persons appraised. */
  public long n() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The share with a predicate or a better one.
   *
   * @param predicate code or name, such as {@code baik}
   * @return the share with Wilson's interval
   * @throws IllegalArgumentException if the pack does not know it
   */
  public Wilson atLeast(String predicate) {
    int from = PredicateOrder.of(pack).place(predicate);
    long reached = counts.stream().skip(from).mapToLong(Long::longValue).sum();
    return new Wilson(reached, n(), Check.LEVEL);
  }

  /**
   * The predicate in the middle; of two the worse.
   *
   * @return a predicate of the pack
   */
  public Grade median() {
    long half = (n() + 1) / 2;
    long seen = 0;
    int place = 0;
    while (seen + counts.get(place) < half) {
      seen += counts.get(place);
      place++;
    }
    return PredicateOrder.of(pack).grades().get(place);
  }

  /**
   * The mean, which there is none of.
   *
   * @return always not computable, and why
   */
  public Outcome<Double> mean() {
    return Outcome.notComputable(
        Absence.of("ORDINAL"),
        "a predicate is a place in an order of "
            + counts.size()
            + ", which has no mean; take atLeast(...) or median()");
  }

  /** One line: {@code 86 appraised, middle Baik (performance-2022 1)}. */
  @Override
  public String toString() {
    return n()
        + " appraised, middle "
        + median().name().in("id")
        + " ("
        + PredicateOrder.of(pack).packName()
        + ")";
  }

  @Override
  public String table() {
    List<Grade> grades = PredicateOrder.of(pack).grades();
    TextTable table =
        new TextTable(toString()).row("", "n", "this or better", Digits.heading(Check.LEVEL));
    for (int i = grades.size() - 1; i >= 0; i--) {
      Wilson share = atLeast(grades.get(i).code());
      table.row(
          grades.get(i).name().in("id") + " / " + grades.get(i).name().in("en"),
          Long.toString(counts.get(i)),
          Digits.percent(share.share()),
          Digits.ends(share.interval()));
    }
    return table
        .note("counts of an order, so no mean; relative to what a superior expects")
        .toString();
  }
}
