package id.bina.scoring;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Audience;
import id.bina.core.result.Evaluation;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Scores;
import id.bina.scoring.disclosure.Disclosure;
import id.bina.scoring.recommend.RuleTurn;
import java.util.List;
import java.util.function.Supplier;

/**
 * A finished evaluation with the ways to look at it.
 *
 * <pre>{@code
 * result.scores("learning").show();
 * result.score("learning.d_av", "TR-01").explain().show();
 * Reports.html(result.release(Audience.PUBLIC), "bungo.html");
 * }</pre>
 *
 * What it holds is confidential: scores of small groups, quotes, names of units. Reports take a
 * {@link Release} only. Immutable and thread-safe.
 */
public final class Evaluated {
  private final Evaluation evaluation;

  private final Supplier<List<RuleTurn>> turns;

  private Evaluated(Evaluation evaluation, Supplier<List<RuleTurn>> turns) {
    this.evaluation = requireNonNull(evaluation, "evaluation");
    this.turns = requireNonNull(turns, "turns");
  }

  static Evaluated of(Evaluation evaluation, Supplier<List<RuleTurn>> turns) {
    return new Evaluated(evaluation, turns);
  }

  /**
   * The evaluation as a value: complete and confidential.
   *
   * @return the evaluation
   */
  public Evaluation evaluation() {
    return evaluation;
  }

  /**
   * The smallest change that would turn the outcome of each rule, where one number decides it: the
   * rules that nearly fired among them ({@link RuleTurn#isNearlyFired()}).
   *
   * <p>The rules are judged again for it, whenever it is asked.
   *
   * @return the turns, in the order of the outcomes
   */
  public List<RuleTurn> turns() {
    return turns.get();
  }

  /**
   * The scores whose measure begins with some words.
   *
   * @param measure the beginning of a measure id, such as {@code learning}
   * @return the scores, in their order; empty when there are none
   */
  public Scores scores(String measure) {
    return evaluation.scores(measure);
  }

  /**
   * The score of one measure about one subject.
   *
   * @param measure the measure id, such as {@code learning.d_av}
   * @param subject the id of the subject, such as {@code TR-01}
   * @return the score of the whole subject
   * @throws IllegalArgumentException if there is none; the sentence names what there is
   */
  public Score score(String measure, String subject) {
    return evaluation.score(measure, subject);
  }

  /**
   * What may leave the house: the whole, with small groups held back.
   *
   * @param audience who will read it
   * @return the release
   */
  public Release release(Audience audience) {
    return Disclosure.release(evaluation, audience, List.of());
  }

  /**
   * What may leave the house after earlier releases, so that no subtraction between them tells what
   * was held back.
   *
   * @param audience who will read it
   * @param earlier all releases made before, of this programme
   * @return the release
   */
  public Release release(Audience audience, List<Release> earlier) {
    return Disclosure.release(evaluation, audience, earlier);
  }

  /** One line: the programme, how many scores, claims and recommendations. */
  @Override
  public String toString() {
    return "Evaluated["
        + evaluation.body().heading().program()
        + ": "
        + evaluation.body().scores().size()
        + " scores, "
        + evaluation.body().claims().size()
        + " claims, "
        + evaluation.body().recommendations().size()
        + " recommendations]";
  }
}
