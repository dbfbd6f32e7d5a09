package id.bina.scoring.instructor;

/** Who rates whom; it decides what can be told from how lenient raters are. */
public enum RaterDesign {
  /** Each instructor has raters of its own: leniency and instructor are mixed, ICC(1,k). */
  OWN_RATERS("raters of their own, ICC(1,k)"),
  /** The same raters rate all instructors: their leniency is taken out, ICC(3,k). */
  SAME_RATERS("the same raters, leniency taken out, ICC(3,k)");

  private final String words;

  RaterDesign(String words) {
    this.words = words;
  }

  /** The design in words, with the coefficient that belongs to it. */
  public String words() {
    return words;
  }
}
