package id.bina.scoring.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.regulation.Figure;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.PointTable;
import id.bina.core.regulation.Points;
import id.bina.core.regulation.RegulationPack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many lesson hours (<i>jam pelajaran</i>, JP) a form of learning counts that is not counted in
 * JP itself.
 *
 * <pre>{@code
 * LearningHoursConversion jp = LearningHoursConversion.standard();
 * jp.days("seminar-national", 2);                       // 8
 * jp.sessions("coaching", List.of(first, second, third)); // 4, if all in one month
 * }</pre>
 *
 * Classroom trainings and distance learning count the JP of their programme and are not converted.
 *
 * <p>Source: Peraturan LAN 10/2018, annex; the built-in figures are from memory, and each is marked
 * so.
 */
public final class LearningHoursConversion {
  /** Id of the method. */
  public static final String METHOD = "learning-hours-conversion";

  private static final LearningHoursConversion STANDARD = of(Packs.learningHours());

  private final RegulationPack pack;
  private final PointTable table;

  private LearningHoursConversion(RegulationPack pack, PointTable table) {
    this.pack = pack;
    this.table = table;
  }

  /**
   * The conversion of the built-in pack.
   *
   * @return the conversion
   */
  public static LearningHoursConversion standard() {
    return STANDARD;
  }

  /**
   * The conversion of a pack of one's own.
   *
   * @param pack a pack with the point table {@value Packs#JP_CONVERSION}
   * @return the conversion
   * @throws IllegalArgumentException if the pack lacks the table
   */
  public static LearningHoursConversion of(RegulationPack pack) {
    return pack.pointTable(Packs.JP_CONVERSION)
        .map(table -> new LearningHoursConversion(pack, table))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "pack must have the point table "
                        + Packs.JP_CONVERSION
                        + ", was "
                        + pack.id()));
  }

  /**
   * The lesson hours of some days or assignments.
   *
   * @param form a category of the table, such as {@code seminar-national}
   * @param number how many, 0 or more
   * @return lesson hours
   * @throws IllegalArgumentException if the table does not know the form, or the form is capped by
   *     month: those are counted by {@link #sessions}
   */
  public BigDecimal days(String form, int number) {
    Points points = table.of(form);
    if (number < 0) {
      throw new IllegalArgumentException("number must be 0 or more, was " + number);
    }
    if (mostPerMonth(form).isPresent()) {
      throw new IllegalArgumentException(
          form + " must be counted by its days, since it is capped by month\n  use sessions(...)");
    }
    return Decimals.normalized("jp", points.points().multiply(BigDecimal.valueOf(number)));
  }

  /**
   * The lesson hours of some sessions, no more of a month than the pack allows.
   *
   * @param form a category of the table, such as {@code coaching}
   * @param on the day of each session, in any order
   * @return lesson hours
   * @throws IllegalArgumentException if the table does not know the form
   */
  public BigDecimal sessions(String form, List<LocalDate> on) {
    Points points = table.of(form);
    Map<YearMonth, Long> byMonth = new TreeMap<>();
    for (LocalDate day : requireNonNull(on, "on")) {
      byMonth.merge(YearMonth.from(day), 1L, Math::addExact);
    }
    long most =
        mostPerMonth(form).map(figure -> figure.value().longValueExact()).orElse(Long.MAX_VALUE);
    long counted = 0;
    for (long sessions : byMonth.values()) {
      counted = Math.addExact(counted, Math.min(sessions, most));
    }
    return Decimals.normalized("jp", points.points().multiply(BigDecimal.valueOf(counted)));
  }

  private Optional<Figure> mostPerMonth(String form) {
    return pack.figure(Packs.JP_MOST_PER_MONTH + form);
  }
}
