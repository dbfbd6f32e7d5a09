package id.bina.core.evidence;

import id.bina.core.Code;

/**
 * What stands behind a story beside the one who tells it. An open list.
 *
 * @param code the word, such as {@code document}; see {@link Code#requireValid}
 */
public record CorroborationKind(String code) implements Code {

  /** A document (<i>dokumen</i>) that was seen. */
  public static final CorroborationKind DOCUMENT = new CorroborationKind("document");

  /** A figure from a record (<i>angka</i>). */
  public static final CorroborationKind FIGURE = new CorroborationKind("figure");

  /** A second person who was there (<i>sumber kedua</i>). */
  public static final CorroborationKind SECOND_SOURCE = new CorroborationKind("second_source");

  /** Checks the form of the code. */
  public CorroborationKind {
    Code.requireValid("corroboration kind", code);
  }

  /**
   * The corroboration kind with this code.
   *
   * @param code the word, such as {@code document}
   * @return the corroboration kind
   */
  public static CorroborationKind of(String code) {
    return new CorroborationKind(code);
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
