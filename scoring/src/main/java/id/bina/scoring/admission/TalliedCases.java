package id.bina.scoring.admission;

import static java.util.Objects.requireNonNull;

import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;

/**
 * What admission makes of a dossier, and the tallies of it.
 *
 * @param cases the cases that count
 * @param screened the tallies of {@link View#SCREENED}, on which scores rest
 * @param all the tallies of {@link View#ALL}, by the same plan
 */
public record TalliedCases(Cases cases, TallyBook screened, TallyBook all) {

  /** Checks that all parts are there. */
  public TalliedCases {
    requireNonNull(cases, "cases");
    requireNonNull(screened, "screened");
    requireNonNull(all, "all");
  }

  /** Counts the cases by a plan. */
  static TalliedCases of(Cases cases, TallyPlan plan) {
    return new TalliedCases(
        cases, TallyBook.of(plan, cases.sources()), TallyBook.of(plan, cases.sources(View.ALL)));
  }
}
