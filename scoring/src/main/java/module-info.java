/**
 * From evidence to scores, claims and recommendations.
 *
 * <p>Data flows one way: cases, tallies, scores, findings, evaluation, release.
 */
// commons-math3 and the Immutables annotations are automatic modules. The former stays behind the
// internal package and out of every public signature; the latter are needed to compile only.
@SuppressWarnings("requires-automatic")
module id.bina.scoring {
  requires transitive id.bina.core;
  requires static transitive org.jspecify;
  requires commons.math3;
  requires static org.immutables.value.annotations;

  // The evaluator, what it gives back, and the contract of a strategy.
  exports id.bina.scoring;
  // From evidence to cases: roster, duplicates, screening, linking.
  exports id.bina.scoring.admission;
  // Exact, mergeable counts and sums over cases.
  exports id.bina.scoring.tally;
  // Statistics as pure functions of columns, counts and moments.
  exports id.bina.scoring.stat;
  // What a series of rounds shows: seasons, shifts, new beginnings.
  exports id.bina.scoring.stat.time;
  // Ranking alternatives and aspects, and how long the order lasts.
  exports id.bina.scoring.stat.ranking;
  // Bootstrap, jackknife and permutation, from a seed or from given rows.
  exports id.bina.scoring.stat.resample;
  // What stands behind ratings: polychoric correlations, measures of persons and items.
  exports id.bina.scoring.stat.scaling;
  // How large a difference is, in units that can be compared.
  exports id.bina.scoring.stat.effect;
  // How large a study must be, and what it could have seen.
  exports id.bina.scoring.stat.power;
  // Tests of ranks, shares and several groups, exact where samples are small.
  exports id.bina.scoring.stat.test;
  // Whether the programme made the difference.
  exports id.bina.scoring.stat.impact;
  // Answers of a sample, weighted to those for whom they speak.
  exports id.bina.scoring.stat.survey;
  // One answer from several regions or studies.
  exports id.bina.scoring.stat.pooling;
  // Describing columns: quantiles, shape, distribution, top boxes, rank correlation.
  exports id.bina.scoring.stat.descriptive;
  // How well several items measure together: lambdas, omega, item analysis, split halves.
  exports id.bina.scoring.stat.reliability;
  // How far several coders agree, gaps and orders of categories included.
  exports id.bina.scoring.stat.agreement;
  // Every method: formula, source, assumptions, refusals.
  exports id.bina.scoring.catalogue;
  // Level 1: what participants think.
  exports id.bina.scoring.reaction;
  // Level 2: what they learned.
  exports id.bina.scoring.learning;
  // Level 3: what they apply, and where the chain breaks.
  exports id.bina.scoring.transfer;
  // Level 4: what came of it, against a comparison group.
  exports id.bina.scoring.result;
  // Who stands below the level of competency that the post asks for.
  exports id.bina.scoring.competency;
  // Stories of success, and what stands behind them.
  exports id.bina.scoring.story;
  // The running of a programme: response, costs, plans, voices.
  exports id.bina.scoring.programme;
  // Duties set by regulation.
  exports id.bina.scoring.regulation;
  // The index of professionalism (IP ASN) of persons and units.
  exports id.bina.scoring.professionalism;
  // Predicates of performance, as an order.
  exports id.bina.scoring.appraisal;
  // Return on investment after Phillips, for documented benefits.
  exports id.bina.scoring.roi;
  // What participants say of instructors, by material and lesson hours.
  exports id.bina.scoring.instructor;
  // What each source sees of alumni, months after a training.
  exports id.bina.scoring.alumni;
  // The running of a training, group by group, and what to change first.
  exports id.bina.scoring.organiser;
  // Levels of an evaluation side by side, their coverage, and how far goals were attained.
  exports id.bina.scoring.framework;
  // Context, input, process and product of a programme.
  exports id.bina.scoring.cipp;
  // What helps or hinders using at work what was learned.
  exports id.bina.scoring.climate;
  // What an effect costs, and what one more unit costs between options.
  exports id.bina.scoring.cost;
  // Which trainings first, within a budget.
  exports id.bina.scoring.plan;
  // Marks of participants and what a named guideline makes of them.
  exports id.bina.scoring.qualification;
  // What may be said: verdicts on statements, and the scanner of reports.
  exports id.bina.scoring.claim;
  // The same construct seen by several groups of sources.
  exports id.bina.scoring.triangulation;
  // What to do: rules judged over scores.
  exports id.bina.scoring.recommend;
  // What may leave the house.
  exports id.bina.scoring.disclosure;

  uses id.bina.scoring.ScoringStrategy;
}
