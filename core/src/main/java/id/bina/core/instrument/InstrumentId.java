package id.bina.core.instrument;

import id.bina.core.Id;

/**
 * Identity of a questionnaire, test or observation sheet, the same for all its versions.
 *
 * @param value the id, such as {@code reaksi}; see {@link Id#requireValid}
 */
public record InstrumentId(String value) implements Id {

  /** Checks the form of the id. */
  public InstrumentId {
    Id.requireValid("instrument id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text, such as {@code reaksi}
   * @return the id
   */
  public static InstrumentId of(String value) {
    return new InstrumentId(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InstrumentId that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
