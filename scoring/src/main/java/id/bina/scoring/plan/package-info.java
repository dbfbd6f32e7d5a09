/**
 * Which trainings first, within a budget: an integer programme solved exactly.
 *
 * <p>Begin with {@link id.bina.scoring.plan.PlanOption} and {@link
 * id.bina.scoring.plan.TrainingPlan}. The one idea: the best plan is found for every budget at
 * once, so that what more money would buy, and which trainings stay in whatever the budget, are
 * read off and not guessed. It is no part of the default report.
 *
 * <p>The solver stands behind {@link id.bina.scoring.plan.PlanSolver}. The one that ships keeps the
 * plans that no cheaper plan equals (Nemhauser and Ullmann, 1969), in whole numbers, without a
 * library: one budget and choices of one out of several need no simplex, and a solver in binary
 * fractions would have to be checked for ties. A larger model brings its own solver.
 */
@NullMarked
package id.bina.scoring.plan;

import org.jspecify.annotations.NullMarked;
