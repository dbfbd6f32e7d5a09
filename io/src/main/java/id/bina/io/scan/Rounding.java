package id.bina.io.scan;

/** What happens to a number that has more decimals than its column holds. */
public enum Rounding {
  /** It is refused. */
  REFUSED,
  /** It is rounded to the nearest, and from halfway to the even digit. */
  HALF_EVEN
}
