package id.bina.core.result;

import id.bina.core.Code;
import id.bina.core.Text;

/**
 * Why a score is withheld in a release. An open list.
 *
 * @param code the word, such as {@code below_minimum}; see {@link Code#requireValid}
 */
public record SuppressionReason(String code) implements Code {

  /** It rests on fewer than may be shown. */
  public static final SuppressionReason BELOW_MINIMUM = new SuppressionReason("below_minimum");

  /** It would let another withheld score be worked out. */
  public static final SuppressionReason COMPLEMENTARY = new SuppressionReason("complementary");

  /** It is about somebody who can be recognised. */
  public static final SuppressionReason NAMED_PERSON = new SuppressionReason("named_person");

  /** Checks the form of the code. */
  public SuppressionReason {
    Code.requireValid("suppression reason", code);
  }

  /**
   * The reason with this code.
   *
   * @param code the word
   * @return the reason
   */
  public static SuppressionReason of(String code) {
    return new SuppressionReason(code);
  }

  /** What a report says in place of the value. */
  @Override
  public Text words() {
    return switch (code) {
      case "below_minimum" -> Text.of("jumlah di bawah batas penyajian", "fewer than may be shown");
      case "complementary" ->
          Text.of(
              "ditahan agar nilai lain tidak dapat dihitung balik",
              "withheld so that another value cannot be worked out");
      case "named_person" ->
          Text.of("menyangkut orang yang dapat dikenali", "about somebody who can be recognised");
      default -> Code.super.words();
    };
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
