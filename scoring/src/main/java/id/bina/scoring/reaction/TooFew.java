package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.core.result.Measure;
import id.bina.scoring.internal.ScoreSheet;

/**
 * The fewest who must have answered for a score.
 *
 * @param minimum the fewest, 1 or more
 */
record TooFew(int minimum) {

  /** Whether so many are enough; if not, this is written down. */
  boolean isEnough(ScoreSheet sheet, Measure measure, Cell cell, long n, long among) {
    if (n == 0) {
      sheet.absent(measure, cell, Absence.NO_RESPONSES, nobody(among), 0);
    } else if (n < minimum) {
      sheet.absent(
          measure,
          cell,
          Absence.BELOW_MINIMUM_N,
          Text.of(
              n + " orang menjawab; diperlukan sekurangnya " + minimum,
              n + " answered; at least " + minimum + " are needed"),
          n);
    }
    return n > 0 && n >= minimum;
  }

  private static Text nobody(long among) {
    return among == 0
        ? Text.of("tidak ada formulir yang masuk", "no form came in")
        : Text.of(
            "tidak satu pun dari " + among + " orang memberi jawaban yang dihitung",
            "none of " + among + " gave an answer that counts");
  }
}
