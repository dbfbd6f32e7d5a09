package id.bina.io.report;

/** A figure that a page shows as a drawing, with its numbers in a table beside it. */
sealed interface Drawing permits StackedBars, DotRows, TrendLine, SlopeLines, NestedBars {

  /** What it shows. */
  String title();

  /** How it is to be read, for who cannot see it. */
  String description();

  /** Draws it from the top down. */
  void draw(Canvas canvas);
}
