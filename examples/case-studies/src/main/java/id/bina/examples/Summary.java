package id.bina.examples;

import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Claim;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Heading;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Scores;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import java.util.ArrayList;
import java.util.List;

/** What a release comes to, on one screen or two of a terminal 80 columns wide. */
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
   * @param measures the measures whose scores for the whole are shown, in this order
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
    List<Score> chosen = new ArrayList<>();
    for (String measure : measures) {
      body.scores(measure).stream().filter(Summary::isOverall).forEach(chosen::add);
    }
    text.append(Scores.of(chosen, body.measures()).table(LANGUAGE));
  }

  private static boolean isOverall(Score score) {
    SubjectKind kind = score.key().cell().subject().kind();
    boolean whole = kind.equals(SubjectKind.PROGRAM) || kind.equals(SubjectKind.STUDY);
    return whole && score.key().cell().strata().isEmpty();
  }

  private void claims() {
    section("What was said, and what may be said");
    for (Claim claim : body.claims()) {
      String said = "“" + claim.statement().in(LANGUAGE) + "” (" + claim.source() + ")";
      text.append(Paragraphs.hanging("  " + claim.grade() + "  ", claim.verdict() + ": " + said));
      text.append(Paragraphs.hanging("   -> ", claim.wording().in(LANGUAGE)));
    }
  }

  private void rules() {
    section("Rules");
    for (RuleOutcome outcome : body.rules()) {
      if (outcome.state() != RuleState.NOT_FIRED) {
        text.append(
            Paragraphs.hanging(
                "  " + outcome.rule() + "  ",
                outcome.state().name().replace('_', ' ')
                    + " for "
                    + outcome.subject()
                    + ": "
                    + outcome.because().in(LANGUAGE)));
      }
    }
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
