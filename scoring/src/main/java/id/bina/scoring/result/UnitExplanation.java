package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.MethodRef;
import id.bina.core.result.ScoreKey;
import java.util.ArrayList;
import java.util.List;

/** How the difference between treated and other units came about. */
final class UnitExplanation {
  private final UnitStudy study;
  private final MethodRef method;

  UnitExplanation(UnitStudy study, MethodRef method) {
    this.study = study;
    this.method = method;
  }

  Explanation of(UnitContrast contrast) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.of(
            Text.of(
                "perubahan unit yang dilatih dikurangi perubahan unit pembanding",
                "change of the trained units less change of the comparison units"),
            Figures.words(contrast.difference(), "")));
    contrast
        .interval()
        .ifPresent(
            ends ->
                steps.add(
                    Step.of(
                        Text.of("selang " + ends.method(), "interval " + ends.method()),
                        Figures.words(ends, ""))));
    return new Explanation(
        new ScoreKey(UnitMeasures.DIFFERENCE.id(), study.cell()),
        method,
        List.of(
            input("perubahan unit yang dilatih", "change of the trained units", contrast.treated()),
            input(
                "perubahan unit pembanding", "change of the comparison units", contrast.others())),
        steps);
  }

  private static Input input(String indonesian, String english, double value) {
    return Input.of(Text.of(indonesian, english), Figures.words(value, ""));
  }
}
