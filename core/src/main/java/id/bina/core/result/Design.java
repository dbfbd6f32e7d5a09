package id.bina.core.result;

import id.bina.core.Code;
import id.bina.core.Text;

/**
 * How a study was laid out, which bounds how strongly a finding may be worded.
 *
 * <p>An open list: a design of one's own has a code and the grade it can reach at best.
 *
 * @param code the word, such as {@code pre_post}; see {@link Code#requireValid}
 * @param grade what it reaches without any weakness, 0 to 5
 */
public record Design(String code, int grade) {

  /** D0: asserted, without data. */
  public static final Design ASSERTED = new Design("asserted", 0);

  /** D1: one story, or interviews with people chosen on purpose. */
  public static final Design STORY = new Design("story", 1);

  /** D2: measured afterwards only. */
  public static final Design POST_ONLY = new Design("post_only", 2);

  /** D2: one case with a document, a figure or a second source behind it (success case). */
  public static final Design SUCCESS_CASE = new Design("success_case", 2);

  /** D2: asked afterwards how it was before (then-test): recall and impression colour it. */
  public static final Design THEN_TEST = new Design("then_test", 2);

  /** D3: the same people or units before and after, by test, observation or record. */
  public static final Design PRE_POST = new Design("pre_post", 3);

  /** D4: a comparison with a baseline, or a series of 8 points or more on both sides. */
  public static final Design COMPARISON = new Design("comparison", 4);

  /**
   * D5: arms drawn by lot, analysed at the unit of assignment, few lost (20 percent at most, 5
   * points of difference at most).
   */
  public static final Design RANDOMISED = new Design("randomised", 5);

  /** Checks code and grade. */
  public Design {
    Code.requireValid("design", code);
    if (grade < 0 || grade > 5) {
      throw new IllegalArgumentException(
          "grade of a design must be in [0, 5], was " + grade + " (design " + code + ")");
    }
  }

  /**
   * How the study was laid out, in words.
   *
   * @return words for people; for a code of one's own, the code without its marks
   */
  public Text words() {
    return switch (code) {
      case "asserted" -> Text.of("dinyatakan tanpa data", "asserted without data");
      case "story" -> Text.of("satu cerita", "one story");
      case "post_only" -> Text.of("diukur sesudahnya saja", "measured afterwards only");
      case "success_case" -> Text.of("kisah yang didukung sumber lain", "a story with a source");
      case "then_test" ->
          Text.of("keadaan sebelum diingat kembali", "recalled afterwards how it was before");
      case "pre_post" ->
          Text.of("orang yang sama sebelum dan sesudah", "the same people before and after");
      case "comparison" -> Text.of("dengan pembanding", "with a comparison");
      case "randomised" -> Text.of("kelompok diundi", "arms drawn by lot");
      default -> Code.plain(code);
    };
  }

  /** Grade and code: {@code D3 pre_post}. */
  @Override
  public String toString() {
    return "D" + grade + " " + code;
  }
}
