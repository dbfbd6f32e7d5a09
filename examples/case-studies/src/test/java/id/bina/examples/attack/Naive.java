package id.bina.examples.attack;

import id.bina.core.result.Audience;
import id.bina.core.result.Basis;
import id.bina.core.result.DisclosureSummary;
import id.bina.core.result.Evaluation;
import id.bina.core.result.Quote;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.SuppressionReason;
import java.util.List;

/** A release as it is often made: the figures of small groups are struck out, the rest stays. */
final class Naive {
  private Naive() {}

  static Release release(Evaluation truth, Audience audience) {
    List<Quote> noQuotes = List.of();
    return new Release(
        truth.provenance(),
        audience,
        new DisclosureSummary(0, 0, 0, List.of(), List.of()),
        truth.body().toBuilder()
            .scores(truth.body().scores().stream().map(score -> struck(score, audience)).toList())
            .quotes(noQuotes)
            .build());
  }

  private static Score struck(Score score, Audience audience) {
    boolean small =
        score
            .measured()
            .filter(measured -> !measured.basis().equals(Basis.SETTING))
            .filter(measured -> measured.counts().n() < audience.minimum())
            .isPresent();
    return small
        ? new Score.Suppressed(score.key(), score.method(), SuppressionReason.BELOW_MINIMUM)
        : score;
  }
}
