package id.bina.scoring.appraisal;

import static java.util.Objects.requireNonNull;

import id.bina.core.regulation.Grade;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.McNemar;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.test.SignTest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * How the predicates (<i>predikat kinerja</i>) of the same persons changed from one round to the
 * next, in one regime.
 *
 * <p>By who went up and who went down ({@link #direction}, the sign test: a step from <i>Baik</i>
 * to <i>Sangat Baik</i> is no longer than another), and by the share that reaches a predicate
 * ({@link #atLeast}, McNemar). No mean change: the steps have no length. Made by {@link
 * AppraisedRound#changeTo}.
 *
 * <p>Source: Peraturan Menteri PANRB 6/2022; Dixon and Mood (1946), <a
 * href="https://doi.org/10.1080/01621459.1946.10501898">doi:10.1080/01621459.1946.10501898</a>.
 *
 * @param pack the regime of both rounds
 * @param counts for each predicate before, the worst first, how many had which after; square, at
 *     least one of them above 0
 */
public record PredicateChange(RegulationPack pack, List<List<Long>> counts) implements Shown {
  /** Id of the method. */
  public static final String METHOD = "predicate-change";

  /** Checks that the table is square and not empty. */
  public PredicateChange {
    int size = PredicateOrder.of(requireNonNull(pack, "pack")).grades().size();
    counts = counts.stream().map(List::copyOf).toList();
    counts.forEach(row -> row.forEach(count -> Check.count(count, "count")));
    boolean isSquare = counts.size() == size && counts.stream().allMatch(r -> r.size() == size);
    if (!isSquare || counts.stream().flatMap(List::stream).allMatch(each -> each == 0)) {
      throw new IllegalArgumentException(
          "counts must be "
              + size
              + " by "
              + size
              + " with one above 0, were "
              + counts
              + " (regulation pack "
              + pack.id()
              + ")");
    }
  }

  /**
   * The change of some persons.
   *
   * @param pack the regime of both rounds
   * @param pairs one a person
   * @return not computable if there is none
   * @throws IllegalArgumentException if the pack does not know a predicate
   */
  public static Outcome<PredicateChange> of(RegulationPack pack, Collection<PredicatePair> pairs) {
    PredicateOrder order = PredicateOrder.of(requireNonNull(pack, "pack"));
    int size = order.grades().size();
    List<List<Long>> counts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      counts.add(new ArrayList<>(Collections.nCopies(size, 0L)));
    }
    for (PredicatePair pair : pairs) {
      List<Long> row = counts.get(order.place(pair.before()));
      int after = order.place(pair.after());
      row.set(after, row.get(after) + 1);
    }
    return pairs.isEmpty()
        ? Outcome.notComputable(Absence.NOT_LINKED, "0 persons appraised in both rounds")
        : Outcome.of(new PredicateChange(pack, counts));
  }

  /** Number of persons appraised in both rounds. */
  public long n() {
    return sum((before, after) -> true);
  }

  /** How many have a better predicate than before. */
  public long up() {
    return sum((before, after) -> after > before);
  }

  /** How many have a worse predicate than before. */
  public long down() {
    return sum((before, after) -> after < before);
  }

  /** Which places before and after count. */
  @FunctionalInterface
  private interface Counted {
    boolean test(int before, int after);
  }

  private long sum(Counted counted) {
    long sum = 0;
    for (int i = 0; i < counts.size(); i++) {
      for (int j = 0; j < counts.size(); j++) {
        sum += counted.test(i, j) ? counts.get(i).get(j) : 0;
      }
    }
    return sum;
  }

  /**
   * The sign test of who went up and who went down.
   *
   * @return not computable if nobody changed
   */
  public Outcome<SignTest> direction() {
    return SignTest.of(up(), down(), n() - up() - down());
  }

  /**
   * The change of the share that has a predicate or a better one.
   *
   * @param predicate code or name, such as {@code sangat-baik}
   * @return McNemar's test with the interval of the difference
   * @throws IllegalArgumentException if the pack does not know it
   */
  public McNemar atLeast(String predicate) {
    int from = PredicateOrder.of(pack).place(predicate);
    return McNemar.of(
            sum((before, after) -> before >= from && after >= from),
            sum((before, after) -> before >= from && after < from),
            sum((before, after) -> before < from && after >= from),
            sum((before, after) -> before < from && after < from))
        .orThrow();
  }

  /** One line: {@code 17 up, 9 down, 60 same (performance-2022 1)}. */
  @Override
  public String toString() {
    return up()
        + " up, "
        + down()
        + " down, "
        + (n() - up() - down())
        + " same ("
        + PredicateOrder.of(pack).packName()
        + ")";
  }

  @Override
  public String table() {
    List<Grade> grades = PredicateOrder.of(pack).grades();
    TextTable table = new TextTable(toString());
    List<String> head = new ArrayList<>(List.of("before, after"));
    grades.forEach(grade -> head.add(grade.code()));
    table.row(head);
    for (int i = 0; i < grades.size(); i++) {
      List<String> row = new ArrayList<>(List.of(grades.get(i).code()));
      counts.get(i).forEach(count -> row.add(Long.toString(count)));
      table.row(row);
    }
    table.note(
        "sign test: "
            + direction().<String>match(test -> test.test().toString(), none -> none.detail()));
    return table.note("steps of an order have no length, so no mean change").toString();
  }
}
