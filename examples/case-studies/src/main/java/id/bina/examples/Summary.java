package id.bina.examples;

import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Claim;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Heading;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Verdict;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a release comes to, on a screen or two of a terminal 80 columns wide. */
final class Summary {

  private static final String LANGUAGE = "en";

  private final Release release;
  private final EvaluationBody body;
  private final StringBuilder text = new StringBuilder();

  private Summary(Release release) {
    this.release = release;
    this.body = release.body();
  }

  /**
   * The summary of a release.
   *
   * @param release what may be read
   * @param measures the measures whose scores are shown, in this order: for the whole, or for its
   *     parts where there is none for the whole
   */
  static String of(Release release, List<String> measures) {
    Summary summary = new Summary(release);
    summary.heading();
    summary.scores(measures);
    summary.claims();
    summary.rules();
    summary.recommendations();
    return summary.text.toString();
  }

  private void heading() {
    Heading heading = body.heading();
    text.append("=".repeat(80)).append('\n');
    text.append(Paragraphs.hanging("", heading.title().in(LANGUAGE)));
    text.append(
        Paragraphs.hanging(
            "",
            heading.region()
                + ", as of "
                + release.provenance().asOf()
                + ", released for "
                + release.audience()));
  }

  private void scores(List<String> measures) {
    section("What was found");
    ScoreLines lines = new ScoreLines(body);
    for (String measure : measures) {
      List<Score> whole =
          body.scores(measure).stream()
              .filter(score -> isWhole(score.key().cell().subject()))
              .toList();
      (whole.isEmpty() ? body.scores(measure).stream() : whole.stream()).forEach(lines::add);
    }
    text.append(lines);
  }

  static boolean isWhole(Subject subject) {
    return subject.kind().equals(SubjectKind.PROGRAM) || subject.kind().equals(SubjectKind.STUDY);
  }

  private void claims() {
    section("What the documents say, and what may be said");
    long silent = 0;
    for (Claim claim : body.claims()) {
      if (claim.assertion().isEmpty()) {
        continue;
      }
      if (claim.verdict().equals(Verdict.CANNOT_BE_JUDGED)) {
        silent++;
      } else {
        claim(claim);
      }
    }
    if (silent > 0) {
      text.append("  and ").append(silent).append(" that no data answer: see the report\n");
    }
  }

  private void claim(Claim claim) {
    String said = "“" + claim.statement().in(LANGUAGE) + "” (" + claim.source() + ")";
    String verdict = claim.verdict().code().replace('_', ' ');
    text.append(Paragraphs.hanging("  " + claim.grade() + " ", verdict + ": " + said));
    text.append(Paragraphs.hanging("     -> ", claim.wording().in(LANGUAGE)));
  }

  private void rules() {
    section("Rules");
    Map<String, Integer> subjects = new LinkedHashMap<>();
    for (RuleOutcome outcome : body.rules()) {
      if (outcome.state() != RuleState.NOT_FIRED) {
        subjects.merge(line(outcome), 1, Integer::sum);
      }
    }
    subjects.forEach(
        (line, count) ->
            text.append(Paragraphs.hanging("  ", count > 1 ? line + " (" + count + ")" : line)));
  }

  private static String line(RuleOutcome outcome) {
    String state =
        switch (outcome.state()) {
          case FIRED -> "fired";
          case WATCH -> "on watch";
          case NOT_FIRED -> "not fired";
          case BLOCKED -> "held back by " + outcome.blockedBy().orElseThrow();
        };
    return outcome.rule() + " " + outcome.title().in(LANGUAGE) + ": " + state;
  }

  private void recommendations() {
    section("What to do");
    int number = 0;
    for (Recommendation recommendation : body.recommendations()) {
      number++;
      text.append(
          Paragraphs.hanging(
              "  " + number + ". ",
              recommendation.action().in(LANGUAGE)
                  + " ["
                  + recommendation.addressee().in(LANGUAGE)
                  + ", due "
                  + recommendation.due()
                  + "]"));
    }
  }

  private void section(String title) {
    text.append('\n').append(title).append('\n').append("-".repeat(80)).append('\n');
  }
}
