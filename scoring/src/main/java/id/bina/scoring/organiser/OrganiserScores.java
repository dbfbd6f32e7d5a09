package id.bina.scoring.organiser;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.instrument.Scale;
import id.bina.core.program.Training;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.internal.RatingBands;
import id.bina.scoring.internal.ScaleValues;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.stat.ElementIndex;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.stat.ranking.ImportancePerformance;
import id.bina.scoring.stat.ranking.Quadrant;
import id.bina.scoring.stat.ranking.RatedAspect;
import id.bina.scoring.tally.ElementSums;
import id.bina.scoring.tally.TallyBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What is written down of the running of one training. */
final class OrganiserScores {
  private static final Quality QUALITY = Quality.of(Design.POST_ONLY);
  private static final int HUNDRED = 100;

  private final Setting setting;
  private final OrganiserForm form;
  private final ScoreSheet sheet;
  private final Optional<RegulationPack> guideline;

  OrganiserScores(
      Setting setting, OrganiserForm form, ScoreSheet sheet, Optional<RegulationPack> guideline) {
    this.setting = setting;
    this.form = form;
    this.sheet = sheet;
    this.guideline = guideline;
  }

  void write(SubjectGroup group, TallyBook tallies) {
    ElementSums sums = tallies.elementSums(form.sums(group), group.key());
    Cell cell = form.within(Cell.of(group.subject()));
    Outcome<ElementIndex> index = ElementIndex.of(sums, OptionalLong.empty());
    if (!index.isComputed() || sums.forms() < setting.policy().minimumToCompute()) {
      absent(cell, sums, index);
      return;
    }
    RatingBands bands =
        RatingBands.of(setting, each -> isOf(each, group), OrganiserSurvey.GUIDELINE, guideline);
    write(OrganiserMeasures.SCORE, cell, index.orThrow(), bands);
    for (OrganiserGroup each : OrganiserGroup.values()) {
      of(each, sums)
          .ifPresent(
              some ->
                  write(
                      OrganiserMeasures.GROUP,
                      cell.with("group", each.name().toLowerCase(Locale.ROOT)),
                      some,
                      bands));
    }
    importance(cell, group, tallies, sums.forms());
  }

  private static boolean isOf(Training training, SubjectGroup group) {
    return training.id().value().equals(group.subject().id());
  }

  private void absent(Cell cell, ElementSums sums, Outcome<ElementIndex> index) {
    boolean missing =
        index.match(some -> false, none -> none.reason().equals(Absence.MISSING_ELEMENT));
    Absence few = sums.forms() == 0 ? Absence.NO_RESPONSES : Absence.BELOW_MINIMUM_N;
    sheet.absent(
        OrganiserMeasures.SCORE,
        cell,
        missing ? Absence.MISSING_ELEMENT : few,
        missing
            ? Text.of(
                "ada aspek yang tidak dijawab siapa pun; bobotnya tidak dibagikan",
                "nobody answered one of the aspects; its weight is not shared out")
            : Text.of(
                "formulir tentang penyelenggaraan terlalu sedikit: " + sums.forms(),
                "too few forms about the running of the training: " + sums.forms()),
        sums.forms());
  }

  private Optional<ElementIndex> of(OrganiserGroup group, ElementSums sums) {
    ElementSums some = sums;
    for (int i = form.asked().size() - 1; i >= 0; i--) {
      if (form.asked().get(i).group() != group) {
        some = some.without(i);
      }
    }
    return ElementIndex.of(some, OptionalLong.empty()).asOptional();
  }

  private Scale scale() {
    return form.asked().get(0).performance().scale();
  }

  private void write(Measure measure, Cell cell, ElementIndex index, RatingBands bands) {
    Rational printed = index.value().times(ScaleValues.factor(scale()));
    Rational pomp = ScaleValues.pomp(index.value(), scale());
    Score.Measured.Builder score =
        sheet
            .measured(measure, cell)
            .value(pomp.doubleValue())
            .counts(Counts.of(index.n(), index.sums().cases()))
            .basis(Basis.FIXED_TALLY)
            .quality(QUALITY)
            .notes(List.of(x(printed), bands.words(printed)))
            .explanation(explained(measure, cell, index, bands));
    interval(index).ifPresent(score::interval);
    sheet.add(score.build());
  }

