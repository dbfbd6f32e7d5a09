package id.bina.core.result;

import id.bina.core.Code;
import id.bina.core.Text;

/**
 * What stands in the way. An open list.
 *
 * @param code the word, such as {@code support}; see {@link Code#requireValid}
 */
public record ChallengeKind(String code) implements Code {

  /** Superior or colleagues do not support the use of what was learned (dukungan). */
  public static final ChallengeKind SUPPORT = new ChallengeKind("support");

  /** No opportunity to use it (kesempatan). */
  public static final ChallengeKind OPPORTUNITY = new ChallengeKind("opportunity");

  /** It was not learned (penguasaan). */
  public static final ChallengeKind LEARNING = new ChallengeKind("learning");

  /** Content (materi). */
  public static final ChallengeKind CONTENT = new ChallengeKind("content");

  /** Delivery by the instructor (penyampaian). */
  public static final ChallengeKind DELIVERY = new ChallengeKind("delivery");

  /** Relevance to the tasks (relevansi). */
  public static final ChallengeKind RELEVANCE = new ChallengeKind("relevance");

  /** Methods of teaching that hardly involve the participants (metode). */
  public static final ChallengeKind METHOD = new ChallengeKind("method");

  /** Getting to the training: schedule, distance, connection (akses). */
  public static final ChallengeKind ACCESS = new ChallengeKind("access");

  /** Motivation to take part (motivasi). */
  public static final ChallengeKind MOTIVATION = new ChallengeKind("motivation");

  /** Resistance to a new way of working (resistensi). */
  public static final ChallengeKind RESISTANCE = new ChallengeKind("resistance");

  /** Climate at work (iklim). */
  public static final ChallengeKind CLIMATE = new ChallengeKind("climate");

  /** Staff below the standard of their post (kesenjangan kompetensi). */
  public static final ChallengeKind COMPETENCY = new ChallengeKind("competency");

  /** Citizens are not heard, or not enough of them (suara masyarakat). */
  public static final ChallengeKind CITIZENS = new ChallengeKind("citizens");

  /** Budget (anggaran). */
  public static final ChallengeKind BUDGET = new ChallengeKind("budget");

  /** Too little evidence to tell (data belum cukup). */
  public static final ChallengeKind EVIDENCE = new ChallengeKind("evidence");

  /** Not everything was evaluated (cakupan evaluasi). */
  public static final ChallengeKind COVERAGE = new ChallengeKind("coverage");

  /** Something else. */
  public static final ChallengeKind OTHER = new ChallengeKind("other");

  /** Checks the form of the code. */
  public ChallengeKind {
    Code.requireValid("challenge kind", code);
  }

  /**
   * The challenge kind with this code.
   *
   * @param code the word, such as {@code support}
   * @return the challenge kind
   */
  public static ChallengeKind of(String code) {
    return new ChallengeKind(code);
  }

  /**
   * The challenge kind, in words.
   *
   * @return words for people; for a code of one's own, the code without its marks
   */
  @Override
  public Text words() {
    return switch (code) {
      case "support" -> Text.of("dukungan", "support");
      case "opportunity" -> Text.of("kesempatan menerapkan", "opportunity to apply");
      case "learning" -> Text.of("penguasaan", "learning");
      case "content" -> Text.of("materi", "content");
      case "delivery" -> Text.of("penyampaian", "delivery");
      case "relevance" -> Text.of("relevansi dengan tugas", "relevance to the tasks");
      case "method" -> Text.of("metode", "methods of teaching");
      case "access" -> Text.of("akses ke pelatihan", "access to the training");
      case "motivation" -> Text.of("motivasi mengikuti", "motivation to take part");
      case "resistance" -> Text.of("resistensi", "resistance");
      case "climate" -> Text.of("iklim kerja", "climate at work");
      case "competency" -> Text.of("kesenjangan kompetensi", "competency gaps");
      case "citizens" -> Text.of("suara masyarakat", "citizens' voice");
      case "budget" -> Text.of("anggaran", "budget");
      case "evidence" -> Text.of("bukti belum cukup", "too little evidence");
      case "coverage" -> Text.of("cakupan evaluasi", "coverage of the evaluation");
      case "other" -> Text.of("lain-lain", "other");
      default -> Code.super.words();
    };
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
