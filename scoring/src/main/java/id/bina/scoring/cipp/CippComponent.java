package id.bina.scoring.cipp;

import id.bina.core.Text;

/** One of the four questions of the CIPP model, with the decision it serves. */
public enum CippComponent {
  /** Whether needs and goals are the right ones. */
  CONTEXT("konteks", "context", "perencanaan", "planning"),
  /** Whether strategy, budget, trainers and curriculum suit them. */
  INPUT("masukan", "input", "penataan", "structuring"),
  /** Whether it was carried out as planned. */
  PROCESS("proses", "process", "pelaksanaan", "implementing"),
  /** What came of it: effect, sustainability, use elsewhere. */
  PRODUCT("produk", "product", "keberlanjutan", "recycling");

  private final String indonesian;
  private final String english;
  private final String decisionIndonesian;
  private final String decisionEnglish;

  CippComponent(
      String indonesian, String english, String decisionIndonesian, String decisionEnglish) {
    this.indonesian = indonesian;
    this.english = english;
    this.decisionIndonesian = decisionIndonesian;
    this.decisionEnglish = decisionEnglish;
  }

  /**
   * The component, as a report names it.
   *
   * @return words for people
   */
  public Text words() {
    return Text.of(indonesian, english);
  }

  /**
   * The kind of decision it serves.
   *
   * @return words for people
   */
  public Text decision() {
    return Text.of(decisionIndonesian, decisionEnglish);
  }
}
