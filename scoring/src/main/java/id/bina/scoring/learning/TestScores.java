package id.bina.scoring.learning;

import static id.bina.scoring.tally.FeatureState.NO;
import static id.bina.scoring.tally.FeatureState.YES;

import id.bina.core.Text;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.dossier.Setting;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.core.result.Weakness;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.stat.EffectSize;
import id.bina.scoring.stat.Matching;
import id.bina.scoring.stat.McNemar;
import id.bina.scoring.stat.MeanChange;
import id.bina.scoring.stat.PairedChange;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.tally.Feature;
import id.bina.scoring.tally.PatternTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes down the scores of the tests of one subject. */
final class TestScores {
  /** Enough were matched, but the lost scored differently before: one grade, as for too few. */
  private static final Weakness LOST_DIFFER =
      new Weakness(
          "lost_differ",
          Text.of(
              "yang tidak ikut tes kedua berbeda skor awalnya",
              "those without the second test scored differently before"));

  private final Setting setting;
  private final EvaluationPolicy policy;
  private final Cell cell;
  private final TestSpecs specs;
  private final TestTallies tallies;
  private final ScoreSheet sheet;
  private final PairedChange change;
  private final Quality quality;

  TestScores(Setting setting, SubjectGroup group, TestTallies tallies, ScoreSheet sheet) {
    this.setting = setting;
    this.policy = setting.policy();
    this.cell = Cell.of(group.subject());
    this.specs = new TestSpecs(setting, group);
    this.tallies = tallies;
    this.sheet = sheet;
    this.change = tallies.change(1 - policy.alpha(), policy.casesForT());
    this.quality = quality();
  }

  void write() {
    matching();
    if (tallies.maximum().values().size() > 1) {
      severalMaxima();
      return;
    }
    level(LearningMeasures.MEAN_BEFORE, change.before());
    level(LearningMeasures.MEAN_AFTER, change.after());
    meanChange();
    standardised();
    passing();
    ceiling(LearningMeasures.CEILING_BEFORE, TestSpecs.MAXIMUM_BEFORE);
    ceiling(LearningMeasures.CEILING_AFTER, TestSpecs.MAXIMUM_AFTER);
    lost();
    smallest();
  }

  private Quality quality() {
    Quality found = Quality.of(Design.PRE_POST);
    Matching matching = change.matching();
    if (matchedShare(matching) < policy.matchedShare()) {
      found = found.with(Weakness.MATCHED_LOW);
    } else if (lostDiffer()) {
      found = found.with(LOST_DIFFER);
    }
    boolean ceiling =
        share(TestSpecs.MAXIMUM_BEFORE) > policy.ceilingBefore()
            || share(TestSpecs.MAXIMUM_AFTER) > policy.ceilingAfter();
    return ceiling ? found.with(Weakness.CEILING) : found;
  }

  /** Matched over the larger of tested before and tested after. */
  private static double matchedShare(Matching matching) {
    long larger = Math.max(matching.beforeOnly(), matching.afterOnly()) + matching.both();
    return larger == 0 ? 0 : (double) matching.both() / larger;
  }

  private boolean lostDiffer() {
    return change
        .lostDifference()
        .match(d -> Math.abs(d) > policy.lostDifference(), absent -> false);
  }

  private double share(Feature feature) {
    PatternTable matched = tallies.matched();
    return matched.rows() == 0 ? 0 : (double) matched.count(feature, YES) / matched.rows();
  }

  private void matching() {
    Matching matching = change.matching();
    long larger = Math.max(matching.beforeOnly(), matching.afterOnly()) + matching.both();
    sheet.share(
        LearningMeasures.MATCHED,
        cell,
        matching.both(),
        larger,
        facts().with(Counts.of(larger, matching.total())));
    long testedBefore = matching.both() + matching.beforeOnly();
    sheet.share(
        LearningMeasures.ATTRITION,
        cell,
        matching.beforeOnly(),
        testedBefore,
        facts().with(Counts.of(testedBefore, matching.total())));
  }

  private void severalMaxima() {
    String maxima = String.join(", ", maxima());
    sheet.absent(
        LearningMeasures.MEAN_CHANGE,
        cell,
        Absence.of("SEVERAL_MAXIMA"),
        Text.of(
            "tes memakai beberapa nilai maksimum (" + maxima + "); samakan dulu skalanya",
            "the tests have several maxima (" + maxima + "); bring them to one scale first"),
        change.n());
  }

  private List<String> maxima() {
    return tallies.maximum().values().keySet().stream().map(BigDecimal::toPlainString).toList();
  }

