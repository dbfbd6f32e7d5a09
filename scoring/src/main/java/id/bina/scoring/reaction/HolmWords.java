package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.result.Figures;
import id.bina.core.result.Units;

/** What a difference says of the others that were tested with it. */
final class HolmWords {
  private HolmWords() {}

  static Text of(double adjusted, int family) {
    return Text.of(
        "p setelah Holm (banyaknya selisih: "
            + family
            + "): "
            + Figures.text(adjusted, Units.PROBABILITY, "id"),
        "p after Holm (differences: "
            + family
            + "): "
            + Figures.text(adjusted, Units.PROBABILITY, "en"));
  }
}
