package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Counts;
import id.bina.core.result.Measure;
import id.bina.core.result.Score;
import java.util.ArrayList;
import java.util.List;

/**
 * Under how many of its instructors a material is low, so that a rule can tell the material from
 * who teaches it.
 *
 * <p>Low is below the threshold of the policy, often answered low, or low beside the respondent's
 * other ratings. An instructor with too few answers is neither low nor fine.
 */
final class TeachingCounts {
  private final TeachingStudy study;
  private final List<Paired> relativelyLow;

  TeachingCounts(TeachingStudy study, List<Paired> relativelyLow) {
    this.study = study;
    this.relativelyLow = List.copyOf(relativelyLow);
  }

  void write(Taught material, List<Taught> byInstructor) {
    if (byInstructor.isEmpty()) {
      unknown(material);
      return;
    }
    long all = byInstructor.size();
    Score instructors =
        count(TeachingMeasures.INSTRUCTORS, material, all, all, List.of())
            .basis(Basis.SETTING)
            .build();
    study.sheet().add(instructors);
    for (Facet facet : study.form().facets()) {
      List<String> low = new ArrayList<>();
      List<String> fine = new ArrayList<>();
      for (Taught taught : byInstructor) {
        TeachingLevel level = TeachingLevel.of(study, taught, facet);
        if (level.n() >= study.policy().minimumToAct()) {
          (isLow(taught, facet, level) ? low : fine).add(taught.instructor().orElseThrow());
        }
      }
      judged(material, facet, low, fine, all);
    }
  }

  private boolean isLow(Taught taught, Facet facet, TeachingLevel level) {
    return level.isLow(study.policy())
        || relativelyLow.stream()
            .anyMatch(
                each -> each.taught().equals(taught) && each.measure().equals(facet.relative()));
  }

  private void judged(Taught material, Facet facet, List<String> low, List<String> fine, long all) {
    long judged = (long) low.size() + fine.size();
    if (judged == 0) {
      int needed = study.policy().minimumToAct();
      for (Measure measure : List.of(facet.low(), facet.fine())) {
        study.absent(
            measure,
            study.cell(material),
            new TeachingRefusal(
                Absence.BELOW_MINIMUM_N,
                Text.of(
                    "tidak ada pengajar dengan sekurangnya " + needed + " jawaban",
                    "no instructor has at least " + needed + " answers"),
                0));
      }
      return;
    }
    study
        .sheet()
        .add(count(facet.low(), material, low.size(), judged, notes(low, all - judged)).build());
    study
        .sheet()
        .add(count(facet.fine(), material, fine.size(), judged, notes(fine, all - judged)).build());
  }

  private static List<Text> notes(List<String> who, long unjudged) {
    List<Text> notes = new ArrayList<>();
    if (!who.isEmpty()) {
      notes.add(Text.of(String.join(", ", who)));
    }
    if (unjudged > 0) {
      notes.add(
          Text.of(
              "jawaban terlalu sedikit untuk menilai pengajar lain: " + unjudged,
              "instructors with too few answers to be judged: " + unjudged));
    }
    return notes;
  }

  private Score.Measured.Builder count(
      Measure measure, Taught material, long value, long of, List<Text> notes) {
    return study
        .sheet()
        .measured(measure, study.cell(material))
        .value((double) value)
        .counts(Counts.of(of))
        .basis(Basis.CASES)
        .quality(TeachingStudy.QUALITY)
        .notes(notes);
  }

  private void unknown(Taught material) {
    study.absent(
        TeachingMeasures.INSTRUCTORS,
        study.cell(material),
        new TeachingRefusal(
            Absence.NO_DATA,
            Text.of("tidak tercatat siapa yang mengajar", "it is not recorded who taught"),
            0));
  }
}
