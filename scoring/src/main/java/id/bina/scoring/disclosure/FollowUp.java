package id.bina.scoring.disclosure;

import id.bina.core.result.Audience;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.RecommendationId;
import id.bina.core.result.Release;
import id.bina.core.rule.LedgerEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ledger of earlier recommendations in a release. That a rule once fired is a bound on what it
 * read: what a rule recommended is shown only if an earlier release for as many readers showed it.
 * What an office entered by hand, such as its plan after a survey, is its own statement.
 */
final class FollowUp {
  private FollowUp() {}

  static List<LedgerEntry> released(EvaluationBody body, Audience audience, List<Release> earlier) {
    Set<RecommendationId> shown = new HashSet<>();
    for (Release release : earlier) {
      if (release.audience().minimum() >= audience.minimum()) {
        release.body().recommendations().forEach(each -> shown.add(each.id()));
        release.body().ledger().forEach(each -> shown.add(each.recommendation()));
      }
    }
    return body.ledger().stream()
        .filter(entry -> shown.contains(entry.recommendation()) || !isOfARule(entry, body))
        .map(FollowUp::scrubbed)
        .toList();
  }

  private static boolean isOfARule(LedgerEntry entry, EvaluationBody body) {
    return body.rules().stream().anyMatch(outcome -> entry.isMadeBy(outcome.rule()));
  }

  /** Words that were written by hand may hold the number of a person. */
  private static LedgerEntry scrubbed(LedgerEntry entry) {
    return entry.toBuilder()
        .condition(Scrubbing.stated(entry.condition()))
        .criterion(Scrubbing.stated(entry.criterion()))
        .cause(Scrubbing.stated(entry.cause()))
        .effect(Scrubbing.stated(entry.effect()))
        .action(Scrubbing.stated(entry.action()))
        .addressee(Scrubbing.stated(entry.addressee()))
        .evidence(entry.evidence().stream().map(Scrubbing::stated).toList())
        .reason(entry.reason().map(Scrubbing::stated))
        .build();
  }
}
