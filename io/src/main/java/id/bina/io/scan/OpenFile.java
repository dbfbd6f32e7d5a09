package id.bina.io.scan;

import id.bina.core.Text;
import id.bina.io.internal.CsvRefusal;
import id.bina.io.internal.CsvRows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the beginning of a file tells.
 *
 * @param form separator and header
 * @param columns where the mapped columns stand
 * @param charset the encoding
 * @param skipped how many bytes its byte order mark takes
 * @param obstacle why it cannot be read by its marks
 * @param cutter cuts it
 */
record OpenFile(
    CsvRows.Form form,
    FileColumns columns,
    Charset charset,
    long skipped,
    Optional<Text> obstacle,
    Cutter cutter) {

  /** Opens a file, reads its header and closes it. */
  static OpenFile of(CaseFile file, ScanPlan plan) throws IOException, CsvRefusal {
    CsvRows.Form form;
    try (CsvRows rows = CsvRows.open(file.settings())) {
      form = rows.form();
    }
    if (!HeaderCheck.problems(plan.mapping(), file, form.header()).isEmpty()) {
      throw new BlockedException();
    }
    CsvRows.Encoding encoding = CsvRows.encoding(file.settings());
    return new OpenFile(
        form,
        FileColumns.of(plan.mapping(), file, form.header()),
        encoding.charset(),
        encoding.markLength(),
        obstacle(form),
        new Cutter(form.separator()));
  }

  private static Optional<Text> obstacle(CsvRows.Form form) {
    return form.separator() < 128
        ? Optional.empty()
        : Optional.of(ScanSentences.separator(form.separator()));
  }

  /** The text behind the byte order mark, in an encoding in which marks can be found. */
  InputStream text(InputStream in) throws IOException {
    in.skipNBytes(skipped);
    return Encoding.isAsciiBelow(charset) ? in : new Utf8Bytes(in, charset);
  }

  /** The encoding of that text. */
  Encoding encoding() {
    return new Encoding(Encoding.isAsciiBelow(charset) ? charset : StandardCharsets.UTF_8);
  }

  /**
   * The end of the header.
   *
   * @return the place behind its line break, or -1 if it is not known to end
   */
  int header(byte[] bytes, int from, int to) {
    int at = from;
    if (form.isAnnounced()) {
      at = feedAfter(bytes, at, to);
    }
    while (at >= 0 && at < to) {
      int end = cutter.firstRecord(bytes, at, to);
      if (end < 0 || !isEmptyLine(bytes, at, end)) {
        return end;
      }
      at = end;
    }
    return -1;
  }

  private static int feedAfter(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] == '\n') {
        return at + 1;
      }
    }
    return -1;
  }

  /** A line without any character, or with an empty quoted cell only. */
  private static boolean isEmptyLine(byte[] bytes, int from, int to) {
    String line = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    String record = line.replace("\n", "").replace("\r", "");
    return record.isEmpty() || record.trim().equals("\"\"");
  }
}
