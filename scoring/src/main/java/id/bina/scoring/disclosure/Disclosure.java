package id.bina.scoring.disclosure;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.result.Audience;
import id.bina.core.result.DisclosureSummary;
import id.bina.core.result.Evaluation;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.SuppressionReason;
import id.bina.core.rule.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Turns a complete, confidential evaluation into what an audience may read: the only maker of
 * releases and of suppressed scores.
 *
 * <p>Everything released is treated as one linked set:
 *
 * <ol>
 *   <li><b>Small groups.</b> A score of fewer people than the audience's minimum is suppressed, and
 *       a contrast with fewer than {@value #PRIVACY_MINIMUM} on a side.
 *   <li><b>Subtraction.</b> Where a total and all parts but one stand in the set, the missing part
 *       could be subtracted: the next smallest part is suppressed too, until what is left out is
 *       large enough, for all measures of the same people alike. A part that could not be computed
 *       hides nothing: the total tells it too.
 *   <li><b>Figures made of figures.</b> A score that was worked out from a suppressed one (a
 *       change, a comparison of units, an attainment) would give it back and is suppressed with it.
 *   <li><b>Teachers.</b> Scores of one instructor, and of the delivery of a material that only one
 *       teaches, are for those who run the programme.
 *   <li><b>What few said.</b> A group that an answer made (a reason, an issue, a code) is not even
 *       listed where it is suppressed: its name would be the answer.
 *   <li><b>Earlier releases.</b> A score that differs from an earlier release by a few people only,
 *       or was suppressed there to protect another or from the same data, is suppressed, and those
 *       who came since are a total with parts of its own; what was shown there and has not changed
 *       protects nothing here. A release of another round is about other people, but for scores
 *       that name their year or round.
 *   <li><b>Other audiences.</b> Whatever is withheld in the house is withheld from all.
 *   <li><b>Words.</b> Claims and challenges that rest on a suppressed score lose their figures and
 *       verdict; rules that do lose whether they fired, and their recommendations are left out, for
 *       a threshold met is a bound. Passages about a named person are withheld, and so are
 *       quotations from fewer informants than the minimum, counted as persons; long numbers and
 *       addresses are taken out of all words.
 *   <li><b>Follow-up.</b> What a rule recommended in an earlier round is shown if a release of that
 *       round showed it and is handed in.
 *   <li><b>Flow.</b> How many of a small group answered is left out, as is what would give away a
 *       response rate that is held back.
 * </ol>
 *
 * Scores about things rather than people (costs, plans: basis {@code SETTING}) are not suppressed
 * for their own sake; lists of people (attendance, response: basis {@code ROSTER}) are, and so is
 * the number of those too few to compute anything of. Stateless, thread-safe, deterministic.
 * Source: the method of primary and complementary cell suppression, Willenborg and de Waal (2001),
 * <a href="https://doi.org/10.1007/978-1-4613-0121-9">doi:10.1007/978-1-4613-0121-9</a>.
 */
public final class Disclosure {
  /** The fewest people behind anything shown: a side of a contrast, a group of quotations. */
  static final int PRIVACY_MINIMUM = 5;

  private Disclosure() {}

  /**
   * Makes the release of an evaluation.
   *
   * @param evaluation the complete evaluation
   * @param audience who will read it
   * @param earlier all releases made before of this programme, in any order; empty for the first
   * @return the release
   */
  public static Release release(Evaluation evaluation, Audience audience, List<Release> earlier) {
    requireNonNull(evaluation, "evaluation");
    EvaluationBody body = evaluation.body();
    SortedMap<ScoreKey, SuppressionReason> held =
        new Withholding(evaluation, requireNonNull(audience, "audience"), earlier).held();
    EvaluationBody released = released(body, audience, held, earlier);
    return new Release(
        evaluation.provenance(),
        audience,
        summary(held, body, released, audience, earlier),
        released);
  }

  private static EvaluationBody released(
      EvaluationBody body,
      Audience audience,
      SortedMap<ScoreKey, SuppressionReason> held,
      List<Release> earlier) {
    Words words = new Words(held.keySet(), body.rules());
    return body.toBuilder()
        .scores(scores(body.scores(), held))
        .claims(body.claims().stream().map(words::claim).toList())
        .challenges(
            body.challenges().stream()
                .filter(challenge -> words.mayShow(challenge))
                .map(words::challenge)
                .toList())
        .stories(body.stories().stream().map(words::story).toList())
        .rules(body.rules().stream().map(words::outcome).toList())
        .recommendations(body.recommendations().stream().filter(words::mayShow).toList())
        .admission(Flows.released(body.admission(), audience, held.keySet()))
        .quotes(Quotes.released(body.quotes()))
        .ledger(FollowUp.released(body, audience, earlier))
        .build();
  }

  private static List<Score> scores(List<Score> scores, Map<ScoreKey, SuppressionReason> held) {
    List<Score> released = new ArrayList<>();
    for (Score score : scores) {
      SuppressionReason reason = held.get(score.key());
      if (reason == null) {
        released.add(score);
      } else if (!Unlisted.isOfAnAnswer(score.key())) {
        released.add(new Score.Suppressed(score.key(), score.method(), reason));
      }
    }
    return released;
  }

  private static DisclosureSummary summary(
      Map<ScoreKey, SuppressionReason> held,
      EvaluationBody all,
      EvaluationBody released,
      Audience audience,
      List<Release> earlier) {
    List<SuppressionReason> listed =
        held.entrySet().stream()
            .filter(entry -> !Unlisted.isOfAnAnswer(entry.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    long complementary = listed.stream().filter(SuppressionReason.COMPLEMENTARY::equals).count();
    return new DisclosureSummary(
        listed.size() - complementary,
        complementary,
        all.quotes().size() - released.quotes().size(),
        notes(all, released, audience),
        earlier.stream().map(release -> release.provenance().dossierHash()).sorted().toList());
  }

  private static List<Text> notes(EvaluationBody all, EvaluationBody released, Audience audience) {
    List<Text> notes = new ArrayList<>();
    notes.add(
        Text.of(
            "nilai dari kurang dari " + audience.minimum() + " orang tidak ditampilkan",
            "figures of fewer than " + audience.minimum() + " people are not shown"));
    if (released.scores().size() < all.scores().size()) {
      notes.add(
          Text.of(
              "apa yang dikatakan oleh kelompok terlalu kecil juga tidak didaftar",
              "what was said in groups too small to show is not listed either"));
    }
    count(
        notes,
        (long) all.admission().flow().size() - released.admission().flow().size(),
        "baris alur jawaban yang tidak ditampilkan: ",
        "rows of the flow of answers not shown: ");
    count(
        notes,
        (long) all.recommendations().size() - released.recommendations().size(),
        "rekomendasi yang bertumpu pada nilai tersembunyi, tidak ditampilkan: ",
        "recommendations that rest on withheld figures, not shown: ");
    count(
        notes,
        recommendations(all) - recommendations(released),
        "rekomendasi putaran sebelumnya yang tidak ada dalam rilis yang diserahkan, tidak"
            + " ditampilkan: ",
        "recommendations of earlier rounds that stand in no release handed in, not shown: ");
    return notes;
  }

  private static void count(List<Text> notes, long count, String indonesian, String english) {
    if (count > 0) {
      notes.add(Text.of(indonesian + count, english + count));
    }
  }

  private static long recommendations(EvaluationBody body) {
    return (long) new Ledger(body.ledger()).latest().size();
  }
}
