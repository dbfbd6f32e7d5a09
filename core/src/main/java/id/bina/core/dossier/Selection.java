package id.bina.core.dossier;

import id.bina.core.Code;

/**
 * How the units of a comparison came to be treated. An open list.
 *
 * @param code the word, such as {@code low_score}; see {@link Code#requireValid}
 */
public record Selection(String code) implements Code {

  /** By lot. */
  public static final Selection RANDOM = new Selection("random");

  /** Because they scored low before: regression to the mean is to be expected. */
  public static final Selection LOW_SCORE = new Selection("low_score");

  /** Chosen by somebody for other reasons, or reasons not known. */
  public static final Selection CHOSEN = new Selection("chosen");

  /** Checks the form of the code. */
  public Selection {
    Code.requireValid("selection", code);
  }

  /**
   * The selection with this code.
   *
   * @param code the word, such as {@code low_score}
   * @return the selection
   */
  public static Selection of(String code) {
    return new Selection(code);
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
