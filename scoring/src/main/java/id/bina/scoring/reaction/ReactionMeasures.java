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

/** What a reaction survey measures. */
final class ReactionMeasures {
  static final Measure ITEM_MEAN =
      points("item.mean", "rata-rata butir", "mean of the item", Better.HIGHER);
  static final Measure ITEM_NEGATIVE =
      share("item.negative_share", "jawaban rendah (dua terbawah)", "low answers (lowest two)");
  static final Measure ITEM_BEST =
      share("item.best_share", "jawaban pas (tengah)", "answers at the best point (the middle)");
  static final Measure ASPECT_MEAN =
      points("aspect.mean", "rata-rata aspek", "mean of the aspect", Better.HIGHER);
  static final Measure ASPECT_POMP =
      measure("aspect.pomp", "aspek, POMP", "aspect, POMP")
          .unit(Units.POMP)
          .range(0, 100)
          .better(Better.HIGHER)
          .build();
  static final Measure ASPECT_X25 =
      measure("aspect.x25", "aspek, x25", "aspect, x25")
          .unit(Units.POINTS)
          .range(25, 100)
          .better(Better.HIGHER)
          .build();
  static final Measure ASPECT_NEGATIVE =
      share("aspect.negative_share", "jawaban rendah pada aspek", "low answers on the aspect");
  static final Measure ASPECT_ALPHA =
      measure("aspect.alpha", "alfa Cronbach aspek", "Cronbach's alpha of the aspect")
          .unit(Units.COEFFICIENT)
          .better(Better.HIGHER)
          .build();
  static final Measure CONTRAST =
      measure("aspect.contrast", "selisih dua aspek, POMP", "difference of two aspects, POMP")
          .unit(Units.POMP)
          .range(-100, 100)
          .better(Better.NONE)
          .build();
  static final Measure RELATIVE =
      measure(
              "aspect.relative",
              "aspek dibanding aspek lain responden yang sama, POMP",
              "aspect against the respondent's other aspects, POMP")
          .unit(Units.POMP)
          .range(-100, 100)
          .better(Better.HIGHER)
          .build();
  static final Measure RELATIVE_P =
      measure(
              "aspect.relative_p",
              "p perbandingan aspek itu, setelah Holm",
              "p of that comparison, after Holm")
          .unit(Units.PROBABILITY)
          .range(0, 1)
          .better(Better.NONE)
          .build();
  static final Measure REPORTED_CHANGE =
      measure(
              "reported_change",
              "peserta yang melaporkan perubahan positif",
              "participants who report a positive change")
          .unit(Units.SHARE)
          .range(0, 1)
          .better(Better.HIGHER)
          .build();
  static final Measure NPS =
      measure("nps", "Net Promoter Score", "Net Promoter Score")
          .unit("nps")
          .range(-100, 100)
          .better(Better.HIGHER)
          .build();

  private ReactionMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(
        List.of(
            ITEM_MEAN,
            ITEM_NEGATIVE,
            ITEM_BEST,
            ASPECT_MEAN,
            ASPECT_POMP,
            ASPECT_X25,
            ASPECT_NEGATIVE,
            ASPECT_ALPHA,
            CONTRAST,
            RELATIVE,
            RELATIVE_P,
            REPORTED_CHANGE,
            NPS));
  }

  private static Measure share(String id, String indonesian, String english) {
    Better better = id.endsWith("negative_share") ? Better.LOWER : Better.HIGHER;
    return measure(id, indonesian, english).unit(Units.SHARE).range(0, 1).better(better).build();
  }

  private static Measure points(String id, String indonesian, String english, Better better) {
    return measure(id, indonesian, english).unit(Units.POINTS).better(better).build();
  }

  private static Measure.Builder measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("reaction." + id))
        .title(Text.of(indonesian, english))
        .level(Level.REACTION);
  }
}
