package id.bina.core.dossier;

import org.immutables.value.Value;

/**
 * Every threshold that an evaluation uses and that no regulation sets.
 *
 * <p>A figure marked [H] is a default of this house, taken from careful practice and not from any
 * regulation: reports label it so, and another office may set it otherwise. "Practice" names the
 * chapter of the house's rules for evaluators (A grades, B words, C screening, D default paths, E
 * rules). Thresholds of single rules stand in the rule book.
 *
 * <pre>{@code
 * EvaluationPolicy.standard().toBuilder().minimumToDisplay(5).build();
 * }</pre>
 *
 * Shares lie in 0 to 1. Immutable.
 *
 * @param alpha the share of intervals that may miss, 1 less the confidence; convention
 * @param minimumToCompute fewest cases for which a score is computed at all; below it there is no
 *     spread [H]
 * @param minimumToAct fewest cases on which a rule may act; practice E, minimum n 10 [H]
 * @param minimumToDisplay fewest cases for which a number is shown to the public; practice D,
 *     display minimum [H]
 * @param privacyMinimum fewest persons behind any number that leaves the office (k); practice D,
 *     privacy minimum [H]
 * @param responseFine response rate from which a result stands without caution; practice C 5 [H]
 * @param responseBounds response rate below which only bounds are given; practice C 5 [H]
 * @param itemShareNeeded share of the items of an aspect that a respondent must have answered to be
 *     kept; practice C 5 [H]
 * @param secondsPerItem seconds per item below which a form counts as rushed; practice C 4 [H]
 * @param longString equal answers in a row from which a form counts as straight-lined; practice C 3
 *     [H]
 * @param straightLinedShare share of straight-lined forms above which a class gives no contrasts
 *     and no reliability (halo); practice C 3 [H]
 * @param medianTimeShare share of the median duration below which a form counts as rushed; practice
 *     C 4 [H]
 * @param nearDuplicateMinutes minutes within which equal forms count as a batch; practice C 2 [H]
 * @param nearDuplicateTimes how many equal forms make a batch; practice C 2 [H]
 * @param itemAnsweredShare share of the forms that must answer an item, else the item is flagged;
 *     practice C 5 [H]
 * @param matchedShare share of pre or post tests that must be matched; below it the grade loses 1;
 *     practice A, C 6 [H]
 * @param lostDifference standardised difference of the pre-test between matched and lost above
 *     which the grade loses 1; practice C 6 [H]
 * @param ceilingBefore share at the maximum before above which there is a ceiling; practice A, C 6
 *     [H]
 * @param ceilingAfter share at the maximum after above which there is a ceiling and means are not
 *     compared; practice A, C 6 [H]
 * @param attrition attrition above which a randomised design is not graded as one; practice A,
 *     after What Works Clearinghouse practice [H]
 * @param attritionDifference difference in attrition between arms above which a randomised design
 *     is not graded as one; practice A [H]
 * @param imbalance standardised difference of a covariate between arms above which they are not
 *     alike [H]
 * @param unitsPerArm units per arm below which the grade loses 1; practice A [H]
 * @param cohortsToGeneralize cohorts (<i>angkatan</i>) below which a result says nothing about the
 *     programme beyond these classes; practice D [H]
 * @param casesForT pairs from which a mean change gets a t interval; below it an exact permutation;
 *     practice D [H]
 * @param reliabilityLimit lower limit of reliability below which the grade loses 1; practice A [H]
 * @param reliabilityCases fewest cases for a reliability; practice C 6 [H]
 * @param reliabilityItems fewest items for a reliability; practice C 6 [H]
 * @param mostPrimaryOutcomes how many outcomes may be declared primary before the answers are seen;
 *     practice B [H]
 * @param meaningfulPomp smallest change that matters, in percent of the maximum possible (POMP);
 *     practice B, SESOI [H]
 * @param meaningfulShare smallest change of a share that matters; practice B, 10 percentage points
 *     [H]
 * @param meaningfulDav smallest d_av that matters; practice B, SESOI [H]
 * @param immediateDays days after the end within which a test shows command of the material and no
 *     more; practice B [H]
 * @param dyadShare pairs of alumnus and superior over all alumni below which application is
 *     indicative only; practice D [H]
 * @param subordinatesToShow fewest subordinates whose answers are ever shown; practice D [H]
 * @param informantsNeeded informants from which interviews carry a sign; practice D, triangulation
 *     [H]
 * @param informantUnitsNeeded units these informants must come from; practice D, triangulation [H]
 * @param lowPomp POMP of a five-point item below which an aspect is low; practice E, LOW [H]
 * @param negativeShare share of negative answers from which an aspect is low; practice E, LOW [H]
 * @param negativeShareLower what the lower Wilson limit of that share must exceed; practice E, LOW
 *     [H]
 * @param relativeLowPomp POMP under the median of the other aspects from which an aspect is
 *     relatively low; practice E, RELLOW [H]
 * @param peersNeeded comparable trainings from which their median is a yardstick of cost; practice
 *     E, R05 [H]
 * @param evaluatedResponse response rate from which a training counts as evaluated; practice E, R14
 *     [H]
 * @param evenOddAspects fewest aspects with two answered halves from which a form's even-odd
 *     consistency is looked at; practice C 4 [H]
 * @param evenOddConsistency even-odd consistency (corrected after Spearman and Brown) below which a
 *     form is flagged; the cut of Jackson as Johnson (2005), <a
 *     href="https://doi.org/10.1016/j.jrp.2004.09.009">doi:10.1016/j.jrp.2004.09.009</a>, gives it
 *     [H]
 * @param outlierForms the complete forms must be more than these before outliers in several items
 *     at once are looked for; practice C 4 [H]
 * @param outlierFormsPerItem the complete forms must be more than so many for each item, too;
 *     practice C 4 [H]
 * @param outlierProbability probability under the chi-square distribution below which a squared
 *     Mahalanobis distance is flagged; the usual .001, see Curran (2016), <a
 *     href="https://doi.org/10.1016/j.jesp.2015.07.006">doi:10.1016/j.jesp.2015.07.006</a> [H]
 */
