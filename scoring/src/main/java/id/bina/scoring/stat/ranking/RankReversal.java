package id.bina.scoring.stat.ranking;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether two alternatives would change places if a third were not there.
 *
 * <p>{@code RankReversal.of(providers, RankingMethod.topsis())} leaves out one alternative after
 * another and ranks the rest again. A reversal shows that the order of two rests on a third, which
 * a good reason for a choice should not. With 2 alternatives there is nothing to leave out.
 *
 * <p>Source: Belton and Gear (1983), <a
 * href="https://doi.org/10.1016/0305-0483(83)90047-6">doi:10.1016/0305-0483(83)90047-6</a>.
 *
 * @param checked how many rankings without one alternative there are
 * @param reversals pairs that change places, and without whom
 */
public record RankReversal(int checked, List<Reversal> reversals) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "rank-reversal";

  /**
   * Two alternatives that change places.
   *
   * @param without the alternative that was left out
   * @param better the one that is ahead only without it
   * @param worse the one that is ahead only with it
   */
  public record Reversal(String without, String better, String worse) {

    /** One line: {@code without C, A comes before B}. */
    @Override
    public String toString() {
      return "without " + without + ", " + better + " comes before " + worse;
    }
  }

  /** Keeps a copy. */
  public RankReversal {
    reversals = List.copyOf(reversals);
  }

  /**
   * Leaves out one alternative after another.
   *
   * @param matrix alternatives, criteria and values
   * @param method how they are ranked
   * @return not computable if the whole is not; smaller matrices that cannot be ranked are left out
   */
  public static Outcome<RankReversal> of(DecisionMatrix matrix, RankingMethod method) {
    return method.rank(matrix).map(ranking -> of(matrix, method, ranking));
  }

  private static RankReversal of(DecisionMatrix matrix, RankingMethod method, Ranking whole) {
    List<Reversal> reversals = new ArrayList<>();
    int checked = 0;
    for (int out = 0; out < matrix.alternatives().size() && whole.scores().size() > 2; out++) {
      Outcome<? extends Ranking> rest = method.rank(matrix.without(out));
      if (rest.isComputed()) {
        checked++;
        List<Double> before = new ArrayList<>(whole.scores());
        before.remove(out);
        add(reversals, matrix.alternatives().get(out), before, rest.orThrow());
      }
    }
    return new RankReversal(checked, reversals);
  }

  private static void add(
      List<Reversal> reversals, String without, List<Double> before, Ranking after) {
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < before.size(); j++) {
        if (before.get(i) < before.get(j) && after.scores().get(i) > after.scores().get(j)) {
          reversals.add(
              new Reversal(without, after.alternatives().get(i), after.alternatives().get(j)));
        }
      }
    }
  }

  /** One line: {@code no pair changes places in 5 rankings without one}. */
  @Override
  public String toString() {
    return (reversals.isEmpty() ? "no pair changes places" : reversals.size() + " changes of place")
        + " in "
        + checked
        + " rankings without one";
  }

  @Override
  public String table() {
    TextTable table = new TextTable("Order of the others without one alternative");
    table.note(toString());
    reversals.forEach(each -> table.note(each.toString()));
    return table.toString();
  }
}
