package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.rule.LedgerEntry;
import id.bina.core.rule.RuleOutcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What an evaluation says, from scores to recommendations.
 *
 * @param heading what it is about
 * @param measures the measures of its scores, ids unique
 * @param scores one score for a key; the measure of each is among {@code measures}
 * @param claims what may be said, ids unique
 * @param challenges what stands in the way, ids unique
 * @param stories how far each story carries
 * @param rules what became of every rule
 * @param recommendations what is to be done, ids unique
 * @param admission what became of the evidence
 * @param quotes what people said
 * @param limits what must be read with all of it
 * @param labels what trainings, aspects, items and other parts are called; may be empty
 * @param ledger the recommendations of earlier rounds, and how far each was followed up; a release
 *     may leave some of them out, so that its seals need not follow from each other
 */
@Value.Builder
public record EvaluationBody(
    Heading heading,
    List<Measure> measures,
    List<Score> scores,
    List<Claim> claims,
    List<Challenge> challenges,
    List<StoryVerdict> stories,
    List<RuleOutcome> rules,
    List<Recommendation> recommendations,
    AdmissionSummary admission,
    List<Quote> quotes,
    List<Text> limits,
    List<Label> labels,
    List<LedgerEntry> ledger) {

  /** Checks that ids and keys are unique and that every score's measure is known. */
  public EvaluationBody {
    requireNonNull(heading, "heading");
    measures = List.copyOf(measures);
    scores = List.copyOf(scores);
    claims = List.copyOf(claims);
    challenges = List.copyOf(challenges);
    stories = List.copyOf(stories);
    rules = List.copyOf(rules);
    recommendations = List.copyOf(recommendations);
    requireNonNull(admission, "admission");
    quotes = List.copyOf(quotes);
    limits = List.copyOf(limits);
    labels = List.copyOf(labels);
    ledger = List.copyOf(ledger);
    Set<MeasureId> known = requireUnique("measure", measures, Measure::id);
    requireUnique("score", scores, Score::key);
    requireUnique("claim", claims, Claim::id);
    requireUnique("challenge", challenges, Challenge::id);
    requireUnique("recommendation", recommendations, Recommendation::id);
    for (Score score : scores) {
      if (!known.contains(score.key().measure())) {
        throw new IllegalArgumentException(
            "measure of a score must be one of the evaluation's, was "
                + score.key().measure()
                + " (score "
                + score.key()
                + ")");
      }
    }
  }

  /** A builder of a body without scores and findings. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this body. */
  public Builder toBuilder() {
    return builder()
        .heading(heading)
        .measures(measures)
        .scores(scores)
        .claims(claims)
        .challenges(challenges)
        .stories(stories)
        .rules(rules)
        .recommendations(recommendations)
        .admission(admission)
        .quotes(quotes)
        .limits(limits)
        .labels(labels)
        .ledger(ledger);
  }

  /**
   * The scores of one measure, or of all measures that begin with the same words.
   *
   * @param measurePrefix a measure id, or its beginning up to a dot: {@code learning}
   * @return a selection, with titles and units; may be empty
   */
  public Scores scores(String measurePrefix) {
    return Scores.of(scores, measures).measure(measurePrefix);
  }

  /**
   * The score of a measure for a subject: the only one there is, or the one for all of the subject.
   *
   * @param measure id of the measure, such as {@code learning.d_av}
   * @param subjectId id of the subject, such as {@code TR-01}, or kind and id, {@code
   *     training:TR-01}
   * @return the score
   * @throws IllegalArgumentException if there is none, or several and none for all; the message
   *     names what is there
   */
  public Score score(String measure, String subjectId) {
    requireNonNull(measure, "measure");
    requireNonNull(subjectId, "subjectId");
    return ScoreFinder.find(scores, measure, subjectId);
  }

  private static <T, K> Set<K> requireUnique(String what, List<T> all, Function<T, K> key) {
    Set<K> seen = new HashSet<>();
    for (T each : all) {
      if (!seen.add(key.apply(each))) {
        throw new IllegalArgumentException(
            what + " must stand once in an evaluation, stands twice: " + key.apply(each));
      }
    }
    return seen;
  }

  /** One line: the programme, and how much is said about it. */
  @Override
  public String toString() {
    return OneLine.of(
        heading.program().value(),
        ": "
            + scores.size()
            + " scores, "
            + claims.size()
            + " claims, "
            + recommendations.size()
            + " recommendations");
  }

  /** Collects the components of a body; not thread-safe. */
  public static final class Builder extends EvaluationBodyBuilder {
    Builder() {
      admission(AdmissionSummary.empty());
    }
  }
}
