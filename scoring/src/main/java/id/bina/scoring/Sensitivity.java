package id.bina.scoring;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.result.AdmissionSummary;
import id.bina.core.result.Cell;
import id.bina.core.result.Challenge;
import id.bina.core.result.Claim;
import id.bina.core.result.Figures;
import id.bina.core.result.FlowRow;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Stratum;
import id.bina.core.rule.RuleOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What would be different if screening had left nobody out.
 *
 * <p>A score that differs carries the figure of all valid forms beside it, unless so few forms make
 * the difference that their answers could be worked out from it: from this score, or from a total
 * and its parts. A score whose direction turns, and a claim, challenge or rule that comes out
 * otherwise, is fragile (rapuh).
 */
final class Sensitivity {
  private final Setting setting;
  private final Findings screened;
  private final Findings all;
  private final Map<ScoreKey, Score> allScores = new HashMap<>();
  private final Map<MeasureId, Measure> measures = new HashMap<>();
  private final Set<String> fewSomewhere;

  Sensitivity(Setting setting, List<Measure> measures, Findings screened, Findings all) {
    this.setting = setting;
    this.screened = screened;
    this.all = all;
    all.scores().forEach(score -> allScores.put(score.key(), score));
    measures.forEach(measure -> this.measures.put(measure.id(), measure));
    this.fewSomewhere =
        screened.scores().stream()
            .flatMap(score -> score.measured().stream())
            .filter(this::isFew)
            .map(Sensitivity::asked)
            .collect(Collectors.toSet());
  }

  /** The setting in which every valid form counts. */
  static Setting withoutScreening(Setting setting) {
    List<FlowRow> flow =
        setting.admission().flow().stream()
            .map(row -> row.toBuilder().screened(row.admitted()).build())
            .toList();
    return setting.toBuilder()
        .admission(new AdmissionSummary(flow, setting.admission().exclusions()))
        .build();
  }

  /** The scores, each with a note if it would be different. */
  List<Score> scores() {
    List<Score> noted = new ArrayList<>();
    for (Score score : screened.scores()) {
      noted.add(
          score instanceof Score.Measured measured
              ? note(measured).map(text -> with(measured, text)).orElse(measured)
              : score);
    }
    return List.copyOf(noted);
  }

  private static Score.Measured with(Score.Measured score, Text note) {
    List<Text> notes = new ArrayList<>(score.notes());
    notes.add(note);
    return score.toBuilder().notes(notes).build();
  }

  private Optional<Text> note(Score.Measured score) {
    Optional<Score.Measured> other =
        Optional.ofNullable(allScores.get(score.key())).flatMap(Score::measured);
    if (other.isEmpty()) {
      return Optional.of(
          Text.of(
              "rapuh: tanpa penyaringan tidak dapat dihitung",
              "fragile: without screening it cannot be computed"));
    }
    Score.Measured everybody = other.get();
    boolean same = everybody.value() == score.value();
    if (same && apart(score) == 0 && everybody.interval().equals(score.interval())) {
      return Optional.empty();
    }
    return Optional.of(turns(score, everybody) ? fragile(everybody) : differs(score, everybody));
  }

  /** Whether one of them finds something that the other does not find, or finds the opposite. */
  private static boolean turns(Score.Measured one, Score.Measured other) {
    boolean canBeNegative = lowest(one) < 0 || lowest(other) < 0;
    return canBeNegative && direction(one) != direction(other);
  }

  private static double lowest(Score.Measured score) {
    return score.interval().map(Interval::lower).orElse(score.value());
  }

  private static int direction(Score.Measured score) {
    boolean isFound = score.interval().filter(interval -> interval.excludes(0)).isPresent();
    return isFound ? (int) Math.signum(score.value()) : 0;
  }

  private static Text fragile(Score.Measured everybody) {
    boolean isFound = direction(everybody) != 0;
    return isFound
        ? Text.of(
            "rapuh: tanpa penyaringan selangnya tidak memuat 0",
            "fragile: without screening the interval excludes 0")
        : Text.of(
            "rapuh: tanpa penyaringan selangnya memuat 0",
            "fragile: without screening the interval includes 0");
  }

  private Text differs(Score.Measured score, Score.Measured everybody) {
    Measure measure = measures.get(score.key().measure());
    if (measure == null || tellsOfAFew(score)) {
      int fewest = setting.policy().minimumToDisplay();
      return Text.of(
          "angka tanpa penyaringan tidak dicetak, sebab dapat menunjukkan jawaban kurang dari "
              + fewest
              + " orang",
          "the figure without screening is not printed, for it could tell the answers of fewer"
              + " than "
              + fewest);
    }
    return Text.of(
        "semua isian, tanpa penyaringan: " + Figures.text(everybody.value(), measure.unit(), "id"),
        "all forms, without screening: " + Figures.text(everybody.value(), measure.unit(), "en"));
  }

