package id.bina.core.people;

import id.bina.core.Code;
import id.bina.core.Text;

/**
 * In which status somebody is employed; the yearly obligation to learn differs by it.
 *
 * @param code 1 to 60 lower-case ASCII letters, digits and {@code . _ -}
 */
public record Employment(String code) implements Code {

  /** Permanent civil servant (<i>Pegawai Negeri Sipil</i>). */
  public static final Employment PNS = new Employment("pns");

  /** Contracted government employee (<i>Pegawai Pemerintah dengan Perjanjian Kerja</i>). */
  public static final Employment PPPK = new Employment("pppk");

  /** Candidate civil servant (<i>Calon PNS</i>). */
  public static final Employment CPNS = new Employment("cpns");

  /** Anybody else, such as village staff or honorary staff. */
  public static final Employment OTHER = new Employment("other");

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is not valid
   */
  public Employment {
    Code.requireValid("employment", code);
  }

  /**
   * The employment with this code.
   *
   * @param code the code, well known or not
   * @return the employment
   */
  public static Employment of(String code) {
    return new Employment(code);
  }

  /**
   * The status, as a report names it, with the regulated term.
   *
   * @return words for people; for a code of one's own, the code without its marks
   */
  @Override
  public Text words() {
    return switch (code) {
      case "pns" -> Text.of("PNS", "permanent civil servants (PNS)");
      case "pppk" -> Text.of("PPPK", "contracted employees (PPPK)");
      case "cpns" -> Text.of("CPNS", "candidate civil servants (CPNS)");
      case "other" -> Text.of("lainnya", "others");
      default -> Code.super.words();
    };
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
