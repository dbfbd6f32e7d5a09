package id.bina.core.dossier;

/** Whether an outcome was named before the answers were seen. */
public enum Primary {
  /** Named before (<i>utama</i>): it may be called significant if it is. */
  PRIMARY,
  /** Found on the way (<i>eksploratif</i>): adjusted for the number of outcomes, and called so. */
  EXPLORATORY
}
