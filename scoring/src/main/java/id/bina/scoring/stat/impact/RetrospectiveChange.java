package id.bina.scoring.stat.impact;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Design;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.Moments;
import java.util.List;
import java.util.Optional;

/**
 * The retrospective pre-test (then-test): afterwards people say how they are and how they were.
 *
 * <pre>{@code
 * RetrospectiveChange.of(then, post)          // one form, asked afterwards
 * RetrospectiveChange.of(pre, then, post)     // with a true pre-test by the same people
 * }</pre>
 *
 * A design of its own, never a measurement before: what is recalled is coloured by memory, by the
 * wish to have improved and by the wish to please, which as a rule makes the gain look larger. A
 * true pre-test is coloured too where people learn what the words of the form mean: the yardstick
 * moves (response shift). With all three columns the differences are shown side by side: {@code
 * post - then = (post - pre) - (then - pre)}. No figure tells a moved yardstick from a retouched
 * memory, so neither change is called the right one.
 *
 * <ul>
 *   <li>graded {@link Design#THEN_TEST}, E2 at best; words: {@link #label} and {@link #caution}
 *   <li>{@link #measured} is the change from a true pre-test, and refuses without one: a recalled
 *       figure never takes the place of one that is missing
 *   <li>rows with gaps: see {@link Rows}; all three columns are on one scale, keyed in one
 *       direction
 * </ul>
 *
 * <p>Sources: Howard (1980), doi:10.1177/0193841X8000400105; Schwartz and Sprangers (1999),
 * doi:10.1016/S0277-9536(99)00045-7; of the direction of the bias: Taylor, Russ-Eft and Taylor
 * (2009), doi:10.1177/1098214008328517; Hill and Betz (2005), doi:10.1177/1098214005281322.
 *
 * @param recalled then to post: the change as it is recalled
 * @param conventional pre to post: the change from a true pre-test, if there is one
 * @param shift pre to then: how far the recalled figure lies from the true one
 * @param rows which rows count
 * @param withoutPre persons with then and post who gave no pre; 0 if nobody was asked before
 */
