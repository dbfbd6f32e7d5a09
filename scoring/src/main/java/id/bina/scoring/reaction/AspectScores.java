package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.Scale;
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
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.internal.LowAnswers;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.Alpha;
import id.bina.scoring.tally.ItemCounts;
import id.bina.scoring.tally.RowTally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The scores of the aspects of a form. */
final class AspectScores {
  private static final Quality QUALITY = Quality.of(Design.POST_ONLY);

  private final Setting setting;
  private final FormTallies counted;
  private final ScoreSheet sheet;
  private final Reach reach;

  AspectScores(Setting setting, FormTallies counted, ScoreSheet sheet) {
    this.setting = setting;
    this.counted = counted;
    this.sheet = sheet;
    this.reach = counted.reach(setting);
  }

  void write() {
    for (Aspect aspect : counted.form().aspects()) {
      mean(aspect);
      negative(aspect);
      alpha(aspect);
    }
  }

  private Cell cell(Aspect aspect) {
    return counted.cell().with("aspect", aspect.id().value());
  }

  private Scale scale(Aspect aspect) {
    return counted.form().of(aspect).get(0).scale();
  }

  private void mean(Aspect aspect) {
    RowTally rows = counted.rows(aspect);
    RowTally kept = rows.answeredAtLeast(BigDecimal.valueOf(setting.policy().itemShareNeeded()));
    boolean enough = true;
    for (Measure measure : means(scale(aspect))) {
      enough &= isEnough(measure, aspect, rows, kept.answering());
    }
    if (!enough) {
      return;
    }
    RespondentMeans means = RespondentMeans.of(kept);
    Optional<Interval> interval =
        means.interval(counted.form().of(aspect), counted::item, setting.policy());
    Counts counts = reach.counts(means.n(), rows.respondents());
    sheet.add(
        base(ReactionMeasures.ASPECT_MEAN, aspect, means.mean(), interval, counts)
            .notes(notes(aspect, means))
            .explanation(explained(aspect, rows, means))
            .build());
    Scale scale = scale(aspect);
    converted(ReactionMeasures.ASPECT_POMP, aspect, means, interval, scale::pomp);
    if (isOneToFour(scale)) {
      converted(ReactionMeasures.ASPECT_X25, aspect, means, interval, mean -> 25 * mean);
    }
  }

  private static List<Measure> means(Scale scale) {
    List<Measure> measures = new ArrayList<>();
    measures.add(ReactionMeasures.ASPECT_MEAN);
    measures.add(ReactionMeasures.ASPECT_POMP);
    if (isOneToFour(scale)) {
      measures.add(ReactionMeasures.ASPECT_X25);
    }
    return measures;
  }

  private boolean isEnough(Measure measure, Aspect aspect, RowTally rows, long n) {
    TooFew tooFew = new TooFew(setting.policy().minimumToCompute());
    return tooFew.isEnough(sheet, measure, cell(aspect), n, reach.among(rows.respondents()));
  }

  /** The scale of the satisfaction survey (SKM), whose values are printed times 25. */
  private static boolean isOneToFour(Scale scale) {
    return scale.lowest() == 1 && scale.highest() == 4;
  }

  private void converted(
      Measure measure,
      Aspect aspect,
      RespondentMeans means,
      Optional<Interval> interval,
      DoubleUnaryOperator conversion) {
    Counts counts = reach.counts(means.n(), counted.rows(aspect).respondents());
    double value = conversion.applyAsDouble(means.mean());
    sheet.add(
        base(measure, aspect, value, interval.map(i -> converted(i, conversion)), counts).build());
  }

  private static Interval converted(Interval interval, DoubleUnaryOperator conversion) {
    return Interval.of(
        conversion.applyAsDouble(interval.lower()),
        conversion.applyAsDouble(interval.upper()),
        interval.level(),
        interval.method());
  }

  private Score.Measured.Builder base(
      Measure measure, Aspect aspect, double value, Optional<Interval> interval, Counts counts) {
    Score.Measured.Builder builder =
        sheet
            .measured(measure, cell(aspect))
            .value(value)
            .counts(counts)
            .basis(Basis.FIXED_TALLY)
            .quality(QUALITY);
    interval.ifPresent(builder::interval);
    return builder;
  }

  private List<Text> notes(Aspect aspect, RespondentMeans means) {
    List<Text> notes = new ArrayList<>();
    reach
        .bounds(means.n())
        .ifPresent(
            bounds -> {
              notes.add(bounds.words(means.mean(), scale(aspect)));
              if (bounds.allowsOnlyBounds(setting.policy().responseBounds())) {
                notes.add(
                    Text.of(
                        "tingkat respons rendah: hanya batasnya yang boleh dibaca",
                        "low response: only the bounds may be read"));
              }
            });
    return notes;
  }

