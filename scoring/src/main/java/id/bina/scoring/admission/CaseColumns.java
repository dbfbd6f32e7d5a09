package id.bina.scoring.admission;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.instrument.AspectId;
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

  /** Registers have one occasion, and the round as a stratum. */
  private static final Occasion IN_ROUND = Occasion.of("in-round");

  /** The attendance list, as an instrument. */
  public static final InstrumentRef ATTENDANCE = InstrumentRef.of("attendance", "1");

  /** The register of learning hours (jam pelajaran, JP), as an instrument. */
  public static final InstrumentRef LEARNING_HOURS = InstrumentRef.of("learning-hours", "1");

  /** The register of competency levels (tingkat kompetensi), as an instrument. */
  public static final InstrumentRef COMPETENCY_LEVELS = InstrumentRef.of("competency-levels", "1");

  /** The register of performance appraisals (penilaian kinerja), as an instrument. */
  public static final InstrumentRef APPRAISALS = InstrumentRef.of("appraisals", "1");

  /**
   * Cases that are everybody who was named for a training (surat tugas), those who did not come or
   * found no place among them.
   *
   * <p>Strata {@link #ABSENT}, employment, {@link #GAP}, {@link #REASON}, {@link #STATUS},
   * training, unit; numbers {@link #sessionsRecorded}, {@link #sessionsAttended}, {@link
   * #attendanceShare}. The key is {@code participant|training}, as of a participation.
   */
  public static final CaseUnit NOMINATION = CaseUnit.of("nomination");

  /**
   * Cases that are one form about a session each.
   *
   * <p>Strata employment, {@link #INSTRUCTOR}, {@link #MATERIAL}, {@link #SESSION}, training, unit.
   * The key is the participant, or {@code token|} and the token: it stands once in a session, and
   * again in the next.
   */
  public static final CaseUnit TEACHING = CaseUnit.of("teaching");

  /**
   * Cases that are one level of competency each: a person, an area, a round.
   *
   * <p>Strata {@link #AREA}, employment, {@link #ROUND}, unit; numbers {@link #competencyStandard},
   * {@link #competencyLevel}, {@link #competencyGap}. The key is {@code participant|area|round}.
   */
  public static final CaseUnit COMPETENCY = CaseUnit.of("competency");

  /**
   * Cases that are one appraisal each: a person, a round.
   *
   * <p>Strata {@link #CONDUCT}, {@link #EARLIER}, employment, {@link #PREDICATE}, {@link #RESULTS},
   * {@link #ROUND}, unit; number {@link #appraisalMark}. The key is {@code participant|round}.
   */
  public static final CaseUnit APPRAISAL = CaseUnit.of("appraisal");

  /**
   * Cases that are one observation each: a rater, a target, an occasion.
   *
   * <p>Strata {@link #RATER}, {@link #SUBJECT}, {@link #TARGET}, training, unit; columns {@code
   * instrument|pengamat|occasion|item}. The key is the id of the observation.
   */
  public static final CaseUnit OBSERVATION = CaseUnit.of("observation");

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

  /**
   * Stratum of a participation or nomination: why the person did not come, as the roster says; of a
   * nomination, else the reason that the attendance list gives most often. None if nobody asked.
   */
  public static final String REASON = "reason";

  /** Stratum of a nomination: absent from the training or from a session, {@code yes, no}. */
  public static final String ABSENT = "absent";

  /**
   * Stratum of a nomination: whether the person lacked a competency that the training develops, or
   * that a need it answers names, when the training began: {@code yes, no}. None if no level of the
   * person was known by then, or the training names no competency.
   */
  public static final String GAP = "gap";

  /** Stratum of a form about a session: id of the session. */
  public static final String SESSION = "session";

  /** Stratum of a form about a session: id of the material taught, if recorded. */
  public static final String MATERIAL = "material";

  /** Stratum of a form about a session: pseudonym of the instructor, if recorded. */
  public static final String INSTRUCTOR = "instructor";

  /** Stratum of a level of competency: id of the area of competency. */
  public static final String AREA = "competency";

  /** Stratum of a level of competency or an appraisal: id of the round. */
  public static final String ROUND = "round";

  /** Stratum of an appraisal: the predicate given (predikat kinerja), as it was written. */
  public static final String PREDICATE = "predicate";

  /**
   * Stratum of an appraisal: the predicate of the same person in the round before, as it was
   * written; none if the person was not appraised then.
   */
  public static final String EARLIER = "earlier";

  /** Stratum of an appraisal: the rating of results (hasil kerja), if recorded. */
  public static final String RESULTS = "results";

  /** Stratum of an appraisal: the rating of conduct (perilaku kerja), if recorded. */
  public static final String CONDUCT = "conduct";

  /** Stratum of an observation: who or what was observed, under a pseudonym. */
  public static final String TARGET = "target";

  /** Stratum of an observation: pseudonym of who observed. */
  public static final String RATER = "rater";

  /**
   * Stratum of a response to a citizens' survey: what screening saw, {@link #KEPT}, {@link
   * #NEAR_DUPLICATE} or {@link #DOUBTFUL}.
   *
   * <p>The official index counts every valid form, so that citizens' forms stay in both views; a
   * method shows by this stratum what the others alone would give.
   */
  public static final String SCREENING = "screening";

  /** A form in which screening saw nothing that would set it apart. */
  public static final String KEPT = "kept";

  /** A form of a batch of equal ones within minutes; kept, and told. */
  public static final String NEAR_DUPLICATE = "near_duplicate";

  /** A form that screening would leave out. */
  public static final String DOUBTFUL = "doubtful";

  private CaseColumns() {}

  /**
   * Stratum of a response that belongs to no participation: one of its tags, such as {@code arm} or
   * {@code counter} of a log.
   *
   * @param name the name of the tag
   * @return the name itself, or with {@code tag.} before it if admission has a stratum of that name
   */
  public static String tag(String name) {
    return OtherRows.OF_RESPONSES.contains(requireNonNull(name, "name")) ? "tag." + name : name;
  }

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
   * Stratum of a person: how many months of a year the person served, {@code 0} to {@code 12}.
   *
   * <p>There only if somebody served a part of the year, and the year has records of hours.
   *
   * @param year the calendar year
   */
  public static String monthsOfService(int year) {
    return "months-" + year;
  }

  /** The level of competency that the post asks for, 1 to 9. */
  public static ColumnKey competencyStandard() {
    return record(COMPETENCY_LEVELS, IN_ROUND, "standard");
  }

  /** The level of competency found, 0 to 9. */
  public static ColumnKey competencyLevel() {
    return record(COMPETENCY_LEVELS, IN_ROUND, "level");
  }

  /** The standard minus the level where that is above 0, else 0 (kesenjangan kompetensi). */
  public static ColumnKey competencyGap() {
    return record(COMPETENCY_LEVELS, IN_ROUND, "gap");
  }

  /** The mark behind an appraisal; missing if the regime gives none. */
  public static ColumnKey appraisalMark() {
    return record(APPRAISALS, IN_ROUND, "mark");
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

  /**
   * How far a form rates one aspect from the median of its other aspects, in POMP, below 0 where
   * lower; missing without a form, without enough answers, or with fewer than two other aspects.
   *
   * @param instrument the reaction questionnaire
   * @param source who filled it in
   * @param occasion when
   * @param aspect which aspect
   */
  public static ColumnKey relative(
      InstrumentRef instrument, Source source, Occasion occasion, AspectId aspect) {
    return new ColumnKey(instrument, source, occasion, ItemId.of("form@relative." + aspect));
  }

  /**
   * How far a number of a log changed since the occasion before, as a part of what it was then, for
   * whoever kept the log under one token; missing without exactly one entry on both occasions.
   *
   * @param instrument the log
   * @param source who kept it
   * @param occasion the later occasion
   * @param item the number
   */
  public static ColumnKey change(
      InstrumentRef instrument, Source source, Occasion occasion, ItemId item) {
    return new ColumnKey(instrument, source, occasion, ItemId.of("form@change." + item));
  }

  private static ColumnKey record(InstrumentRef instrument, Occasion occasion, String item) {
    return new ColumnKey(
        instrument, Source.RECORD, requireNonNull(occasion, "occasion"), ItemId.of(item));
  }
}
