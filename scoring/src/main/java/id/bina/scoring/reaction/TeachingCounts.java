package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Counts;
import id.bina.core.result.Measure;
import java.util.ArrayList;
import java.util.List;

/**
 * Under how many of its instructors a material is low, so that a rule can tell the material from
 * who teaches it.
 *
 * <p>Low is below the threshold of the policy, often answered low, or low beside the respondent's
 * other ratings. An instructor with too few answers is neither low nor fine, and neither is one
 * whose answers come from a class in which nothing is compared (halo).
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
    long most = 0;
    for (Facet facet : study.form().facets()) {
      Judged judged = Judged.NOBODY;
      for (Taught taught : byInstructor) {
        judged = judged.plus(judged(taught, facet));
      }
      write(material, facet, judged);
      most = Math.max(most, judged.answers());
    }
    count(TeachingMeasures.INSTRUCTORS, material, byInstructor.size(), most, List.of());
  }

  /**
   * How many instructors are low and how many are not.
   *
   * @param low those who are
   * @param fine those who are not
   * @param few those with too few answers
   * @param halo those with too few answers outside the classes in which nothing is compared
   * @param answers to all of them, in any class
   */
  private record Judged(long low, long fine, long few, long halo, long answers) {
    static final Judged NOBODY = new Judged(0, 0, 0, 0, 0);

    Judged plus(Judged more) {
      return new Judged(
          low + more.low,
          fine + more.fine,
          few + more.few,
          halo + more.halo,
          answers + more.answers);
    }

    boolean isNobody() {
      return low + fine == 0;
    }
  }

  /** To call one low and another not is to compare them, so classes with a halo do not count. */
  private Judged judged(Taught taught, Facet facet) {
    long answers = TeachingLevel.of(study, taught, facet).n();
    TeachingLevel sound = TeachingLevel.ofSound(study, taught, facet);
    int needed = study.policy().minimumToAct();
    if (sound.n() < needed) {
      return answers < needed ? new Judged(0, 0, 1, 0, answers) : new Judged(0, 0, 0, 1, answers);
    }
    return isLow(taught, facet, sound)
        ? new Judged(1, 0, 0, 0, answers)
        : new Judged(0, 1, 0, 0, answers);
  }

  private boolean isLow(Taught taught, Facet facet, TeachingLevel level) {
    return level.isLow(study.policy())
        || relativelyLow.stream()
            .anyMatch(
                each -> each.taught().equals(taught) && each.measure().equals(facet.relative()));
  }

  private void write(Taught material, Facet facet, Judged judged) {
    if (judged.isNobody()) {
      TeachingRefusal refusal =
          judged.halo() > 0 ? TeachingRefusal.halo(judged.answers()) : tooFew(judged.answers());
      for (Measure measure : List.of(facet.low(), facet.fine())) {
        study.absent(measure, study.cell(material), refusal);
      }
      return;
    }
    List<Text> notes = notes(judged);
    count(facet.low(), material, judged.low(), judged.answers(), notes);
    count(facet.fine(), material, judged.fine(), judged.answers(), notes);
  }

  private TeachingRefusal tooFew(long n) {
    int needed = study.policy().minimumToAct();
    return new TeachingRefusal(
        Absence.BELOW_MINIMUM_N,
        Text.of(
            "tidak ada pengajar dengan sekurangnya " + needed + " jawaban",
            "no instructor has at least " + needed + " answers"),
        n);
  }

  private static List<Text> notes(Judged judged) {
    List<Text> notes = new ArrayList<>();
    if (judged.few() > 0) {
      notes.add(
          Text.of(
              "pengajar yang jawabannya terlalu sedikit untuk dinilai: " + judged.few(),
              "instructors with too few answers to be judged: " + judged.few()));
    }
    if (judged.halo() > 0) {
      notes.add(
          Text.of(
              "pengajar dengan terlalu sedikit jawaban di luar kelas dengan halo: " + judged.halo(),
              "instructors with too few answers outside a class with a halo: " + judged.halo()));
    }
    return notes;
  }

  /** A number of instructors, resting on so many answers. */
  private void count(Measure measure, Taught material, long value, long n, List<Text> notes) {
    study
        .sheet()
        .add(
            study
                .sheet()
                .measured(measure, study.cell(material))
                .value((double) value)
                .counts(Counts.of(n))
                .basis(Basis.CASES)
                .quality(TeachingStudy.QUALITY)
                .notes(notes)
                .build());
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
