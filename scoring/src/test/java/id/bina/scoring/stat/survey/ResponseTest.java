package id.bina.scoring.stat.survey;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** NonResponseBounds, SurveySize, Dispositions, ResponseRates. */
class ResponseTest {

  private static final Dispositions FATE =
      Dispositions.ofComplete(400)
          .withPartial(20)
          .withRefused(80)
          .withNotReached(60)
          .withOther(40)
          .withUnknown(200)
          .withNotEligible(200);

  @Test
  void silenceLeavesOpenWhatItsShareAllows() {
    NonResponseBounds bounds = NonResponseBounds.of(3.4, 40, 100, 1, 4).orThrow();
    assertEquals(1.96, bounds.interval().lower(), 1e-14);
    assertEquals(3.76, bounds.interval().upper(), 1e-14);
    assertEquals(1, bounds.interval().level());
    assertEquals("mean 3.400 of 40 of 100, bounds [1.960, 3.760]", bounds.toString());
    assertTrue(bounds.table().contains("if all silent lowest"));
    assertEquals(
        Interval.of(.3, .9, 1, NonResponseBounds.METHOD),
        NonResponseBounds.ofShare(3, 4, 10).orThrow().interval());
    assertEquals(0, NonResponseBounds.of(3, 7, 7, 1, 4).orThrow().interval().width());
    assertAbsent(
        Absence.NO_RESPONSES,
        "0 of 10 answered, the whole scale is open",
        NonResponseBounds.ofShare(0, 0, 10));
  }

  @Test
  void refusesWhatIsNoResponse() {
    assertRefused(
        "scale must be finite with lowest below highest, was 4.0 to 1.0",
        () -> NonResponseBounds.of(3, 1, 2, 4, 1));
    assertRefused(
        "mean must be from 1.0 to 4.0, was 5.0", () -> NonResponseBounds.of(5, 1, 2, 1, 4));
    assertRefused(
        "answered must be from 1 to 2 asked, was 3", () -> NonResponseBounds.of(3, 3, 2, 1, 4));
    assertRefused("population must be 1 or more, was 0", () -> SurveySize.krejcieMorgan(0));
    assertRefused("margin must be between 0 and 1, was 1.0", () -> new SurveySize(10, 1, .5, .95));
    assertRefused(
        "answered must be from 1 to 10 people, was 11",
        () -> SurveySize.krejcieMorgan(10).marginOf(11));
    assertRefused("refused must be 0 or more, was -1", () -> FATE.withRefused(-1));
    assertRefused(
        "share of the unknown that belongs must be in [0, 1], was 1.5",
        () -> new ResponseRates(FATE, 1.5));
    assertRefused(
        "somebody must be known to belong, was 0",
        () -> new ResponseRates(Dispositions.ofComplete(0), 1));
  }

  @Test
  void tableOfKrejcieAndMorganIsReproduced() {
    long[][] printed = {
      {10, 10},
      {15, 14},
      {30, 28},
      {50, 44},
      {100, 80},
      {200, 132},
      {300, 169},
      {400, 196},
      {500, 217},
      {700, 248},
      {1000, 278},
      {1500, 306},
      {2000, 322},
      {3000, 341},
      {5000, 357},
      {10000, 370},
      {20000, 377},
      {50000, 381},
      {75000, 382},
      {1000000, 384}
    };
    for (long[] row : printed) {
      assertEquals(row[1], SurveySize.krejcieMorgan(row[0]).asPrinted(), "population " + row[0]);
    }
    assertEquals(15, SurveySize.krejcieMorgan(15).needed());
    assertEquals(
        "278 of 1000 for a margin of 0.0500 at 95 %", SurveySize.krejcieMorgan(1000).toString());
    assertEquals(384.15, new SurveySize(1_000_000_000, .05, .5, .95).exact(), 5e-3);
    assertTrue(SurveySize.krejcieMorgan(15).table().contains("printed table"));
  }

  @Property(tries = 200, seed = "64")
  void neededSizeHasAtMostTheMargin(@ForAll @LongRange(min = 2, max = 100_000) long population) {
    SurveySize size = SurveySize.krejcieMorgan(population);
    assertTrue(size.needed() <= population);
    assertTrue(size.marginOf(size.needed()) <= 0.05 + 1e-12);
    assertTrue(SurveySize.krejcieMorgan(population + 1).exact() > size.exact());
    assertEquals(0, size.marginOf(population));
  }

  @Test
  void ratesAreThoseOfAapor() {
    ResponseRates rates = ResponseRates.of(FATE).orThrow();
    // 600 of 800 whose belonging is known belong; so do 150 of the 200 unknown
    assertEquals(.75, rates.eligibleShare());
    assertEquals(400 / 800.0, rates.rr1());
    assertEquals(420 / 800.0, rates.rr2());
    assertEquals(400 / 750.0, rates.rr3());
    assertEquals(420 / 750.0, rates.rr4());
    assertEquals(400 / 600.0, rates.rr5());
    assertEquals(420 / 600.0, rates.rr6());
    assertEquals(400 / 540.0, rates.coop1().orThrow());
    assertEquals(420 / 540.0, rates.coop2().orThrow());
    assertEquals(400 / 500.0, rates.coop3().orThrow());
    assertEquals(420 / 500.0, rates.coop4().orThrow());
    assertEquals(80 / 800.0, rates.ref1());
    assertEquals(80 / 750.0, rates.ref2());
    assertEquals(80 / 600.0, rates.ref3());
    assertEquals(540 / 800.0, rates.con1());
    assertEquals(540 / 750.0, rates.con2());
    assertEquals(540 / 600.0, rates.con3());
    assertEquals("RR1 0.5000, RR2 0.5250, RR3 0.5333, RR6 0.7000", rates.toString());
    assertTrue(rates.table().contains("cooperation"));
  }

  @Test
  void statedShareOfTheUnknownBounds() {
    ResponseRates all = ResponseRates.of(FATE, 1).orThrow();
    assertEquals(all.rr1(), all.rr3());
    ResponseRates none = ResponseRates.of(FATE, 0).orThrow();
    assertEquals(none.rr5(), none.rr3());
  }

  @Test
  void nobodyKnownIsNoRoster() {
    String sentence = "nobody is known to belong to those who were to be asked";
    Dispositions unknown = Dispositions.ofComplete(0).withUnknown(5);
    assertAbsent(Absence.NO_ROSTER, sentence, ResponseRates.of(unknown));
    assertAbsent(Absence.NO_ROSTER, sentence, ResponseRates.of(unknown, .5));
    assertAbsent(Absence.NO_ROSTER, sentence, ResponseRates.of(unknown.withNotEligible(3)));
    ResponseRates silent = ResponseRates.of(Dispositions.ofComplete(0).withNotReached(5)).orThrow();
    assertAbsent(Absence.NO_RESPONSES, "nobody was reached", silent.coop1());
    assertTrue(silent.table().contains("-"));
  }
}
