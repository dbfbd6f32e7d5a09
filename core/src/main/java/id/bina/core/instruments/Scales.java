package id.bina.core.instruments;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.ScaleId;
import id.bina.core.instrument.ScalePoint;
import java.util.List;

/** The scales of the instruments here, each point in words. */
final class Scales {
  /** Agreement in four points, without a middle. */
  static final Scale AGREE_4 =
      scale(
          "setuju-4",
          1,
          point(1, "Sangat tidak setuju", "Strongly disagree", "STS"),
          point(2, "Tidak setuju", "Disagree", "TS"),
          point(3, "Setuju", "Agree", "S"),
          point(4, "Sangat setuju", "Strongly agree", "SS"));

  /** Agreement in five points, as the factors of transfer are read. */
  static final Scale AGREE_5 =
      scale(
          "setuju-5",
          1,
          point(1, "Sangat tidak setuju", "Strongly disagree", "STS"),
          point(2, "Tidak setuju", "Disagree", "TS"),
          point(3, "Ragu-ragu", "Undecided", "R"),
          point(4, "Setuju", "Agree", "S"),
          point(5, "Sangat setuju", "Strongly agree", "SS"));

  /** How often, in four points. */
  static final Scale OFTEN_4 =
      scale(
          "sering-4",
          1,
          point(1, "Tidak pernah", "Never"),
          point(2, "Jarang", "Rarely"),
          point(3, "Sering", "Often"),
          point(4, "Selalu", "Always"));

  /** How good a service is, in the four points of the survey of citizens' satisfaction. */
  static final Scale GOOD_4 =
      scale(
          "mutu-4",
          1,
          point(1, "Tidak baik", "Not good"),
          point(2, "Kurang baik", "Less good"),
          point(3, "Baik", "Good"),
          point(4, "Sangat baik", "Very good"));

  /** A task that was solved or not. */
  static final Scale SOLVED =
      scale("benar-2", 0, point(0, "Salah", "Wrong"), point(1, "Benar", "Right"));

  /** From 0 to 10, ends in words. */
  static final Scale RECOMMEND =
      new Scale(
          ScaleId.of("rekomendasi-11"),
          0,
          10,
          Better.HIGHER,
          List.of(point(0, "Sama sekali tidak", "Not at all"), point(10, "Pasti", "Certainly")));

  private Scales() {}

  private static Scale scale(String id, int lowest, ScalePoint... points) {
    int highest = lowest + points.length - 1;
    return new Scale(ScaleId.of(id), lowest, highest, Better.HIGHER, List.of(points));
  }

  private static ScalePoint point(int value, String indonesian, String english, String... more) {
    return new ScalePoint(value, Text.of(indonesian, english), List.of(more));
  }
}
