package id.bina.core.program;

import id.bina.core.Decimals;
import id.bina.core.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a training for which attendance is taken (<i>sesi</i>).
 *
 * @param id the id, unique within the programme
 * @param date the day it was held
 * @param jp its length in lesson hours (<i>jam pelajaran</i>), at least 0
 * @param title what it was about, if the document says
 */
public record Session(SessionId id, LocalDate date, BigDecimal jp, Optional<Text> title) {

  /**
   * Normalises the hours.
   *
   * @throws IllegalArgumentException if the hours are below 0
   */
  public Session {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(date, "date");
    jp = Decimals.notNegative("jp of session " + id, jp);
    Objects.requireNonNull(title, "title");
  }

  /**
   * A session without a title.
   *
   * @param id the id
   * @param date the day, such as {@code "2025-03-03"}
   * @param jp its length in lesson hours
   * @return the session
   */
  public static Session of(String id, String date, int jp) {
    return new Session(
        SessionId.of(id), LocalDate.parse(date), BigDecimal.valueOf(jp), Optional.empty());
  }
}