  private Explanation explained(Aspect aspect, RowTally rows, RespondentMeans means) {
    return new Explanation(
        new ScoreKey(ReactionMeasures.ASPECT_MEAN.id(), cell(aspect)),
        sheet.method(),
        List.of(
            Input.of(Text.of("butir", "items"), Figures.words(counted.form().of(aspect).size())),
            Input.of(Text.of("responden", "respondents"), Figures.words(rows.respondents())),
            Input.of(
                Text.of(
                    "menjawab sekurangnya separuh aspek", "answered at least half of the aspect"),
                Figures.words(means.n()))),
        List.of(
            Step.of(
                Text.of(
                    "rata-rata dari rata-rata tiap responden",
                    "mean over respondents of each one's mean"),
                Figures.words(means.mean(), Units.POINTS))));
  }

  /** Of all answers to the aspect's items; answers of one person are not independent. */
  private void negative(Aspect aspect) {
    if (scale(aspect).size() < 4) {
      return;
    }
    long low = 0;
    long answered = 0;
    for (RatingColumn column : counted.form().of(aspect)) {
      ItemCounts counts = counted.item(column);
      low += LowAnswers.count(column, counts);
      answered += counts.answered();
    }
    RowTally rows = counted.rows(aspect);
    if (!isEnough(ReactionMeasures.ASPECT_NEGATIVE, aspect, rows, rows.answering())) {
      return;
    }
    sheet.share(
        ReactionMeasures.ASPECT_NEGATIVE,
        cell(aspect),
        low,
        answered,
        ScoreSheet.Facts.of(setting.policy().alpha(), QUALITY)
            .with(reach.counts(rows.answering(), rows.respondents()))
            .with(
                Text.of(
                    low + " dari " + answered + " jawaban, bukan orang",
                    low + " of " + answered + " answers, not people")));
  }

  private void alpha(Aspect aspect) {
    int items = counted.form().of(aspect).size();
    if (items < setting.policy().reliabilityItems()) {
      return;
    }
    long complete = counted.together(aspect).count();
    if (counted.straightLined() > setting.policy().straightLinedShare()) {
      absent(
          aspect,
          Absence.of("HALO"),
          Text.of(
              "lebih dari separuh formulir berjawaban sama semua (halo): reliabilitas tidak"
                  + " dihitung",
              "more than half of the forms give one answer throughout (halo): no reliability"),
          complete);
      return;
    }
    if (complete < setting.policy().reliabilityCases()) {
      int needed = setting.policy().reliabilityCases();
      absent(
          aspect,
          Absence.BELOW_MINIMUM_N,
          Text.of(
              complete + " formulir lengkap; diperlukan sekurangnya " + needed,
              complete + " complete forms; at least " + needed + " are needed"),
          complete);
      return;
    }
    Alpha.of(counted.together(aspect), 1 - setting.policy().alpha())
        .match(
            alpha -> alpha(aspect, alpha),
            none ->
                absent(
                    aspect,
                    none.reason(),
                    Text.of(
                        "alfa tidak dapat dihitung dari " + complete + " formulir",
                        "alpha cannot be computed from " + complete + " forms"),
                    complete));
  }

  private boolean alpha(Aspect aspect, Alpha alpha) {
    sheet.add(
        base(
                ReactionMeasures.ASPECT_ALPHA,
                aspect,
                alpha.raw(),
                Optional.of(alpha.interval()),
                Counts.of(alpha.n()))
            .explanation(
                new Explanation(
                    new ScoreKey(ReactionMeasures.ASPECT_ALPHA.id(), cell(aspect)),
                    sheet.method(),
                    List.of(
                        Input.of(Text.of("butir", "items"), Figures.words(alpha.k())),
                        Input.of(
                            Text.of("formulir lengkap", "complete forms"),
                            Figures.words(alpha.n()))),
                    List.of(
                        Step.of(
                            Text.of(
                                "k/(k-1) x (1 - jumlah ragam butir / ragam jumlah)",
                                "k/(k-1) x (1 - sum of item variances / variance of the sum)"),
                            Figures.words(alpha.raw(), Units.COEFFICIENT)))))
            .build());
    return true;
  }

  private boolean absent(Aspect aspect, Absence reason, Text detail, long n) {
    sheet.absent(ReactionMeasures.ASPECT_ALPHA, cell(aspect), reason, detail, n);
    return false;
  }
}
