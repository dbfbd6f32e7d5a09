package id.bina.core.regulation;

import id.bina.core.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** The index of professionalism (<i>Indeks Profesionalitas ASN</i>, IP ASN). */
final class ProfessionalismPack {
  private static final String REGULATION = "PermenPANRB 38/2018";
  private static final String PROCEDURE = "Peraturan BKN 8/2019 Pasal 8";
  private static final String CIRCULAR = "SE pengukuran IP ASN 2020";

  private static final List<Band> CATEGORIES =
      List.of(
          band("SR", "Sangat Rendah", "Very low", "0"),
          band("R", "Rendah", "Low", "61"),
          band("S", "Sedang", "Middle", "71"),
          band("T", "Tinggi", "High", "81"),
          band("ST", "Sangat Tinggi", "Very high", "91"));

  private static final BandTable MARKS =
      BandTable.builder()
          .id("performance-marks")
          .decimals(0)
          .rounding(RoundingMode.HALF_UP)
          .lowest(BigDecimal.ZERO)
          .highest(new BigDecimal("100"))
          .addBands(
              band("buruk", "Buruk", "Bad", "0"),
              band("kurang", "Kurang", "Poor", "51"),
              band("cukup", "Cukup", "Sufficient", "61"),
              band("baik", "Baik", "Good", "76"),
              band("sangat-baik", "Sangat Baik", "Very good", "91"))
          .build();

  static final RegulationPack PACK =
      RegulationPack.builder()
          .id("asn-professionalism")
          .title(
              Text.of("Indeks Profesionalitas ASN (IP ASN)", "Index of professionalism (IP ASN)"))
          .issuer("Kementerian PANRB")
          .validFrom(LocalDate.of(2018, 1, 1))
          .version("1")
          .addGradings(categories("categories", 2), categories("categories-rounded", 0), MARKS)
          .addPointTables(
              qualification(), managerial(), functional(), implementing(), marks(), predicates())
          .addPointTables(discipline())
          .figures(figures())
          .build();

  private ProfessionalismPack() {}

  private static Band band(String code, String id, String en, String lowest) {
    return new Band(code, Text.of(id, en), new BigDecimal(lowest));
  }

  /** Whole numbers are printed; with scores like 22.5 the decimals must be settled. */
  private static BandTable categories(String id, int decimals) {
    return BandTable.builder()
        .id(id)
        .decimals(decimals)
        .rounding(RoundingMode.HALF_UP)
        .lowest(BigDecimal.ZERO)
        .highest(new BigDecimal("100"))
        .bands(CATEGORIES)
        .build();
  }

  private static PointTable qualification() {
    return new PointTable(
        "qualification",
        Text.of("Kualifikasi: jenjang pendidikan yang diakui", "Qualification: recognised degree"),
        List.of(
            confirmed("s3", "S3", "Doctorate (S3)", "25", REGULATION),
            confirmed("s2", "S2", "Master (S2)", "20", REGULATION),
            memory("s1", "S1/D-IV", "Bachelor (S1, D-IV)", "15"),
            memory("d3", "D-III", "Diploma (D-III)", "10"),
            memory("secondary", "D-II, D-I, SLTA sederajat", "Secondary school, D-I, D-II", "5"),
            memory("below-secondary", "Di bawah SLTA", "Below secondary school", "1")));
  }

  private static PointTable managerial() {
    return new PointTable(
        "competence-managerial",
        Text.of(
            "Kompetensi: JPT, administrator, pengawas",
            "Competence: high leaders, administrators, supervisors"),
        List.of(
            confirmed(
                "leadership",
                "Diklat kepemimpinan sesuai jabatan",
                "Leadership training of the position",
                "15",
                PROCEDURE),
            technical("15", Confirmation.CONFIRMED),
            seminar("10")));
  }

  private static PointTable functional() {
    return new PointTable(
        "competence-functional",
        Text.of("Kompetensi: jabatan fungsional", "Competence: functional positions"),
        List.of(
            confirmed(
                "functional",
                "Diklat fungsional sesuai jabatan",
                "Functional training of the position",
                "15",
                PROCEDURE),
            technical("15", Confirmation.CONFIRMED),
            seminar("10")));
  }

  private static PointTable implementing() {
    return new PointTable(
        "competence-implementing",
        Text.of("Kompetensi: pelaksana", "Competence: implementing positions"),
        List.of(technical("22.5", Confirmation.UNCONFIRMED), seminar("17.5")));
  }

