package id.bina.scoring.qualification;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.program.Training;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Measure;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.ClusteredShare;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is written down of the classes of a programme. */
final class QualificationScores {
  private static final Quality QUALITY = Quality.of(Design.POST_ONLY);
  private static final int DECIMALS = 2;

  private final Setting setting;
  private final ScoreSheet sheet;

  QualificationScores(Setting setting, ScoreSheet sheet) {
    this.setting = setting;
    this.sheet = sheet;
  }

  /** The class of a training, if it goes by a guideline and somebody has a final mark. */
  Optional<QualifiedClass> write(Training training, Guideline guideline, MarkTable table) {
    Cell cell = Cell.of(Subject.of(training.id()));
    if (guideline.rules().isEmpty()) {
      sheet.absent(
          QualificationMeasures.PASSED,
          cell,
          Guideline.NO_GUIDELINE,
          guideline.refusal().orElseThrow(),
          table.people());
      return Optional.empty();
    }
    QualificationRules rules = guideline.rules().get();
    Optional<QualifiedClass> found = QualifiedClass.of(rules, table.marks(rules)).asOptional();
    if (found.isEmpty()) {
      nobody(cell, rules, table);
      return found;
    }
    passed(cell, found.get(), table);
    standings(cell, found.get());
    unknown(cell, found.get());
    mark(cell, found.get());
    return found;
  }

  private void nobody(Cell cell, QualificationRules rules, MarkTable table) {
    sheet.absent(
        QualificationMeasures.PASSED,
        cell,
        Absence.MISSING_ELEMENT,
        Text.of(
            "tidak seorang pun dari "
                + table.people()
                + " peserta memiliki semua nilai "
                + rules.codes(),
            "none of " + table.people() + " participants has all of the marks " + rules.codes()),
        table.people());
  }

  private void passed(Cell cell, QualifiedClass marks, MarkTable table) {
    QualificationNotes notes = new QualificationNotes(marks, sheet.method());
    sheet.add(
        base(QualificationMeasures.PASSED, cell, marks)
            .value(marks.passed())
            .notes(notes.ofClass(table.hasUnevenSessions()))
            .exhibit(notes.exhibit())
            .explanation(notes.explanation(cell))
            .build());
  }

  private void standings(Cell cell, QualifiedClass marks) {
    for (Standing standing : List.of(Standing.POSTPONED, Standing.FAILED, Standing.ABSENT)) {
      String code = standing.name().toLowerCase(Locale.ROOT);
      sheet.add(
          base(QualificationMeasures.STANDING, cell.with("standing", code), marks)
              .value((double) marks.count(standing))
              .build());
    }
  }

  private void unknown(Cell cell, QualifiedClass marks) {
    long all = marks.n() + marks.unknown();
    sheet.add(
        sheet
            .measured(QualificationMeasures.UNKNOWN, cell)
            .value((double) marks.unknown())
            .counts(Counts.of(all))
            .basis(Basis.CASES)
            .quality(QUALITY)
            .notes(QualificationNotes.missing(marks))
            .build());
  }

  private void mark(Cell cell, QualifiedClass marks) {
    Rational sum =
        marks.places().stream()
            .map(place -> place.qualification().exact())
            .reduce(Rational.ZERO, Rational::plus);
    BigDecimal mean =
        sum.dividedBy(Rational.of(marks.n())).toDecimal(DECIMALS, RoundingMode.HALF_UP);
    sheet.add(
        base(QualificationMeasures.MARK, cell, marks)
            .value(sum.dividedBy(Rational.of(marks.n())).doubleValue())
            .rounded(mean)
            .build());
  }

  private Score.Measured.Builder base(Measure measure, Cell cell, QualifiedClass marks) {
    return sheet
        .measured(measure, cell)
        .counts(Counts.of(marks.n(), marks.n() + marks.unknown()))
        .basis(Basis.CASES)
        .quality(QUALITY);
  }

  /** The programme, if its classes go by one guideline; its unit is the cohort. */
  void programme(List<QualifiedClass> classes) {
    if (classes.size() < 2 || classes.stream().map(QualifiedClass::rules).distinct().count() > 1) {
      return;
    }
    List<ClusteredShare.Cluster> clusters =
        classes.stream()
            .map(each -> new ClusteredShare.Cluster(each.count(Standing.PASSED), each.n()))
            .toList();
    Outcome<ClusteredShare> share = ClusteredShare.of(clusters, 1 - setting.policy().alpha());
    long all = classes.stream().mapToLong(each -> each.n() + each.unknown()).sum();
    share.asOptional().ifPresent(found -> programme(found, all));
  }

  private void programme(ClusteredShare share, long all) {
    boolean generalises = share.clusters() >= setting.policy().cohortsToGeneralize();
    Score.Measured.Builder score =
        sheet
            .measured(QualificationMeasures.PASSED, Cell.of(Subject.of(setting.program().id())))
            .value(share.share())
            .counts(Counts.of(share.trials(), all))
            .basis(Basis.CASES)
            .quality(QUALITY);
    if (generalises) {
      score.interval(share.interval());
    } else {
      score.notes(
          List.of(
              Text.of(
                  share.clusters() + " angkatan: tidak digeneralisasi ke luar kelas-kelas ini",
                  share.clusters() + " cohorts: not generalised beyond these classes")));
    }
    sheet.add(score.build());
  }
}
