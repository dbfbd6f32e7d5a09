package id.bina.core.result;

import id.bina.core.Text;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import java.util.ArrayList;
import java.util.List;

/** What can be told about a score whose method gave no explanation of its own. */
final class Explanations {
  private static final Text VALUE = Text.of("nilai", "value");

  private Explanations() {}

  static Explanation of(Score.Measured score) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(Input.of(Text.of("jumlah (n)", "number (n)"), score.counts().toString()));
    inputs.add(Input.of(Text.of("dasar", "basis"), score.basis().code()));
    inputs.add(Input.of(Text.of("mutu bukti", "quality of evidence"), score.quality().toString()));
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of(VALUE, Figures.text(score.value(), "", "en")));
    score
        .rounded()
        .ifPresent(
            rounded ->
                steps.add(
                    Step.of(
                        Text.of("dibulatkan menurut peraturan", "rounded as the regulation states"),
                        rounded.toPlainString())));
    score
        .interval()
        .ifPresent(
            interval ->
                steps.add(
                    Step.of(
                        Text.of(
                            "selang (" + interval.method() + ")",
                            "interval (" + interval.method() + ")"),
                        Figures.text(interval, "", "en"))));
    return new Explanation(score.key(), score.method(), inputs, steps);
  }

  static Explanation of(Score.NotComputable score) {
    List<Input> inputs =
        List.of(Input.of(Text.of("jumlah (n)", "number (n)"), Long.toString(score.n())));
    List<Step> steps = List.of(Step.of(score.detail(), score.reason().code()));
    return new Explanation(score.key(), score.method(), inputs, steps);
  }

  static Explanation of(Score.Suppressed score) {
    List<Step> steps = List.of(Step.of(score.reason().words(), score.reason().code()));
    return new Explanation(score.key(), score.method(), List.of(), steps);
  }
}
