package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import id.bina.core.Text;

/**
 * Something that takes one grade from what a design could show.
 *
 * <p>An open list; the thresholds in the constants are house defaults of the evaluation policy.
 *
 * @param code the word, such as {@code matched_low}; see {@link Code#requireValid}
 * @param title what a report says
 */
public record Weakness(String code, Text title) {

  /** Fewer than 80 percent could be matched before and after. */
  public static final Weakness MATCHED_LOW =
      new Weakness(
          "matched_low",
          Text.of(
              "kurang dari 80 % terhubung antara sebelum dan sesudah",
              "fewer than 80 % matched before and after"));

  /** Chosen because they scored low, and not adjusted for it. */
  public static final Weakness SELECTED_LOW =
      new Weakness(
          "selected_low",
          Text.of(
              "dipilih karena nilai awal rendah, tanpa penyesuaian",
              "chosen for a low score, without adjustment"));

  /** The outcome was rated by the participants themselves or by their trainers. */
  public static final Weakness SELF_RATED =
      new Weakness(
          "self_rated",
          Text.of("dinilai sendiri atau oleh pengajar", "rated by oneself or by the trainer"));

  /** Too many at the maximum before (15 percent) or after (40 percent). */
  public static final Weakness CEILING =
      new Weakness("ceiling", Text.of("terlalu banyak nilai maksimum", "too many at the maximum"));

  /** Something else happened at the same time. */
  public static final Weakness EVENT =
      new Weakness(
          "event",
          Text.of("ada peristiwa lain pada waktu yang sama", "another event at the same time"));

  /** Fewer than 6 units in an arm. */
  public static final Weakness FEW_UNITS =
      new Weakness(
          "few_units", Text.of("kurang dari 6 unit per kelompok", "fewer than 6 units per arm"));

  /** The mode of asking or the version of the instrument changed. */
  public static final Weakness MODE_CHANGED =
      new Weakness(
          "mode_changed",
          Text.of("cara atau versi instrumen berubah", "mode or instrument version changed"));

  /** The lower limit of reliability is below 0.5. */
  public static final Weakness RELIABILITY_LOW =
      new Weakness(
          "reliability_low",
          Text.of("batas bawah reliabilitas di bawah 0,5", "lower limit of reliability below 0.5"));

  /** The comparison group was not shown to be alike. */
  public static final Weakness NOT_COMPARABLE =
      new Weakness(
          "not_comparable",
          Text.of("kelompok pembanding tidak serupa", "comparison group not shown to be alike"));

  /** Checks the code. */
  public Weakness {
    Code.requireValid("weakness", code);
    requireNonNull(title, "title");
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
