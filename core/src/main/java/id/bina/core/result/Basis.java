package id.bina.core.result;

import id.bina.core.Code;
import id.bina.core.Text;

/**
 * What a score rests on, which says how exactly it can be merged from parts. An open list.
 *
 * @param code the word, such as {@code fixed_tally}; see {@link Code#requireValid}
 */
public record Basis(String code) implements Code {

  /** Counts or exact sums of a size known beforehand. */
  public static final Basis FIXED_TALLY = new Basis("fixed_tally");

  /** Counts per distinct value, as medians and rank tests need. */
  public static final Basis DISTINCT_VALUES = new Basis("distinct_values");

  /** All cases of a column, as covariate adjustment needs. */
  public static final Basis CASES = new Basis("cases");

  /** No people at all: costs, plans and statements. */
  public static final Basis SETTING = new Basis("setting");

  /** Lists of people rather than their answers: who came, who answered, who has a plan. */
  public static final Basis ROSTER = new Basis("roster");

  /** Checks the form of the code. */
  public Basis {
    Code.requireValid("basis", code);
  }

  /**
   * The basis with this code.
   *
   * @param code the word, such as {@code fixed_tally}
   * @return the basis
   */
  public static Basis of(String code) {
    return new Basis(code);
  }

  /**
   * What a score rests on, in words.
   *
   * @return words for people; for a code of one's own, the code without its marks
   */
  @Override
  public Text words() {
    return switch (code) {
      case "fixed_tally" -> Text.of("hitungan tetap", "fixed counts and sums");
      case "distinct_values" -> Text.of("cacah tiap nilai", "counts of each value");
      case "cases" -> Text.of("data tiap kasus", "single cases");
      case "setting" -> Text.of("daftar, biaya dan rencana", "rosters, costs and plans");
      default -> Code.super.words();
    };
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
