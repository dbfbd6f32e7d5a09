package id.bina.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a year of a civil service: answers in four files, two of them gzip, and {@code
 * program.json}. The same bytes in each run but for what gzip makes of them.
 *
 * <p>Arguments: a folder, and how many answers. Trainings are of very uneven size; the last of two
 * thousand have a few answers or none. One answer in twenty has a comment, with commas, quotation
 * marks and breaks of lines.
 */
public final class NationalYear {
  private static final List<String> FILES =
      List.of("tw1.csv.gz", "tw2.csv.gz", "tw3.csv", "tw4.csv");
  private static final List<String> COMMENTS =
      List.of(
          "\"Materi bagus, waktu kurang\"",
          "\"Kata pengajar \"\"coba dulu\"\"\"",
          "\"Ruang panas\nAC mati\"",
          "Lanjutkan");
  private static final int ITEMS = 12;

  private final SplittableRandom random = new SplittableRandom(2026);
  private final double[] ofTraining = new double[YearDefinition.TRAININGS];
  private final double[] ofItem = new double[ITEMS];

  private NationalYear() {
    for (int i = 0; i < ofTraining.length; i++) {
      ofTraining[i] = 3.1 + (random.nextDouble() + random.nextDouble() - 1) * 0.6;
    }
    for (int i = 0; i < ofItem.length; i++) {
      ofItem[i] = (random.nextDouble() - 0.5) * 0.6;
    }
  }

  /**
   * Writes the year.
   *
   * @param args a folder, and how many answers
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Usage.require(args, 2, "a folder and the number of answers");
    Path folder = Files.createDirectories(Path.of(args[0]));
    int rows = Integer.parseInt(args[1]);
    NationalYear year = new NationalYear();
    for (int i = 0; i < FILES.size(); i++) {
      long first = (long) rows * i / FILES.size();
      long end = (long) rows * (i + 1) / FILES.size();
      year.write(folder.resolve(FILES.get(i)), first, end);
    }
    YearDefinition.write(folder.resolve("program.json"), FILES);
  }

  private void write(Path file, long first, long end) throws IOException {
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        OutputStream packed = isGzip(file) ? new GZIPOutputStream(bytes, 1 << 16) : bytes;
        PrintStream out =
            new PrintStream(
                new BufferedOutputStream(packed, 1 << 16), false, StandardCharsets.UTF_8)) {
      StringBuilder row = new StringBuilder("response_id,training_id");
      for (int item = 1; item <= ITEMS; item++) {
        row.append(",q").append(item);
      }
      out.append(row.append(",comment\n"));
      for (long id = first; id < end; id++) {
        row.setLength(0);
        answer(row.append(id + 1));
        out.append(row);
      }
    }
  }

  private static boolean isGzip(Path file) {
    return file.toString().endsWith(".gz");
  }

  private void answer(StringBuilder row) {
    int training = (int) (ofTraining.length * (1 - StrictMath.pow(random.nextDouble(), 0.3)));
    row.append(',').append(YearDefinition.id(training + 1));
    double person = ofTraining[training] + (random.nextDouble() + random.nextDouble() - 1) * 0.8;
    for (int item = 0; item < ITEMS; item++) {
      row.append(',');
      if (random.nextInt(100) >= 3) {
        double felt = person + ofItem[item] + (random.nextDouble() + random.nextDouble() - 1);
        row.append(Math.max(1, Math.min(4, Math.round(felt))));
      }
    }
    row.append(',');
    if (random.nextInt(20) == 0) {
      row.append(COMMENTS.get(random.nextInt(COMMENTS.size())));
    }
    row.append('\n');
  }
}
