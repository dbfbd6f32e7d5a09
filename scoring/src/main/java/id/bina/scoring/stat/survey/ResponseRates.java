package id.bina.scoring.stat.survey;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;

/**
 * Response, cooperation, refusal and contact rates as AAPOR defines them.
 *
 * <p>{@code ResponseRates.of(dispositions).orThrow().rr1()}. "The response rate" is six numbers:
 * say which. RR1 is the lowest; RR2 counts partial answers; RR3 and RR4 take only the share {@code
 * e} of the unknown to belong; RR5 and RR6 leave them out, which is right only if none of them
 * belongs.
 *
 * <p>Source: AAPOR, Standard Definitions, 10th edition (2023).
 *
 * @param dispositions what became of everybody
 * @param eligibleShare share of the unknown that is taken to belong (e), in [0, 1]
 */
public record ResponseRates(Dispositions dispositions, double eligibleShare) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "aapor-rates";

  /** Checks the share, and that somebody is known to belong. */
  public ResponseRates {
    requireNonNull(dispositions, "dispositions");
    if (!(eligibleShare >= 0 && eligibleShare <= 1)) {
      throw new IllegalArgumentException(
          "share of the unknown that belongs must be in [0, 1], was " + eligibleShare);
    }
    if (dispositions.eligible() == 0) {
      throw new IllegalArgumentException("somebody must be known to belong, was 0");
    }
  }

  /**
   * Rates with {@code e} from those whose belonging was found out: belonging over all of them.
   *
   * @param dispositions what became of everybody
   */
  public static Outcome<ResponseRates> of(Dispositions dispositions) {
    double known = (double) (dispositions.eligible() + dispositions.notEligible());
    return known == 0 ? none() : of(dispositions, dispositions.eligible() / known);
  }

  /**
   * Rates with a stated {@code e}.
   *
   * @param dispositions what became of everybody
   * @param eligibleShare share of the unknown that is taken to belong, in [0, 1]
   */
  public static Outcome<ResponseRates> of(Dispositions dispositions, double eligibleShare) {
    return dispositions.eligible() == 0
        ? none()
        : Outcome.of(new ResponseRates(dispositions, eligibleShare));
  }

  private static Outcome<ResponseRates> none() {
    return Outcome.notComputable(
        Absence.NO_ROSTER, "nobody is known to belong to those who were to be asked");
  }

  private double all() {
    return (double) (dispositions.eligible() + dispositions.unknown());
  }

  private double likely() {
    return dispositions.eligible() + eligibleShare * dispositions.unknown();
  }

  private double known() {
    return (double) dispositions.eligible();
  }

  private double complete() {
    return (double) dispositions.complete();
  }

  private double answered() {
    return (double) (dispositions.complete() + dispositions.partial());
  }

  private double reached() {
    return answered() + dispositions.refused() + dispositions.other();
  }

  /** Complete answers over all, the unknown included. */
  public double rr1() {
    return complete() / all();
  }

  /** Complete and partial answers over all, the unknown included. */
  public double rr2() {
    return answered() / all();
  }

  /** Complete answers over those who belong, known or likely. */
  public double rr3() {
    return complete() / likely();
  }

  /** Complete and partial answers over those who belong, known or likely. */
  public double rr4() {
    return answered() / likely();
  }

  /** Complete answers over those known to belong. */
  public double rr5() {
    return complete() / known();
  }

  /** Complete and partial answers over those known to belong. */
  public double rr6() {
    return answered() / known();
  }

  /** Complete answers over those reached; needs somebody reached. */
  public Outcome<Double> coop1() {
    return ofReached(complete(), reached());
  }

  /** Complete and partial answers over those reached; needs somebody reached. */
  public Outcome<Double> coop2() {
    return ofReached(answered(), reached());
  }

  /** Complete answers over those reached and able to answer. */
  public Outcome<Double> coop3() {
    return ofReached(complete(), answered() + dispositions.refused());
  }

  /** Complete and partial answers over those reached and able to answer. */
  public Outcome<Double> coop4() {
    return ofReached(answered(), answered() + dispositions.refused());
  }

  private static Outcome<Double> ofReached(double above, double below) {
    return below == 0
        ? Outcome.notComputable(Absence.NO_RESPONSES, "nobody was reached")
        : Outcome.of(above / below);
  }

  /** Refusals over all, the unknown included. */
  public double ref1() {
    return dispositions.refused() / all();
  }

  /** Refusals over those who belong, known or likely. */
  public double ref2() {
    return dispositions.refused() / likely();
  }

  /** Refusals over those known to belong. */
  public double ref3() {
    return dispositions.refused() / known();
  }

  /** Reached over all, the unknown included. */
  public double con1() {
    return reached() / all();
  }

  /** Reached over those who belong, known or likely. */
  public double con2() {
    return reached() / likely();
  }

  /** Reached over those known to belong. */
  public double con3() {
    return reached() / known();
  }

  /** One line: {@code RR1 0.6561, RR2 0.6879, RR3 0.6600, RR6 0.7236}. */
  @Override
  public String toString() {
    return "RR1 "
        + Digits.of(rr1())
        + ", RR2 "
        + Digits.of(rr2())
        + ", RR3 "
        + Digits.of(rr3())
        + ", RR6 "
        + Digits.of(rr6());
  }

  @Override
  public String table() {
    return new TextTable("Response rates after AAPOR")
        .row("rate", "1", "2", "3", "4", "5", "6")
        .row("response", of(rr1()), of(rr2()), of(rr3()), of(rr4()), of(rr5()), of(rr6()))
        .row("cooperation", of(coop1()), of(coop2()), of(coop3()), of(coop4()))
        .row("refusal", of(ref1()), of(ref2()), of(ref3()))
        .row("contact", of(con1()), of(con2()), of(con3()))
        .note("share of the unknown that belongs " + of(eligibleShare))
        .toString();
  }

  private static String of(double rate) {
    return Digits.of(rate);
  }

  private static String of(Outcome<Double> rate) {
    return rate.match(Digits::of, none -> "-");
  }
}
