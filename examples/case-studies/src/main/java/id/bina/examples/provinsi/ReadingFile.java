package id.bina.examples.provinsi;

import id.bina.examples.generate.Csv;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the offices recorded about the two areas that are far below: who passed the test of the
 * area, and who has the tools and the access that its tasks need; and how many of all meet the
 * standard, in percent.
 *
 * <p>Finance fails the test with the tools at hand; health IT passes it and is locked out.
 */
final class ReadingFile {

  private static final int DIGITS = 4;
  private static final String WHEN = "year-2025";

  private ReadingFile() {}

  static String of() {
    Csv csv = new Csv("indicator", "subject", "occasion", "value", "of", "source");
    String test = "Uji kompetensi triwulan IV 2025 (ilustratif)";
    String tools = "Pendataan sarana dan hak akses 2025 (ilustratif)";
    share(csv, "test.passed", Area.FINANCE, 16, 38, test);
    share(csv, "test.passed", Area.HEALTH_IT, 37, 42, test);
    share(csv, "tools.present", Area.FINANCE, 34, 38, tools);
    share(csv, "tools.present", Area.HEALTH_IT, 12, 42, tools);
    csv.row(
        "standard.met",
        "program:provinsi-jambi-2026",
        WHEN,
        "79.58",
        240,
        "Laporan kinerja 2025 (ilustratif)");
    return csv.toString();
  }

  private static void share(
      Csv csv, String indicator, Area area, int people, int of, String source) {
    BigDecimal share =
        BigDecimal.valueOf(people).divide(BigDecimal.valueOf(of), DIGITS, RoundingMode.HALF_UP);
    csv.row(indicator, "competency:" + area.id(), WHEN, share.toPlainString(), of, source);
  }
}