  private static Points technical(String points, Confirmation confirmed) {
    return new Points(
        "technical",
        Text.of("Diklat teknis paling sedikit 20 JP", "Technical training of at least 20 JP"),
        new BigDecimal(points),
        confirmed,
        confirmed.equals(Confirmation.CONFIRMED) ? PROCEDURE : REGULATION);
  }

  private static Points seminar(String points) {
    return memory(
        "seminar", "Seminar, workshop, magang, kursus", "Seminar, workshop, internship", points);
  }

  private static PointTable marks() {
    return new PointTable(
        "performance-marks",
        Text.of("Kinerja: nilai prestasi kerja", "Performance: mark of achievement"),
        List.of(
            memory("sangat-baik", "Sangat Baik (91-100)", "Very good (91-100)", "30"),
            memory("baik", "Baik (76-90)", "Good (76-90)", "25"),
            memory("cukup", "Cukup (61-75)", "Sufficient (61-75)", "15"),
            memory("kurang", "Kurang (51-60)", "Poor (51-60)", "5"),
            memory("buruk", "Buruk (50 ke bawah)", "Bad (50 or less)", "1")));
  }

  private static PointTable predicates() {
    return new PointTable(
        "performance-predicates",
        Text.of(
            "Kinerja: predikat PermenPANRB 6/2022, dipetakan menurut urutan",
            "Performance: predicate of PermenPANRB 6/2022, mapped by its order"),
        List.of(
            house("sangat-baik", "Sangat Baik", "Very good", "30"),
            house("baik", "Baik", "Good", "25"),
            house("butuh-perbaikan", "Butuh Perbaikan", "Needs improvement", "15"),
            house("kurang", "Kurang", "Poor", "5"),
            house("sangat-kurang", "Sangat Kurang", "Very poor", "1")));
  }

  private static PointTable discipline() {
    return new PointTable(
        "discipline",
        Text.of("Disiplin: hukuman terberat", "Discipline: heaviest punishment"),
        List.of(
            memory("none", "Tidak pernah", "Never", "5"),
            memory("light", "Ringan", "Light", "3"),
            memory("medium", "Sedang", "Medium", "2"),
            memory("heavy", "Berat", "Heavy", "1")));
  }

  private static List<Figure> figures() {
    return List.of(
        new Figure(
            "highest.qualification", new BigDecimal("25"), Confirmation.CONFIRMED, REGULATION),
        new Figure("highest.competence", new BigDecimal("40"), Confirmation.CONFIRMED, PROCEDURE),
        new Figure("highest.performance", new BigDecimal("30"), Confirmation.CODE_ONLY, REGULATION),
        new Figure("highest.discipline", new BigDecimal("5"), Confirmation.CODE_ONLY, REGULATION),
        new Figure("technical.least_jp", new BigDecimal("20"), Confirmation.CONFIRMED, PROCEDURE),
        new Figure("window.technical", BigDecimal.ONE, Confirmation.CONFIRMED, CIRCULAR),
        new Figure("window.seminar", new BigDecimal("2"), Confirmation.UNCONFIRMED, CIRCULAR),
        new Figure("window.discipline", new BigDecimal("5"), Confirmation.CODE_ONLY, REGULATION),
        new Figure("category.sr", BigDecimal.ZERO, Confirmation.CONFIRMED, REGULATION),
        new Figure("category.r", new BigDecimal("61"), Confirmation.CONFIRMED, REGULATION),
        new Figure("category.s", new BigDecimal("71"), Confirmation.CONFIRMED, REGULATION),
        new Figure("category.t", new BigDecimal("81"), Confirmation.CONFIRMED, REGULATION),
        new Figure("category.st", new BigDecimal("91"), Confirmation.CONFIRMED, REGULATION));
  }

  private static Points confirmed(String code, String id, String en, String points, String source) {
    return new Points(
        code, Text.of(id, en), new BigDecimal(points), Confirmation.CONFIRMED, source);
  }

  private static Points memory(String code, String id, String en, String points) {
    return new Points(
        code, Text.of(id, en), new BigDecimal(points), Confirmation.UNCONFIRMED, REGULATION);
  }

  private static Points house(String code, String id, String en, String points) {
    return new Points(
        code, Text.of(id, en), new BigDecimal(points), Confirmation.HOUSE_DEFAULT, "Bina");
  }
}
