package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Counts;
import id.bina.core.result.Measure;
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
    long most = 0;
    for (Facet facet : study.form().facets()) {
      long low = 0;
      long fine = 0;
      long n = 0;
      for (Taught taught : byInstructor) {
        TeachingLevel level = TeachingLevel.of(study, taught, facet);
        n += level.n();
        if (level.n() >= study.policy().minimumToAct()) {
          boolean isLow = isLow(taught, facet, level);
          low += isLow ? 1 : 0;
          fine += isLow ? 0 : 1;
        }
      }
      judged(material, facet, new Judged(low, fine, all), n);
      most = Math.max(most, n);
    }
    count(TeachingMeasures.INSTRUCTORS, material, all, most, List.of());
  }

  /** How many are low and how many are not, of all. */
  private record Judged(long low, long fine, long all) {
    long unjudged() {
      return all - low - fine;
    }
  }

  private boolean isLow(Taught taught, Facet facet, TeachingLevel level) {
    return level.isLow(study.policy())
        || relativelyLow.stream()
            .anyMatch(
                each -> each.taught().equals(taught) && each.measure().equals(facet.relative()));
  }

  private void judged(Taught material, Facet facet, Judged judged, long n) {
    if (judged.unjudged() == judged.all()) {
      for (Measure measure : List.of(facet.low(), facet.fine())) {
        study.absent(measure, study.cell(material), tooFew(n));
      }
      return;
    }
    List<Text> notes = notes(judged.unjudged());
    count(facet.low(), material, judged.low(), n, notes);
    count(facet.fine(), material, judged.fine(), n, notes);
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

  private static List<Text> notes(long unjudged) {
    return unjudged == 0
        ? List.of()
        : List.of(
            Text.of(
                "pengajar yang jawabannya terlalu sedikit untuk dinilai: " + unjudged,
                "instructors with too few answers to be judged: " + unjudged));
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
