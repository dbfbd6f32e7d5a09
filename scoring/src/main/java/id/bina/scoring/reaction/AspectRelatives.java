package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.instrument.Aspect;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Quality;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.Holm;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Each aspect against the median of the other aspects that the same respondent rated, which takes
 * out how lenient the respondent is; all aspects of a form are tested together, after Holm.
 */
final class AspectRelatives {
  private static final int OTHERS_NEEDED = 2;
  private static final Quality QUALITY = Quality.of(Design.POST_ONLY);

  private final Setting setting;
  private final FormTallies counted;
  private final ScoreSheet sheet;

  AspectRelatives(Setting setting, FormTallies counted, ScoreSheet sheet) {
    this.setting = setting;
    this.counted = counted;
    this.sheet = sheet;
  }

  void write() {
    List<Aspect> aspects = counted.form().aspects();
    if (aspects.size() <= OTHERS_NEEDED) {
      return;
    }
    boolean isHalo = counted.straightLined() > setting.policy().straightLinedShare();
    List<Relative> all = new ArrayList<>();
    for (Aspect aspect : aspects) {
      Moments moments = counted.relative(aspect);
      Optional<TeachingRefusal> refusal = refusal(moments.count(), isHalo);
      if (refusal.isPresent()) {
        absent(aspect, refusal.get());
      } else {
        tested(aspect, moments).ifPresent(all::add);
      }
    }
    write(all);
  }

  private Optional<TeachingRefusal> refusal(long n, boolean isHalo) {
    int needed = setting.policy().casesForT();
    if (isHalo) {
      return Optional.of(TeachingRefusal.halo(n));
    }
    return n < needed ? Optional.of(TeachingRefusal.tooFew(n, needed)) : Optional.empty();
  }

  private Optional<Relative> tested(Aspect aspect, Moments moments) {
    return OneSampleT.of(moments, 0, 1 - setting.policy().alpha())
        .match(
            test -> Optional.of(new Relative(aspect, test)),
            none -> {
              absent(aspect, TeachingRefusal.sameForAll(moments.count()));
              return Optional.empty();
            });
  }

  private void absent(Aspect aspect, TeachingRefusal refusal) {
    sheet.absent(
        ReactionMeasures.RELATIVE, cell(aspect), refusal.reason(), refusal.detail(), refusal.n());
  }

  private Cell cell(Aspect aspect) {
    return counted.cell().with("aspect", aspect.id().value());
  }

  private void write(List<Relative> all) {
    if (all.isEmpty()) {
      return;
    }
    double[] raw = all.stream().mapToDouble(each -> each.test().difference().p()).toArray();
    List<Double> adjusted = Holm.of(raw).adjusted();
    for (int i = 0; i < all.size(); i++) {
      write(all.get(i), adjusted.get(i), all.size());
    }
  }

  private void write(Relative relative, double p, int family) {
    Cell cell = cell(relative.aspect());
    OneSampleT test = relative.test();
    double value = test.difference().value();
    sheet.add(
        sheet
            .measured(ReactionMeasures.RELATIVE, cell)
            .value(value)
            .interval(test.interval())
            .counts(Counts.of(test.sample().n()))
            .basis(Basis.FIXED_TALLY)
            .quality(QUALITY)
            .notes(List.of(HolmWords.of(p, family)))
            .explanation(explained(cell, relative, value, p))
            .build());
    sheet.add(
        sheet
            .measured(ReactionMeasures.RELATIVE_P, cell)
            .value(p)
            .counts(Counts.of(test.sample().n()))
            .basis(Basis.FIXED_TALLY)
            .quality(QUALITY)
            .build());
  }

  private Explanation explained(Cell cell, Relative relative, double value, double p) {
    return new Explanation(
        new ScoreKey(ReactionMeasures.RELATIVE.id(), cell),
        sheet.method(),
        List.of(
            Input.of(
                Text.of("responden", "respondents"), Figures.words(relative.test().sample().n())),
            Input.of(
                Text.of("p setelah Holm", "p after Holm"), Figures.words(p, Units.PROBABILITY))),
        List.of(
            Step.of(
                Text.of(
                    "rata-rata selisih terhadap median aspek lain responden, POMP",
                    "mean difference to the median of the respondent's other aspects, POMP"),
                Figures.words(value, Units.POMP))));
  }

  private record Relative(Aspect aspect, OneSampleT test) {}
}
