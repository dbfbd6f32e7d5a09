package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.ColumnKey;
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
import id.bina.core.result.Quality;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.Holm;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.List;

/**
 * Each pair of aspects, compared within the respondents who answered all items of all aspects.
 *
 * <p>A difference of two means is a linear combination of the items, so its moments follow exactly
 * from the moments of the items.
 */
final class AspectContrasts {
  private final Setting setting;
  private final FormTallies counted;
  private final ScoreSheet sheet;

  AspectContrasts(Setting setting, FormTallies counted, ScoreSheet sheet) {
    this.setting = setting;
    this.counted = counted;
    this.sheet = sheet;
  }

  void write() {
    List<Pair> pairs = comparable();
    if (pairs.isEmpty()) {
      return;
    }
    Moments items = counted.everything();
    if (counted.straightLined() > setting.policy().straightLinedShare()) {
      refused(
          Absence.of("HALO"),
          Text.of(
              "lebih dari separuh formulir berjawaban sama semua (halo): aspek tidak dibandingkan",
              "more than half of the forms give one answer throughout (halo): no contrasts"),
          items.count());
    } else if (items.count() < setting.policy().casesForT()) {
      int needed = setting.policy().casesForT();
      refused(
          Absence.BELOW_MINIMUM_N,
          Text.of(
              items.count() + " formulir lengkap; diperlukan sekurangnya " + needed,
              items.count() + " complete forms; at least " + needed + " are needed"),
          items.count());
    } else {
      compare(pairs, items);
    }
  }

  /** Pairs of aspects on one scale: points of different scales have no difference. */
  private List<Pair> comparable() {
    List<Aspect> all = counted.form().aspects();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (sameScale(all.get(i), all.get(j))) {
          pairs.add(new Pair(all.get(i), all.get(j)));
        }
      }
    }
    return pairs;
  }

  private boolean sameScale(Aspect one, Aspect other) {
    return scale(one).lowest() == scale(other).lowest()
        && scale(one).highest() == scale(other).highest();
  }

  private Scale scale(Aspect aspect) {
    return counted.form().of(aspect).get(0).scale();
  }

  private void refused(Absence reason, Text detail, long n) {
    sheet.absent(ReactionMeasures.CONTRAST, counted.cell(), reason, detail, n);
  }

  private void compare(List<Pair> pairs, Moments items) {
    List<Contrast> contrasts = new ArrayList<>();
    for (Pair pair : pairs) {
      contrast(pair.one(), pair.other(), items, contrasts);
    }
    if (contrasts.isEmpty()) {
      return;
    }
    double[] raw = contrasts.stream().mapToDouble(c -> c.test().difference().p()).toArray();
    List<Double> adjusted = Holm.of(raw).adjusted();
    for (int k = 0; k < contrasts.size(); k++) {
      write(contrasts.get(k), adjusted.get(k), contrasts.size());
    }
  }

  private void contrast(Aspect one, Aspect other, Moments items, List<Contrast> contrasts) {
    int first = counted.form().of(one).size();
    int second = counted.form().of(other).size();
    long[] coefficients = new long[items.columns().size()];
    add(coefficients, items, one, second);
    add(coefficients, items, other, -first);
    Moments difference = items.combination("difference", coefficients);
    double span = scale(one).highest() - scale(one).lowest();
    double toPomp = 100 / (span * first * second);
    OneSampleT.of(difference, 0, 1 - setting.policy().alpha())
        .match(
            test -> contrasts.add(new Contrast(one, other, test, toPomp)),
            absent -> {
              sheet.absent(
                  ReactionMeasures.CONTRAST,
                  cell(one, other),
                  absent.reason(),
                  Text.of(
                      "selisih kedua aspek sama pada semua responden",
                      "the two aspects differ by the same for all respondents"),
                  items.count());
              return false;
            });
  }

  private void add(long[] coefficients, Moments items, Aspect aspect, long weight) {
    for (RatingColumn column : counted.form().of(aspect)) {
      coefficients[items.indexOf(name(column.key()))] = weight;
    }
  }

  private static String name(ColumnKey key) {
    return key.toString();
  }

  private Cell cell(Aspect one, Aspect other) {
    return counted.cell().with("aspect", one.id().value()).with("versus", other.id().value());
  }

  private void write(Contrast contrast, double adjusted, int family) {
    Cell cell = cell(contrast.one(), contrast.other());
    Interval raw = contrast.test().interval();
    double value = contrast.test().difference().value() * contrast.toPomp();
    Interval interval =
        Interval.of(
            raw.lower() * contrast.toPomp(),
            raw.upper() * contrast.toPomp(),
            raw.level(),
            raw.method());
    sheet.add(
        sheet
            .measured(ReactionMeasures.CONTRAST, cell)
            .value(value)
            .interval(interval)
            .counts(Counts.of(contrast.test().sample().n()))
            .basis(Basis.FIXED_TALLY)
            .quality(Quality.of(Design.POST_ONLY))
            .notes(List.of(HolmWords.of(adjusted, family)))
            .explanation(
                new Explanation(
                    new ScoreKey(ReactionMeasures.CONTRAST.id(), cell),
                    sheet.method(),
                    List.of(
                        Input.of(contrast.one().title(), contrast.one().id().value()),
                        Input.of(contrast.other().title(), contrast.other().id().value()),
                        Input.of(
                            Text.of("p setelah Holm", "p after Holm"),
                            Figures.words(adjusted, Units.PROBABILITY))),
                    List.of(
                        Step.of(
                            Text.of(
                                "selisih rata-rata dalam responden, POMP",
                                "mean difference within respondents, POMP"),
                            Figures.words(value, Units.POMP)))))
            .build());
  }

  private record Pair(Aspect one, Aspect other) {}

  private record Contrast(Aspect one, Aspect other, OneSampleT test, double toPomp) {}
}
