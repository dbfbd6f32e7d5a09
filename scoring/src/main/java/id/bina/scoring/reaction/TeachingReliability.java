package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.program.Training;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.Score;
import id.bina.core.result.Units;
import id.bina.scoring.stat.Icc;
import java.util.List;
import java.util.Optional;

/**
 * How well the means of a class tell materials or instructors apart, and how much of the spread is
 * the respondents' own leniency.
 *
 * <p>The same respondents rate all of them, so the design is crossed: ICC(3,k), in which leniency
 * does not count, and never ICC(1,k).
 */
final class TeachingReliability {
  private static final int FEWEST = 2;

  private final TeachingStudy study;

  TeachingReliability(TeachingStudy study) {
    this.study = study;
  }

  void write() {
    for (Training training : study.setting().program().trainings()) {
      List<Profile> profiles = study.profiles().in(training.id().value());
      if (!profiles.isEmpty()) {
        Cell cell = study.form().within(Cell.of(Subject.of(training.id())));
        for (Facet facet : study.form().facets()) {
          icc(cell.with("aspect", facet.role().code()), training, table(profiles, facet), facet);
        }
        leniency(cell, training, RatingTable.of(profiles));
      }
    }
  }

  private static RatingTable table(List<Profile> profiles, Facet facet) {
    return facet == Facet.CONTENT
        ? RatingTable.of(profiles, facet, Rated::material)
        : RatingTable.of(profiles, facet, Rated::instructor);
  }

  private void icc(Cell cell, Training training, RatingTable table, Facet facet) {
    Optional<TeachingRefusal> refusal = refusal(training, table);
    if (table.columns().size() < FEWEST) {
      refusal = Optional.of(single(facet, table));
    }
    if (refusal.isPresent()) {
      study.absent(TeachingMeasures.ICC, cell, refusal.get());
      return;
    }
    Icc.crossed(table.moments(), study.level())
        .flatMap(icc -> icc.value(Icc.Form.THREE_MEAN).map(value -> icc(cell, icc, value, table)))
        .match(
            score -> {
              study.sheet().add(score);
              return true;
            },
            none -> {
              study.absent(TeachingMeasures.ICC, cell, constant(table));
              return false;
            });
  }

  private Score icc(Cell cell, Icc icc, double value, RatingTable table) {
    Score.Measured.Builder score =
        base(TeachingMeasures.ICC, cell, value, table)
            .explanation(
                study.explained(
                    TeachingMeasures.ICC,
                    cell,
                    inputs(table),
                    Text.of(
                        "(ragam antarsasaran - ragam sisa) / ragam antarsasaran",
                        "(mean square of targets - of error) / mean square of targets"),
                    Figures.words(value, Units.COEFFICIENT)));
    icc.interval(Icc.Form.THREE_MEAN).asOptional().ifPresent(score::interval);
    return score.build();
  }

  private void leniency(Cell cell, Training training, RatingTable table) {
    Optional<TeachingRefusal> refusal = refusal(training, table);
    if (table.columns().size() < FEWEST) {
      refusal = Optional.of(single(Facet.CONTENT, table));
    }
    if (refusal.isPresent()) {
      study.absent(TeachingMeasures.LENIENCY, cell, refusal.get());
      return;
    }
    Icc.crossed(table.moments(), study.level())
        .match(
            icc -> {
              study.sheet().add(leniency(cell, icc, table));
              return true;
            },
            none -> {
              study.absent(TeachingMeasures.LENIENCY, cell, constant(table));
              return false;
            });
  }

  /** Components of variance of one rating; one that comes out below 0 is 0. */
  private Score leniency(Cell cell, Icc icc, RatingTable table) {
    double error = icc.meanSquares().error();
    double raters = Math.max(0, (icc.meanSquares().raters() - error) / icc.targets());
    double targets = Math.max(0, (icc.meanSquares().targets() - error) / icc.raters());
    double value = raters / (raters + targets + error);
    return base(TeachingMeasures.LENIENCY, cell, value, table)
        .explanation(
            study.explained(
                TeachingMeasures.LENIENCY,
                cell,
                inputs(table),
                Text.of(
                    "ragam antarresponden / (responden + sasaran + sisa)",
                    "variance of respondents / (respondents + targets + error)"),
                Figures.words(value, Units.SHARE)))
        .build();
  }

  private Score.Measured.Builder base(Measure measure, Cell cell, double value, RatingTable table) {
    return study
        .sheet()
        .measured(measure, cell)
        .value(value)
        .counts(Counts.of(table.rows().size()))
        .basis(Basis.CASES)
        .quality(TeachingStudy.QUALITY);
  }

  private static List<Input> inputs(RatingTable table) {
    return List.of(
        Input.of(Text.of("sasaran", "targets"), Figures.words(table.columns().size())),
        Input.of(
            Text.of("responden yang menilai semuanya", "respondents who rated all of them"),
            Figures.words(table.rows().size())));
  }

  private Optional<TeachingRefusal> refusal(Training training, RatingTable table) {
    long n = table.rows().size();
    if (study.halo().contains(training.id().value())) {
      return Optional.of(TeachingRefusal.halo(n));
    }
    int needed = study.policy().minimumToDisplay();
    return n < needed ? Optional.of(TeachingRefusal.tooFew(n, needed)) : Optional.empty();
  }

  private static TeachingRefusal single(Facet facet, RatingTable table) {
    long n = table.rows().size();
    return facet == Facet.DELIVERY
        ? TeachingRefusal.oneInstructorOneClass(n)
        : new TeachingRefusal(
            Absence.NO_COMPARISON,
            Text.of("kelas menilai kurang dari dua hal", "the class rated fewer than two things"),
            n);
  }

  private static TeachingRefusal constant(RatingTable table) {
    return new TeachingRefusal(
        Absence.ZERO_VARIANCE,
        Text.of(
            "nilai kelas tidak membedakan yang dinilai",
            "the ratings of the class do not tell apart what was rated"),
        table.rows().size());
  }
}