public record RetrospectiveChange(
    RecalledStep recalled,
    Optional<RecalledStep> conventional,
    Optional<RecalledStep> shift,
    Rows rows,
    long withoutPre)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "retrospective-change";

  /** What a recalled figure suffers from, for people. */
  public static final Text CAUTION =
      Text.of(
          "keadaan sebelum diingat kembali sesudahnya: bias ingatan dan kesan, biasanya membuat"
              + " kemajuan tampak lebih besar; dilaporkan, bukan diukur",
          "the state before is recalled afterwards: biased by memory and impression, which as a"
              + " rule makes the gain look larger; reported, not measured");

  private static final Text LABEL =
      Text.of(
          "perubahan menurut ingatan peserta (tes awal retrospektif)",
          "change as participants recall it (retrospective pre-test)");

  /** Which rows count where there are three columns. */
  public enum Rows {
    /** Those with all three figures, so that the differences add up. The default. */
    COMPLETE,
    /** For each difference those with its two figures; the differences need not add up. */
    EACH
  }

  /** Checks that the two differences from a true pre-test come together. */
  public RetrospectiveChange {
    requireNonNull(recalled, "recalled");
    requireNonNull(rows, "rows");
    if (conventional.isPresent() != shift.isPresent()) {
      throw new IllegalArgumentException(
          "pre to post and pre to then must come together, was one of them");
    }
    Check.count(withoutPre, "withoutPre");
  }

  /**
   * Without a true pre-test, at level 0.95.
   *
   * @param then how it was, asked afterwards, or a gap
   * @param post how it is, asked on the same form, or a gap, in the same rows
   */
  public static RetrospectiveChange of(Numbers then, Numbers post) {
    return new RetrospectiveChange(
        RecalledStep.of(then.named("then"), post.named("post")),
        Optional.empty(),
        Optional.empty(),
        Rows.COMPLETE,
        0);
  }

  /**
   * With a true pre-test, over the rows that have all three, at level 0.95.
   *
   * @param pre how it was, asked before, or a gap
   * @param then how it was, asked afterwards, or a gap
   * @param post how it is, asked afterwards, or a gap, in the same rows
   */
  public static RetrospectiveChange of(Numbers pre, Numbers then, Numbers post) {
    return of(pre, then, post, Rows.COMPLETE);
  }

  /**
   * With a true pre-test, at level 0.95.
   *
   * @param pre how it was, asked before, or a gap
   * @param then how it was, asked afterwards, or a gap
   * @param post how it is, asked afterwards, or a gap, in the same rows
   * @param rows which rows count
   */
  public static RetrospectiveChange of(Numbers pre, Numbers then, Numbers post, Rows rows) {
    if (pre.size() != then.size() || then.size() != post.size()) {
      throw new IllegalArgumentException(
          "columns must have the same rows, was "
              + pre.size()
              + ", "
              + then.size()
              + " and "
              + post.size());
    }
    boolean all = rows == Rows.COMPLETE;
    Numbers before = all ? kept("pre", pre, then, post) : pre.named("pre");
    Numbers recall = all ? kept("then", then, pre, post) : then.named("then");
    Numbers after = all ? kept("post", post, pre, then) : post.named("post");
    return new RetrospectiveChange(
        RecalledStep.of(recall, after),
        Optional.of(RecalledStep.of(before, after)),
        Optional.of(RecalledStep.of(before, recall)),
        rows,
        withoutPre(pre, then, post));
  }

  /**
   * In exact sums of complete rows, such as a merged tally has; below 15 of them without intervals,
   * and nothing is known of those without a pre-test.
   *
   * @param columns moments of pre, then and post, or of then and post, in this order
   * @param level of the intervals, in (0, 1)
   */
  public static RetrospectiveChange of(Moments columns, double level) {
    List<String> names = columns.columns();
    if (names.size() != 2 && names.size() != 3) {
      throw new IllegalArgumentException(
          "a retrospective change needs moments of 2 or 3 columns, was " + names);
    }
    boolean asked = names.size() == 3;
    String then = names.get(asked ? 1 : 0);
    String post = names.get(asked ? 2 : 1);
    return new RetrospectiveChange(
        RecalledStep.of(columns.select(then, post), level),
        asked
            ? Optional.of(RecalledStep.of(columns.select(names.get(0), post), level))
            : Optional.empty(),
        asked
            ? Optional.of(RecalledStep.of(columns.select(names.get(0), then), level))
            : Optional.empty(),
        Rows.COMPLETE,
        0);
  }

  /** The figures of a column in the rows that have the others too. */
  private static Numbers kept(String name, Numbers column, Numbers other, Numbers third) {
    Numbers.Builder kept = Numbers.builder().name(name);
    for (int row = 0; row < column.size(); row++) {
      if (column.isPresent(row) && other.isPresent(row) && third.isPresent(row)) {
        kept.add(column.decimal(row));
      }
    }
    return kept.build();
  }

  private static long withoutPre(Numbers pre, Numbers then, Numbers post) {
    long count = 0;
    for (int row = 0; row < pre.size(); row++) {
      count += !pre.isPresent(row) && then.isPresent(row) && post.isPresent(row) ? 1 : 0;
    }
    return count;
  }

  /** How the study counts: {@link Design#THEN_TEST}. */
  public Design design() {
    return Design.THEN_TEST;
  }

  /** What the recalled change may be called. */
  public Text label() {
    return LABEL;
  }

  /** What stands beside every recalled change. */
  public Text caution() {
    return CAUTION;
  }

  /**
   * The change from a true pre-test: what may be treated as before and after.
   *
   * @return not computable without a pre-test; a recalled figure is none
   */
  public Outcome<RecalledStep> measured() {
    return conventional
        .map(Outcome::of)
        .orElseGet(
            () ->
                Outcome.notComputable(
                    Absence.NO_COMPARISON,
                    "nobody was asked before, and what is recalled afterwards is no pre-test"));
  }

  /** One line: {@code recalled change 0.812, 95 % [0.571, 1.053], n 29 (then-test)}. */
  @Override
  public String toString() {
    return "recalled change "
        + recalled.change().match(mean -> Digits.narrow(mean.value()), none -> "not computable")
        + recalled.interval().match(ends -> ", " + Digits.of(ends), none -> "")
        + ", n "
        + recalled.n()
        + " (then-test)";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Retrospective pre-test: change as it is recalled")
            .row("", "n", "mean", Digits.heading(recalled.level()), "d_av", "r")
            .row(recalled.cells());
    conventional.ifPresent(step -> table.row(step.cells()));
    shift.ifPresent(step -> table.row(step.cells()));
    table.note(LABEL.in("en") + ": " + CAUTION.in("en"));
    shift
        .flatMap(step -> step.interval().asOptional())
        .ifPresent(
            ends ->
                table.note(
                    ends.lower() > 0 || ends.upper() < 0
                        ? "recalled and true pre-test differ: the yardstick moved, or memory did"
                        : "not shown that recalled and true pre-test differ"));
    if (withoutPre > 0) {
      table.note(withoutPre + " answered afterwards only, and stay without a pre-test");
    }
    return table.toString();
  }
}
