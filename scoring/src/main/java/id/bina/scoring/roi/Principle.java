package id.bina.scoring.roi;

import id.bina.core.Text;

/** A guiding principle after Phillips that can be checked on what was handed in. */
public enum Principle {
  /** Who reports a higher level reports the lower ones. */
  LOWER_LEVELS("tingkat di bawahnya dilaporkan", "lower levels are reported"),
  /** At least one way to tell the training from other causes, by something better than opinion. */
  ISOLATION("pengaruh lain dipisahkan dengan data", "other causes are told apart by data"),
  /** No data is no improvement. */
  NO_DATA_IS_NONE("tanpa data dihitung 0", "no data counts as 0"),
  /** An estimate is lowered by its doubt. */
  ADJUSTED("perkiraan dikurangi keraguannya", "estimates are lowered by their doubt"),
  /** Extreme improvements are left out. */
  NO_EXTREMES("nilai ekstrem dikeluarkan", "extremes are left out"),
  /** Only the first year counts. */
  FIRST_YEAR("hanya tahun pertama", "first year only"),
  /** The cost holds all its parts. */
  FULLY_LOADED("biaya lengkap", "cost is fully loaded"),
  /** Trust and satisfaction are named and have no price. */
  INTANGIBLES("yang tak berwujud tidak diuangkan", "intangibles have no price");

  private final String indonesian;
  private final String english;

  Principle(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /**
   * The principle, as a report names it.
   *
   * @return words for people
   */
  public Text words() {
    return Text.of(indonesian, english);
  }
}
