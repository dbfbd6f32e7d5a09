package id.bina.core.people;

import id.bina.core.Code;
import id.bina.core.Text;

/**
 * From which role something is said about a programme.
 *
 * @param code 1 to 60 lower-case ASCII letters, digits and {@code . _ -}
 */
public record Source(String code) implements Code {

  /** The participant (<i>peserta</i>). */
  public static final Source PARTICIPANT = new Source("peserta");

  /** The direct superior of a participant (<i>atasan langsung</i>). */
  public static final Source SUPERIOR = new Source("atasan");

  /** A colleague of a participant (<i>rekan kerja</i>). */
  public static final Source PEER = new Source("rekan");

  /** A subordinate of a participant (<i>bawahan</i>). */
  public static final Source SUBORDINATE = new Source("bawahan");

  /** A trainer (<i>pengajar</i>). */
  public static final Source TRAINER = new Source("pengajar");

  /** A citizen or user of a service (<i>masyarakat</i>). */
  public static final Source CITIZEN = new Source("masyarakat");

  /** An observer who rated what was seen (<i>pengamat</i>). */
  public static final Source OBSERVER = new Source("pengamat");

  /** A record or document (<i>catatan</i>): tests, logs, certificates. */
  public static final Source RECORD = new Source("catatan");

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is not valid
   */
  public Source {
    Code.requireValid("source", code);
  }

  /**
   * The source with this code.
   *
   * @param code the code, well known or not
   * @return the source
   */
  public static Source of(String code) {
    return new Source(code);
  }

  /**
   * Who speaks, as a report names them.
   *
   * @return words for people; for a code of one's own, the code without its marks
   */
  @Override
  public Text words() {
    return switch (code) {
      case "peserta" -> Text.of("peserta", "participants");
      case "atasan" -> Text.of("atasan", "superiors");
      case "rekan" -> Text.of("rekan kerja", "colleagues");
      case "bawahan" -> Text.of("bawahan", "subordinates");
      case "pengajar" -> Text.of("pengajar", "trainers");
      case "masyarakat" -> Text.of("masyarakat", "citizens");
      case "pengamat" -> Text.of("pengamat", "observers");
      case "catatan" -> Text.of("catatan", "records");
      default -> Code.super.words();
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Source that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