  /**
   * Two figures set against each other tell the answers of those who make the difference; of a
   * total and all its parts but one, they tell those of the last part.
   */
  private boolean tellsOfAFew(Score.Measured score) {
    return apart(score) < setting.policy().minimumToDisplay()
        || (!isOfAll(score) && fewSomewhere.contains(asked(score)));
  }

  /** How many forms screening left out of a score. */
  private long apart(Score.Measured score) {
    return Optional.ofNullable(allScores.get(score.key()))
        .flatMap(Score::measured)
        .map(everybody -> Math.abs(everybody.counts().n() - score.counts().n()))
        .orElse(0L);
  }

  private boolean isFew(Score.Measured score) {
    long apart = apart(score);
    return apart > 0 && apart < setting.policy().minimumToDisplay();
  }

  private boolean isOfAll(Score.Measured score) {
    return score.key().cell().subject().equals(Subject.of(setting.program().id()))
        && score.key().cell().strata().stream().noneMatch(Stratum::isOfPeople);
  }

  /** What was asked, of whichever people. */
  private static String asked(Score.Measured score) {
    Cell cell = score.key().cell();
    return score.key().measure()
        + "|"
        + cell.instrument()
        + "|"
        + cell.source()
        + "|"
        + cell.occasion()
        + "|"
        + cell.strata().stream().filter(stratum -> !stratum.isOfPeople()).toList();
  }

  /** The findings that come out otherwise, each with its name. */
  List<Text> limits() {
    List<Text> limits = new ArrayList<>();
    rules(limits);
    claims(limits);
    challenges(limits);
    return List.copyOf(limits);
  }

  private void rules(List<Text> limits) {
    Map<String, RuleOutcome> others =
        all.outcomes().stream().collect(Collectors.toMap(Sensitivity::name, Function.identity()));
    for (RuleOutcome outcome : screened.outcomes()) {
      RuleOutcome other = others.get(name(outcome));
      if (other == null || other.state() != outcome.state()) {
        limits.add(changed(name(outcome), name(outcome)));
      }
    }
  }

  private static String name(RuleOutcome outcome) {
    return outcome.rule() + " (" + outcome.subject() + ")";
  }

  private void claims(List<Text> limits) {
    Map<String, Claim> others =
        all.claims().stream().collect(Collectors.toMap(c -> c.id().value(), Function.identity()));
    for (Claim claim : screened.claims()) {
      Claim other = others.get(claim.id().value());
      boolean same =
          other != null
              && other.verdict().equals(claim.verdict())
              && other.grade() == claim.grade()
              && claim.keys().stream().noneMatch(this::turns);
      if (!same) {
        limits.add(changed(quoted(claim, "id"), quoted(claim, "en")));
      }
    }
  }

  private static String quoted(Claim claim, String language) {
    return "\"" + claim.statement().in(language) + "\" (" + claim.subject() + ")";
  }

  private boolean turns(ScoreKey key) {
    Optional<Score.Measured> one =
        screened.scores().stream()
            .filter(score -> score.key().equals(key))
            .findFirst()
            .flatMap(Score::measured);
    Optional<Score.Measured> other =
        Optional.ofNullable(allScores.get(key)).flatMap(Score::measured);
    return one.isPresent() != other.isPresent()
        || (one.isPresent() && turns(one.get(), other.get()));
  }

  private void challenges(List<Text> limits) {
    Set<String> others =
        all.challenges().stream().map(c -> c.id().value()).collect(Collectors.toSet());
    Set<String> own =
        screened.challenges().stream().map(c -> c.id().value()).collect(Collectors.toSet());
    for (Challenge challenge : screened.challenges()) {
      if (!others.contains(challenge.id().value())) {
        limits.add(changed(challenge.title().in("id"), challenge.title().in("en")));
      }
    }
    for (Challenge challenge : all.challenges()) {
      if (!own.contains(challenge.id().value())) {
        limits.add(changed(challenge.title().in("id"), challenge.title().in("en")));
      }
    }
  }

  private static Text changed(String indonesian, String english) {
    return Text.of(
        "rapuh: " + indonesian + " berubah tanpa penyaringan",
        "fragile: " + english + " changes without screening");
  }
}
