package id.bina.core.regulation;

import id.bina.core.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The appraisal of performance (<i>penilaian kinerja</i>) in three regimes. */
final class PerformancePacks {
  private static final String CURRENT = "PermenPANRB 6/2022";
  private static final String GOVERNMENT = "PP 30/2019 Pasal 41";
  private static final String OLDEST = "PP 46/2011";

  private static final List<Grade> RATINGS =
      List.of(
          Grade.of("below", "Di bawah ekspektasi", "Below expectation"),
          Grade.of("as-expected", "Sesuai ekspektasi", "As expected"),
          Grade.of("above", "Di atas ekspektasi", "Above expectation"));

  private static final GradeMatrix PREDICATE =
      GradeMatrix.builder()
          .id(Packs.PERFORMANCE_PREDICATE)
          .rows(RATINGS)
          .columns(RATINGS)
          .addGrades(
              Grade.of("sangat-kurang", "Sangat Kurang", "Very poor"),
              Grade.of("kurang", "Kurang (misconduct)", "Poor (misconduct)"),
              Grade.of("butuh-perbaikan", "Butuh Perbaikan", "Needs improvement"),
              Grade.of("baik", "Baik", "Good"),
              Grade.of("sangat-baik", "Sangat Baik", "Very good"))
          .addCells(
              new MatrixCell("above", "below", "kurang"),
              new MatrixCell("above", "as-expected", "baik"),
              new MatrixCell("above", "above", "sangat-baik"),
              new MatrixCell("as-expected", "below", "kurang"),
              new MatrixCell("as-expected", "as-expected", "baik"),
              new MatrixCell("as-expected", "above", "baik"),
              new MatrixCell("below", "below", "sangat-kurang"),
              new MatrixCell("below", "as-expected", "butuh-perbaikan"),
              new MatrixCell("below", "above", "butuh-perbaikan"))
          .build();

  static final RegulationPack OF_2022 =
      RegulationPack.builder()
          .id("performance-2022")
          .title(
              Text.of(
                  "Predikat kinerja pegawai ASN menurut hasil dan perilaku kerja",
                  "Predicate of performance by results and conduct"))
          .issuer("Kementerian PANRB")
          .validFrom(LocalDate.of(2022, 1, 1))
          .version("1")
          .addGradings(PREDICATE)
          .addFigures(
              conversion("sangat-baik", "1.5"),
              conversion("baik", "1"),
              conversion("butuh-perbaikan", "0.75"),
              conversion("kurang", "0.5"),
              conversion("sangat-kurang", "0.25"))
          .build();

  static final RegulationPack OF_2019 =
      RegulationPack.builder()
          .id("performance-2019")
          .title(
              Text.of(
                  "Penilaian kinerja PNS menurut SKP dan perilaku kerja",
                  "Appraisal of civil servants by targets and conduct"))
          .issuer("Pemerintah Republik Indonesia")
          .validFrom(LocalDate.of(2019, 4, 26))
          .replacedBy("performance-2022")
          .version("1")
          .addGradings(predicateOf2019())
          .addWeightTables(
              weights("without-opinions", "0.7", "0.3", Confirmation.CONFIRMED, GOVERNMENT),
              weights("with-opinions", "0.6", "0.4", Confirmation.CONFIRMED, GOVERNMENT))
          .addFigures(
              figure("band.sangat-kurang", "0", Confirmation.UNCONFIRMED, GOVERNMENT),
              figure("band.kurang", "50", Confirmation.UNCONFIRMED, GOVERNMENT),
              figure("band.cukup", "70", Confirmation.CONFIRMED, GOVERNMENT),
              figure("band.baik", "90", Confirmation.CONFIRMED, GOVERNMENT),
              figure("band.sangat-baik", "110", Confirmation.CONFIRMED, GOVERNMENT))
          .build();

  static final RegulationPack OF_2011 = packOf2011();

  private PerformancePacks() {}

  private static ConditionalBands predicateOf2019() {
    Requirement innovation =
        new Requirement(
            "innovation",
            Text.of(
                "menciptakan ide baru atau cara baru yang memberi manfaat bagi organisasi atau"
                    + " negara",
                "created a new idea or way that benefits the organisation or the state"));
    return ConditionalBands.builder()
        .id(Packs.PERFORMANCE_PREDICATE)
        .decimals(2)
        .rounding(RoundingMode.HALF_UP)
        .lowest(BigDecimal.ZERO)
        .highest(new BigDecimal("120"))
        .addBands(
            open("sangat-kurang", "Sangat Kurang", "Very poor", "0"),
            open("kurang", "Kurang", "Poor", "50"),
            open("cukup", "Cukup", "Sufficient", "70"),
            open("baik", "Baik", "Good", "90"),
            new ConditionalBand(
                band("sangat-baik", "Sangat Baik", "Very good", "110"), Optional.of(innovation)))
        .build();
  }

  private static RegulationPack packOf2011() {
    BandTable bands =
        BandTable.builder()
            .id(Packs.PERFORMANCE_PREDICATE)
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
    RegulationPack.Builder pack =
        RegulationPack.builder()
            .id("performance-2011")
            .title(
                Text.of(
                    "Prestasi kerja PNS menurut SKP dan perilaku kerja",
                    "Achievement of civil servants by targets and conduct"))
            .issuer("Pemerintah Republik Indonesia")
            .validFrom(LocalDate.of(2014, 1, 1))
            .validTo(LocalDate.of(2019, 4, 25))
            .replacedBy("performance-2019")
            .version("1")
            .addGradings(bands)
            .addWeightTables(weights("total", "0.6", "0.4", Confirmation.UNCONFIRMED, OLDEST));
    for (Band band : bands.bands()) {
      pack.addFigures(
          new Figure(
              "band." + band.code().toLowerCase(Locale.ROOT),
              band.lowestInclusive(),
              Confirmation.UNCONFIRMED,
              OLDEST));
    }
    return pack.build();
  }

  private static ConditionalBand open(String code, String id, String en, String lowest) {
    return ConditionalBand.of(band(code, id, en, lowest));
  }

  private static Band band(String code, String id, String en, String lowest) {
    return new Band(code, Text.of(id, en), new BigDecimal(lowest));
  }

  private static Figure conversion(String predicate, String share) {
    return figure(
        "credit." + predicate, share, Confirmation.UNCONFIRMED, "PermenPANRB 1/2023; " + CURRENT);
  }

  private static Figure figure(String name, String value, Confirmation confirmed, String source) {
    return new Figure(name, new BigDecimal(value), confirmed, source);
  }

  private static WeightTable weights(
      String id, String targets, String conduct, Confirmation confirmed, String source) {
    return new WeightTable(
        id,
        Text.of("Nilai kinerja", "Mark of performance"),
        List.of(
            new Weight(
                "targets",
                Text.of("Sasaran kinerja pegawai (SKP)", "Targets (SKP)"),
                new BigDecimal(targets),
                confirmed,
                source),
            new Weight(
                "conduct",
                Text.of("Perilaku kerja", "Conduct"),
                new BigDecimal(conduct),
                confirmed,
                source)));
  }
}
