package id.bina.core.result;

import id.bina.core.Code;

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

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
