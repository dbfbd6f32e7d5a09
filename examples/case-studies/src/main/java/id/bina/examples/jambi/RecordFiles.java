package id.bina.examples.jambi;

import id.bina.examples.generate.Csv;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** What registers hold: figures of other offices, thanks and complaints, events and costs. */
final class RecordFiles {

  private static final List<Office> OFFICES =
      List.of(
          new Office("77.1", "2.2"),
          new Office("80.4", "0.9"),
          new Office("79.0", "3.1"),
          new Office("82.2", "-1.2"),
          new Office("75.8", "5.2"),
          new Office("78.6", "1.8"),
          new Office("81.3", "0.3"),
          new Office("76.9", "3.9"),
          new Office("80.0", "1.4"),
          new Office("78.2", "2.6"));

  private RecordFiles() {}

  /** The index of ten offices that nobody trained; words of thanks; use of the new procedure. */
  static String indicators() {
    Csv csv = new Csv("id", "indicator", "subject", "occasion", "value", "of", "mode", "source");
    for (int i = 0; i < OFFICES.size(); i++) {
      Office office = OFFICES.get(i);
      String unit = "KEC-" + Csv.padded(i + 1, 2);
      index(csv, unit, "pre", office.before());
      index(csv, unit, "post", office.before().add(office.change()));
    }
    String book = "Buku tamu dan register kunjungan (ilustratif)";
    thanks(csv, "pre", 9, 3_100, book);
    thanks(csv, "post", 31, 5_400, book);
    csv.row(
        "IND-ADOPSI",
        "adoption",
        "program:jambi-2025",
        "follow_up",
        "0.71",
        300,
        "",
        "Catatan aplikasi persuratan, 300 surat (ilustratif)");
    return csv.toString();
  }

  private static void index(Csv csv, String unit, String occasion, BigDecimal value) {
    csv.row(
        "IND-" + unit + "-" + occasion,
        "ikm.index",
        "unit:" + unit,
        occasion,
        value,
        "",
        "paper",
        "Laporan SKM kecamatan (ilustratif)");
  }

  private static void thanks(Csv csv, String occasion, int thanks, int visits, String source) {
    csv.row(
        "IND-APRESIASI-" + occasion,
        "appreciation.share",
        "unit:" + Nominees.DISTRICT,
        occasion,
        share(thanks, visits),
        visits,
        "",
        source);
  }

  private static BigDecimal share(int part, int whole) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 8, RoundingMode.HALF_UP);
  }

  static String events() {
    return new Csv("id", "kind", "date", "subject", "title", "title.en")
        .row(
            "E-1",
            "new_tool",
            LocalDate.of(2025, 4, 1),
            "unit:" + Nominees.DISTRICT,
            "Loket baru dibuka",
            "A new counter opened")
        .row(
            "E-2",
            "new_leader",
            LocalDate.of(2025, 4, 4),
            "unit:" + Nominees.DISTRICT,
            "Camat baru mulai bertugas",
            "A new head of the district (camat) took office")
        .toString();
  }

  /** Rp 312.8 million for 92 participants. */
  static String costs() {
    Csv csv = new Csv("training", "kind", "amount");
    cost(csv, Course.SERVICE, 52_000_000, 21_600_000, 8_000_000);
    cost(csv, Course.TIME, 64_000_000, 28_800_000, 9_600_000);
    cost(csv, Course.IT, 79_200_000, 39_600_000, 10_000_000);
    return csv.toString();
  }

  private static void cost(Csv csv, Course course, int organisation, int teachers, int evaluation) {
    csv.row(course.id(), "penyelenggaraan", organisation);
    csv.row(course.id(), "narasumber", teachers);
    csv.row(course.id(), "evaluasi", evaluation);
  }

  /** What citizens wrote on their own account about the district. */
  static String voices() {
    Csv csv = new Csv("id", "kind", "token", "received", "codes", "words");
    voice(csv, 1, "appreciation", "ramah", "Petugasnya menyapa dan menjelaskan dengan sabar.");
    voice(csv, 2, "appreciation", "cepat", "Surat pengantar selesai sebelum siang.");
    voice(csv, 3, "appreciation", "loket", "Ruang tunggu yang baru nyaman sekali.");
    voice(csv, 4, "appreciation", "ramah", "Terima kasih, orang tua saya didahulukan.");
    voice(csv, 5, "suggestion", "jam_layanan", "Mohon loket tetap buka pada jam istirahat.");
    voice(csv, 6, "complaint", "antrean", "Pada hari Senin antrean tetap panjang.");
    return csv.toString();
  }

  private static void voice(Csv csv, int number, String kind, String code, String words) {
    LocalDate received = LocalDate.of(2025, 9, 1).plusDays(3L * number);
    csv.row("S-" + number, kind, "WRG-" + number, received, code, words);
  }

  /** The index of an office before, and by how much it changed. */
  private record Office(BigDecimal before, BigDecimal change) {

    Office(String before, String change) {
      this(new BigDecimal(before), new BigDecimal(change));
    }
  }
}
