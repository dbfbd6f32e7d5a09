package id.bina.scoring.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.program.Level;
import id.bina.core.regulation.Packs;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The four levels side by side: domain 5.1. */
class LevelProfileTest {
  private static final List<Level> LEVELS =
      List.of(Level.REACTION, Level.LEARNING, Level.BEHAVIOUR, Level.RESULTS);

  /** One letter a level: m met, l low, u unclear, - missing. */
  private static LevelProfile profile(String verdicts) {
    List<LevelFinding> findings = new ArrayList<>();
    for (int i = 0; i < verdicts.length(); i++) {
      Level level = LEVELS.get(i);
      switch (verdicts.charAt(i)) {
        case 'm' -> findings.add(LevelFinding.of(level, "80", "60", EvidenceGrade.E3));
        case 'l' -> findings.add(LevelFinding.of(level, "40", "60", EvidenceGrade.E3));
        case 'u' ->
            findings.add(
                LevelFinding.of(level, "62", "60", EvidenceGrade.E3)
                    .with(Interval.of(50, 74, 0.95, "test")));
        default -> {}
      }
    }
    return LevelProfile.of(findings).orThrow();
  }

  private static String refusal(Executable action) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, action).getMessage());
  }

  private static Optional<String> objection(String verdicts, Level level) {
    return profile(verdicts).objection(level).map(words -> words.in("en"));
  }

  @Test
  @Tag("S004-1")
  void theDiagnosisIsTheFirstBreakInTheChain() {
    assertEquals(ChainDiagnosis.DELIVERY, profile("lmmm").diagnosis());
    assertEquals(ChainDiagnosis.TEACHING, profile("mlll").diagnosis());
    assertEquals(ChainDiagnosis.TRANSFER, profile("mml-").diagnosis());
    assertEquals(ChainDiagnosis.LEVER, profile("mmml").diagnosis());
    assertEquals(ChainDiagnosis.UNBROKEN, profile("mmmm").diagnosis());
  }

  @Test
  void aLowLevelAboveAnUnknownOneLocatesNothing() {
    assertEquals(ChainDiagnosis.UNLOCATED, profile("m-l-").diagnosis());
    assertEquals(ChainDiagnosis.UNLOCATED, profile("mul-").diagnosis());
    assertEquals(ChainDiagnosis.INCOMPLETE, profile("mm--").diagnosis());
    assertEquals(ChainDiagnosis.INCOMPLETE, profile("mumm").diagnosis());
  }

  @Test
  @Tag("S004-5")
  void aClaimNeedsEvidenceAtItsLevelAndNoneAgainstItBelow() {
    assertEquals(Optional.empty(), objection("mmmm", Level.RESULTS));
    assertEquals(Optional.of("level 4 is missing"), objection("mmm-", Level.RESULTS));
    assertEquals(Optional.of("level 3 is unclear"), objection("mmum", Level.BEHAVIOUR));
    assertEquals(
        Optional.of("evidence at level 3 speaks against it: low"),
        objection("mmlm", Level.RESULTS));
    assertEquals(Optional.empty(), objection("m-m-", Level.BEHAVIOUR));
    assertEquals(Optional.empty(), objection("mlll", Level.REACTION));
    assertEquals(
        Optional.of(
            Text.of(
                "bukti pada tingkat 1 bertentangan: rendah",
                "evidence at level 1 speaks against it: low")),
        profile("lm--").objection(Level.LEARNING));
  }

  @Test
  void aMissingLevelIsNamedAndIsNot0() {
    LevelProfile profile = profile("m-l-");
    assertEquals(List.of(Level.LEARNING, Level.RESULTS), profile.missing());
    assertEquals("level 1 met, level 3 low; missing: level 2, level 4", profile.toString());
    assertTrue(profile.table("id").contains("tidak ada data, bukan 0: tingkat 2, tingkat 4"));
    assertEquals(
        "not computable: 0 of 4 levels have evidence [NO_DATA]",
        LevelProfile.of(List.of()).toString());
  }

  @Test
  void aCompositeExistsForStatedWeightsOnlyAndNeverOverAMissingLevel() {
    Map<Level, BigDecimal> weights =
        Map.of(Level.REACTION, new BigDecimal("0.25"), Level.BEHAVIOUR, new BigDecimal("0.75"));
    LevelComposite composite = LevelComposite.of(profile("m-l-"), weights).orThrow();
    assertEquals(Rational.of(50), composite.value());
    assertEquals(
        "50.0 by stated weights; level 1 met, level 3 low; missing: level 2, level 4",
        composite.toString());
    assertTrue(composite.table().contains("Levels, 0 to 100"));
    assertEquals(
        "not computable: weighted levels without evidence: [behaviour], not 0 [MISSING_ELEMENT]",
        LevelComposite.of(profile("mm--"), weights).toString());
    assertEquals(
        "weights must add up to 1, added up to 0.9",
        refusal(
            () ->
                LevelComposite.of(profile("mmmm"), Map.of(Level.REACTION, new BigDecimal("0.9")))));
    assertEquals(
        "weight must be above 0, was 0 (level reaction)",
        refusal(() -> LevelComposite.of(profile("mmmm"), Map.of(Level.REACTION, BigDecimal.ZERO))));
  }

  @Test
  void findingsAreCheckedWhereTheyAreMade() {
    assertEquals(
        "level must be one of [reaction, learning, behaviour, results], was process",
        refusal(() -> LevelFinding.missing(Level.PROCESS)));
    assertEquals(
        "value must be in [0, 100], was 101 (level reaction)",
        refusal(() -> LevelFinding.of(Level.REACTION, "101", "60", EvidenceGrade.E2)));
    assertEquals(
        "an interval needs a value, had none (level reaction)",
        refusal(() -> LevelFinding.missing(Level.REACTION).with(Interval.of(1, 2, 0.95, "test"))));
    assertEquals(
        "level must stand once, stands twice: reaction",
        refusal(
            () ->
                LevelProfile.of(
                    List.of(
                        LevelFinding.missing(Level.REACTION),
                        LevelFinding.missing(Level.REACTION)))));
  }

  @Test
  @Tag("S001-14")
  void everyTrainingIsToBeEvaluatedAndFewerAtHigherLevels() {
    LevelCoverage coverage =
        LevelCoverage.of(
                Packs.of("evaluation-coverage"),
                5,
                Map.of(Level.REACTION, 4, Level.LEARNING, 2, Level.RESULTS, 1))
            .orThrow();
    // 4 of 5 is below 100 %, 2 of 5 is exactly 40 %, none at level 3 and 5.
    assertEquals(
        "5 trainings held, below target at reaction, behaviour, return", coverage.toString());
    assertEquals("evaluation-coverage 1", coverage.pack());
    assertTrue(coverage.table().contains("40 to 70"));
    assertEquals(
        "not computable: 0 trainings held, at least 1 is needed [NO_DATA]",
        LevelCoverage.of(Packs.of("evaluation-coverage"), 0, Map.of()).toString());
    assertEquals(
        "evaluated must be from 0 to 5 held, was 6 (level reaction)",
        refusal(
            () -> LevelCoverage.of(Packs.of("evaluation-coverage"), 5, Map.of(Level.REACTION, 6))));
  }
}
