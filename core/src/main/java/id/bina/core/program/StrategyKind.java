package id.bina.core.program;

import id.bina.core.Code;

/**
 * By what means a programme pursues its goals. An open list.
 *
 * @param code the word, such as {@code monitoring}; see {@link Code#requireValid}
 */
public record StrategyKind(String code) implements Code {

  /** Training by competency standard (<i>pelatihan berbasis kompetensi</i>). */
  public static final StrategyKind COMPETENCY_TRAINING = new StrategyKind("competency_training");

  /** Cooperation with universities (<i>kerja sama perguruan tinggi</i>). */
  public static final StrategyKind UNIVERSITY_COOPERATION =
      new StrategyKind("university_cooperation");

  /** Evaluation and monitoring (<i>evaluasi dan pemantauan</i>). */
  public static final StrategyKind MONITORING = new StrategyKind("monitoring");

  /** Involving the public (<i>pelibatan masyarakat</i>). */
  public static final StrategyKind PUBLIC_INVOLVEMENT = new StrategyKind("public_involvement");

  /** Any other means. */
  public static final StrategyKind OTHER = new StrategyKind("other");

  /** Checks the form of the code. */
  public StrategyKind {
    Code.requireValid("strategy kind", code);
  }

  /**
   * The strategy kind with this code.
   *
   * @param code the word, such as {@code monitoring}
   * @return the strategy kind
   */
  public static StrategyKind of(String code) {
    return new StrategyKind(code);
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
