package id.bina.core.regulation;

import id.bina.core.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Lesson hours (<i>jam pelajaran</i>, JP): the duty of a year, and what each form of learning
 * counts.
 */
final class LearningHoursPack {
  private static final String ANNEX = "Peraturan LAN 10/2018, lampiran";

  static final RegulationPack PACK =
      RegulationPack.builder()
          .id("learning-hours")
          .title(
              Text.of(
                  "Jam pelajaran pengembangan kompetensi per tahun",
                  "Lesson hours of competency development per year"))
          .issuer("Pemerintah Republik Indonesia")
          .validFrom(LocalDate.of(2017, 4, 7))
          .addFigures(
              new Figure(
                  Packs.JP_PER_YEAR_PNS,
                  BigDecimal.valueOf(20),
                  Confirmation.CONFIRMED,
                  "PP 11/2017 jo. PP 17/2020, Pasal 203 ayat (4)"),
              new Figure(
                  Packs.MOST_JP_PER_YEAR_PPPK,
                  BigDecimal.valueOf(24),
                  Confirmation.UNCONFIRMED,
                  "PP 49/2018; Peraturan LAN 15/2020"),
              new Figure(Packs.JP_MINUTES, BigDecimal.valueOf(45), Confirmation.UNCONFIRMED, ANNEX),
              monthly("coaching", "2"),
              monthly("mentoring", "2"))
          .addPointTables(
              new PointTable(
                  Packs.JP_CONVERSION,
                  Text.of("JP per hari, sesi atau penugasan", "JP per day, session or assignment"),
                  forms()))
          .version("1")
          .build();

  private LearningHoursPack() {}

  private static Figure monthly(String form, String most) {
    return new Figure(
        Packs.JP_MOST_PER_MONTH + form, new BigDecimal(most), Confirmation.UNCONFIRMED, ANNEX);
  }

  private static List<Points> forms() {
    return List.of(
        form("seminar-national", "Seminar, konferensi, sarasehan nasional", "Seminar, a day", "4"),
        form(
            "seminar-international",
            "Seminar, konferensi, sarasehan internasional",
            "International seminar, a day",
            "6"),
        form("workshop-national", "Lokakarya nasional", "Workshop, a day", "5"),
        form(
            "workshop-international",
            "Lokakarya internasional",
            "International workshop, a day",
            "7"),
        form("coaching", "Coaching", "Coaching, a session", "2"),
        form("mentoring", "Mentoring", "Mentoring, a session", "2"),
        form("secondment", "Detasering", "Secondment, an assignment", "20"),
        form("benchmarking", "Patok banding", "Benchmarking visit", "10"),
        form("exchange", "Pertukaran PNS dengan pegawai swasta", "Exchange with business", "20"),
        form("self-study", "Belajar mandiri", "Study of one's own", "2"),
        form("community", "Komunitas belajar", "Learning community", "2"),
        form("internship", "Magang", "Internship", "20"));
  }

  private static Points form(String code, String id, String en, String jp) {
    return new Points(code, Text.of(id, en), new BigDecimal(jp), Confirmation.UNCONFIRMED, ANNEX);
  }
}
