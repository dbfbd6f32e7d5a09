package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import java.util.List;

/**
 * The randomisation test of units: how many ways of choosing the treated units give a difference as
 * far from 0 as theirs.
 *
 * <p>2 of 8 offices have 28 choices, so p is 1/28 at best; 1 of 11 units has p of 1/11 at best.
 * {@link #smallest} always stands beside p: where it is above the level one asks for, no figures
 * could have passed. All choices are gone through up to some millions; beyond, choices are drawn
 * with a stated seed and p has an {@link #error}.
 *
 * @param test the permutation test over units
 * @param draws how many choices were drawn; 0 if all were gone through
 */
public record UnitRandomisation(GroupPermutation test, long draws) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "unit-randomisation";

  /** What is compared between the arms. */
  public enum Statistic {
    /** The change of each unit. The default. */
    CHANGE,
    /**
     * What the unit's figure after lies above the line of all units on their figures before: for
     * units that were chosen for low scores.
     */
    ADJUSTED
  }

  /** Checks the number of draws. */
  public UnitRandomisation {
    requireNonNull(test, "test");
    Check.count(draws, "draws");
  }

  /**
   * The two-sided test over the changes.
   *
   * @param treated units that had the programme
   * @param comparison units that had not
   * @param how seed and number of draws where there are too many choices to go through
   */
  public static Outcome<UnitRandomisation> of(
      BeforeAfter treated, BeforeAfter comparison, Beyond.MonteCarlo how) {
    return of(treated, comparison, Statistic.CHANGE, how);
  }

  /**
   * The two-sided test.
   *
   * @param treated units that had the programme
   * @param comparison units that had not
   * @param statistic what is compared
   * @param how seed and number of draws where there are too many choices to go through
   */
  public static Outcome<UnitRandomisation> of(
      BeforeAfter treated, BeforeAfter comparison, Statistic statistic, Beyond.MonteCarlo how) {
    return switch (statistic) {
      case CHANGE -> of(treated.changes(), comparison.changes(), how);
      case ADJUSTED -> Ancova.residuals(treated, comparison).flatMap(arms -> of(arms, how));
    };
  }

  private static Outcome<UnitRandomisation> of(List<Numbers> arms, Beyond.MonteCarlo how) {
    return of(arms.get(0), arms.get(1), how);
  }

  private static Outcome<UnitRandomisation> of(
      Numbers treated, Numbers comparison, Beyond.MonteCarlo how) {
    return GroupPermutation.of(treated, comparison, Alternative.TWO_SIDED, how)
        .map(
            test ->
                new UnitRandomisation(
                    test, test.p().method().equals(PermutationP.EXACT) ? 0 : how.draws()));
  }

  /** The p value, in (0, 1]. */
  public double p() {
    return test.p().value();
  }

  /**
   * The smallest p that these units can give; where choices are drawn, the smallest that so many
   * draws can give.
   */
  public double smallest() {
    return draws == 0 ? test.p().smallest() : 1.0 / (1 + draws);
  }

  /** Standard error of p from drawing; 0 if all choices were gone through. */
  public double error() {
    return draws == 0 ? 0 : Math.sqrt(p() * (1 - p()) / draws);
  }

  /** One line: {@code p = 0.0357, smallest possible 0.0357, 2 and 6 units (exact)}. */
  @Override
  public String toString() {
    return Digits.p(p())
        + ", smallest possible "
        + Digits.of(smallest())
        + ", "
        + test.n1()
        + " and "
        + test.n2()
        + " units ("
        + (draws == 0 ? PermutationP.EXACT : draws + " draws")
        + ")";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Randomisation test of units")
            .row("", "units", "p", "smallest p")
            .row(
                "treated - others",
                test.n1() + " and " + test.n2(),
                Digits.p(p()).substring(2).replace("= ", ""),
                Digits.of(smallest()));
    return draws == 0
        ? table.note("all choices of units gone through").toString()
        : table.note(test.p().method() + ", standard error of p " + Digits.of(error())).toString();
  }
}
