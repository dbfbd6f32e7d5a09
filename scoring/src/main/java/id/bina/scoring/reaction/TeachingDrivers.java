package id.bina.scoring.reaction;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Subject;
import id.bina.core.program.Training;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.scoring.stat.Coefficient;
import id.bina.scoring.stat.LeastSquares;
import id.bina.scoring.stat.StandardErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How the recommendation goes with content and delivery, by regression over respondents.
 *
 * <p>Refused below 100 respondents (practice D): with a halo the two are so alike that fewer do not
 * tell which of them matters.
 */
final class TeachingDrivers {
  private static final int RESPONDENTS_NEEDED = 100;

  private final TeachingStudy study;

  TeachingDrivers(TeachingStudy study) {
    this.study = study;
  }

  void write() {
    List<Row> rows = rows();
    Optional<TeachingRefusal> refusal = refusal(rows);
    if (refusal.isPresent()) {
      study.absent(TeachingMeasures.DRIVERS, cell(), refusal.get());
      return;
    }
    LeastSquares.of(
            column(rows, Row::recommends).named("recommends"),
            List.of(
                column(rows, Row::content).named(Facet.CONTENT.role().code()),
                column(rows, Row::delivery).named(Facet.DELIVERY.role().code())),
            study.level())
        .match(
            fit -> {
              write(fit);
              return true;
            },
            none -> {
              study.absent(TeachingMeasures.DRIVERS, cell(), inseparable(rows.size()));
              return false;
            });
  }

  private Cell cell() {
    return study.form().within(Cell.of(Subject.of(study.setting().program().id())));
  }

  private Optional<TeachingRefusal> refusal(List<Row> rows) {
    long n = study.profiles().respondents();
    if (n < RESPONDENTS_NEEDED) {
      return Optional.of(below(n));
    }
    if (study.form().recommendation().isEmpty()) {
      return Optional.of(
          new TeachingRefusal(
              Absence.MISSING_ELEMENT,
              Text.of(
                  "formulir tidak menanyakan rekomendasi, yang hendak dijelaskan",
                  "the form does not ask for a recommendation, which is to be explained"),
              n));
    }
    return rows.size() < RESPONDENTS_NEEDED ? Optional.of(below(rows.size())) : Optional.empty();
  }

  private static TeachingRefusal below(long n) {
    return new TeachingRefusal(
        Absence.BELOW_MINIMUM_N,
        Text.of(
            n + " responden; regresi pendorong memerlukan sekurangnya 100",
            n + " respondents; a regression on drivers needs at least 100"),
        n);
  }

  private static TeachingRefusal inseparable(long n) {
    return new TeachingRefusal(
        Absence.UNIDENTIFIED,
        Text.of(
            "isi materi dan penyampaian tidak dapat dipisahkan oleh jawaban ini",
            "these answers do not tell content and delivery apart"),
        n);
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Training training : study.setting().program().trainings()) {
      if (!study.halo().contains(training.id().value())) {
        for (Profile profile : study.profiles().in(training.id().value())) {
          row(profile).ifPresent(rows::add);
        }
      }
    }
    return rows;
  }

  private static Optional<Row> row(Profile profile) {
    Optional<Rational> content = profile.mean(rated -> rated.facet() == Facet.CONTENT);
    Optional<Rational> delivery = profile.mean(rated -> rated.facet() == Facet.DELIVERY);
    return content.isPresent() && delivery.isPresent() && profile.recommends().isPresent()
        ? Optional.of(
            new Row(
                content.get().doubleValue(),
                delivery.get().doubleValue(),
                profile.recommends().get().doubleValue()))
        : Optional.empty();
  }

  private static Numbers column(List<Row> rows, ToDoubleFunction<Row> component) {
    return Numbers.of(rows.stream().mapToDouble(component).toArray());
  }

  private void write(LeastSquares fit) {
    for (Facet facet : Facet.values()) {
      Coefficient coefficient = fit.coefficient(facet.role().code());
      Cell cell = cell().with("aspect", facet.role().code());
      study
          .sheet()
          .add(
              study
                  .sheet()
                  .measured(TeachingMeasures.DRIVERS, cell)
                  .value(coefficient.value())
                  .interval(
                      coefficient
                          .estimate(StandardErrors.HC3)
                          .asOptional()
                          .map(estimate -> estimate.interval()))
                  .counts(Counts.of(fit.n()))
                  .basis(Basis.CASES)
                  .quality(TeachingStudy.QUALITY)
                  .notes(
                      List.of(
                          Text.of(
                              "hubungan antarjawaban satu formulir, bukan sebab",
                              "a relation among answers of one form, not a cause")))
                  .build());
    }
  }

  /** The means of one respondent, POMP. */
  private record Row(double content, double delivery, double recommends) {}
}
