package id.bina.io.report;

import id.bina.core.result.Claim;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Figures;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Verdict;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import java.util.ArrayList;
import java.util.List;

/** What a director reads in a minute: found, to be done, held back, and what may not be said. */
final class SummarySection {
  private static final int MOST = 3;

  /** What the headline may be made of, the strongest first. */
  private static final List<String> HEADLINES =
      List.of(
          "result.difference",
          "learning.mean_change",
          "transfer.confirmed",
          "transfer.support_contrast",
          "reaction.reported_change",
          "reaction.nps",
          "cost.per_participant");

  private final Release release;
  private final Names names;
  private final Phrases phrases;

  SummarySection(Release release, Names names, Phrases phrases) {
    this.release = release;
    this.names = names;
    this.phrases = phrases;
  }

  Block.Section section() {
    List<Block> blocks = new ArrayList<>();
    add(blocks, phrases.say("Yang ditemukan", "What was found"), found());
    add(blocks, phrases.say("Yang disarankan", "What to do"), toDo());
    add(blocks, phrases.say("Yang ditahan", "What is held back"), blocked());
    add(blocks, phrases.say("Yang tidak dapat dikatakan", "What cannot be said"), refused());
    return new Block.Section("ringkasan", phrases.say("Ringkasan", "Summary"), blocks);
  }

  private static void add(List<Block> blocks, String title, List<String> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block.Paragraph(title));
      blocks.add(new Block.Bullets(items));
    }
  }

  private List<String> found() {
    List<String> items = new ArrayList<>();
    for (String measure : HEADLINES) {
      for (Score score : release.body().scores()) {
        boolean isHead =
            score.key().measure().value().equals(measure)
                && score.key().cell().strata().stream()
                    .allMatch(s -> s.name().equals("design") || s.name().equals("outcome"))
                && (names.isProgramme(score.key().cell().subject())
                    || score.key().cell().subject().kind().code().equals("study"));
        if (isHead) {
          score.measured().ifPresent(measured -> items.add(sentence(measured)));
        }
      }
    }
    return items;
  }

  /** The wording of the claim that cites the score first, or the plain figure. */
  private String sentence(Score.Measured score) {
    for (Claim claim : release.body().claims()) {
      boolean own =
          claim.assertion().isEmpty()
              && !claim.keys().isEmpty()
              && claim.keys().get(0).equals(score.key());
      if (own) {
        return claim.wording().in(phrases.language()) + " [" + claim.grade() + "]";
      }
    }
    String unit = names.unit(score.key().measure());
    String interval =
        score
            .interval()
            .map(i -> " (" + Figures.text(i, unit, phrases.language()) + ")")
            .orElse("");
    EvidenceGrade grade = score.quality().grade();
    return names.key(score.key())
        + ": "
        + Figures.text(score.value(), unit, phrases.language())
        + interval
        + ", n = "
        + score.counts().n()
        + " ["
        + grade
        + "]";
  }

  private List<String> toDo() {
    List<String> items = new ArrayList<>();
    for (Recommendation each : release.body().recommendations()) {
      if (items.size() < MOST) {
        items.add(
            each.action().in(phrases.language())
                + " ("
                + each.addressee().in(phrases.language())
                + phrases.say(", tenggat ", ", due ")
                + each.due()
                + ", "
                + each.rule()
                + ")");
      }
    }
    return items;
  }

  private List<String> blocked() {
    List<String> items = new ArrayList<>();
    for (RuleOutcome outcome : release.body().rules()) {
      if (outcome.state() == RuleState.BLOCKED) {
        items.add(
            outcome.title().in(phrases.language())
                + " ("
                + names.subject(outcome.subject())
                + "): "
                + outcome.because().in(phrases.language()));
      }
    }
    return items;
  }

  private List<String> refused() {
    List<String> items = new ArrayList<>();
    for (Claim claim : release.body().claims()) {
      if (claim.verdict().equals(Verdict.REFUSED) && claim.assertion().isPresent()) {
        items.add(
            phrases.quoted(claim.statement().in(phrases.language()), claim.source())
                + ": "
                + claim.because().in(phrases.language()));
      }
    }
    return items;
  }
}
