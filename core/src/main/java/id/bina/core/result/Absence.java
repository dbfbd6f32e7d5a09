package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import id.bina.core.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A kind of reason why something has no value.
 *
 * <p>The constants are the well-known ones; a strategy may bring its own. Rules and tables compare
 * codes; the sentence for people stands beside it, in {@link Outcome.NotComputable#detail()}.
 *
 * @param code upper-case words joined by underscores, such as {@code NO_DATA}
 */
public record Absence(String code) {

  // Stands first: the constants below are checked against it.
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Nothing was collected. */
  public static final Absence NO_DATA = new Absence("NO_DATA");

  /** It was asked, and nobody answered. */
  public static final Absence NO_RESPONSES = new Absence("NO_RESPONSES");

  /** Fewer observations than the method needs. */
  public static final Absence BELOW_MINIMUM_N = new Absence("BELOW_MINIMUM_N");

  /** All values are equal where the method divides by their spread. */
  public static final Absence ZERO_VARIANCE = new Absence("ZERO_VARIANCE");

  /** Too many at the top of the scale for a comparison of means. */
  public static final Absence CEILING = new Absence("CEILING");

  /** A part that the method requires is missing, such as one element of an index. */
  public static final Absence MISSING_ELEMENT = new Absence("MISSING_ELEMENT");

  /** What was asked for cannot be told apart from something else with these observations. */
  public static final Absence UNIDENTIFIED = new Absence("UNIDENTIFIED");

  /** Nothing to compare with. */
  public static final Absence NO_COMPARISON = new Absence("NO_COMPARISON");

  /** Nobody knows who should have answered. */
  public static final Absence NO_ROSTER = new Absence("NO_ROSTER");

  /** Records of one person could not be brought together. */
  public static final Absence NOT_LINKED = new Absence("NOT_LINKED");

  /** Groups that must be separate share members. */
  public static final Absence OVERLAP = new Absence("OVERLAP");

  /** The exact calculation is larger than its declared bound. */
  public static final Absence TOO_LARGE = new Absence("TOO_LARGE");

  /** A value that the method is not defined for. */
  public static final Absence OUT_OF_RANGE = new Absence("OUT_OF_RANGE");

  /** Another reason, told in the detail only. */
  public static final Absence OTHER = new Absence("OTHER");

  /** Checks the form of the code. */
  public Absence {
    requireNonNull(code, "code");
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "code of an absence must be upper-case words joined by '_', was '" + code + "'");
    }
  }

  /**
   * The absence with this code.
   *
   * @param code upper-case words joined by underscores
   */
  public static Absence of(String code) {
    return new Absence(code);
  }

  /**
   * The kind of reason, in a few words.
   *
   * @return words for people; for a code of one's own, the code without its marks
   */
  public Text words() {
    return switch (code) {
      case "NO_DATA" -> Text.of("tidak ada data", "no data");
      case "NO_RESPONSES" -> Text.of("tidak ada yang menjawab", "nobody answered");
      case "BELOW_MINIMUM_N" -> Text.of("jumlah terlalu sedikit", "too few");
      case "ZERO_VARIANCE" -> Text.of("semua nilai sama", "all values are equal");
      case "CEILING" -> Text.of("terlalu banyak nilai tertinggi", "too many at the top");
      case "MISSING_ELEMENT" -> Text.of("ada unsur yang hilang", "a part is missing");
      case "UNIDENTIFIED" -> Text.of("tidak dapat dibedakan", "cannot be told apart");
      case "NO_COMPARISON" -> Text.of("tidak ada pembanding", "nothing to compare with");
      case "NO_ROSTER" -> Text.of("tidak ada daftar peserta", "no roster");
      case "NOT_LINKED" ->
          Text.of("data orang yang sama tidak terhubung", "records of one person not linked");
      case "OVERLAP" -> Text.of("kelompok berbagi anggota", "groups share members");
      case "TOO_LARGE" ->
          Text.of("hitungan eksak terlalu besar", "the exact calculation is too large");
      case "OUT_OF_RANGE" ->
          Text.of("nilai di luar jangkauan cara ini", "outside of what the method is defined for");
      case "OTHER" -> Text.of("sebab lain", "another reason");
      default -> Code.plain(code.toLowerCase(Locale.ROOT));
    };
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
