package id.bina.scoring.claim;

import id.bina.core.Text;
import java.util.Collection;

/** In which direction a group of sources points. */
enum SourceSign {
  /** Better than before, or than the others. */
  PLUS("+"),
  /** As good as before: inside the smallest change of interest. */
  ZERO("0"),
  /** Worse. */
  MINUS("-"),
  /** The evidence does not tell. */
  UNKNOWN("?");

  private final String mark;

  SourceSign(String mark) {
    this.mark = mark;
  }

  Text words() {
    return Text.of(mark, mark);
  }

  int number() {
    return switch (this) {
      case PLUS -> 1;
      case MINUS -> -1;
      case ZERO, UNKNOWN -> 0;
    };
  }

  /** What one group says with several voices: one direction, or none that can be told. */
  static SourceSign together(Collection<SourceSign> signs) {
    boolean up = signs.contains(PLUS);
    boolean down = signs.contains(MINUS);
    if (up && down) {
      return UNKNOWN;
    }
    if (up) {
      return PLUS;
    }
    if (down) {
      return MINUS;
    }
    return signs.contains(ZERO) ? ZERO : UNKNOWN;
  }

  /** The verdict over groups. */
  static Text verdict(Collection<SourceSign> groups) {
    long up = groups.stream().filter(PLUS::equals).count();
    boolean down = groups.contains(MINUS);
    if (up > 0 && down) {
      return Text.of("bertentangan", "contradictory");
    }
    if (up > 1) {
      return Text.of("terkonfirmasi lintas sumber", "confirmed across sources");
    }
    return up == 1
        ? Text.of("indikatif", "indicative")
        : Text.of("belum konklusif", "inconclusive");
  }
}
