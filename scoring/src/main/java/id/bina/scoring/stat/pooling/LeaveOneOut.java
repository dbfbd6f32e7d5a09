package id.bina.scoring.stat.pooling;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.List;

/**
 * The pooled effect without each study in turn: whether the answer hangs on one of them.
 *
 * <p>{@code LeaveOneOut.of(pooling)}: tau squared is estimated anew each time. At least 2 studies.
 *
 * @param whole all studies
 * @param without the pooling without the first study, without the second, and so on
 */
public record LeaveOneOut(Pooling whole, List<Pooling> without) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "leave-one-out";

  /** Copies the list and checks its size. */
  public LeaveOneOut {
    requireNonNull(whole, "whole");
    without = List.copyOf(without);
    if (without.size() != whole.studies().size()) {
      throw new IllegalArgumentException(
          "each study is left out once, was "
              + without.size()
              + " times for "
              + whole.studies().size()
              + " studies");
    }
  }

  /**
   * Leaves out each study in turn.
   *
   * @param whole all studies
   */
  public static Outcome<LeaveOneOut> of(Pooling whole) {
    List<Study> studies = whole.studies();
    if (studies.size() < 2) {
      return Check.tooFew(studies.size(), "studies", 2);
    }
    List<Pooling> without = new ArrayList<>();
    for (int i = 0; i < studies.size(); i++) {
      List<Study> others = new ArrayList<>(studies);
      others.remove(i);
      double tauSquared = new TauSquared(others).estimate(whole.method());
      without.add(new Pooling(others, whole.method(), tauSquared, whole.level()));
    }
    return Outcome.of(new LeaveOneOut(whole, without));
  }

  /** The lowest and the highest of the pooled effects; level 1, for it is no estimate. */
  public Interval range() {
    double lowest = without.stream().mapToDouble(Pooling::effect).min().orElseThrow();
    double highest = without.stream().mapToDouble(Pooling::effect).max().orElseThrow();
    return Interval.of(lowest, highest, 1, METHOD);
  }

  /** The study without which the pooled effect moves most; the first of several. */
  public Study mostInfluential() {
    int most = 0;
    for (int i = 1; i < without.size(); i++) {
      if (shift(i) > shift(most)) {
        most = i;
      }
    }
    return whole.studies().get(most);
  }

  private double shift(int i) {
    return Math.abs(without.get(i).effect() - whole.effect());
  }

  /** One line: {@code pooled 0.4157, without one 0.3330 to 0.4911, most moved by Tebo}. */
  @Override
  public String toString() {
    return "pooled "
        + Digits.of(whole.effect())
        + ", without one "
        + Digits.of(range().lower())
        + " to "
        + Digits.of(range().upper())
        + ", most moved by "
        + mostInfluential().name();
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Pooled effect without each study")
            .row("without", "effect", "tau squared", Digits.heading(whole.level()));
    for (int i = 0; i < without.size(); i++) {
      Pooling each = without.get(i);
      table.row(
          whole.studies().get(i).name(),
          Digits.of(each.effect()),
          Digits.of(each.tauSquared()),
          each.hartungKnapp(HartungKnapp.AT_LEAST_ONE)
              .match(
                  estimate -> Digits.ends(estimate.interval()),
                  none -> Digits.ends(each.wald().interval())));
    }
    return table.note("all: " + whole).toString();
  }
}