@Value.Builder
public record EvaluationPolicy(
    double alpha,
    int minimumToCompute,
    int minimumToAct,
    int minimumToDisplay,
    int privacyMinimum,
    double responseFine,
    double responseBounds,
    double itemShareNeeded,
    double secondsPerItem,
    int longString,
    double straightLinedShare,
    double medianTimeShare,
    int nearDuplicateMinutes,
    int nearDuplicateTimes,
    double itemAnsweredShare,
    double matchedShare,
    double lostDifference,
    double ceilingBefore,
    double ceilingAfter,
    double attrition,
    double attritionDifference,
    double imbalance,
    int unitsPerArm,
    int cohortsToGeneralize,
    int casesForT,
    double reliabilityLimit,
    int reliabilityCases,
    int reliabilityItems,
    int mostPrimaryOutcomes,
    double meaningfulPomp,
    double meaningfulShare,
    double meaningfulDav,
    int immediateDays,
    double dyadShare,
    int subordinatesToShow,
    int informantsNeeded,
    int informantUnitsNeeded,
    double lowPomp,
    double negativeShare,
    double negativeShareLower,
    double relativeLowPomp,
    int peersNeeded,
    double evaluatedResponse,
    int evenOddAspects,
    double evenOddConsistency,
    int outlierForms,
    int outlierFormsPerItem,
    double outlierProbability) {

  private static final EvaluationPolicy STANDARD =
      new Builder()
          .alpha(0.05)
          .minimumToCompute(2)
          .minimumToAct(10)
          .minimumToDisplay(10)
          .privacyMinimum(5)
          .responseFine(0.8)
          .responseBounds(0.6)
          .itemShareNeeded(0.5)
          .secondsPerItem(2)
          .longString(8)
          .straightLinedShare(0.5)
          .medianTimeShare(0.3)
          .nearDuplicateMinutes(10)
          .nearDuplicateTimes(3)
          .itemAnsweredShare(0.8)
          .matchedShare(0.8)
          .lostDifference(0.25)
          .ceilingBefore(0.15)
          .ceilingAfter(0.4)
          .attrition(0.2)
          .attritionDifference(0.05)
          .imbalance(0.25)
          .unitsPerArm(6)
          .cohortsToGeneralize(6)
          .casesForT(15)
          .reliabilityLimit(0.5)
          .reliabilityCases(30)
          .reliabilityItems(3)
          .mostPrimaryOutcomes(3)
          .meaningfulPomp(10)
          .meaningfulShare(0.1)
          .meaningfulDav(0.3)
          .immediateDays(7)
          .dyadShare(0.5)
          .subordinatesToShow(3)
          .informantsNeeded(3)
          .informantUnitsNeeded(2)
          .lowPomp(68.8)
          .negativeShare(0.15)
          .negativeShareLower(0.05)
          .relativeLowPomp(10)
          .peersNeeded(8)
          .evaluatedResponse(0.6)
          .evenOddAspects(5)
          .evenOddConsistency(0.3)
          .outlierForms(60)
          .outlierFormsPerItem(5)
          .outlierProbability(0.001)
          .build();

  /**
   * Checks every figure against its range, and figures that bound each other.
   *
   * @throws IllegalArgumentException if a figure lies outside; the message names it
   */
  public EvaluationPolicy {
    PolicyFigures.requireBetween("alpha", alpha, 0, 0.5);
    PolicyFigures.requireAtLeast("minimumToCompute", minimumToCompute, 1);
    PolicyFigures.requireAtLeast("minimumToAct", minimumToAct, 1);
    PolicyFigures.requireAtLeast("minimumToDisplay", minimumToDisplay, 1);
    PolicyFigures.requireAtLeast("privacyMinimum", privacyMinimum, 2);
    PolicyFigures.requireShare("responseFine", responseFine);
    PolicyFigures.requireShare("responseBounds", responseBounds);
    PolicyFigures.requireShare("itemShareNeeded", itemShareNeeded);
    PolicyFigures.requirePositive("secondsPerItem", secondsPerItem);
    PolicyFigures.requireAtLeast("longString", longString, 2);
    PolicyFigures.requireShare("straightLinedShare", straightLinedShare);
    PolicyFigures.requireShare("medianTimeShare", medianTimeShare);
    PolicyFigures.requireAtLeast("nearDuplicateMinutes", nearDuplicateMinutes, 1);
    PolicyFigures.requireAtLeast("nearDuplicateTimes", nearDuplicateTimes, 2);
    PolicyFigures.requireShare("itemAnsweredShare", itemAnsweredShare);
    PolicyFigures.requireShare("matchedShare", matchedShare);
    PolicyFigures.requirePositive("lostDifference", lostDifference);
    PolicyFigures.requireShare("ceilingBefore", ceilingBefore);
    PolicyFigures.requireShare("ceilingAfter", ceilingAfter);
    PolicyFigures.requireShare("attrition", attrition);
    PolicyFigures.requireShare("attritionDifference", attritionDifference);
    PolicyFigures.requirePositive("imbalance", imbalance);
    PolicyFigures.requireAtLeast("unitsPerArm", unitsPerArm, 1);
    PolicyFigures.requireAtLeast("cohortsToGeneralize", cohortsToGeneralize, 2);
    PolicyFigures.requireAtLeast("casesForT", casesForT, 2);
    PolicyFigures.requireShare("reliabilityLimit", reliabilityLimit);
    PolicyFigures.requireAtLeast("reliabilityCases", reliabilityCases, 2);
    PolicyFigures.requireAtLeast("reliabilityItems", reliabilityItems, 2);
    PolicyFigures.requireAtLeast("mostPrimaryOutcomes", mostPrimaryOutcomes, 0);
    PolicyFigures.requirePositive("meaningfulPomp", meaningfulPomp);
    PolicyFigures.requireShare("meaningfulShare", meaningfulShare);
    PolicyFigures.requirePositive("meaningfulDav", meaningfulDav);
    PolicyFigures.requireAtLeast("immediateDays", immediateDays, 0);
    PolicyFigures.requireShare("dyadShare", dyadShare);
    PolicyFigures.requireAtLeast("subordinatesToShow", subordinatesToShow, 2);
    PolicyFigures.requireAtLeast("informantsNeeded", informantsNeeded, 1);
    PolicyFigures.requireAtLeast("informantUnitsNeeded", informantUnitsNeeded, 1);
    PolicyFigures.requireBetween("lowPomp", lowPomp, 0, 100);
    PolicyFigures.requireShare("negativeShare", negativeShare);
    PolicyFigures.requireShare("negativeShareLower", negativeShareLower);
    PolicyFigures.requirePositive("relativeLowPomp", relativeLowPomp);
    PolicyFigures.requireAtLeast("peersNeeded", peersNeeded, 1);
    PolicyFigures.requireShare("evaluatedResponse", evaluatedResponse);
    PolicyFigures.requireAtLeast("evenOddAspects", evenOddAspects, 3);
    PolicyFigures.requireShare("evenOddConsistency", evenOddConsistency);
    PolicyFigures.requireAtLeast("outlierForms", outlierForms, 2);
    PolicyFigures.requireAtLeast("outlierFormsPerItem", outlierFormsPerItem, 1);
    PolicyFigures.requireBetween("outlierProbability", outlierProbability, 0, 0.5);
    PolicyFigures.requireOrder("responseBounds", responseBounds, "responseFine", responseFine);
    PolicyFigures.requireOrder(
        "privacyMinimum", privacyMinimum, "minimumToDisplay", minimumToDisplay);
    PolicyFigures.requireOrder(
        "minimumToCompute", minimumToCompute, "minimumToDisplay", minimumToDisplay);
  }

  /**
   * The defaults of this house.
   *
   * @return the policy with every figure as its parameter states it: alpha .05, minimumToCompute 2,
   *     minimumToAct 10, minimumToDisplay 10, privacyMinimum 5, responseFine .8, responseBounds .6,
   *     itemShareNeeded .5, secondsPerItem 2, longString 8, straightLinedShare .5, medianTimeShare
   *     .3, nearDuplicateMinutes 10, nearDuplicateTimes 3, itemAnsweredShare .8, matchedShare .8,
   *     lostDifference .25, ceilingBefore .15, ceilingAfter .4, attrition .2, attritionDifference
   *     .05, imbalance .25, unitsPerArm 6, cohortsToGeneralize 6, casesForT 15, reliabilityLimit
   *     .5, reliabilityCases 30, reliabilityItems 3, mostPrimaryOutcomes 3, meaningfulPomp 10,
   *     meaningfulShare .1, meaningfulDav .3, immediateDays 7, dyadShare .5, subordinatesToShow 3,
   *     informantsNeeded 3, informantUnitsNeeded 2, lowPomp 68.8, negativeShare .15,
   *     negativeShareLower .05, relativeLowPomp 10, peersNeeded 8, evaluatedResponse .6,
   *     evenOddAspects 5, evenOddConsistency .3, outlierForms 60, outlierFormsPerItem 5,
   *     outlierProbability .001
   */
  public static EvaluationPolicy standard() {
    return STANDARD;
  }

  /**
   * A builder with every figure as it is here.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder()
        .alpha(alpha)
        .minimumToCompute(minimumToCompute)
        .minimumToAct(minimumToAct)
        .minimumToDisplay(minimumToDisplay)
        .privacyMinimum(privacyMinimum)
        .responseFine(responseFine)
        .responseBounds(responseBounds)
        .itemShareNeeded(itemShareNeeded)
        .secondsPerItem(secondsPerItem)
        .longString(longString)
        .straightLinedShare(straightLinedShare)
        .medianTimeShare(medianTimeShare)
        .nearDuplicateMinutes(nearDuplicateMinutes)
        .nearDuplicateTimes(nearDuplicateTimes)
        .itemAnsweredShare(itemAnsweredShare)
        .matchedShare(matchedShare)
        .lostDifference(lostDifference)
        .ceilingBefore(ceilingBefore)
        .ceilingAfter(ceilingAfter)
        .attrition(attrition)
        .attritionDifference(attritionDifference)
        .imbalance(imbalance)
        .unitsPerArm(unitsPerArm)
        .cohortsToGeneralize(cohortsToGeneralize)
        .casesForT(casesForT)
        .reliabilityLimit(reliabilityLimit)
        .reliabilityCases(reliabilityCases)
        .reliabilityItems(reliabilityItems)
        .mostPrimaryOutcomes(mostPrimaryOutcomes)
        .meaningfulPomp(meaningfulPomp)
        .meaningfulShare(meaningfulShare)
        .meaningfulDav(meaningfulDav)
        .immediateDays(immediateDays)
        .dyadShare(dyadShare)
        .subordinatesToShow(subordinatesToShow)
        .informantsNeeded(informantsNeeded)
        .informantUnitsNeeded(informantUnitsNeeded)
        .lowPomp(lowPomp)
        .negativeShare(negativeShare)
        .negativeShareLower(negativeShareLower)
        .relativeLowPomp(relativeLowPomp)
        .peersNeeded(peersNeeded)
        .evaluatedResponse(evaluatedResponse)
        .evenOddAspects(evenOddAspects)
        .evenOddConsistency(evenOddConsistency)
        .outlierForms(outlierForms)
        .outlierFormsPerItem(outlierFormsPerItem)
        .outlierProbability(outlierProbability);
  }

  /** Collects the figures of a policy. Not for use by several threads at once. */
  public static final class Builder extends EvaluationPolicyBuilder {
    Builder() {}
  }
}
