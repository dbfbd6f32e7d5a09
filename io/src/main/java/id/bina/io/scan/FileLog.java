package id.bina.io.scan;

import id.bina.core.Text;
import id.bina.core.dossier.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was found in the stretches of one file, which are read in any order: lines are known within
 * a stretch only, and become lines of the file when all are read. Thread-safe.
 */
final class FileLog {
  /** Ratings of one column and stretch that are outside their scale. */
  private record Outside(long stretch, int col, long count, long line) {}

  private final CaseMapping mapping;
  private final CaseFile file;
  private final List<Outside> outside = new ArrayList<>();
  private long[] lines = new long[1 << 6];
  private long firstLine = 1;
  private long rows;
  private long stretches;
  private long rowByRow;
  private long reasonAt = Long.MAX_VALUE;
  private Optional<Text> reason = Optional.empty();

  FileLog(CaseMapping mapping, CaseFile file) {
    this.mapping = mapping;
    this.file = file;
  }

  /** The line on which the first stretch begins. */
  synchronized void firstLine(long line) {
    firstLine = line;
  }

  /** Takes how many lines a stretch has, and how many rows of it belong. */
  synchronized void read(long stretch, long linesOfIt, long rowsOfIt) {
    int at = Math.toIntExact(stretch);
    if (at >= lines.length) {
      lines = Arrays.copyOf(lines, Math.max(2 * lines.length, at + 1));
    }
    lines[at] = linesOfIt;
    stretches++;
    rows = Math.addExact(rows, rowsOfIt);
  }

  /** Takes how many rows were read row by row, and why. */
  synchronized void rowByRow(long stretch, long rowsOfIt, Text why) {
    rowByRow = Math.addExact(rowByRow, rowsOfIt);
    if (stretch < reasonAt) {
      reasonAt = stretch;
      reason = Optional.of(why);
    }
  }

  /** Takes how many ratings of a column are outside their scale, the first on a line from 0. */
  synchronized void outside(long stretch, int col, long count, long line) {
    outside.add(new Outside(stretch, col, count, line));
  }

  /** The line of the file on which a stretch begins; all before it must have been read. */
  synchronized long line(long stretch) {
    long line = firstLine;
    for (int i = 0; i < stretch; i++) {
      line += lines[i];
    }
    return line;
  }

  /** How many stretches were read. */
  synchronized long stretches() {
    return stretches;
  }

  synchronized long rows() {
    return rows;
  }

  /** What is to be told when all is read. */
  synchronized List<Problem> problems() {
    Findings findings = new Findings(file.name());
    for (Outside each : outside) {
      findings.addOutside(
          mapping.ratings().get(each.col()), each.count(), line(each.stretch()) + each.line());
    }
    return findings.all(false);
  }

  /** How the file was read, when all is read. */
  synchronized FileScan scan() {
    Optional<Text> why = reason;
    if (reasonAt > 0 && reasonAt < Long.MAX_VALUE) {
      why = reason.map(text -> ScanSentences.fromLine(text, line(reasonAt)));
    }
    return new FileScan(file.name(), rows, rowByRow, why);
  }
}
