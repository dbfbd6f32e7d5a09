package id.bina.core.instrument;

/**
 * Whether agreeing with an item speaks for what its aspect measures, or against it.
 *
 * <p>Closed. The answer is kept as it was given; it is turned around when it is scored.
 */
public enum Keying {
  /** A high answer speaks for it. */
  POSITIVE,
  /** A high answer speaks against it: "penyajian membosankan". */
  REVERSED
}
