package id.bina.examples.attack;

import id.bina.core.Text;
import id.bina.core.result.Audience;
import id.bina.core.result.Basis;
import id.bina.core.result.Claim;
import id.bina.core.result.Evaluation;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.Met;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a release says of a withheld score without showing it: rules, claims, flows, absences. */
final class Telltales {
  private static final Pattern FIGURE = Pattern.compile("\\d");

  private final EvaluationBody released;
  private final int minimum;
  private final boolean isHouse;
  private final NavigableSet<ScoreKey> hidden = new TreeSet<>();
  private final NavigableSet<String> found = new TreeSet<>();

  Telltales(Evaluation truth, Release release) {
    this.released = release.body();
    this.isHouse = release.audience().equals(Audience.INTERNAL);
    this.minimum = release.audience().minimum();
    truth.body().scores().stream()
        .filter(score -> score.measured().isPresent())
        .forEach(score -> hidden.add(score.key()));
    released.scores().stream()
        .filter(score -> score.measured().isPresent())
        .forEach(score -> hidden.remove(score.key()));
  }

  NavigableSet<String> found() {
    released.rules().forEach(this::rule);
    released.claims().forEach(this::claim);
    released.challenges().stream()
        .filter(challenge -> challenge.keys().stream().allMatch(hidden::contains))
        .filter(challenge -> hasFigure(challenge.because()))
        .forEach(challenge -> found.add("challenge " + challenge.id()));
    released.recommendations().stream()
        .filter(each -> each.evidence().stream().anyMatch(hidden::contains))
        .forEach(each -> found.add("recommendation " + each.id()));
    released.scores().forEach(this::score);
    if (!isHouse) {
      teachers();
    }
    flow();
    return found;
  }

  private void rule(RuleOutcome outcome) {
    boolean rests = outcome.checks().stream().anyMatch(this::isOfHidden);
    if (rests && (outcome.state() == RuleState.FIRED || hasFigure(outcome.because()))) {
      found.add("rule " + outcome.rule() + " " + outcome.subject());
    }
    outcome.checks().stream()
        .filter(this::isOfHidden)
        .filter(check -> check.met() != Met.UNKNOWN || check.found().isPresent())
        .forEach(check -> found.add("check of " + check.key().orElseThrow()));
  }

  private boolean isOfHidden(ConditionCheck check) {
    return check.key().filter(hidden::contains).isPresent();
  }

  private void claim(Claim claim) {
    if (claim.keys().stream().anyMatch(hidden::contains) && hasFigure(claim.wording())) {
      found.add("claim " + claim.id());
    }
  }

  private static boolean hasFigure(Text words) {
    return words.values().values().stream().anyMatch(each -> FIGURE.matcher(each).find());
  }

  private void score(Score score) {
    if (score instanceof Score.NotComputable none && isOfFewPeople(none)) {
      found.add("number behind " + none.key() + ": " + none.n());
    }
    score
        .measured()
        .ifPresent(
            shown -> {
              if (shown.restsOn().stream().anyMatch(hidden::contains)) {
                found.add("worked out from a withheld score: " + shown.key());
              }
              shown
                  .exhibit()
                  .filter(exhibit -> !shown.basis().equals(Basis.SETTING)) // rows of units
                  .ifPresent(exhibit -> exhibit(shown.key(), exhibit));
            });
  }

  /** Too few for a method; few units, trainings or statements are no few people. */
  private boolean isOfFewPeople(Score.NotComputable none) {
    String id = none.key().measure().value();
    boolean ofThings =
        List.of("units.", "cost.", "claim.", "budget.").stream().anyMatch(id::startsWith);
    return none.n() > 0 && none.n() < minimum && !ofThings;
  }

  private void exhibit(ScoreKey key, Exhibit exhibit) {
    exhibit.rows().stream()
        .mapToLong((ExhibitRow row) -> row.n().orElse(0))
        .filter(n -> n > 0 && n < minimum)
        .forEach(n -> found.add("row of " + n + " in " + key));
  }

  /** A figure of one who teaches, or of the delivery of a material that one teaches alone. */
  private void teachers() {
    NavigableSet<String> alone = new TreeSet<>();
    NavigableSet<ScoreKey> shown = new TreeSet<>();
    for (Score score : released.scores()) {
      score.measured().ifPresent(measured -> shown.add(measured.key()));
      score
          .measured()
          .filter(m -> m.key().measure().value().equals("teaching.instructors") && m.value() == 1)
          .ifPresent(m -> alone.add(m.key().cell().subject().toString()));
    }
    for (ScoreKey key : shown) {
      String subject = key.cell().subject().toString();
      boolean ofDelivery = key.measure().value().startsWith("teaching.delivery");
      if (subject.startsWith("instructor:")
          || key.cell().stratum("instructor").isPresent()
          || (ofDelivery && alone.contains(subject))) {
        found.add("one who teaches: " + key);
      }
    }
  }

  private void flow() {
    released.admission().flow().stream()
        .filter(row -> row.eligible().orElse(row.received()) < minimum)
        .forEach(row -> found.add("flow of " + row.subject() + " " + row.instrument()));
  }
}
