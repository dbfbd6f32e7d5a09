package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;

/** The bytes that stand for a missing value in a column; all lie below every rating. */
final class MissingCodes {
  private static final byte BLANK = -128;
  private static final byte NOT_APPLICABLE = -127;
  private static final byte NOT_ASKED = -126;
  private static final byte OUT_OF_RANGE = -125;
  private static final byte NO_RESPONSE = -124;

  private MissingCodes() {}

  static byte of(Missing reason) {
    return switch (requireNonNull(reason, "reason")) {
      case BLANK -> BLANK;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case NOT_ASKED -> NOT_ASKED;
      case OUT_OF_RANGE -> OUT_OF_RANGE;
      case NO_RESPONSE -> NO_RESPONSE;
    };
  }

  static boolean isMissing(int code) {
    return code < Scale.LOWEST_POSSIBLE;
  }

  /** Whether a code is one of those that {@link #of} gives. */
  static boolean isReason(int code) {
    return code >= BLANK && code <= NO_RESPONSE;
  }

  static Missing reason(int code) {
    return switch (code) {
      case BLANK -> Missing.BLANK;
      case NOT_APPLICABLE -> Missing.NOT_APPLICABLE;
      case NOT_ASKED -> Missing.NOT_ASKED;
      case OUT_OF_RANGE -> Missing.OUT_OF_RANGE;
      case NO_RESPONSE -> Missing.NO_RESPONSE;
      default ->
          throw new IllegalArgumentException("code must stand for a missing value, was " + code);
    };
  }
}
