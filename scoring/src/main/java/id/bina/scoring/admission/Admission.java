package id.bina.scoring.admission;

import static java.util.Objects.requireNonNull;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.Setting;
import id.bina.scoring.tally.TallyPlan;
import java.util.function.Function;

/**
 * From evidence to cases: who counts, which record counts, and which records belong together.
 *
 * <pre>{@code
 * Cases cases = Admission.standard().admit(dossier);
 * TallyBook book = TallyBook.of(plan, cases.sources());
 * }</pre>
 *
 * <p>In this order, and every refusal counted with its reason:
 *
 * <ol>
 *   <li><b>eligible</b>: on the roster, came to the training and session, a superior who is
 *       somebody else, not before the end date, not after closing (the day of the evaluation)
 *   <li><b>once</b>: one form for each respondent, instrument, occasion and subject, the last
 *       complete one; one test for each participation and occasion; an activity that is claimed
 *       twice counts once
 *   <li><b>read</b>: a code outside the scale is {@code OUT_OF_RANGE}, and stays apart from blank,
 *       not applicable, not asked and no response
 *   <li><b>screened</b>: flags for straight-lining, speed, failed attention items, answers against
 *       the rest, halves of aspects that do not agree, outliers in several items at once and
 *       near-duplicates; excluded only as practice allows
 *   <li><b>linked</b>: pre, post, follow-up and the superior's view joined by pseudonym into one
 *       row for each participation; anonymous forms stay rows without a key
 * </ol>
 *
 * <p>Sources that come out, each only if there is something for it: participations, nominations
 * (everybody who was named), persons with their learning hours, forms about sessions, responses
 * that belong to no participation (citizens, peers, logs, forms about a unit or programme; their
 * tags are strata), public voices, levels of competency, appraisals, observations, and the bulk
 * sources; {@link CaseColumns} names their columns. A respondent with few answers stays a case;
 * that an aspect needs half of its items answered is applied where the aspect is scored, in {@link
 * id.bina.scoring.tally.RowTally#answeredAtLeast}.
 *
 * <p>Bulk sources pass what their rows allow. Rows of participations and persons that are not on
 * the roster are refused, and so are rows of one key, for nobody can tell which of them counts;
 * their keys are held in memory while they are compared. Rows whose keys cannot be compared, with
 * each other or with the roster, stay and are counted as such, and so do their forms, which are not
 * screened.
 *
 * <p>Immutable and thread-safe. The order of the evidence never changes the result.
 */
public final class Admission {
  private static final Admission STANDARD = new Admission();

  private Admission() {}

  /** The admission of this house, with the thresholds of the dossier's policy. */
  public static Admission standard() {
    return STANDARD;
  }

  /**
   * Admits, screens and links the evidence of a dossier.
   *
   * @param dossier the evidence and its definitions
   */
  public Cases admit(Dossier dossier) {
    return new AdmissionRun(dossier).cases();
  }

  /**
   * Admits the evidence of a dossier and counts it: a bulk source is read once for both, or twice
   * if rows of it are refused.
   *
   * @param dossier the evidence and its definitions
   * @param plan what to count, asked of a setting in whose flow bulk rows are not counted yet; if
   *     it answers otherwise once they are, the sources are read again
   * @param threads how many threads read, at least 1; the result is the same
   */
  public TalliedCases tally(Dossier dossier, Function<Setting, TallyPlan> plan, int threads) {
    return new AdmissionRun(dossier).tallied(requireNonNull(plan, "plan"), threads);
  }

  @Override
  public String toString() {
    return "Admission[standard]";
  }
}
