package id.bina.scoring.stat.impact;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Design;
import id.bina.scoring.stat.PairedT;
import id.bina.scoring.stat.SignFlip;
import id.bina.scoring.stat.impact.RetrospectiveChange.Rows;
import id.bina.scoring.tally.Moments;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What people recall of how they were is a design of its own. */
class RetrospectiveChangeTest {

  private static final double CLOSE = 1e-12;

  /** 18 people on a scale of 4 who find afterwards that they had overrated themselves before. */
  private static final Numbers PRE =
      Numbers.of(3, 3, 2, 4, 3, 2, 3, 4, 2, 3, 3, 2, 4, 3, 3, 2, 3, 2);

  private static final Numbers THEN =
      Numbers.of(2, 2, 2, 3, 2, 1, 3, 3, 1, 2, 3, 1, 3, 2, 2, 2, 2, 1);
  private static final Numbers POST =
      Numbers.of(4, 3, 3, 4, 4, 3, 4, 4, 3, 3, 4, 3, 4, 4, 3, 3, 4, 2);

  private static double mean(RecalledStep step) {
    return step.change().orThrow().value();
  }

  /** R: t.test(post, then, paired = TRUE), and so on; d_av with the root mean square of the sds. */
  @Test
  void threeDifferencesStandSideBySide() {
    RetrospectiveChange found = RetrospectiveChange.of(PRE, THEN, POST);
    RecalledStep recalled = found.recalled();
    assertEquals(1.388888888888889, mean(recalled), CLOSE);
    assertEquals(1.139433499344872, recalled.interval().orThrow().lower(), CLOSE);
    assertEquals(1.638344278432906, recalled.interval().orThrow().upper(), CLOSE);
    assertEquals(2.064445061889021, recalled.effect().orThrow().value(), CLOSE);
    assertEquals(0.7317421420371176, recalled.correlation().orThrow().r(), CLOSE);
    RecalledStep measured = found.measured().orThrow();
    assertEquals(0.6111111111111112, mean(measured), CLOSE);
    assertEquals(0.9217640182882967, measured.effect().orThrow().value(), CLOSE);
    RecalledStep shift = found.shift().orElseThrow();
    assertEquals(-0.7777777777777778, mean(shift), CLOSE);
    assertEquals(-0.990514048775987, shift.interval().orThrow().lower(), CLOSE);
    assertEquals(PairedT.METHOD, shift.change().orThrow().method());
  }

  @Test
  void isGradedAndNamedAsWhatItIs() {
    RetrospectiveChange found = RetrospectiveChange.of(THEN, POST);
    assertEquals(Design.THEN_TEST, found.design());
    assertEquals(2, found.design().grade());
    assertEquals("recalled change 1.389, 95 % [1.139, 1.638], n 18 (then-test)", found.toString());
    assertEquals(
        "perubahan menurut ingatan peserta (tes awal retrospektif)", found.label().in("id"));
    assertEquals(
        "the state before is recalled afterwards: biased by memory and impression, which as a rule"
            + " makes the gain look larger; reported, not measured",
        found.caution().in("en"));
  }

  @Test
  void recalledFigureIsNoPreTest() {
    RetrospectiveChange found = RetrospectiveChange.of(THEN, POST);
    assertAbsent(
        Absence.NO_COMPARISON,
        "nobody was asked before, and what is recalled afterwards is no pre-test",
        found.measured());
    assertEquals(Optional.empty(), found.shift());
    assertTrue(!found.table().contains("pre to"));
  }

  @Test
  void tableSaysThatTheYardstickOrMemoryMoved() {
    assertEquals(
        """
        Retrospective pre-test: change as it is recalled
                       n     mean       95 % interval    d_av       r
        then to post  18    1.389      [1.139, 1.638]   2.064  0.7317
        pre to post   18   0.6111    [0.3617, 0.8606]  0.9218  0.7206
        pre to then   18  -0.7778  [-0.9905, -0.5650]  -1.086  0.8219
          change as participants recall it (retrospective pre-test): the state before is
          recalled afterwards: biased by memory and impression, which as a rule makes
          the gain look larger; reported, not measured
          recalled and true pre-test differ: the yardstick moved, or memory did
        """,
        RetrospectiveChange.of(PRE, THEN, POST).table());
  }

