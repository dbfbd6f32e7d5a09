package id.bina.core.regulation;

/**
 * How a regulation turns what was found into a grade.
 *
 * <p>Closed, because whoever grades must know every shape there is: bands of one number ({@link
 * BandTable}), bands that also ask for something else ({@link ConditionalBands}), and two ratings
 * that are looked up together ({@link GradeMatrix}). A matrix is no average of its two sides, and a
 * condition is no band.
 */
public sealed interface Grading permits BandTable, ConditionalBands, GradeMatrix {

  /**
   * What tells it from the other gradings of its pack.
   *
   * @return the id
   */
  String id();
}
