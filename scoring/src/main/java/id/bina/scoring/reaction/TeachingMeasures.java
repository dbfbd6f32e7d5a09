package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What forms about sessions measure. */
final class TeachingMeasures {
  static final Measure CONTENT = pomp("content", "isi materi, POMP", "content, POMP");
  static final Measure DELIVERY = pomp("delivery", "penyampaian, POMP", "delivery, POMP");
  static final Measure CONTENT_NEGATIVE =
      share("content_negative", "jawaban rendah pada isi materi", "low answers on content");
  static final Measure DELIVERY_NEGATIVE =
      share("delivery_negative", "jawaban rendah pada penyampaian", "low answers on delivery");
  static final Measure CONTRAST =
      difference(
          "contrast",
          "penyampaian dikurangi isi materi, POMP",
          "delivery minus content, POMP",
          Better.NONE);
  static final Measure CONTENT_RELATIVE =
      difference(
          "content_relative",
          "isi materi terhadap median nilai lain responden, POMP",
          "content against the median of the respondent's other ratings, POMP",
          Better.HIGHER);
  static final Measure DELIVERY_RELATIVE =
      difference(
          "delivery_relative",
          "penyampaian terhadap median nilai lain responden, POMP",
          "delivery against the median of the respondent's other ratings, POMP",
          Better.HIGHER);
  static final Measure INSTRUCTORS =
      count("instructors", "pengajar materi ini", "instructors of the material", Better.NONE);
  static final Measure CONTENT_LOW =
      count(
          "instructors_content_low",
          "pengajar dengan isi materi dinilai rendah",
          "instructors under whom content is low",
          Better.LOWER);
  static final Measure DELIVERY_LOW =
      count(
          "instructors_delivery_low",
          "pengajar dengan penyampaian dinilai rendah",
          "instructors whose delivery is low",
          Better.LOWER);
  static final Measure CONTENT_FINE =
      count(
          "instructors_content_fine",
          "pengajar dengan isi materi tidak rendah",
          "instructors under whom content is not low",
          Better.HIGHER);
  static final Measure DELIVERY_FINE =
      count(
          "instructors_delivery_fine",
          "pengajar dengan penyampaian tidak rendah",
          "instructors whose delivery is not low",
          Better.HIGHER);
  static final Measure ICC =
      measure(
              "icc",
              "keterandalan rata-rata kelas, ICC(3,k)",
              "reliability of the class mean, ICC(3,k)")
          .unit(Units.COEFFICIENT)
          .better(Better.HIGHER)
          .build();
  static final Measure LENIENCY =
      measure(
              "leniency",
              "bagian ragam nilai dari kemurahan responden",
              "share of the spread of ratings from lenient and severe respondents")
          .unit(Units.SHARE)
          .range(0, 1)
          .better(Better.NONE)
          .build();
  static final Measure RANK =
      count("rank", "peringkat pengajar", "rank of the instructor", Better.NONE);
  static final Measure DRIVERS =
      measure(
              "drivers",
              "koefisien regresi terhadap rekomendasi, POMP per POMP",
              "regression coefficient on the recommendation, POMP per POMP")
          .unit(Units.RATIO)
          .better(Better.NONE)
          .build();

  private TeachingMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(
        List.of(
            CONTENT,
            DELIVERY,
            CONTENT_NEGATIVE,
            DELIVERY_NEGATIVE,
            CONTRAST,
            CONTENT_RELATIVE,
            DELIVERY_RELATIVE,
            INSTRUCTORS,
            CONTENT_LOW,
            DELIVERY_LOW,
            CONTENT_FINE,
            DELIVERY_FINE,
            ICC,
            LENIENCY,
            RANK,
            DRIVERS));
  }

  private static Measure pomp(String id, String indonesian, String english) {
    return measure(id, indonesian, english)
        .unit(Units.POMP)
        .range(0, 100)
        .better(Better.HIGHER)
        .build();
  }

  private static Measure difference(String id, String indonesian, String english, Better better) {
    return measure(id, indonesian, english)
        .unit(Units.POMP)
        .range(-100, 100)
        .better(better)
        .build();
  }

  private static Measure share(String id, String indonesian, String english) {
    return measure(id, indonesian, english)
        .unit(Units.SHARE)
        .range(0, 1)
        .better(Better.LOWER)
        .build();
  }

  private static Measure count(String id, String indonesian, String english, Better better) {
    return measure(id, indonesian, english).unit(Units.COUNT).better(better).build();
  }

  private static Measure.Builder measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("teaching." + id))
        .title(Text.of(indonesian, english))
        .level(Level.REACTION);
  }
}
