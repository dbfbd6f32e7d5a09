package id.bina.scoring.claim;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Challenge;
import id.bina.core.result.ChallengeId;
import id.bina.core.result.ChallengeKind;
import id.bina.core.result.Claim;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Weakness;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleBook;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import id.bina.scoring.internal.Titles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gathers the challenges of a programme: what the documents call one and the scores can speak to,
 * what a rule found, and what weakens the evidence. Each cites at least one score.
 *
 * <p>An empty list is a valid answer.
 */
public final class ChallengeFinder {
  private ChallengeFinder() {}

  /** The parts of a programme by their names. */
  private record Parts(Subject programme, Titles titles) {
    Parts(Setting setting) {
      this(Subject.of(setting.program().id()), Titles.of(setting));
    }

    /** The rule, and which part of the programme it found it for. */
    Text titled(RuleOutcome outcome) {
      if (outcome.subject().equals(programme)) {
        return outcome.title();
      }
      Text part = titles.of(outcome.subject());
      return Text.of(
          outcome.title().in("id") + ": " + part.in("id"),
          outcome.title().in("en") + ": " + part.in("en"));
    }
  }

  /**
   * Finds the challenges, in the order: stated, found by rules, weaknesses of the evidence.
   *
   * @param setting the setting, with the assertions
   * @param claims the claims judged
   * @param outcomes the outcomes of the rules
   * @param scores all scores
   * @param book the rules, which say what challenge each of them finds
   * @return the challenges
   */
  public static List<Challenge> find(
      Setting setting,
      List<Claim> claims,
      List<RuleOutcome> outcomes,
      List<Score> scores,
      RuleBook book) {
    List<Challenge> challenges = new ArrayList<>();
    stated(setting, claims, challenges);
    Map<RuleId, ChallengeKind> found = found(book);
    Parts parts = new Parts(setting);
    for (RuleOutcome outcome : outcomes) {
      if (outcome.state() == RuleState.FIRED || outcome.state() == RuleState.WATCH) {
        Optional.ofNullable(found.get(outcome.rule()))
            .ifPresent(kind -> byRule(parts, outcome, kind, challenges));
      }
    }
    weaknesses(scores, challenges);
    return List.copyOf(challenges);
  }

  /** What each rule finds; a rule to continue finds no challenge and is not there. */
  private static Map<RuleId, ChallengeKind> found(RuleBook book) {
    Map<RuleId, ChallengeKind> found = new LinkedHashMap<>();
    for (Rule rule : book.rules()) {
      rule.challenge().ifPresent(kind -> found.put(rule.id(), kind));
    }
    return found;
  }

  private static void stated(Setting setting, List<Claim> claims, List<Challenge> challenges) {
    Set<String> stated = new TreeSet<>();
    for (Assertion assertion : setting.assertions()) {
      if (assertion.kind().equals(AssertionKind.CHALLENGE)) {
        stated.add(assertion.id().value());
      }
    }
    for (Claim claim : claims) {
      boolean isStated = claim.assertion().filter(id -> stated.contains(id.value())).isPresent();
      if (isStated && claim.keys().stream().anyMatch(key -> !topic(key).equals("claim"))) {
        challenges.add(
            new Challenge(
                ChallengeId.of("stated:" + claim.id().value()),
                kind(claim.keys()),
                claim.statement(),
                because(claim),
                claim.keys()));
      }
    }
  }

  private static Text because(Claim claim) {
    if (claim.grade() == EvidenceGrade.E0) {
      return claim.because();
    }
    return Text.of(
        claim.wording().in("id") + " (" + claim.grade() + ")",
        claim.wording().in("en") + " (" + claim.grade() + ")");
  }

  private static void byRule(
      Parts parts, RuleOutcome outcome, ChallengeKind kind, List<Challenge> challenges) {
    List<ScoreKey> keys =
        outcome.checks().stream()
            .map(ConditionCheck::key)
            .flatMap(key -> key.stream())
            .distinct()
            .toList();
    boolean aboutClaims = keys.stream().allMatch(key -> topic(key).equals("claim"));
    if (!aboutClaims) {
      challenges.add(
          new Challenge(
              ChallengeId.of(outcome.rule().value() + "@" + outcome.subject().id()),
              kind,
              parts.titled(outcome),
              outcome.because(),
              keys));
    }
  }

  /** The theme of a challenge that a document states, by the first score cited that has one. */
  private static ChallengeKind kind(List<ScoreKey> keys) {
    return keys.stream()
        .map(ChallengeFinder::kind)
        .filter(kind -> !kind.equals(ChallengeKind.OTHER))
        .findFirst()
        .orElse(ChallengeKind.OTHER);
  }

  private static ChallengeKind kind(ScoreKey key) {
    String measure = key.measure().value();
    return switch (topic(key)) {
      case "transfer" ->
          measure.equals("transfer.opportunity")
              ? ChallengeKind.OPPORTUNITY
              : ChallengeKind.SUPPORT;
      case "support" -> ChallengeKind.SUPPORT;
      case "learning" -> ChallengeKind.LEARNING;
      case "cost", "budget" -> ChallengeKind.BUDGET;
      case "coverage", "response" -> ChallengeKind.COVERAGE;
      case "competency" -> ChallengeKind.COMPETENCY;
      case "resistance", "adoption" -> ChallengeKind.RESISTANCE;
      case "nominees" -> nominees(measure);
      case "claim" -> ChallengeKind.EVIDENCE;
      default -> ChallengeKind.OTHER;
    };
  }

  private static ChallengeKind nominees(String measure) {
    return switch (measure) {
      case "nominees.attended" -> ChallengeKind.MOTIVATION;
      case "nominees.unmet" -> ChallengeKind.BUDGET;
      case "nominees.gap_match" -> ChallengeKind.RELEVANCE;
      default -> ChallengeKind.ACCESS;
    };
  }

  private static String topic(ScoreKey key) {
    String id = key.measure().value();
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  private static void weaknesses(List<Score> scores, List<Challenge> challenges) {
    Map<String, Weakness> titles = new TreeMap<>();
    Map<String, List<ScoreKey>> keys = new TreeMap<>();
    for (Score score : scores) {
      if (score instanceof Score.Measured measured) {
        for (Weakness weakness : measured.quality().weaknesses()) {
          titles.put(weakness.code(), weakness);
          keys.computeIfAbsent(weakness.code(), code -> new ArrayList<>()).add(measured.key());
        }
      }
    }
    for (Weakness weakness : titles.values()) {
      List<ScoreKey> cited = keys.getOrDefault(weakness.code(), List.of());
      challenges.add(
          new Challenge(
              ChallengeId.of("evidence:" + weakness.code()),
              ChallengeKind.EVIDENCE,
              weakness.title(),
              Text.of(
                  "mengurangi tingkat bukti " + cited.size() + " ukuran",
                  "lowers the evidence grade of "
                      + cited.size()
                      + (cited.size() == 1 ? " score" : " scores")),
              cited));
    }
  }
}
