package id.bina.io.internal;

import id.bina.core.Text;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.ScalePoint;
import java.util.List;

/** What is said of a cell that is no point of its scale. */
public final class RatingSentences {

  private RatingSentences() {}

  /**
   * A whole number outside the scale.
   *
   * @param words the number, as it stands in the file
   * @param scale the scale
   * @return the sentence
   */
  public static Text outOfRange(String words, Scale scale) {
    String range = " [" + scale.lowest() + ", " + scale.highest() + "], ";
    return Text.of(
        "jawaban harus dalam" + range + "ditemukan " + words + " (skala " + scale.id() + ")",
        "a rating must be in" + range + "was " + words + " (scale " + scale.id() + ")");
  }

  /**
   * Words that the scale does not know.
   *
   * @param words the words, as they stand in the file
   * @param scale the scale
   * @return the sentence
   */
  public static Text unknownLabel(String words, Scale scale) {
    List<String> known =
        scale.points().stream().map(ScalePoint::label).map(Text::toString).toList();
    String labels =
        known.isEmpty() ? scale.lowest() + " to " + scale.highest() : String.join(", ", known);
    return Text.of(
        "jawaban harus salah satu titik skala "
            + scale.id()
            + ", ditemukan "
            + Cells.shown(words)
            + "\n  skala ini mengenal "
            + labels,
        "a rating must be a point of the scale "
            + scale.id()
            + ", was "
            + Cells.shown(words)
            + "\n  the scale knows "
            + labels);
  }
}
