package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.program.Cohort;
import id.bina.core.program.DeliveryMode;
import id.bina.core.program.Training;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Quality;
import id.bina.core.result.Units;
import id.bina.core.result.Weakness;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.TwoArms;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.MomentsSpec;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallySpec;
import id.bina.scoring.tally.ValueCounts;
import id.bina.scoring.tally.ValueCountsSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The final test of cohorts of one course online against those face to face.
 *
 * <p>It asks whether online is not worse by more than a margin, which is another question than
 * whether a difference was found: not found is not shown equal.
 */
final class OnlineCompared {
  private static final ColumnKey POINTS = CaseColumns.assessmentPoints(Occasion.POST);
  private static final ColumnKey MAXIMUM = CaseColumns.assessmentMaximum(Occasion.POST);
  private static final Grouping CLASSES = Grouping.of(CaseUnit.PARTICIPATION, Strata.TRAINING);
  private static final MomentsSpec TESTS = new MomentsSpec(List.of(POINTS), CLASSES);
  private static final ValueCountsSpec MAXIMA = new ValueCountsSpec(MAXIMUM, CLASSES);

  /** Cohen's small effect, and the usual power: 393 a group (practice E, R04). */
  private static final double SMALL = 0.2;

  private static final double POWER = 0.8;
  private static final int PERCENT = 100;

  private final Setting setting;
  private final BigDecimal margin;

  OnlineCompared(Setting setting, BigDecimal margin) {
    this.setting = setting;
    this.margin = margin;
  }

  List<TallySpec> specs() {
    return courses().isEmpty() ? List.of() : List.of(TESTS, MAXIMA);
  }

  /** The courses that were held both ways. */
  private List<String> courses() {
    TreeSet<String> courses = new TreeSet<>();
    for (Training training : setting.program().trainings()) {
      training.cohort().map(Cohort::course).ifPresent(courses::add);
    }
    courses.removeIf(course -> held(course, DeliveryMode.DARING).isEmpty());
    courses.removeIf(course -> held(course, DeliveryMode.TATAP_MUKA).isEmpty());
    return List.copyOf(courses);
  }

  private List<GroupKey> held(String course, DeliveryMode mode) {
    return setting.program().trainings().stream()
        .filter(each -> each.cohort().map(Cohort::course).filter(course::equals).isPresent())
        .filter(each -> each.mode().equals(mode))
        .map(each -> GroupKey.of(Strata.TRAINING, each.id().value()))
        .toList();
  }

  void write(TallyBook tallies, ScoreSheet sheet) {
    for (String course : courses()) {
      Cell cell = Cell.of(Subject.of(setting.program().id())).with("course", course);
      write(new Course(course, cell, tallies), sheet);
    }
  }

  private void write(Course course, ScoreSheet sheet) {
    Moments online = course.tests(held(course.name(), DeliveryMode.DARING));
    Moments offline = course.tests(held(course.name(), DeliveryMode.TATAP_MUKA));
    long fewer = Math.min(online.count(), offline.count());
    int needed = setting.policy().minimumToDisplay();
    Optional<BigDecimal> maximum = maximum(course);
    if (fewer < needed) {
      absent(
          sheet,
          course.cell(),
          Absence.BELOW_MINIMUM_N,
          Text.of(
              fewer + " nilai tes di kelompok terkecil; diperlukan sekurangnya " + needed,
              fewer + " tests in the smaller group; at least " + needed + " are needed"),
          online.count() + offline.count());
    } else if (maximum.isEmpty()) {
      absent(
          sheet,
          course.cell(),
          Absence.NO_COMPARISON,
          Text.of(
              "tes akhir memiliki nilai maksimum yang berbeda",
              "the final tests have different maxima"),
          online.count() + offline.count());
    } else {
      compare(course.cell(), online, offline, PERCENT / maximum.get().doubleValue(), sheet);
    }
  }

  private static void absent(ScoreSheet sheet, Cell cell, Absence reason, Text detail, long n) {
    sheet.absent(NomineeMeasures.ONLINE_DIFFERENCE, cell, reason, detail, n);
  }

  /** The maximum that all tests share. */
  private Optional<BigDecimal> maximum(Course course) {
    ValueCounts maxima =
        course
            .maxima(held(course.name(), DeliveryMode.DARING))
            .merge(course.maxima(held(course.name(), DeliveryMode.TATAP_MUKA)));
    return maxima.values().size() == 1 ? Optional.of(maxima.values().firstKey()) : Optional.empty();
  }

  private void compare(
      Cell cell, Moments online, Moments offline, double factor, ScoreSheet sheet) {
    TwoArms.of(online, offline, 1 - setting.policy().alpha())
        .match(
            arms -> {
              write(cell, arms, factor, sheet);
              return true;
            },
            none -> {
              absent(
                  sheet,
                  cell,
                  Absence.ZERO_VARIANCE,
                  Text.of(
                      "semua nilai tes sama dalam kedua kelompok",
                      "all tests are equal in both groups"),
                  online.count() + offline.count());
              return false;
            });
  }

  private void write(Cell cell, TwoArms arms, double factor, ScoreSheet sheet) {
    Estimate raw = arms.welch();
    Interval points = raw.interval();
    Interval interval =
        Interval.of(
            points.lower() * factor, points.upper() * factor, points.level(), points.method());
    sheet.add(
        sheet
            .measured(NomineeMeasures.ONLINE_DIFFERENCE, cell)
            .value(raw.value() * factor)
            .interval(interval)
            .counts(Counts.ofSides(arms.treated().n(), arms.control().n()))
            .basis(Basis.FIXED_TALLY)
            .quality(Quality.of(Design.POST_ONLY, Weakness.FEW_UNITS))
            .notes(List.of(verdict(interval), needed()))
            .build());
  }

  private Text verdict(Interval interval) {
    String inIndonesian = Figures.exact(margin, "id");
    String inEnglish = Figures.exact(margin, "en");
    return interval.lower() > -margin.doubleValue()
        ? Text.of(
            "tidak lebih buruk dari batas " + inIndonesian + " poin pada kelas-kelas ini",
            "in these classes not worse by the margin of " + inEnglish + " points")
        : Text.of(
            "belum terbukti setara (batas "
                + inIndonesian
                + " poin): batas bawah "
                + Figures.text(interval.lower(), Units.POINTS, "id"),
            "not shown equal (margin "
                + inEnglish
                + " points): the lower limit is "
                + Figures.text(interval.lower(), Units.POINTS, "en"));
  }

  /** The size of each group that finds a small effect, by the normal approximation. */
  private Text needed() {
    double reach = Normal.critical(1 - setting.policy().alpha()) + Normal.quantile(POWER);
    long each = (long) Math.ceil(2 * (reach / SMALL) * (reach / SMALL));
    return Text.of(
        "untuk membedakan d = 0,2 diperlukan " + each + " orang per kelompok",
        "to tell a difference of d = 0.2, " + each + " people a group are needed");
  }

  /** The tests of one course. */
  private record Course(String name, Cell cell, TallyBook tallies) {

    Moments tests(List<GroupKey> classes) {
      return classes.stream()
          .map(each -> tallies.moments(TESTS, each))
          .reduce(Moments.empty(TESTS.names()), Moments::merge);
    }

    ValueCounts maxima(List<GroupKey> classes) {
      return classes.stream()
          .map(each -> tallies.valueCounts(MAXIMA, each))
          .reduce(ValueCounts.empty(), ValueCounts::merge);
    }
  }
}