  /** Who was not asked before stays without a pre-test, whichever rows count. */
  @Test
  void gapsAreTreatedByName() {
    Numbers.Builder builder = Numbers.builder();
    for (int i = 0; i < 18; i++) {
      if (i < 4) {
        builder.missing(Missing.NOT_ASKED);
      } else {
        builder.add(PRE.value(i));
      }
    }
    Numbers pre = builder.build();
    RetrospectiveChange complete = RetrospectiveChange.of(pre, THEN, POST);
    assertEquals(4, complete.withoutPre());
    assertEquals(14, complete.recalled().n());
    assertEquals(SignFlip.METHOD, complete.recalled().change().orThrow().method());
    RetrospectiveChange each = RetrospectiveChange.of(pre, THEN, POST, Rows.EACH);
    assertEquals(18, each.recalled().n());
    assertEquals(14, each.measured().orThrow().n());
    assertEquals(1.388888888888889, mean(each.recalled()), CLOSE);
    assertTrue(each.table().contains("4 answered afterwards only, and stay without a pre-test"));
  }

  @Test
  void edges() {
    Numbers same = Numbers.of(3, 3, 3);
    RetrospectiveChange still = RetrospectiveChange.of(same, same);
    assertEquals("recalled change 0.0000, n 3 (then-test)", line(still));
    assertEquals(
        "recalled change not computable, n 0 (then-test)",
        RetrospectiveChange.of(Numbers.of(), Numbers.of()).toString());
    assertRefused(
        "columns must have the same rows, was 2, 2 and 3",
        () -> RetrospectiveChange.of(Numbers.of(1, 2), Numbers.of(1, 2), same));
    assertRefused(
        "pre to post and pre to then must come together, was one of them",
        () ->
            new RetrospectiveChange(
                still.recalled(), Optional.of(still.recalled()), Optional.empty(), Rows.EACH, 0));
  }

  /** Sums that were merged from two files say what the columns say, to the bit. */
  @Test
  void sumsSayTheSame() {
    Moments merged = Moments.empty(List.of("pre", "then", "post"));
    Moments other = merged;
    for (int row = 0; row < 18; row++) {
      BigDecimal[] figures = {PRE.decimal(row), THEN.decimal(row), POST.decimal(row)};
      if (row % 3 == 0) {
        other = other.plus(figures);
      } else {
        merged = merged.plus(figures);
      }
    }
    assertEquals(
        RetrospectiveChange.of(PRE, THEN, POST), RetrospectiveChange.of(merged.merge(other), 0.95));
    RetrospectiveChange few = RetrospectiveChange.of(other.select("then", "post"), 0.95);
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "6 pairs, below 15 the exact test needs each pair",
        few.recalled().change());
    assertRefused(
        "a retrospective change needs moments of 2 or 3 columns, was [then]",
        () -> RetrospectiveChange.of(Moments.of(THEN.named("then")), 0.95));
  }

  @Test
  void fitsATerminalWithAnyFigures() {
    Numbers large = Numbers.of(123456789.25, 987654321.5, 4.5e9, 1e-9, -3.2e9, 17);
    Numbers small = Numbers.of(1e-5, 3e-5, -2e-5, 4e-6, 0, 1);
    RetrospectiveChange found = RetrospectiveChange.of(small, large, small);
    assertTrue(found.toString().length() < 80, found.toString());
    assertTrue(found.table().lines().allMatch(line -> line.length() <= 80), found.table());
  }

  private static String line(RetrospectiveChange found) {
    return found.toString().replaceAll(", 95 % \\[.*\\]", "");
  }

  @Property(seed = "20261122", tries = 60)
  void completeRowsAddUpAndMovingTheScaleChangesNothing(
      @ForAll @Size(min = 6, max = 40) List<@IntRange(min = 111, max = 555) Integer> answers,
      @ForAll @IntRange(min = -5, max = 5) int moved) {
    RetrospectiveChange found = ofDigits(answers, 0);
    double total = mean(found.measured().orThrow()) - mean(found.shift().orElseThrow());
    assertEquals(total, mean(found.recalled()), 1e-12);
    RetrospectiveChange elsewhere = ofDigits(answers, moved);
    assertEquals(mean(found.recalled()), mean(elsewhere.recalled()), 1e-12);
    assertEquals(found.toString(), elsewhere.toString());
  }

  /** Three digits of a number: pre, then and post. */
  private static RetrospectiveChange ofDigits(List<Integer> answers, int moved) {
    return RetrospectiveChange.of(
        digit(answers, 100, moved), digit(answers, 10, moved), digit(answers, 1, moved));
  }

  private static Numbers digit(List<Integer> answers, int place, int moved) {
    return Numbers.of(
        answers.stream().mapToDouble(answer -> answer / place % 10 + moved).toArray());
  }
}
