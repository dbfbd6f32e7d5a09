package id.bina.core.result;

import id.bina.core.Id;

/**
 * Identity of a measure: what is measured and how, whatever it is measured for. Parts are joined by
 * dots from general to particular.
 *
 * @param value the id, such as {@code learning.d_av}; see {@link Id#requireValid}
 */
public record MeasureId(String value) implements Id {

  /** Checks the form of the id. */
  public MeasureId {
    Id.requireValid("measure id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text, such as {@code learning.d_av}
   * @return the id
   */
  public static MeasureId of(String value) {
    return new MeasureId(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MeasureId that && value.equals(that.value);
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
