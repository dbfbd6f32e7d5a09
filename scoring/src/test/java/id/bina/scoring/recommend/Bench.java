package id.bina.scoring.recommend;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Quality;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import id.bina.scoring.ScoringStrategies;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.Settings;
import id.bina.scoring.claim.ClaimScores;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores put together by hand, and what the standard book makes of them. */
final class Bench {
  static final Subject MATERIAL = Subject.of(SubjectKind.MATERIAL, "M4");
  static final Subject AREA = Subject.of(SubjectKind.COMPETENCY, "KEU");
  static final Subject UNIT = Subject.of(SubjectKind.UNIT, "U-1");

  private static final List<String> BESIDE =
      List.of(
          "nominees.attended",
          "nominees.below_rule",
          "nominees.gap_match",
          "nominees.poor_connection",
          "nominees.reason",
          "nominees.reasons_missing",
          "nominees.unmet",
          "competency.below",
          "resistance.adoption",
          "scholarship.matched_share");

  private final Setting setting;
  private final List<Score> scores = new ArrayList<>();
  private Cell cell = Cell.of(Settings.PROGRAMME);
  private Design design = Design.POST_ONLY;

  Bench(Setting setting) {
    this.setting = setting;
  }

  static List<Measure> scored() {
    return Stream.concat(
            ScoringStrategies.standard().stream()
                .map(ScoringStrategy::measures)
                .flatMap(measures -> measures.stream()),
            Stream.concat(ClaimScores.measures().stream(), LedgerScores.measures().stream()))
        .toList();
  }

  /** What is scored, and shares that strategies beside the standard ones give. */
  static List<Measure> measures() {
    List<Measure> all = new ArrayList<>(scored());
    Set<String> known =
        all.stream().map(measure -> measure.id().value()).collect(Collectors.toSet());
    for (String share : BESIDE) {
      if (!known.contains(share)) {
        all.add(Settings.measure(share, Units.SHARE));
      }
    }
    return all;
  }

  /** What is measured next is of this subject. */
  Bench on(Subject subject) {
    cell = Cell.of(subject);
    return this;
  }

  Bench in(Cell other) {
    cell = other;
    return this;
  }

  Bench by(Design other) {
    design = other;
    return this;
  }

  Bench has(String measure, double value, double lower, double upper, long n) {
    return add(cell, measure, value, lower, upper, Counts.of(n));
  }

  Bench has(String measure, double value, long n) {
    return has(measure, value, value, value, n);
  }

  Bench has(String measure, String stratum, String group, double value, long n) {
    return add(cell.with(stratum, group), measure, value, value, value, Counts.of(n));
  }

  Bench lacks(String measure, String why) {
    scores.add(
        new Score.NotComputable(
            new ScoreKey(MeasureId.of(measure), cell),
            Settings.METHOD,
            Absence.NO_DATA,
            Text.of(why, why),
            0));
    return this;
  }

  Bench add(Cell at, String measure, double value, double lower, double upper, Counts counts) {
    scores.add(
        Score.Measured.builder()
            .key(new ScoreKey(MeasureId.of(measure), at))
            .method(Settings.METHOD)
            .value(value)
            .interval(Interval.of(lower, upper, 0.95, "test"))
            .counts(counts)
            .basis(Basis.FIXED_TALLY)
            .quality(Quality.of(design))
            .build());
    return this;
  }

  RuleJudge judge() {
    return RuleJudge.of(RuleBooks.standard(), setting, measures(), scores);
  }

  RuleOutcome outcome(String rule, Subject subject) {
    return judge().outcomes().stream()
        .filter(each -> each.rule().value().equals(rule) && each.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  RuleState state(String rule, Subject subject) {
    return outcome(rule, subject).state();
  }

  String because(String rule, Subject subject) {
    return outcome(rule, subject).because().in("en");
  }

  /** The margin of the only comparison that was missed. */
  double missedBy(String rule, Subject subject) {
    return outcome(rule, subject).checks().stream()
        .flatMapToDouble(check -> check.margin().stream())
        .filter(margin -> margin < 0)
        .reduce((a, b) -> Double.NaN)
        .orElseThrow();
  }

  List<ConditionCheck> checks(String rule, Subject subject) {
    return outcome(rule, subject).checks();
  }

  Recommendation recommendation(String rule, Subject subject) {
    RuleJudge judge = judge();
    return judge.recommendations(judge.outcomes()).stream()
        .filter(each -> each.rule().value().equals(rule) && each.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }
}