  private void level(Measure measure, Outcome<Sample> sample) {
    sample.match(
        found -> {
          sheet.add(
              sheet
                  .measured(measure, cell)
                  .value(found.mean())
                  .counts(counts())
                  .basis(Basis.FIXED_TALLY)
                  .quality(quality)
                  .explanation(
                      explained(
                          measure,
                          List.of(
                              input("pasangan", "pairs", found.n()),
                              input(
                                  "simpangan baku",
                                  "standard deviation",
                                  Figures.words(found.sd(), Units.POINTS))),
                          "rata-rata",
                          "mean",
                          Figures.words(found.mean(), Units.POINTS)))
                  .build());
          return true;
        },
        absent -> tooFew(measure, absent));
  }

  private void meanChange() {
    change.change().match(this::meanChange, absent -> tooFew(LearningMeasures.MEAN_CHANGE, absent));
  }

  private boolean meanChange(MeanChange found) {
    Score.Measured.Builder builder =
        sheet
            .measured(LearningMeasures.MEAN_CHANGE, cell)
            .value(found.value())
            .counts(counts())
            .basis(change.n() < policy.casesForT() ? Basis.DISTINCT_VALUES : Basis.FIXED_TALLY)
            .quality(quality)
            .notes(notes())
            .exhibit(TestExhibit.of(change))
            .explanation(
                explained(
                    LearningMeasures.MEAN_CHANGE,
                    List.of(
                        input("pasangan", "pairs", change.n()),
                        input("hilang sesudah tes awal", "lost after the first test", lostCount()),
                        Input.of(Text.of("cara", "method"), found.method()),
                        input("p", "p", Figures.words(found.p(), Units.PROBABILITY))),
                    "rata-rata sesudah dikurangi rata-rata sebelum",
                    "mean after minus mean before",
                    Figures.words(found.value(), Units.POINTS)));
    found.interval().asOptional().ifPresent(builder::interval);
    sheet.add(builder.build());
    return true;
  }

  private List<Text> notes() {
    List<Text> notes = new ArrayList<>();
    if (tallies.matched().count(TestSpecs.SAME_FORM, YES) > 0) {
      notes.add(
          Text.of(
              "formulir yang sama dua kali: efek latihan mungkin ada",
              "the same form twice: practice may show"));
    }
    if (isImmediate()) {
      notes.add(
          Text.of(
              "tes diambil dalam " + policy.immediateDays() + " hari: segera setelah pelatihan",
              "tested within " + policy.immediateDays() + " days: right after the training"));
    }
    return notes;
  }

  private boolean isImmediate() {
    BigDecimal latest = BigDecimal.valueOf(policy.immediateDays());
    return tallies.days().present() > 0
        && tallies.days().values().keySet().stream().allMatch(day -> day.compareTo(latest) <= 0);
  }

  private void standardised() {
    change
        .effect()
        .flatMap(effect -> effect.dAv())
        .match(this::standardised, absent -> tooFew(LearningMeasures.D_AV, absent));
  }

  private boolean standardised(EffectSize d) {
    Score.Measured.Builder builder =
        sheet
            .measured(LearningMeasures.D_AV, cell)
            .value(d.corrected())
            .counts(counts())
            .basis(Basis.FIXED_TALLY)
            .quality(quality)
            .explanation(
                explained(
                    LearningMeasures.D_AV,
                    List.of(
                        input("pasangan", "pairs", change.n()),
                        input(
                            "d_av tanpa koreksi",
                            "d_av uncorrected",
                            Figures.words(d.value(), Units.STANDARD_DEVIATIONS)),
                        input(
                            "koreksi sampel kecil",
                            "small-sample correction",
                            Figures.words(d.correction(), Units.COEFFICIENT))),
                    "rata-rata perubahan / akar rata-rata kedua ragam, dikoreksi",
                    "mean change / root of the mean of both variances, corrected",
                    Figures.words(d.corrected(), Units.STANDARD_DEVIATIONS)));
    d.correctedInterval().asOptional().ifPresent(builder::interval);
    sheet.add(builder.build());
    return true;
  }

  private void passing() {
    PatternTable matched = tallies.matched();
    Feature before = specs.passed(TestSpecs.BEFORE);
    Feature after = specs.passed(TestSpecs.AFTER);
    PatternTable yes = matched.where(before, YES);
    PatternTable no = matched.where(before, NO);
    if (matched.rows() > 0 && yes.rows() + no.rows() == 0) {
      withoutPassMark();
      return;
    }
    McNemar.of(
            yes.count(after, YES), yes.count(after, NO), no.count(after, YES), no.count(after, NO))
        .match(this::passing, absent -> tooFew(LearningMeasures.PASS_CHANGE, absent));
  }

  private void withoutPassMark() {
    List.of(LearningMeasures.PASS_BEFORE, LearningMeasures.PASS_AFTER, LearningMeasures.PASS_CHANGE)
        .forEach(
            measure ->
                absent(
                    measure,
                    Absence.MISSING_ELEMENT,
                    Text.of(
                        "pelatihan ini tanpa batas lulus (passMark)",
                        "the training has no pass mark (passMark)"),
                    change.n()));
  }

