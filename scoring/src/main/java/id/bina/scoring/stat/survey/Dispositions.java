package id.bina.scoring.stat.survey;

import id.bina.scoring.internal.Check;

/**
 * What became of everybody who was to be asked, in the classes of AAPOR.
 *
 * <pre>{@code
 * Dispositions.ofComplete(412).withPartial(20).withRefused(75).withNotReached(90).withUnknown(31)
 * }</pre>
 *
 * <p>Source: AAPOR, Standard Definitions, 10th edition (2023).
 *
 * @param complete answered the whole form (I), 0 or more
 * @param partial answered part of it (P), 0 or more
 * @param refused said no or broke off (R), 0 or more
 * @param notReached known to belong, never reached (NC), 0 or more
 * @param other known to belong, did not answer for another reason (O), 0 or more
 * @param unknown not known whether they belong at all (UH and UO), 0 or more
 * @param notEligible turned out not to belong, such as those who left the service, 0 or more
 */
public record Dispositions(
    long complete,
    long partial,
    long refused,
    long notReached,
    long other,
    long unknown,
    long notEligible) {

  /** Checks the counts. */
  public Dispositions {
    Check.count(complete, "complete");
    Check.count(partial, "partial");
    Check.count(refused, "refused");
    Check.count(notReached, "not reached");
    Check.count(other, "other");
    Check.count(unknown, "unknown");
    Check.count(notEligible, "not eligible");
  }

  /**
   * Complete answers only.
   *
   * @param complete answered the whole form
   */
  public static Dispositions ofComplete(long complete) {
    return new Dispositions(complete, 0, 0, 0, 0, 0, 0);
  }

  /**
   * The same with partial answers.
   *
   * @param count answered part of the form
   */
  public Dispositions withPartial(long count) {
    return new Dispositions(complete, count, refused, notReached, other, unknown, notEligible);
  }

  /**
   * The same with refusals.
   *
   * @param count said no or broke off
   */
  public Dispositions withRefused(long count) {
    return new Dispositions(complete, partial, count, notReached, other, unknown, notEligible);
  }

  /**
   * The same with people who were not reached.
   *
   * @param count known to belong, never reached
   */
  public Dispositions withNotReached(long count) {
    return new Dispositions(complete, partial, refused, count, other, unknown, notEligible);
  }

  /**
   * The same with people who did not answer for another reason.
   *
   * @param count known to belong, such as ill throughout
   */
  public Dispositions withOther(long count) {
    return new Dispositions(complete, partial, refused, notReached, count, unknown, notEligible);
  }

  /**
   * The same with people of whom it is not known whether they belong.
   *
   * @param count such as letters that came back without a reason
   */
  public Dispositions withUnknown(long count) {
    return new Dispositions(complete, partial, refused, notReached, other, count, notEligible);
  }

  /**
   * The same with people who turned out not to belong.
   *
   * @param count such as those who left the service
   */
  public Dispositions withNotEligible(long count) {
    return new Dispositions(complete, partial, refused, notReached, other, unknown, count);
  }

  /** All known to belong. */
  long eligible() {
    return complete + partial + refused + notReached + other;
  }
}
