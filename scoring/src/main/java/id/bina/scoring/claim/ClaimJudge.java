package id.bina.scoring.claim;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Claim;
import id.bina.core.result.ClaimId;
import id.bina.core.result.Design;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.StoryVerdict;
import id.bina.core.result.Verdict;
import id.bina.scoring.internal.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges what documents say about a programme, and words what the scores allow to be said.
 *
 * <p>Each {@link Assertion} becomes a {@link Claim}: the statement as it stands in the document,
 * the evidence found for it, its grade, and the wording granted instead. Nothing asserted is passed
 * over in silence: what no score answers is graded E0, <em>dinyatakan dokumen; tanpa data</em>. A
 * statement of method, goal, hope or recommendation is no result; it is granted as what it is, with
 * the measures beside it. Every claim cites at least one score, if only one that is missing.
 *
 * <ul>
 *   <li>{@link Verdict#GRANTED}: the evidence carries the statement as it stands
 *   <li>{@link Verdict#REWORDED}: the matter is measured; the wording says how much
 *   <li>{@link Verdict#REFUSED}: a word of the statement needs a higher grade than was reached
 *   <li>{@link Verdict#CANNOT_BE_JUDGED}: nothing measured answers it
 * </ul>
 *
 * Immutable, thread-safe, deterministic.
 */
public final class ClaimJudge {
  private static final String OWN = "Bina";

  private final Setting setting;
  private final ScoreLookup lookup;
  private final Wording wording;
  private final StatedWording stated;

  private ClaimJudge(Setting setting, List<Measure> measures, List<Score> scores) {
    this.setting = setting;
    this.lookup = new ScoreLookup(measures, scores);
    this.wording = new Wording(lookup, Titles.of(setting), setting.comparisons());
    this.stated = new StatedWording(setting, lookup, wording);
  }

  /**
   * A judge over the scores of one evaluation.
   *
   * @param setting the setting, with the assertions to judge
   * @param measures the measures of the scores
   * @param scores all scores computed
   * @return the judge
   */
  public static ClaimJudge of(Setting setting, List<Measure> measures, List<Score> scores) {
    return new ClaimJudge(requireNonNull(setting, "setting"), measures, scores);
  }

  /**
   * The verdicts on all assertions but stories, in their order, then the claims that the measured
   * changes and differences make of themselves.
   *
   * @return the claims
   */
  public List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (Assertion assertion : setting.assertions()) {
      if (!assertion.kind().equals(AssertionKind.STORY)) {
        claims.add(judged(assertion));
      }
    }
    for (Score score : lookup.all()) {
      if (score instanceof Score.Measured measured && speaksForItself(measured)) {
        claims.add(own(measured));
      }
    }
    return List.copyOf(claims);
  }

  /**
   * The verdicts on stories: one case, told by one person, is grade E1 and stays a quotation.
   *
   * @return one verdict for each assertion of the kind story
   */
  public List<StoryVerdict> stories() {
    List<StoryVerdict> stories = new ArrayList<>();
    for (Assertion assertion : setting.assertions()) {
      if (assertion.kind().equals(AssertionKind.STORY)) {
        stories.add(story(assertion));
      }
    }
    return List.copyOf(stories);
  }

  private Claim judged(Assertion assertion) {
    Optional<Score.Measured> best = best(assertion);
    EvidenceGrade needed = ReportScanner.needed(assertion.statement().in("id"));
    if (best.isEmpty() || !isJudged(assertion.kind())) {
      return unanswered(assertion, needed);
    }
    Score.Measured score = best.get();
    Verdict verdict = verdict(assertion, score, needed);
    return Claim.builder()
        .id(ClaimId.of("claim." + assertion.id().value()))
        .assertion(assertion.id())
        .statement(assertion.statement())
        .subject(assertion.subject())
        .keys(keysOf(assertion))
        .quality(score.quality())
        .grade(score.quality().grade())
        .verdict(verdict)
        .wording(wording.of(measure(score), score))
        .because(because(score, needed, verdict, gaps(assertion)))
        .source(assertion.source())
        .build();
  }

  /** Goals, methods, hopes and recommendations are not statements about what happened. */
  private static boolean isJudged(AssertionKind kind) {
    return kind.equals(AssertionKind.OUTCOME)
        || kind.equals(AssertionKind.PREVALENCE)
        || kind.equals(AssertionKind.CHALLENGE);
  }

  private Verdict verdict(Assertion assertion, Score.Measured score, EvidenceGrade needed) {
    EvidenceGrade grade = score.quality().grade();
    if (grade.compareTo(needed) < 0) {
      return Verdict.REFUSED;
    }
    boolean change = assertion.kind().equals(AssertionKind.OUTCOME);
    boolean enough = !change || grade.compareTo(EvidenceGrade.E3) >= 0;
    boolean asStated = needed.compareTo(EvidenceGrade.E0) > 0 || change;
    if (asStated && enough && Wording.found(score).isPresent() && isPrimary(score, needed)) {
      return Verdict.GRANTED;
    }
    return needed.compareTo(EvidenceGrade.E0) > 0 ? Verdict.REFUSED : Verdict.REWORDED;
  }

  private boolean isPrimary(Score.Measured score, EvidenceGrade needed) {
    return needed.compareTo(EvidenceGrade.E0) == 0
        || setting.primaryOutcomes().contains(score.key().measure());
  }

  private Claim unanswered(Assertion assertion, EvidenceGrade needed) {
    List<Score> gaps = gaps(assertion);
    List<Score.Measured> related = related(assertion);
    boolean refused = isJudged(assertion.kind()) && needed.compareTo(EvidenceGrade.E0) > 0;
    return Claim.builder()
        .id(ClaimId.of("claim." + assertion.id().value()))
        .assertion(assertion.id())
        .statement(assertion.statement())
        .subject(assertion.subject())
        .keys(keysOf(assertion))
        .quality(Quality.of(Design.ASSERTED))
        .grade(EvidenceGrade.E0)
        .verdict(refused ? Verdict.REFUSED : Verdict.CANNOT_BE_JUDGED)
        .wording(
            related.isEmpty() || isJudged(assertion.kind())
                ? Wording.unsupported()
                : stated.of(assertion, related))
        .because(
            refused ? tooStrong(needed, EvidenceGrade.E0, gaps) : unjudged(related.isEmpty(), gaps))
        .source(assertion.source())
        .build();
  }

  private static Text unjudged(boolean nothingMeasured, List<Score> gaps) {
    return nothingMeasured
        ? Text.of(
            "tidak ada data yang menjawabnya" + reasons(gaps, "id"),
            "no data answer it" + reasons(gaps, "en"))
        : Text.of(
            "bukan pernyataan tentang hasil; tidak dinilai benar atau salah",
            "no statement about results; not judged to be true or false");
  }

  private StoryVerdict story(Assertion assertion) {
    boolean told = !related(assertion).isEmpty();
    EvidenceGrade grade = told ? EvidenceGrade.E1 : EvidenceGrade.E0;
    Text because =
        told
            ? Text.of(
                "contoh kasus dari wawancara; satu cerita tidak mewakili peserta lain",
                "one case from an interview; one story does not stand for the others")
            : Wording.unsupported();
    return new StoryVerdict(
        assertion.id().value(), assertion.statement(), grade, because, keysOf(assertion));
  }

  private Claim own(Score.Measured score) {
    Measure measure = measure(score);
    EvidenceGrade grade = score.quality().grade();
    return Claim.builder()
        .id(ClaimId.of("claim." + idOf(score.key())))
        .statement(measure.title())
        .subject(score.key().cell().subject())
        .keys(List.of(score.key()))
        .quality(score.quality())
        .grade(grade)
        .verdict(isApartOnly(score) ? Verdict.REFUSED : Verdict.GRANTED)
        .wording(wording.of(measure, score))
        .because(
            isApartOnly(score)
                ? tooStrong(EvidenceGrade.E4, grade, List.of())
                : because(score, grade, Verdict.GRANTED, List.of()))
        .source(OWN)
        .build();
  }

  private static boolean isApartOnly(Score.Measured score) {
    return Wording.isDifference(score.key().measure())
        && score.quality().grade().compareTo(EvidenceGrade.E4) < 0;
  }

  private static boolean speaksForItself(Score.Measured score) {
    return Wording.isChange(score.key().measure());
  }

  private static String idOf(ScoreKey key) {
    return key.measure().value() + ":" + key.cell().subject().id();
  }

  private Measure measure(Score.Measured score) {
    MeasureId id = score.key().measure();
    return lookup
        .measure(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "every score must have its measure among the measures, was missing " + id));
  }

  /** The strongest measured answer; of equals, the one named first by the assertion. */
  private Optional<Score.Measured> best(Assertion assertion) {
    return assertion.about().stream()
        .flatMap(id -> measured(about(assertion, id)).stream().limit(1))
        .reduce((first, next) -> isStronger(next, first) ? next : first);
  }

  /**
   * The scores of a measure that a statement speaks of: about its subject, or about the programme
   * where the measure knows only the whole.
   */
  private List<Score> about(Assertion assertion, MeasureId id) {
    List<Score> own = lookup.of(id, assertion.subject());
    List<Score> found = own.isEmpty() ? lookup.of(id, Subject.of(setting.program().id())) : own;
    return found.stream().filter(score -> assertion.speaksOf(score.key().cell())).toList();
  }

  /** The same, or about the parts where the measure knows only those. */
  private List<Score> cited(Assertion assertion, MeasureId id) {
    List<Score> whole = about(assertion, id);
    return whole.isEmpty()
        ? lookup.ofAnything(id).stream()
            .filter(score -> assertion.speaksOf(score.key().cell()))
            .toList()
        : whole;
  }

  private static List<Score.Measured> measured(List<Score> scores) {
    return scores.stream().flatMap(score -> score.measured().stream()).toList();
  }

  private static boolean isStronger(Score.Measured next, Score.Measured first) {
    return next.quality().grade().compareTo(first.quality().grade()) > 0;
  }

  private List<Score.Measured> related(Assertion assertion) {
    return measured(
        assertion.about().stream().flatMap(id -> cited(assertion, id).stream()).toList());
  }

  /** The scores it is about; never none: what nothing measures is a score that is missing. */
  private List<ScoreKey> keysOf(Assertion assertion) {
    List<ScoreKey> keys =
        assertion.about().stream()
            .flatMap(id -> cited(assertion, id).stream())
            .map(Score::key)
            .distinct()
            .toList();
    return keys.isEmpty() ? List.of(ClaimScores.unanswered(assertion)) : keys;
  }

  private List<Score> gaps(Assertion assertion) {
    return assertion.about().stream()
        .flatMap(id -> about(assertion, id).stream())
        .filter(Score.NotComputable.class::isInstance)
        .toList();
  }

  private Text because(
      Score.Measured score, EvidenceGrade needed, Verdict verdict, List<Score> gaps) {
    EvidenceGrade grade = score.quality().grade();
    if (verdict.equals(Verdict.REFUSED)) {
      return tooStrong(needed, grade, gaps);
    }
    return Text.of(
        "bukti " + score.quality().words().in("id") + reasons(gaps, "id"),
        "evidence " + score.quality().words().in("en") + reasons(gaps, "en"));
  }

  private static Text tooStrong(EvidenceGrade needed, EvidenceGrade grade, List<Score> gaps) {
    return Text.of(
        "pernyataan seperti ini memerlukan bukti "
            + needed
            + " dan selang yang tidak memuat 0; yang ada "
            + grade
            + reasons(gaps, "id"),
        "a statement like this needs evidence "
            + needed
            + " and an interval without 0; there is "
            + grade
            + reasons(gaps, "en"));
  }

  private static String reasons(List<Score> gaps, String language) {
    StringBuilder words = new StringBuilder();
    for (Score gap : gaps) {
      if (gap instanceof Score.NotComputable absent) {
        words.append("; ").append(absent.detail().in(language));
      }
    }
    return words.toString();
  }
}
