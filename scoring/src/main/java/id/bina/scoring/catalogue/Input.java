package id.bina.scoring.catalogue;

import id.bina.core.Text;

/** What a method can be given; closed, as these are the forms in which evidence comes. */
public enum Input {
  /** Columns as they are: {@code Numbers} or {@code Ratings}. */
  COLUMNS("kolom mentah", "raw columns"),
  /** Counts, or a table of counts. */
  COUNTS("cacah", "counts"),
  /** Exact tallies that merge in any order, and give the digits that columns give. */
  TALLIES("tally yang dapat digabung", "mergeable tallies"),
  /** Figures, or results of other methods. */
  FIGURES("angka atau hasil metode lain", "figures or results of other methods"),
  /** The evidence and the setting of a programme. */
  DOSSIER("berkas sebuah program", "the dossier of a programme");

  private final String indonesian;
  private final String english;

  Input(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /** What it is called. */
  public Text words() {
    return Text.of(indonesian, english);
  }
}
