package id.bina.core.regulation;

/** How sure it is that a figure stands in the regulation. */
public enum Confirmation {
  /** Quoted from the text of the regulation by a source that can be looked up. */
  CONFIRMED,
  /** Found only in somebody's program code that implements the regulation. */
  CODE_ONLY,
  /** From memory or hearsay: to be looked up before anybody relies on it. */
  UNCONFIRMED,
  /** Not in any regulation: a default of this house. */
  HOUSE_DEFAULT
}
