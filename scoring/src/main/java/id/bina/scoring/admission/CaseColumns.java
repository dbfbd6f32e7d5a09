package id.bina.scoring.admission;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.ItemId;
import id.bina.core.people.Source;
import id.bina.scoring.tally.Feature;

/**
 * The names of the columns and strata that admission makes beside the items of the instruments.
 *
 * <p>A rating or number item has the column {@code instrument|source|occasion|item}, whatever its
 * instrument. What comes from records has these names instead.
 *
 * <pre>{@code
 * var pairs = new PairTableSpec(
 *     CaseColumns.assessmentPoints(Occasion.PRE), CaseColumns.assessmentPoints(Occasion.POST), all);
 * }</pre>
 */
public final class CaseColumns {

  /** The records of tests and observations, as an instrument. */
  public static final InstrumentRef ASSESSMENT = InstrumentRef.of("assessment", "1");

  /** The attendance list, as an instrument. */
  public static final InstrumentRef ATTENDANCE = InstrumentRef.of("attendance", "1");

  /** The register of learning hours (jam pelajaran, JP), as an instrument. */
  public static final InstrumentRef LEARNING_HOURS = InstrumentRef.of("learning-hours", "1");

  /** Cases that are one public voice each: a complaint, an appreciation, a suggestion. */
  public static final CaseUnit VOICE = CaseUnit.of("voice");

  /**
   * Stratum of a participation: whether the row is linked to a participant, {@code yes} or {@code
   * no}.
   *
   * <p>An anonymous form is a row of its own among the participations, for its answers count; but
   * it is no alumnus. Whatever counts persons asks for {@code yes}: see {@link #isLinked}.
   */
  public static final String LINKED = "linked";

  /**
   * Stratum of a participation: whether the alumnus moved to a post without opportunity to apply
   * (mutasi), {@code yes} or {@code no}.
   */
  public static final String MOVED = "moved";

  /** Stratum of a participation: the status of the enrolment, {@code attended, completed}. */
  public static final String STATUS = "status";

  /**
   * Stratum of a participation: whether the test before and the test after used one form, {@code
   * same} or {@code parallel}; none without both tests.
   */
  public static final String FORMS = "forms";

  /** Stratum of a response or voice: what it is about, as {@code unit:dinas-a}. */
  public static final String SUBJECT = "subject";

  /** Stratum of a voice: its kind, such as {@code complaint}. */
  public static final String KIND = "kind";

  /** Stratum of a voice: whom it speaks about, as the name of the constant in lower case. */
  public static final String ABOUT = "about";

  private CaseColumns() {}

  /** Whether a row of participations stands for a participant, and not for an anonymous form. */
  public static Feature isLinked() {
    return new Feature.StratumIs(LINKED, "yes");
  }

  /**
   * The points in a test or observation.
   *
   * @param occasion when it was taken
   */
  public static ColumnKey assessmentPoints(Occasion occasion) {
    return record(ASSESSMENT, occasion, "points");
  }

  /**
   * The points that could be had in a test or observation.
   *
   * @param occasion when it was taken
   */
  public static ColumnKey assessmentMaximum(Occasion occasion) {
    return record(ASSESSMENT, occasion, "maximum");
  }

  /**
   * On which day after the last day of the training a test was taken; below 0 before it, missing if
   * the day is not known.
   *
   * @param occasion when it was taken
   */
  public static ColumnKey assessmentDaysAfterEnd(Occasion occasion) {
    return record(ASSESSMENT, occasion, "days-after-end");
  }

  /** The sessions attended of those recorded, 0 to 1, rounded half up to 4 decimals. */
  public static ColumnKey attendanceShare() {
    return record(ATTENDANCE, Occasion.AT_END, "share");
  }

  /** How many sessions the participant attended. */
  public static ColumnKey sessionsAttended() {
    return record(ATTENDANCE, Occasion.AT_END, "attended");
  }

  /** For how many sessions the attendance of the participant was recorded. */
  public static ColumnKey sessionsRecorded() {
    return record(ATTENDANCE, Occasion.AT_END, "recorded");
  }

  /**
   * The learning hours (JP) of a person in a year, of all providers; missing without any record.
   *
   * @param year the calendar year
   */
  public static ColumnKey learningHours(int year) {
    return record(LEARNING_HOURS, Occasion.of("year-" + year), "jp");
  }

  /**
   * Whether the admitted form was filled in to its end: 1 or 0; missing without a form.
   *
   * @param instrument the instrument
   * @param source who filled it in
   * @param occasion when
   */
  public static ColumnKey complete(InstrumentRef instrument, Source source, Occasion occasion) {
    return new ColumnKey(instrument, source, occasion, ItemId.of("form@complete"));
  }

  /**
   * Whether the admitted form gives one answer throughout (straight-lining): 1 or 0; missing
   * without a form, or if it has too few ratings to tell.
   *
   * <p>A class in which more than half did so shows no contrasts and no reliability.
   *
   * @param instrument the instrument
   * @param source who filled it in
   * @param occasion when
   */
  public static ColumnKey straightLined(
      InstrumentRef instrument, Source source, Occasion occasion) {
    return new ColumnKey(instrument, source, occasion, ItemId.of("form@straight"));
  }

  private static ColumnKey record(InstrumentRef instrument, Occasion occasion, String item) {
    return new ColumnKey(
        instrument, Source.RECORD, requireNonNull(occasion, "occasion"), ItemId.of(item));
  }
}
