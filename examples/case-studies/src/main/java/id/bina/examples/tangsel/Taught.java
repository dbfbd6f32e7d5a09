package id.bina.examples.tangsel;

import java.util.List;

/**
 * A material in one session: how its content and its delivery are rated, in hundredths.
 *
 * @param content the planted mean of the answers about what is taught
 * @param delivery the planted mean of the answers about how it is taught
 */
record Taught(int content, int delivery) {

  private static final Taught FINE = new Taught(340, 350);
  private static final Taught LOW_DELIVERY = new Taught(345, 260);
  private static final Taught FINE_DELIVERY = new Taught(345, 350);
  private static final Taught THIRD_MATERIAL = new Taught(350, 340);
  private static final Taught LOW_CONTENT = new Taught(275, 345);
  private static final Taught LOW_BOTH = new Taught(270, 275);

  /** The five sessions of a cohort; the second material is taught by somebody else in the third. */
  static List<Taught> in(Activity cohort) {
    Taught second = cohort == Activity.THIRD ? FINE_DELIVERY : LOW_DELIVERY;
    return List.of(FINE, second, THIRD_MATERIAL, LOW_CONTENT, LOW_BOTH);
  }
}
