package id.bina.scoring.alumni;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.AspectRole;
import id.bina.core.people.Source;
import id.bina.core.program.Training;
import id.bina.core.regulation.WeightTable;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.Weakness;
import id.bina.scoring.internal.ScaleValues;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.ElementIndex;
import id.bina.scoring.tally.ElementSums;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.TallyBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What is written down of the alumni of one training. */
final class AlumniScores {
  private static final int HUNDRED = 100;

  private final Setting setting;
  private final TallyBook tallies;
  private final ScoreSheet sheet;
  private final Optional<WeightTable> weights;

  AlumniScores(
      Setting setting, TallyBook tallies, ScoreSheet sheet, Optional<WeightTable> weights) {
    this.setting = setting;
    this.tallies = tallies;
    this.sheet = sheet;
    this.weights = weights;
  }

  void write(Training training, List<AlumniItems> all) {
    GroupKey group = GroupKey.of(Strata.TRAINING, training.id().value());
    for (AspectRole role : all.stream().map(AlumniItems::role).distinct().toList()) {
      List<AlumniItems> items = all.stream().filter(each -> each.role().equals(role)).toList();
      List<AlumniProfile.View> views = new ArrayList<>();
      for (AlumniItems each : items) {
        ElementSums sums = tallies.elementSums(each.spec(), group);
        view(training, each, sums).ifPresent(views::add);
      }
      if (weights.isPresent() && !views.isEmpty()) {
        composite(training, role, new AlumniProfile(items.get(0).scale(), views, List.of()), items);
      }
    }
    DyadItems.of(setting).ifPresent(pair -> gap(training, pair, group));
  }

  private static Cell cell(Training training) {
    return Cell.of(Subject.of(training.id())).with(Occasion.FOLLOW_UP);
  }

  private static Quality quality(Source source) {
    Quality quality = Quality.of(Design.POST_ONLY);
    return source.equals(Source.PARTICIPANT) ? quality.with(Weakness.SELF_RATED) : quality;
  }

  /** The view of one source, if it may be shown. */
  private Optional<AlumniProfile.View> view(
      Training training, AlumniItems items, ElementSums sums) {
    Cell cell =
        cell(training)
            .with(items.source())
            .with("aspect", items.role().code())
            .with("source", items.source().code());
    int least = least(items.source());
    Outcome<ElementIndex> index = ElementIndex.of(sums, OptionalLong.empty());
    if (sums.forms() < least || !index.isComputed()) {
      absent(cell, items, sums.forms(), least);
      return Optional.empty();
    }
    AlumniProfile.View view = new AlumniProfile.View(items.source(), index.orThrow());
    Rational pomp = ScaleValues.pomp(view.mean(), items.scale());
    Score.Measured.Builder score =
        sheet
            .measured(AlumniMeasures.VIEW, cell)
            .value(pomp.doubleValue())
            .counts(Counts.of(view.n()))
            .basis(Basis.FIXED_TALLY)
            .quality(quality(items.source()))
            .notes(new AlumniNotes(setting, training).of(items, view));
    interval(view.index(), items).ifPresent(score::interval);
    sheet.add(score.build());
    return Optional.of(view);
  }

  private int least(Source source) {
    int shown = Math.max(AlumniProfile.LEAST_SUBORDINATES, setting.policy().subordinatesToShow());
    return source.equals(Source.SUBORDINATE) ? shown : setting.policy().minimumToCompute();
  }

  private void absent(Cell cell, AlumniItems items, long n, int least) {
    boolean hidden = items.source().equals(Source.SUBORDINATE);
    sheet.absent(
        AlumniMeasures.VIEW,
        cell,
        n == 0 ? Absence.NO_RESPONSES : Absence.BELOW_MINIMUM_N,
        hidden
            ? Text.of(
                "kurang dari " + least + " bawahan tidak pernah ditampilkan",
                "fewer than " + least + " subordinates are never shown")
            : Text.of(
                "jawaban terlalu sedikit dari " + items.source().words().in("id"),
                "too few answers of " + items.source().words().in("en")),
        hidden ? 0 : n);
  }

  private Optional<Interval> interval(ElementIndex index, AlumniItems items) {
    Rational factor = Rational.of(HUNDRED, (long) items.scale().highest() - items.scale().lowest());
    double offset = factor.doubleValue() * items.scale().lowest();
    return index
        .interval(factor, offset, HUNDRED + offset, 1 - setting.policy().alpha())
        .map(
            ends ->
                Interval.of(
                    Math.max(0, ends.lower() - offset),
                    Math.min(HUNDRED, ends.upper() - offset),
                    ends.level(),
                    ends.method()))
        .asOptional();
  }

  private void gap(Training training, DyadItems pair, GroupKey group) {
    Cell cell = cell(training);
    SelfSuperiorGap.of(
            tallies.moments(pair.spec(), group), pair.self().scale(), 1 - setting.policy().alpha())
        .match(
            gap -> {
              sheet.add(
                  sheet
                      .measured(AlumniMeasures.GAP, cell)
                      .value(gap.gap())
                      .interval(gap.interval())
                      .counts(Counts.of(gap.n()))
                      .basis(Basis.FIXED_TALLY)
                      .quality(quality(Source.PARTICIPANT))
                      .notes(List.of(AlumniNotes.convergent(gap)))
                      .build());
              return true;
            },
            none -> {
              long n = tallies.moments(pair.spec(), group).count();
              sheet.absent(
                  AlumniMeasures.GAP,
                  cell,
                  none.reason(),
                  Text.of(
                      "pasangan alumni dan atasan yang dapat dihitung: " + n,
                      "pairs of alumnus and superior that can be counted: " + n),
                  n);
              return false;
            });
  }

  private void composite(
      Training training, AspectRole role, AlumniProfile profile, List<AlumniItems> items) {
    Cell cell = cell(training).with("aspect", role.code());
    int least = Math.max(setting.policy().privacyMinimum(), AlumniProfile.LEAST_SUBORDINATES);
    boolean oneScale =
        items.stream()
            .allMatch(
                each ->
                    each.scale().lowest() == profile.scale().lowest()
                        && each.scale().highest() == profile.scale().highest());
    Outcome<AlumniComposite> found =
        oneScale
            ? profile.composite(weights.orElseThrow(), least)
            : Outcome.notComputable(Absence.NO_COMPARISON, "the sources answered on two scales");
    found.match(
        composite -> {
          sheet.add(
              sheet
                  .measured(AlumniMeasures.COMPOSITE, cell)
                  .value(composite.pomp().doubleValue())
                  .counts(
                      Counts.of(profile.views().stream().mapToLong(AlumniProfile.View::n).sum()))
                  .basis(Basis.FIXED_TALLY)
                  .quality(quality(Source.PARTICIPANT))
                  .notes(AlumniNotes.of(composite))
                  .build());
          return true;
        },
        none -> {
          sheet.absent(
              AlumniMeasures.COMPOSITE,
              cell,
              none.reason(),
              Text.of(
                  "gabungan memerlukan dua sumber dengan sekurangnya " + least + " jawaban",
                  "a composite needs two sources of at least " + least + " answers"),
              profile.views().size());
          return false;
        });
  }
}
