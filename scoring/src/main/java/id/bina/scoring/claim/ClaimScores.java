package id.bina.scoring.claim;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Claim;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.StoryVerdict;
import id.bina.core.result.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the claims themselves amount to, as scores: rules read scores only.
 *
 * <ul>
 *   <li>{@code claim.outcome_not_attributed}: statements of results whose evidence is below E4
 *   <li>{@code claim.outcome_without_comparison}: those of them that were set beside no comparison
 *       at all, strong or weak
 *   <li>{@code claim.stories}: stories that an interview tells
 *   <li>{@code claim.answer}: not computable, for each statement that nothing measures
 * </ul>
 */
public final class ClaimScores {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.claims"),
          Text.of("penilaian pernyataan", "judging of statements"),
          "1",
          "Bina, E0-E5");

  private static final int COMPARED = Design.COMPARISON.grade();

  private static final Measure NOT_ATTRIBUTED =
      count(
          "claim.outcome_not_attributed",
          Text.of("pernyataan hasil di bawah E4", "statements of results under E4"));

  private static final Measure WITHOUT_COMPARISON =
      count(
          "claim.outcome_without_comparison",
          Text.of("pernyataan hasil tanpa pembanding", "statements of results, no comparison"));

  private static final Measure STORIES =
      count("claim.stories", Text.of("cerita perubahan dari peserta", "stories told"));

  private static final Measure ANSWER =
      count(
          "claim.answer",
          Text.of("data yang menjawab pernyataan dokumen", "data that answer a statement"));

  private ClaimScores() {}

  /** The score that a statement cites if nothing else measures it. */
  static ScoreKey unanswered(Assertion assertion) {
    Cell cell = Cell.of(assertion.subject()).with("assertion", assertion.id().value());
    return new ScoreKey(ANSWER.id(), cell);
  }

  /**
   * How these scores are made, as it is cited.
   *
   * @return the method
   */
  public static MethodRef method() {
    return METHOD;
  }

  /**
   * The measures that {@link #of} yields.
   *
   * @return four measures
   */
  public static List<Measure> measures() {
    return List.of(NOT_ATTRIBUTED, WITHOUT_COMPARISON, STORIES, ANSWER);
  }

  /**
   * Counts the claims and stories of one evaluation.
   *
   * @param setting the setting, with the assertions
   * @param claims the claims judged
   * @param stories the stories judged
   * @return the three counts about the programme, then what nothing measures
   */
  public static List<Score> of(Setting setting, List<Claim> claims, List<StoryVerdict> stories) {
    Subject programme = Subject.of(setting.program().id());
    Set<String> outcomes =
        setting.assertions().stream()
            .filter(assertion -> assertion.kind().equals(AssertionKind.OUTCOME))
            .map(Assertion::id)
            .map(id -> id.value())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Claim> judged =
        claims.stream()
            .filter(c -> c.assertion().filter(id -> outcomes.contains(id.value())).isPresent())
            .toList();
    long weak = judged.stream().filter(c -> c.grade().compareTo(EvidenceGrade.E4) < 0).count();
    long bare = judged.stream().filter(c -> c.quality().design().grade() < COMPARED).count();
    long told = stories.stream().filter(s -> s.grade().compareTo(EvidenceGrade.E1) >= 0).count();
    List<Score> scores = new ArrayList<>();
    scores.add(score(NOT_ATTRIBUTED, programme, weak, judged.size()));
    scores.add(score(WITHOUT_COMPARISON, programme, bare, judged.size()));
    scores.add(score(STORIES, programme, told, stories.size()));
    Set<ScoreKey> cited = new TreeSet<>();
    claims.forEach(claim -> cited.addAll(claim.keys()));
    stories.forEach(story -> cited.addAll(story.keys()));
    cited.stream()
        .filter(key -> key.measure().equals(ANSWER.id()))
        .map(ClaimScores::missing)
        .forEach(scores::add);
    return List.copyOf(scores);
  }

  private static Score missing(ScoreKey key) {
    String statement = key.cell().stratum("assertion").orElse("");
    return new Score.NotComputable(
        key,
        METHOD,
        Absence.NO_DATA,
        Text.of(
            "tidak ada ukuran yang menjawab pernyataan " + statement,
            "no measure answers statement " + statement),
        0);
  }

  private static Score score(Measure measure, Subject programme, long value, long n) {
    return Score.Measured.builder()
        .key(new ScoreKey(measure.id(), Cell.of(programme)))
        .method(METHOD)
        .value((double) value)
        .counts(Counts.of(n))
        .basis(Basis.SETTING)
        .quality(Quality.of(Design.ASSERTED))
        .build();
  }

  private static Measure count(String id, Text title) {
    return new Measure(
        MeasureId.of(id),
        title,
        Units.COUNT,
        Optional.of(BigDecimal.ZERO),
        Optional.empty(),
        Better.NONE,
        Level.PROCESS);
  }
}