  private boolean passing(McNemar passing) {
    pass(LearningMeasures.PASS_BEFORE, passing.both() + passing.beforeOnly(), passing.n());
    pass(LearningMeasures.PASS_AFTER, passing.both() + passing.afterOnly(), passing.n());
    sheet.add(
        sheet
            .measured(LearningMeasures.PASS_CHANGE, cell)
            .value(passing.difference())
            .interval(passing.interval())
            .counts(Counts.of(passing.n(), change.matching().total()))
            .basis(Basis.FIXED_TALLY)
            .quality(quality)
            .explanation(
                explained(
                    LearningMeasures.PASS_CHANGE,
                    List.of(
                        input("lulus hanya sebelum", "passed before only", passing.beforeOnly()),
                        input("lulus hanya sesudah", "passed after only", passing.afterOnly()),
                        input(
                            "p McNemar eksak",
                            "exact McNemar p",
                            Figures.words(passing.p(), Units.PROBABILITY))),
                    "bagian lulus sesudah dikurangi sebelum",
                    "share passing after minus before",
                    Figures.words(passing.difference(), Units.SHARE_DIFFERENCE)))
            .build());
    return true;
  }

  private void pass(Measure measure, long passed, long among) {
    Counts counts = Counts.of(among, change.matching().total());
    sheet.share(measure, cell, passed, among, facts().with(counts));
  }

  private void ceiling(Measure measure, Feature atMaximum) {
    PatternTable matched = tallies.matched();
    double limit =
        atMaximum.equals(TestSpecs.MAXIMUM_BEFORE) ? policy.ceilingBefore() : policy.ceilingAfter();
    ScoreSheet.Facts facts = facts().with(counts());
    boolean over = share(atMaximum) > limit;
    sheet.share(
        measure,
        cell,
        matched.count(atMaximum, YES),
        matched.rows(),
        over ? facts.with(ceilingNote(limit)) : facts);
  }

  private static Text ceilingNote(double limit) {
    return Text.of(
        "di atas batas " + Figures.text(limit, Units.SHARE, "id") + ": tes terlalu mudah",
        "above the limit of " + Figures.text(limit, Units.SHARE, "en") + ": the test is too easy");
  }

  private void lost() {
    change
        .lostDifference()
        .match(
            d -> {
              sheet.add(
                  sheet
                      .measured(LearningMeasures.LOST, cell)
                      .value(d)
                      .counts(Counts.ofSides(change.n(), lostCount()))
                      .basis(Basis.FIXED_TALLY)
                      .quality(quality)
                      .build());
              return true;
            },
            absent ->
                absent(
                    LearningMeasures.LOST,
                    absent.reason(),
                    Text.of(
                        lostCount() + " orang hilang sesudah tes awal; tidak dapat dibandingkan",
                        lostCount() + " people lost after the first test; not comparable"),
                    lostCount()));
  }

  private void smallest() {
    change
        .smallestDetectable()
        .match(
            least -> {
              sheet.add(
                  sheet
                      .measured(LearningMeasures.SMALLEST, cell)
                      .value(least.effect())
                      .counts(counts())
                      .basis(Basis.FIXED_TALLY)
                      .quality(quality)
                      .build());
              return true;
            },
            absent -> tooFew(LearningMeasures.SMALLEST, absent));
  }

  private boolean tooFew(Measure measure, Outcome.NotComputable<?> absent) {
    return absent(
        measure,
        absent.reason(),
        Text.of(
            change.n() + " pasangan tes; tidak dapat dihitung",
            change.n() + " pairs of tests; cannot be computed: " + absent.detail()),
        change.n());
  }

  private boolean absent(Measure measure, Absence reason, Text detail, long n) {
    sheet.absent(measure, cell, reason, detail, n);
    return false;
  }

  private long lostCount() {
    return change.matching().beforeOnly();
  }

  private Counts counts() {
    return Counts.of(change.n(), change.matching().total());
  }

  private ScoreSheet.Facts facts() {
    return ScoreSheet.Facts.of(setting.policy().alpha(), quality);
  }

  private Explanation explained(
      Measure measure, List<Input> inputs, String indonesian, String english, Text result) {
    return new Explanation(
        new ScoreKey(measure.id(), cell),
        sheet.method(),
        inputs,
        List.of(Step.of(Text.of(indonesian, english), result)));
  }

  private static Input input(String indonesian, String english, long count) {
    return input(indonesian, english, Figures.words(count));
  }

  private static Input input(String indonesian, String english, Text value) {
    return Input.of(Text.of(indonesian, english), value);
  }
}
