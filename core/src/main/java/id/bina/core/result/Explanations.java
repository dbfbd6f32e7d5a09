package id.bina.core.result;

import id.bina.core.Text;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What can be told about a score whose method gave no explanation of its own. */
final class Explanations {
  private static final Text VALUE = Text.of("nilai", "value");
  private static final Text NOT_SHOWN = Text.of("tidak ditampilkan", "not shown");

  private Explanations() {}

  static Explanation of(Score.Measured score) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(Input.of(Text.of("jumlah (n)", "number (n)"), score.counts().words()));
    inputs.add(Input.of(Text.of("dasar", "basis"), score.basis().words()));
    inputs.add(Input.of(Text.of("mutu bukti", "quality of evidence"), score.quality().words()));
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of(VALUE, Figures.words(score.value(), "")));
    score
        .rounded()
        .ifPresent(
            rounded ->
                steps.add(
                    Step.of(
                        Text.of("dibulatkan menurut peraturan", "rounded as the regulation states"),
                        exact(rounded))));
    score
        .interval()
        .ifPresent(
            interval ->
                steps.add(
                    Step.of(
                        Text.of(
                            "selang (" + interval.method() + ")",
                            "interval (" + interval.method() + ")"),
                        Figures.words(interval, ""))));
    return new Explanation(score.key(), score.method(), inputs, steps);
  }

  static Explanation of(Score.NotComputable score) {
    List<Input> inputs =
        List.of(Input.of(Text.of("jumlah (n)", "number (n)"), Figures.words(score.n())));
    List<Step> steps = List.of(Step.of(score.detail(), score.reason().words()));
    return new Explanation(score.key(), score.method(), inputs, steps);
  }

  static Explanation of(Score.Suppressed score) {
    List<Step> steps = List.of(Step.of(NOT_SHOWN, score.reason().words()));
    return new Explanation(score.key(), score.method(), List.of(), steps);
  }

  private static Text exact(BigDecimal value) {
    return Text.of(Figures.exact(value, "id"), Figures.exact(value, "en"));
  }
}
