package id.bina.scoring.recommend;

import static id.bina.scoring.Settings.PROGRAMME;
import static id.bina.scoring.Settings.measure;
import static id.bina.scoring.Settings.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Counts;
import id.bina.core.result.Measure;
import id.bina.core.result.Score;
import id.bina.core.result.Units;
import id.bina.core.rule.Comparison;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleBook;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import id.bina.core.rule.ScoreSelector;
import id.bina.scoring.Settings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What would turn a rule: the smallest change of one number, tried out. */
class RuleTurnTest {
  private static final List<String> NAMES = List.of("made.a", "made.b", "made.c");

  private static Rule rule(Condition when) {
    return Wording.rule("X01", SubjectKind.PROGRAM, "contoh", "example")
        .when(when)
        .then(
            Wording.then(Wording.AGENCY, 30)
                .condition(Text.of("k", "c"))
                .criterion(Text.of("k", "c"))
                .cause(Text.of("s", "c"))
                .effect(Text.of("a", "e"))
                .action(Text.of("r", "a"))
                .build())
        .build();
  }

  private static RuleJudge judge(Condition when, double... values) {
    List<Measure> measures = NAMES.stream().map(name -> measure(name, Units.SHARE)).toList();
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      scores.add(score(NAMES.get(i), PROGRAMME, values[i], -9, 9, Counts.of(20)));
    }
    return RuleJudge.of(
        new RuleBook("made", "1", List.of(rule(when))), Settings.of(), measures, scores);
  }

  private static RuleState state(Condition when, double... values) {
    return judge(when, values).outcomes().get(0).state();
  }

  private static Optional<RuleTurn> turn(Condition when, double... values) {
    RuleJudge judge = judge(when, values);
    return judge.turns(judge.outcomes()).stream().findFirst();
  }

  private static final Condition BOTH =
      Condition.all(
          Condition.below("made.a", Quantity.VALUE, "0.50"),
          Condition.atLeast("made.b", Quantity.VALUE, "0.20"));

  @Test
  void aRuleThatFiredIsSwitchedOffByItsTightestComparison() {
    RuleTurn turn = turn(BOTH, 0.45, 0.30).orElseThrow();
    assertEquals(0.05, turn.change(), 1e-12);
    assertEquals(0.1, turn.distance(), 1e-12);
    assertEquals(
        "fired, no longer if changed by 5.0 pp: measure made.a below 50.0 %: 45.0 %",
        turn.words().in("en"));
    assertEquals(
        "terpenuhi, tidak lagi bila berubah 5,0 pp:" + " ukuran made.a di bawah 50,0 %: 45,0 %",
        turn.words().in("id"));
    assertFalse(turn.isNearlyFired());
  }

  @Test
  void aRuleThatMissedOneComparisonByLittleNearlyFired() {
    RuleTurn turn = turn(BOTH, 0.45, 0.19).orElseThrow();
    assertEquals(
        "not fired, fired if changed by 1.0 pp: measure made.b at least 20.0 %: 19.0 %",
        turn.words().in("en"));
    assertTrue(turn.isNearlyFired());
    assertFalse(turn.isNearlyFired(0.04));
  }

  @Test
  void whatHoldsOnTheThresholdTooMustGoBeyondIt() {
    assertEquals(
        "fired, no longer if changed by more than 5.0 pp: measure made.b at least 20.0 %: 25.0 %",
        turn(Condition.atLeast("made.b", Quantity.VALUE, "0.20"), 0.1, 0.25)
            .orElseThrow()
            .words()
            .in("en"));
  }

  @Test
  void onTheThresholdAnyChangeIsEnough() {
    assertEquals(
        "tidak terpenuhi, terpenuhi bila berubah sekecil apa pun:"
            + " ukuran made.a di bawah 50,0 %: 50,0 %",
        turn(BOTH, 0.50, 0.30).orElseThrow().words().in("id"));
  }

  @Test
  void aCountOnItsThresholdChangesByOne() {
    assertEquals(
        "fired, no longer if changed by one: n of measure made.a at least 20: 20",
        turn(Condition.atLeast("made.a", Quantity.N, "20"), 0.1).orElseThrow().words().in("en"));
  }

  @Test
  void twoThatAreMissedHaveNoSingleTurn() {
    assertEquals(Optional.empty(), turn(BOTH, 0.60, 0.10));
  }

  @Test
  void whatIsUnknownHasNoTurn() {
    assertEquals(Optional.empty(), turn(BOTH, 0.60));
    assertEquals(Optional.empty(), turn(Condition.absent("made.b"), 0.60));
  }

  @Test
  void aNumberThatIsAskedForTwiceTurnsOnlyWhatItTurnsAsAWhole() {
    Condition always =
        Condition.anyOf(
            Condition.below("made.a", Quantity.VALUE, "0.50"),
            Condition.atLeast("made.a", Quantity.VALUE, "0.50"));
    assertEquals(Optional.empty(), turn(always, 0.45));
  }

  @Property(seed = "61", tries = 400)
  void theTurnTurnsAndNoSmallerChangeOfOneNumberDoes(
      @ForAll("conditions") Condition when,
      @ForAll @Size(3) List<@IntRange(min = 0, max = 12) Integer> eighths,
      @ForAll @IntRange(min = 1, max = 99) int part) {
    double[] values = eighths.stream().mapToDouble(each -> each / 8.0).toArray();
    RuleState now = state(when, values);
    Optional<RuleTurn> turn = turn(when, values);
    turn.ifPresent(found -> assertTrue(turnsAt(when, values, now, found.distance() + 1e-9)));
    double smaller = turn.map(RuleTurn::distance).orElse(0.0) * part / 100;
    assertTrue(turn.isEmpty() || !turnsAt(when, values, now, smaller));
  }

  /** Whether some number, changed by a share of the threshold 1, turns the state. */
  private static boolean turnsAt(Condition when, double[] values, RuleState now, double distance) {
    return IntStream.range(0, values.length)
        .anyMatch(
            i -> {
              double[] up = values.clone();
              up[i] += distance;
              double[] down = values.clone();
              down[i] -= distance;
              return state(when, up) != now || state(when, down) != now;
            });
  }

  /** Every threshold is 1, so that distances are changes; each measure is asked for once. */
  @Provide
  Arbitrary<Condition> conditions() {
    Arbitrary<Comparison> sides = Arbitraries.of(Comparison.values());
    return sides
        .list()
        .ofSize(3)
        .flatMap(
            three ->
                Arbitraries.integers()
                    .between(0, 4)
                    .map(
                        form ->
                            formed(form, compare(three, 0), compare(three, 1), compare(three, 2))));
  }

  private static Condition compare(List<Comparison> sides, int measure) {
    return new Condition.Compare(
        ScoreSelector.of(NAMES.get(measure)), Quantity.VALUE, sides.get(measure), BigDecimal.ONE);
  }

  private static Condition formed(int form, Condition a, Condition b, Condition c) {
    return switch (form) {
      case 0 -> Condition.all(a, b, c);
      case 1 -> Condition.anyOf(a, b, c);
      case 2 -> Condition.all(a, Condition.anyOf(b, c));
      case 3 -> Condition.anyOf(Condition.not(a), Condition.all(b, c));
      default -> Condition.not(Condition.all(a, Condition.not(b), c));
    };
  }

  @Test
  void whatIsHeldBackHasNoTurn() {
    RuleJudge judge = judge(BOTH, 0.45, 0.30);
    RuleOutcome held =
        judge.outcomes().get(0).toBuilder()
            .state(RuleState.BLOCKED)
            .blockedBy(Optional.of(judge.outcomes().get(0).rule()))
            .build();
    assertEquals(List.of(), judge.turns(List.of(held)));
  }
}
