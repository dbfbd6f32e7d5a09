package id.bina.examples.spark;

import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.List;

/**
 * Rows without words at the end of one part of a file are cases if a row with words follows in
 * another part, and nothing at the end of the file; no task can know.
 */
final class BlankRows {

  private BlankRows() {}

  static TallyBook between(List<FilePart> parts, CaseColumns columns, TallyPlan plan) {
    CaseFold cases = new CaseFold(columns, plan);
    long waiting = 0;
    String file = "";
    for (FilePart part : parts) {
      waiting = part.file().equals(file) ? waiting : 0;
      file = part.file();
      if (part.hasRows()) {
        cases.addBlank(waiting);
        waiting = 0;
      }
      waiting += part.blankAtEnd();
    }
    return cases.book();
  }
}
