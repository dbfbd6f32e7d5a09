package id.bina.scoring.stat;

/** Which departures from "no difference" count against it. */
public enum Alternative {
  /** Both directions. The default. */
  TWO_SIDED,
  /** Only above 0. */
  GREATER,
  /** Only below 0. */
  LESS
}
