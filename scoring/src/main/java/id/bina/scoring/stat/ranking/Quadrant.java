package id.bina.scoring.stat.ranking;

/** What follows from importance and performance; closed, as two lines make four fields. */
public enum Quadrant {
  /** Important and done badly: first priority (prioritas utama). */
  PRIORITISE("prioritise"),
  /** Important and done well: keep it up (pertahankan). */
  KEEP("keep"),
  /** Neither important nor done well (prioritas rendah). */
  LOW_PRIORITY("low priority"),
  /** Done well but not important (berlebihan). */
  OVERDONE("overdone");

  private final String words;

  Quadrant(String words) {
    this.words = words;
  }

  /** The field in words. */
  public String words() {
    return words;
  }
}
