package id.bina.core.program;

import id.bina.core.Code;

/**
 * How participants and trainers meet.
 *
 * @param code 1 to 60 lower-case ASCII letters, digits and {@code . _ -}
 */
public record DeliveryMode(String code) implements Code {

  /** Face to face (<i>tatap muka</i>). */
  public static final DeliveryMode TATAP_MUKA = new DeliveryMode("tatap_muka");

  /** Online (<i>daring</i>). */
  public static final DeliveryMode DARING = new DeliveryMode("daring");

  /** Blended: partly online, partly face to face (<i>campuran</i>). */
  public static final DeliveryMode CAMPURAN = new DeliveryMode("campuran");

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is not valid
   */
  public DeliveryMode {
    Code.requireValid("delivery mode", code);
  }

  /**
   * The delivery mode with this code.
   *
   * @param code the code, well known or not
   * @return the delivery mode
   */
  public static DeliveryMode of(String code) {
    return new DeliveryMode(code);
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
