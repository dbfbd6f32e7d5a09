package id.bina.scoring.tally;

/** Whether a case has a {@link Feature}; closed, because a third answer is part of the logic. */
public enum FeatureState {
  /** It has. */
  YES('Y', 0),
  /** It has not. */
  NO('N', 1),
  /** What would tell is missing, for whichever reason. */
  UNKNOWN('?', 2);

  private final char letter;
  private final int digit;

  FeatureState(char letter, int digit) {
    this.letter = letter;
    this.digit = digit;
  }

  /** One letter for tables: {@code Y}, {@code N} or {@code ?}. */
  public char letter() {
    return letter;
  }

  /** Its place in a pattern that is written as one number to the base 3. */
  int digit() {
    return digit;
  }

  static FeatureState ofDigit(int digit) {
    return digit == YES.digit ? YES : digit == NO.digit ? NO : UNKNOWN;
  }

  static FeatureState of(boolean holds) {
    return holds ? YES : NO;
  }

  FeatureState negated() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
