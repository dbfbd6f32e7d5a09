package id.bina.io.dossier;

import id.bina.core.Text;
import id.bina.core.dossier.Severity;
import id.bina.io.internal.CsvRow;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong with one bulk file: cells that block one by one, others counted by column. */
final class BulkFindings implements BulkCells.Refusals {
  /** How often something was found in a column, and where first. */
  private record Found(long count, long line) {
    Found andOne() {
      return new Found(count + 1, line);
    }
  }

  private final BulkFile file;
  private final Problems problems;
  private final Map<String, Found> outside = new TreeMap<>();
  private int blocking;

  BulkFindings(BulkFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  @Override
  public void add(Severity severity, CsvRow row, String column, String code, Text sentence) {
    if (severity == Severity.EXCLUDES) {
      outside.merge(column, new Found(1, row.line()), (before, now) -> before.andOne());
    } else {
      blocking++;
      problems.add(severity, file.file() + ":" + row.line() + " [" + column + "]", code, sentence);
    }
  }

  int blocking() {
    return blocking;
  }

  /** Says what was counted, and whether rows were left unread. */
  void finish(boolean unread) {
    outside.forEach(
        (column, found) ->
            problems.add(
                Severity.EXCLUDES,
                file.file() + " [" + column + "]",
                "out-of-range",
                DossierSentences.outOfRangeInBulk(found.count(), found.line())));
    if (unread) {
      problems.add(
          Severity.BLOCKS, file.file(), "too-many", DossierSentences.tooManyProblems(blocking));
    }
  }
}