  private Optional<Interval> interval(ElementIndex index) {
    double level = 1 - setting.policy().alpha();
    Rational factor = Rational.of(HUNDRED, (long) scale().highest() - scale().lowest());
    double offset = factor.doubleValue() * scale().lowest();
    return index
        .interval(factor, offset, HUNDRED + offset, level)
        .map(
            ends ->
                Interval.of(
                    Math.max(0, ends.lower() - offset),
                    Math.min(HUNDRED, ends.upper() - offset),
                    ends.level(),
                    ends.method()))
        .asOptional();
  }

  private Text x(Rational printed) {
    String name = ScaleValues.name(scale()) + ": ";
    return Text.of(
        name + Figures.text(printed.doubleValue(), Units.POINTS, "id"),
        name + Figures.text(printed.doubleValue(), Units.POINTS, "en"));
  }

  private Explanation explained(Measure measure, Cell cell, ElementIndex index, RatingBands bands) {
    List<Input> inputs = new ArrayList<>();
    bands
        .pack()
        .ifPresent(
            pack ->
                inputs.add(
                    Input.of(
                        Text.of("paket aturan", "regulation pack"),
                        pack.id() + " " + pack.version())));
    inputs.add(Input.of(Text.of("formulir", "forms"), Figures.words(index.n())));
    inputs.add(
        Input.of(Text.of("aspek", "aspects"), Figures.words((long) index.sums().elements())));
    return new Explanation(
        new ScoreKey(measure.id(), cell),
        sheet.method(),
        inputs,
        List.of(
            Step.of(
                Text.of("rata-rata dari rata-rata aspek", "mean of the means of the aspects"),
                Figures.words(index.value().doubleValue(), Units.POINTS))));
  }

  private void importance(Cell cell, SubjectGroup group, TallyBook tallies, long n) {
    List<RatedAspect> rated = new ArrayList<>();
    for (OrganiserForm.Asked each : form.asked()) {
      each.importance()
          .ifPresent(
              column -> {
                Outcome<Sample> wanted =
                    Sample.of(
                        tallies.moments(OrganiserForm.moments(column, group), group.key()), 0);
                Outcome<Sample> done =
                    Sample.of(
                        tallies.moments(
                            OrganiserForm.moments(each.performance(), group), group.key()),
                        0);
                if (wanted.isComputed() && done.isComputed()) {
                  rated.add(aspect(form.name(each), wanted.orThrow(), done.orThrow()));
                }
              });
    }
    ImportancePerformance.of(rated)
        .match(
            all -> priorities(cell, all, n),
            none -> {
              sheet.absent(OrganiserMeasures.CSI, cell, Absence.NO_DATA, notAsked(), n);
              return false;
            });
  }

  private static RatedAspect aspect(String name, Sample wanted, Sample done) {
    return new RatedAspect(
        name, wanted.mean(), wanted.standardError(), done.mean(), done.standardError());
  }

  private static Text notAsked() {
    return Text.of(
        "kepentingan tidak ditanyakan untuk sekurangnya dua aspek",
        "importance was not asked of at least two aspects");
  }

  private boolean priorities(Cell cell, ImportancePerformance all, long n) {
    sheet.add(
        sheet
            .measured(OrganiserMeasures.CSI, cell)
            .value(all.satisfactionIndex(scale().highest()))
            .counts(Counts.of(n))
            .basis(Basis.FIXED_TALLY)
            .quality(QUALITY)
            .notes(List.of(first(all), near(all)))
            .build());
    return true;
  }

  private static Text first(ImportancePerformance all) {
    List<RatedAspect> first = all.in(Quadrant.PRIORITISE);
    String names = first.stream().map(RatedAspect::name).collect(Collectors.joining(", "));
    return Text.of(
        "prioritas utama: " + (first.isEmpty() ? "tidak ada" : names),
        "first priority: " + (first.isEmpty() ? "none" : names));
  }

  private static Text near(ImportancePerformance all) {
    long near = all.points().stream().filter(ImportancePerformance.Point::isBorderline).count();
    return Text.of(
        "dekat garis, kuadrannya belum pasti: " + near,
        "near a line, the field is not sure: " + near);
  }
}
