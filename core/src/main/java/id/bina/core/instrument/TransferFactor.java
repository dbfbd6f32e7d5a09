package id.bina.core.instrument;

import id.bina.core.Text;
import java.util.Arrays;
import java.util.Optional;

/**
 * One of sixteen factors that decide whether what was learned is used at work.
 *
 * <p>The constructs are those of the Learning Transfer System Inventory; the names and every item
 * that ships here are our own words, because the items of the inventory are protected. Closed, as
 * the inventory is. An instrument asks about a factor through an {@link Aspect} with its {@link
 * #role}.
 *
 * <ul>
 *   <li>two factors speak against transfer and are turned around before they are read, so that high
 *       is favourable: opposition of the superior, resistance to change
 *   <li>consequences of not applying are neither good nor bad: they are reported and stand apart
 *       from everything that is added up
 * </ul>
 *
 * <p>Source: Holton, Bates and Ruona (2000), Development of a generalized learning transfer system
 * inventory, Human Resource Development Quarterly 11(4), 333-360; names of factors from memory.
 */
public enum TransferFactor {
  /** How ready participants came. */
  LEARNER_READINESS(
      "learner-readiness",
      "kesiapan belajar",
      "readiness to learn",
      Scope.TRAINING,
      Reading.DIRECT),
  /** How much they want to use what was learned. */
  MOTIVATION(
      "motivation", "motivasi menerapkan", "motivation to apply", Scope.TRAINING, Reading.DIRECT),
  /** What using it brings the person. */
  POSITIVE_OUTCOMES(
      "positive-outcomes",
      "akibat baik bagi pribadi",
      "good consequences for oneself",
      Scope.TRAINING,
      Reading.DIRECT),
  /** What not using it costs the person. */
  NEGATIVE_OUTCOMES(
      "negative-outcomes",
      "akibat bila tidak menerapkan",
      "consequences of not applying",
      Scope.TRAINING,
      Reading.APART),
  /** Room in the work load. */
  PERSONAL_CAPACITY(
      "personal-capacity",
      "kelonggaran waktu dan tenaga",
      "time and energy to apply",
      Scope.TRAINING,
      Reading.DIRECT),
  /** What colleagues do for it. */
  PEER_SUPPORT(
      "peer-support", "dukungan rekan", "support of colleagues", Scope.TRAINING, Reading.DIRECT),
  /** What the superior does for it. */
  SUPERVISOR_SUPPORT(
      "supervisor-support",
      "dukungan atasan",
      "support of the superior",
      Scope.TRAINING,
      Reading.DIRECT),
  /** What the superior does against it. */
  SUPERVISOR_SANCTIONS(
      "supervisor-sanctions",
      "hambatan dari atasan",
      "opposition of the superior",
      Scope.TRAINING,
      Reading.REVERSED),
  /** How close the content is to the task. */
  CONTENT_VALIDITY(
      "content-validity",
      "kesesuaian isi dengan tugas",
      "fit of content and task",
      Scope.TRAINING,
      Reading.DIRECT),
  /** How far the training shows the use. */
  TRANSFER_DESIGN(
      "transfer-design",
      "rancangan untuk penerapan",
      "design for application",
      Scope.TRAINING,
      Reading.DIRECT),
  /** Tasks, tools and authority to use it. */
  OPPORTUNITY(
      "opportunity",
      "kesempatan menerapkan",
      "opportunity to apply",
      Scope.TRAINING,
      Reading.DIRECT),
  /** Whether applying is expected to improve performance. */
  EFFORT_EXPECTATION(
      "effort-expectation",
      "keyakinan usaha meningkatkan kinerja",
      "effort is expected to improve performance",
      Scope.GENERAL,
      Reading.DIRECT),
  /** Whether performance is expected to count. */
  OUTCOME_EXPECTATION(
      "outcome-expectation",
      "keyakinan kinerja dihargai",
      "performance is expected to count",
      Scope.GENERAL,
      Reading.DIRECT),
  /** How far the group keeps to old ways. */
  RESISTANCE(
      "resistance",
      "penolakan terhadap perubahan",
      "resistance to change",
      Scope.GENERAL,
      Reading.REVERSED),
  /** Whether they trust themselves to apply. */
  SELF_EFFICACY(
      "self-efficacy", "keyakinan diri", "trust in oneself", Scope.GENERAL, Reading.DIRECT),
  /** Feedback on how they apply. */
  COACHING(
      "coaching",
      "umpan balik tentang kinerja",
      "feedback on performance",
      Scope.GENERAL,
      Reading.DIRECT);

  /** Whether a factor is about one training or about training at all. */
  public enum Scope {
    /** About this training. */
    TRAINING,
    /** About training in general. */
    GENERAL
  }

  /** How a high answer is read, once items have been turned by their own keying. */
  public enum Reading {
    /** High is favourable. */
    DIRECT,
    /** High is unfavourable: turned around before it is read. */
    REVERSED,
    /** Neither: reported, and never part of a total. */
    APART
  }

  private static final String PREFIX = "transfer.";

  private final String code;
  private final String indonesian;
  private final String english;
  private final Scope scope;
  private final Reading reading;

  TransferFactor(String code, String indonesian, String english, Scope scope, Reading reading) {
    this.code = code;
    this.indonesian = indonesian;
    this.english = english;
    this.scope = scope;
    this.reading = reading;
  }

  /**
   * The code of the factor.
   *
   * @return such as {@code supervisor-support}
   */
  public String code() {
    return code;
  }

  /**
   * The factor, as a report names it.
   *
   * @return words for people; those of a reversed factor name what is bad
   */
  public Text words() {
    return Text.of(indonesian, english);
  }

  /**
   * Whether it is about one training or about training at all.
   *
   * @return the scope
   */
  public Scope scope() {
    return scope;
  }

  /**
   * How a high answer is read.
   *
   * @return the reading
   */
  public Reading reading() {
    return reading;
  }

  /**
   * The role of aspects that ask about this factor.
   *
   * @return such as {@code transfer.supervisor-support}
   */
  public AspectRole role() {
    return AspectRole.of(PREFIX + code);
  }

  /**
   * The factor that an aspect of a role asks about.
   *
   * @param role any role
   * @return the factor, or empty if the role is none of the sixteen
   */
  public static Optional<TransferFactor> of(AspectRole role) {
    return Arrays.stream(values()).filter(factor -> factor.role().equals(role)).findFirst();
  }
}
