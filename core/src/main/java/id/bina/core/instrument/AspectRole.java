package id.bina.core.instrument;

import id.bina.core.Code;

/**
 * What an aspect is about, so that methods find it whatever an instrument calls it. An open list;
 * an instrument may have several aspects of one role.
 *
 * @param code the word, such as {@code materi}; see {@link Code#requireValid}
 */
public record AspectRole(String code) implements Code {

  /** Content (materi). */
  public static final AspectRole MATERI = new AspectRole("materi");

  /** Delivery by the instructor (penyampaian instruktur). */
  public static final AspectRole INSTRUKTUR = new AspectRole("instruktur");

  /** Relevance to daily tasks (relevansi dengan tugas sehari-hari). */
  public static final AspectRole RELEVANSI = new AspectRole("relevansi");

  /** Methods and interaction (metode, interaksi). */
  public static final AspectRole METODE = new AspectRole("metode");

  /** Organisation: place, schedule, meals, information (penyelenggaraan). */
  public static final AspectRole PENYELENGGARAAN = new AspectRole("penyelenggaraan");

  /** Support by superior and colleagues for using what was learned (dukungan). */
  public static final AspectRole DUKUNGAN = new AspectRole("dukungan");

  /** Opportunity to use what was learned (kesempatan). */
  public static final AspectRole KESEMPATAN = new AspectRole("kesempatan");

  /** Use at work, as the respondent reports it (penerapan). */
  public static final AspectRole PENERAPAN = new AspectRole("penerapan");

  /** Change that the respondent reports (perubahan yang dilaporkan). */
  public static final AspectRole PERUBAHAN = new AspectRole("perubahan");

  /** Use at work, as the superior confirms it (konfirmasi atasan). */
  public static final AspectRole KONFIRMASI = new AspectRole("konfirmasi");

  /** Would recommend the training, 0 to 10 (rekomendasi). */
  public static final AspectRole REKOMENDASI = new AspectRole("rekomendasi");

  /** Motivation to learn and to apply (<i>motivasi</i>). */
  public static final AspectRole MOTIVASI = new AspectRole("motivasi");

  /** Resistance to a new way of working (<i>resistensi</i>). */
  public static final AspectRole RESISTENSI = new AspectRole("resistensi");

  /** Support by the leadership (<i>dukungan pimpinan</i>). */
  public static final AspectRole PIMPINAN = new AspectRole("pimpinan");

  /** The climate at work (<i>iklim kerja</i>). */
  public static final AspectRole IKLIM = new AspectRole("iklim");

  /** Connection and devices for learning online (<i>konektivitas</i>). */
  public static final AspectRole KONEKTIVITAS = new AspectRole("konektivitas");

  /** Trust in the office (<i>kepercayaan</i>). */
  public static final AspectRole KEPERCAYAAN = new AspectRole("kepercayaan");

  /** What is applied is followed up (<i>pemantauan</i>, monitor). */
  public static final AspectRole PEMANTAUAN = new AspectRole("pemantauan");

  /** What was learned is refreshed and made easy to use (<i>penguatan</i>, reinforce). */
  public static final AspectRole PENGUATAN = new AspectRole("penguatan");

  /** Superior and colleagues coach (<i>dorongan</i>, encourage). */
  public static final AspectRole DORONGAN = new AspectRole("dorongan");

  /** Use counts for recognition (<i>penghargaan</i>, reward). */
  public static final AspectRole PENGHARGAAN = new AspectRole("penghargaan");

  /** Something else. */
  public static final AspectRole LAIN = new AspectRole("lain");

  private static final String UNSUR = "u";

  /** Checks the form of the code. */
  public AspectRole {
    Code.requireValid("aspect role", code);
  }

  /**
   * The aspect role with this code.
   *
   * @param code the word, such as {@code materi}
   * @return the aspect role
   */
  public static AspectRole of(String code) {
    return new AspectRole(code);
  }

  /**
   * An element (<i>unsur</i>) of a survey of citizens' satisfaction: {@code u1} to {@code u9} are
   * those of PermenPANRB 14/2017, further numbers are elements an office adds.
   *
   * @param number of the element, 1 or more
   * @return the aspect role
   * @throws IllegalArgumentException if the number is below 1
   */
  public static AspectRole unsur(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("number of an element must be 1 or more, was " + number);
    }
    return new AspectRole(UNSUR + number);
  }

  /** Whether this is an element of a survey of citizens' satisfaction: see {@link #unsur}. */
  public boolean isUnsur() {
    return code.length() > 1
        && code.substring(1).chars().allMatch(Character::isDigit)
        && code.startsWith(UNSUR);
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
