package id.bina.core.result;

import id.bina.core.Code;
import id.bina.core.Text;

/**
 * How far a recommendation was followed up, in the words of the auditors (status tindak lanjut). An
 * open list.
 *
 * @param code the word, such as {@code sesuai}; see {@link Code#requireValid}
 */
public record FollowUpState(String code) implements Code {

  /** Followed up as recommended (sesuai). */
  public static final FollowUpState SESUAI = new FollowUpState("sesuai");

  /** Begun, not yet as recommended (belum sesuai). */
  public static final FollowUpState BELUM_SESUAI = new FollowUpState("belum_sesuai");

  /** Not yet followed up (belum ditindaklanjuti). */
  public static final FollowUpState BELUM_DITINDAKLANJUTI =
      new FollowUpState("belum_ditindaklanjuti");

  /** Cannot be followed up, for a valid reason (tidak dapat ditindaklanjuti). */
  public static final FollowUpState TIDAK_DAPAT_DITINDAKLANJUTI =
      new FollowUpState("tidak_dapat_ditindaklanjuti");

  /** Checks the form of the code. */
  public FollowUpState {
    Code.requireValid("follow-up state", code);
  }

  /**
   * The follow-up state with this code.
   *
   * @param code the word, such as {@code sesuai}
   * @return the follow-up state
   */
  public static FollowUpState of(String code) {
    return new FollowUpState(code);
  }

  /**
   * The auditors' word; in English with the Indonesian beside it.
   *
   * @return words for people; for a code of one's own, the code without its marks
   */
  @Override
  public Text words() {
    return switch (code) {
      case "sesuai" -> Text.of("Sesuai", "Followed up (Sesuai)");
      case "belum_sesuai" ->
          Text.of("Belum Sesuai", "Begun, not yet as recommended (Belum Sesuai)");
      case "belum_ditindaklanjuti" ->
          Text.of("Belum Ditindaklanjuti", "Not yet followed up (Belum Ditindaklanjuti)");
      case "tidak_dapat_ditindaklanjuti" ->
          Text.of(
              "Tidak Dapat Ditindaklanjuti", "Cannot be followed up (Tidak Dapat Ditindaklanjuti)");
      default -> Code.super.words();
    };
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
