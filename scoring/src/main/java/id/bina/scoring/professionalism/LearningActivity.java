package id.bina.scoring.professionalism;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import id.bina.core.Decimals;
import id.bina.core.Words;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something somebody attended and finished, as the index of professionalism asks for it.
 *
 * @param kind {@code leadership}, {@code functional}, {@code technical} or {@code seminar}: a
 *     category of the tables of competence; {@code leadership} and {@code functional} only if it is
 *     that of the position held now
 * @param title what a report calls it, not blank
 * @param jp lesson hours (<i>jam pelajaran</i>), above 0
 * @param completed the day on the certificate
 */
public record LearningActivity(String kind, String title, BigDecimal jp, LocalDate completed) {

  /** Normalises the hours. */
  public LearningActivity {
    Code.requireValid("kind of learning activity", kind);
    Words.notBlank("title of learning activity", title);
    jp = Decimals.normalized("jp of " + title, jp);
    requireNonNull(completed, "completed");
    if (jp.signum() <= 0) {
      throw new IllegalArgumentException(
          "jp must be above 0, was " + jp.toPlainString() + " (" + title + ")");
    }
  }

  /**
   * An activity.
   *
   * @param kind a category of the tables of competence
   * @param title what a report calls it
   * @param jp lesson hours
   * @param completed the day on the certificate, such as {@code 2025-03-14}
   * @return the activity
   */
  public static LearningActivity of(String kind, String title, int jp, String completed) {
    return new LearningActivity(kind, title, BigDecimal.valueOf(jp), LocalDate.parse(completed));
  }
}
