package id.bina.core.dossier;

/** The ranges that figures of a policy must lie in, and the sentences that say so. */
final class PolicyFigures {

  private PolicyFigures() {}

  static void requireShare(String name, double share) {
    if (!(share >= 0 && share <= 1)) { // written so that NaN fails too
      throw new IllegalArgumentException(name + " must be in [0, 1], was " + share);
    }
  }

  /** Both ends are excluded. */
  static void requireBetween(String name, double figure, double low, double high) {
    if (!(figure > low && figure < high)) {
      throw new IllegalArgumentException(
          name + " must be above " + low + " and below " + high + ", was " + figure);
    }
  }

  static void requirePositive(String name, double figure) {
    if (!(figure > 0 && figure < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be finite and above 0, was " + figure);
    }
  }

  static void requireAtLeast(String name, int figure, int least) {
    if (figure < least) {
      throw new IllegalArgumentException(name + " must be at least " + least + ", was " + figure);
    }
  }

  static void requireOrder(String lowName, int low, String highName, int high) {
    if (low > high) {
      throw new IllegalArgumentException(notInOrder(lowName, low, highName, high));
    }
  }

  static void requireOrder(String lowName, double low, String highName, double high) {
    if (low > high) {
      throw new IllegalArgumentException(notInOrder(lowName, low, highName, high));
    }
  }

  private static String notInOrder(String lowName, Number low, String highName, Number high) {
    return lowName + " must be at most " + highName + " " + high + ", was " + low;
  }
}
