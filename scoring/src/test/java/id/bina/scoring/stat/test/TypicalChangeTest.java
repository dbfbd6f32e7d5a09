package id.bina.scoring.stat.test;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Alternative;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Signs of changes, and the typical change. */
class TypicalChangeTest {

  private static Numbers zeros(int n) {
    return Numbers.of(Collections.nCopies(n, BigDecimal.ZERO));
  }

  private static Numbers whole(List<Integer> values) {
    return Numbers.of(values.stream().map(BigDecimal::valueOf).toList());
  }

  @Test
  void signTestIsThatOfTosses() {
    SignTest test = SignTest.of(9, 0, 1).orThrow();

    assertEquals(2.0 / 512, test.test().value());
    assertEquals(1.0 / 512, test.test(Alternative.GREATER).value());
    assertEquals(1, test.test(Alternative.LESS).value());
    assertEquals(0.9, test.balance());
    assertEquals("up 9, down 0, same 1, p = 0.0039 (exact)", test.toString());
    assertEquals(1.2929345413852737e-37, SignTest.of(202, 22, 209).orThrow().test().value(), 1e-50);
    assertRefused("up must be 0 or more, was -1", () -> SignTest.of(-1, 2, 3));
    assertRefused("at least 1 pair must have changed, was 0", () -> new SignTest(0, 0, 4));
  }

  @Test
  void typicalChangeNeedsSixForItsInterval() {
    PseudoMedian five = PseudoMedian.of(zeros(5), Numbers.of(1, 2, 3, 4, 5)).orThrow();

    assertEquals(3, five.value());
    assertAbsent(
        Absence.BELOW_MINIMUM_N, "5 changes, too few for an interval of 95 %", five.interval());
    // R: wilcox.test(1:10, conf.int = TRUE, exact = FALSE) takes ranks near these; hand: rank 8
    PseudoMedian ten =
        PseudoMedian.of(zeros(10), Numbers.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).orThrow();
    assertEquals(Interval.of(3, 8, 0.95, "walsh-averages"), ten.interval().orThrow());
    assertEquals("typical change 5.500, 95 % [3.000, 8.000], among 10 who changed", ten.toString());
  }

  @Test
  void tooManyDistinctChangesAreRefused() {
    Numbers many = Numbers.of(new Random(3).doubles(2000).toArray());

    assertAbsent(
        Absence.TOO_LARGE,
        "2001000 distinct pairs, at most 2000000 are gone through",
        PseudoMedian.of(zeros(2000), many));
  }

  @Property(seed = "20261125", tries = 100)
  void theTypicalChangeLiesAmongTheChanges(
      @ForAll @Size(min = 6, max = 30) List<@IntRange(min = 1, max = 50) Integer> changes) {
    PseudoMedian typical = PseudoMedian.of(zeros(changes.size()), whole(changes)).orThrow();

    assertTrue(typical.value() >= Collections.min(changes));
    assertTrue(typical.value() <= Collections.max(changes));
    typical.interval().asOptional().ifPresent(i -> assertTrue(i.contains(typical.value())));
  }

  @Test
  void nothingThatChangedIsSaidInWords() {
    Numbers none = Numbers.of();
    Numbers flat = Numbers.of(3, 3);

    assertAbsent(Absence.NO_DATA, "0 pairs, at least 1 are needed", SignTest.of(none, none));
    assertAbsent(Absence.ZERO_VARIANCE, "none of 2 pairs changed", SignTest.of(flat, flat));
    assertAbsent(Absence.NO_DATA, "0 pairs, at least 1 are needed", SignTest.of(0, 0, 0));
    assertAbsent(Absence.NO_DATA, "0 pairs, at least 1 are needed", PseudoMedian.of(none, none));
    assertAbsent(Absence.ZERO_VARIANCE, "none of 2 pairs changed", PseudoMedian.of(flat, flat));
    assertRefused(
        "a typical change needs 1 change or more and a finite value, was 0, 1.0",
        () -> new PseudoMedian(0, 1, Outcome.notComputable(Absence.OTHER, "none")));
  }
}
