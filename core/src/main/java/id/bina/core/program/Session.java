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
 * @param material what was taught, if recorded
 * @param instructor who taught it, if recorded
 */
public record Session(
    SessionId id,
    LocalDate date,
    BigDecimal jp,
    Optional<Text> title,
    Optional<MaterialId> material,
    Optional<InstructorId> instructor) {

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
    Objects.requireNonNull(material, "material");
    Objects.requireNonNull(instructor, "instructor");
  }

  /** A session of which neither material nor instructor is recorded. */
  public Session(SessionId id, LocalDate date, BigDecimal jp, Optional<Text> title) {
    this(id, date, jp, title, Optional.empty(), Optional.empty());
  }

  /**
   * The same session with what was taught, and by whom.
   *
   * @param material what was taught
   * @param instructor who taught it
   * @return the session
   */
  public Session with(MaterialId material, InstructorId instructor) {
    return new Session(id, date, jp, title, Optional.of(material), Optional.of(instructor));
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
