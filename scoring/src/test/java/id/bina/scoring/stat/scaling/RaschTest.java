package id.bina.scoring.stat.scaling;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.scaling.Rasch.Estimation;
import id.bina.scoring.stat.scaling.Rasch.Model;
import id.bina.scoring.stat.scaling.Rasch.Unused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rasch models, against closed forms, worked numbers and simulated persons. */
class RaschTest {

  private static Outcome<Rasch> of(Estimation estimation, List<Numbers> items) {
    return Rasch.of(items, Model.PARTIAL_CREDIT, estimation, Unused.REFUSE);
  }

  /** Rows of two items: both wrong, first right, second right, both right. */
  private static List<Numbers> two(int none, int first, int second, int both) {
    Numbers.Builder one = Numbers.builder().name("a");
    Numbers.Builder other = Numbers.builder().name("b");
    int[] times = {none, first, second, both};
    for (int kind = 0; kind < 4; kind++) {
      for (int i = 0; i < times[kind]; i++) {
        one.add((double) (kind & 1));
        other.add((double) (kind >> 1));
      }
    }
    return List.of(one.build(), other.build());
  }

  /** Of two items only persons with one right say which is harder: the log of their odds. */
  @Test
  void twoItemsHaveAClosedForm() {
    Rasch rasch = of(Estimation.CONDITIONAL, two(7, 30, 10, 5)).orThrow();
    double difference = StrictMath.log(3);
    double error = Math.sqrt(1 / 30.0 + 1 / 10.0);
    assertEquals(-difference / 2, rasch.items().get(0).location(), 1e-10);
    assertEquals(difference / 2, rasch.items().get(1).thresholds().get(0), 1e-10);
    assertEquals(error / 2, rasch.items().get(1).locationError(), 1e-10);
    assertEquals(30 * StrictMath.log(.75) + 10 * StrictMath.log(.25), rasch.logLikelihood(), 1e-10);
    assertEquals(1, rasch.parameters());
    assertEquals(12, rasch.extreme());
  }

  /** Andersen's result: of two items the joint estimate is twice as far apart as it should be. */
  @Test
  void jointEstimateOfTwoItemsIsTwiceTooLarge() {
    List<Numbers> items = two(7, 30, 10, 5);
    double wide = of(Estimation.JOINT, items).orThrow().items().get(1).location();
    assertEquals(StrictMath.log(3), wide, 1e-9);
    double corrected = of(Estimation.JOINT_CORRECTED, items).orThrow().items().get(1).location();
    assertEquals(StrictMath.log(3) / 2, corrected, 1e-9);
  }

  private static double[][] thresholds() {
    double[] places = {-.6, -.2, .3, .5};
    double[] steps = {-1.2, .1, 1.1};
    double[][] all = new double[4][3];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 3; j++) {
        all[i][j] = places[i] + steps[j];
      }
    }
    return all;
  }

  /** Worked numbers of the domain notes: place .5, item -.2. */
  @Test
  void categoriesHaveTheirProbabilities() {
    ItemCurves curves = ItemCurves.at(.5, ItemCurves.sums(thresholds()));
    assertEquals(.0357, curves.probability(1, 0), 5e-5);
    assertEquals(.2385, curves.probability(1, 1), 5e-5);
    assertEquals(.4346, curves.probability(1, 2), 5e-5);
    assertEquals(.2913, curves.probability(1, 3), 5e-5);
    assertEquals(1.9815, curves.expected(1), 5e-5);
    assertEquals(.6721, curves.moment(1, 2), 5e-5);
  }

  @ParameterizedTest
  @CsvSource({
    "1, -2.543, 1.066",
    "3, -1.162, .693",
    "6, .024, .597",
    "9, 1.177, .676",
    "11, 2.490, 1.045"
  })
  void personsStandWhereTheyScore(int score, double theta, double error) {
    double[][] sums = ItemCurves.sums(thresholds());
    double place = PersonPlaces.likeliest(score, sums);
    assertEquals(theta, place, 5e-4);
    assertEquals(error, PersonPlaces.error(place, sums), 5e-4);
    // Warm's place lies nearer to where the items tell most, here about 0
    assertTrue(Math.abs(PersonPlaces.weighted(score, sums)) <= Math.abs(place) + .01);
  }

  /** Persons from a normal distribution, answering as the model says. */
  private static List<Numbers> simulated(double[][] thresholds, int persons, long seed) {
    Random random = new Random(seed);
    double[][] sums = ItemCurves.sums(thresholds);
    double[][] codes = new double[thresholds.length][persons];
    for (int person = 0; person < persons; person++) {
      ItemCurves curves = ItemCurves.at(1.2 * random.nextGaussian(), sums);
      for (int i = 0; i < codes.length; i++) {
        double u = random.nextDouble();
        int h = 0;
        while (h < thresholds[i].length && u > curves.probability(i, h)) {
          u -= curves.probability(i, h);
          h++;
        }
        codes[i][person] = h;
      }
    }
    List<Numbers> items = new ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      items.add(Numbers.of(codes[i]).named("R" + (i + 1)));
    }
    return items;
  }

  /** Of 2,000 persons every threshold is found within four standard errors. */
  @ParameterizedTest
  @EnumSource(Model.class)
  void thresholdsBehindTheAnswersAreFound(Model model) {
    List<Numbers> items = simulated(thresholds(), 2000, 17);
    for (Estimation estimation : List.of(Estimation.CONDITIONAL, Estimation.MARGINAL)) {
      Rasch rasch = Rasch.of(items, model, estimation, Unused.REFUSE).orThrow();
      for (int i = 0; i < 4; i++) {
        RaschItem item = rasch.items().get(i);
        for (int j = 0; j < 3; j++) {
          assertEquals(
              thresholds()[i][j], item.thresholds().get(j), 4 * item.thresholdErrors().get(j));
        }
        assertFalse(item.isDisordered());
        // places are fitted to the same four answers, which takes about a quarter of the residual
        assertEquals(.75, item.infit(), .1);
      }
      assertEquals(estimation == Estimation.MARGINAL, rasch.spread().isPresent());
      rasch.spread().ifPresent(spread -> assertEquals(1.2, spread, .1));
      assertTrue(rasch.separation().orThrow().reliability() > .6);
    }
  }

  /** A model with more parameters is at least as likely. */
  @Test
  void partialCreditFitsAtLeastAsWellAsRatingScale() {
    List<Numbers> items = simulated(thresholds(), 150, 3);
    Rasch wide = of(Estimation.CONDITIONAL, items).orThrow();
    Rasch narrow =
        Rasch.of(items, Model.RATING_SCALE, Estimation.CONDITIONAL, Unused.REFUSE).orThrow();
    assertTrue(wide.logLikelihood() >= narrow.logLikelihood());
    assertEquals(11, wide.parameters());
    assertEquals(5, narrow.parameters());
    assertEquals(0, narrow.meanLocation(), 1e-12);
  }

  @Property(seed = "91", tries = 5)
  void orderOfRowsAndStartOfCodesChangeNothing(@ForAll @IntRange(min = 0, max = 999) int seed) {
    List<Numbers> items = simulated(thresholds(), 120, seed);
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < 120; row++) {
      rows.add(row);
    }
    Collections.shuffle(rows, new Random(seed));
    List<Numbers> moved = new ArrayList<>();
    for (Numbers item : items) {
      double[] codes = rows.stream().mapToDouble(row -> item.value(row) + 1).toArray();
      moved.add(Numbers.of(codes).named(item.name().orElseThrow()));
    }
    assertEquals(of(Estimation.CONDITIONAL, items), of(Estimation.CONDITIONAL, moved));
  }

  /** Turned round, every item stands on the other side. */
  @Test
  void turnedRoundTheScaleIsMirrored() {
    List<Numbers> items = simulated(thresholds(), 400, 8);
    List<Numbers> turned = new ArrayList<>();
    for (Numbers item : items) {
      double[] codes = item.presentValues();
      for (int i = 0; i < codes.length; i++) {
        codes[i] = 3 - codes[i];
      }
      turned.add(Numbers.of(codes));
    }
    Rasch rasch = of(Estimation.CONDITIONAL, items).orThrow();
    Rasch mirror = of(Estimation.CONDITIONAL, turned).orThrow();
    for (int i = 0; i < 4; i++) {
      assertEquals(rasch.items().get(i).location(), -mirror.items().get(i).location(), 1e-8);
      assertEquals(rasch.items().get(i).outfit(), mirror.items().get(i).outfit(), 1e-8);
    }
  }

  @Test
  void disorderedAndSparseItemsAreFlagged() {
    RaschItem item =
        new RaschItem("x", List.of(40L, 9L, 40L), List.of(.8, -.8), List.of(.2, .2), 0, .1, 1, 1.6);
    assertTrue(item.isDisordered());
    assertTrue(item.isSparse());
    assertTrue(item.isMisfitting());
    double[][] dip = {{1.5, -1.5}, {1.4, -1.2}, {-.5, .5}};
    Rasch rasch = of(Estimation.CONDITIONAL, simulated(dip, 500, 4)).orThrow();
    assertEquals(List.of("R1", "R2"), rasch.disordered().stream().map(RaschItem::name).toList());
    assertTrue(rasch.toString().endsWith(", 2 with disordered thresholds"));
    assertTrue(rasch.table().startsWith("Rasch, partial credit, conditional\n"));
    assertTrue(rasch.table().lines().allMatch(line -> line.length() <= 80));
  }

  @Test
  void ratingsCountFromTheLowestThatWasChosen() {
    Scale four = Scale.of("setuju-4", 1, 4, Better.HIGHER);
    List<Ratings> ratings = new ArrayList<>();
    for (Numbers item : simulated(thresholds(), 100, 6)) {
      Ratings.Builder column = Ratings.builder(four).name(item.name().orElseThrow());
      for (int row = 0; row < 100; row++) {
        column.add((int) item.value(row) + 1);
      }
      ratings.add(column.missing(Missing.BLANK).build());
    }
    Rasch rasch = Rasch.of(ratings, Model.PARTIAL_CREDIT).orThrow();
    assertEquals(
        of(Estimation.CONDITIONAL, simulated(thresholds(), 100, 6)).orThrow().items(),
        rasch.items());
    assertEquals(1, rasch.leftOut());
    assertTrue(rasch.table().contains("1 rows with a gap left out"));
  }

  @Test
  void lowestAndHighestScoreHaveNoLikeliestPlace() {
    Rasch rasch = of(Estimation.CONDITIONAL, two(7, 30, 10, 5)).orThrow();
    assertAbsent(
        Absence.UNIDENTIFIED, "score 0 is the lowest there is", rasch.persons().get(0).likeliest());
    assertAbsent(
        Absence.UNIDENTIFIED,
        "score 2 is the highest there is",
        rasch.persons().get(2).likeliest());
    assertTrue(
        rasch.persons().get(0).weighted().theta() < rasch.persons().get(1).weighted().theta());
    assertAbsent(
        Absence.ZERO_VARIANCE, "all values of the raw scores are equal", rasch.separation());
    assertAbsent(
        Absence.MISSING_ELEMENT,
        "expected places need the marginal estimation",
        rasch.expectedPlaces());
  }

  @Test
  void expectedPlacesRiseWithTheScoreAndStayNearTheMean() {
    List<Numbers> items = simulated(thresholds(), 300, 2);
    Rasch rasch = of(Estimation.MARGINAL, items).orThrow();
    List<RaschPerson.Place> places = rasch.expectedPlaces().orThrow();
    for (int score = 1; score < places.size() - 1; score++) {
      assertTrue(places.get(score).theta() > places.get(score - 1).theta());
      assertTrue(
          Math.abs(places.get(score).theta())
              <= Math.abs(rasch.persons().get(score).likeliest().orThrow().theta()) + .1);
    }
  }

  @Test
  void itemsThatCannotBePlacedAreRefused() {
    assertAbsent(
        Absence.UNIDENTIFIED,
        "the thresholds do not settle",
        of(Estimation.CONDITIONAL, two(7, 30, 0, 5)));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "everybody chose one category of a",
        of(Estimation.CONDITIONAL, two(5, 0, 8, 0)));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "nobody between the lowest and the highest score chose category 0 of a",
        of(Estimation.JOINT, two(7, 30, 0, 5)));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "9 complete rows, at least 10 are needed",
        of(Estimation.CONDITIONAL, two(2, 3, 2, 2)));
    assertAbsent(
        Absence.NO_DATA,
        "0 complete rows, at least 10 are needed",
        of(Estimation.CONDITIONAL, List.of(Numbers.of(), Numbers.of())));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 items, at least 2 are needed",
        of(Estimation.CONDITIONAL, List.of(Numbers.of(1, 0))));
    assertRefused(
        "category must be a whole number from -1000 to 1000, was 1.5",
        () -> of(Estimation.CONDITIONAL, List.of(Numbers.of(1.5), Numbers.of(1))));
  }

  /** The answers of three categories, of which the middle one is renamed away. */
  private static List<Numbers> withoutMiddle() {
    List<Numbers> items = simulated(new double[][] {{-.5}, {0}, {.5}}, 200, 12);
    List<Numbers> wide = new ArrayList<>(items);
    double[] codes = items.get(2).presentValues();
    for (int i = 0; i < codes.length; i++) {
      codes[i] = 2 * codes[i];
    }
    wide.set(2, Numbers.of(codes).named("R3"));
    return wide;
  }

  @Test
  void unusedCategoryIsRefusedOrLeftOutByName() {
    assertAbsent(
        Absence.UNIDENTIFIED,
        "nobody chose category 1 of R3",
        of(Estimation.CONDITIONAL, withoutMiddle()));
    Rasch collapsed =
        Rasch.of(withoutMiddle(), Model.PARTIAL_CREDIT, Estimation.CONDITIONAL, Unused.COLLAPSE)
            .orThrow();
    assertEquals(List.of("R3"), collapsed.collapsed());
    Rasch plain =
        of(Estimation.CONDITIONAL, simulated(new double[][] {{-.5}, {0}, {.5}}, 200, 12)).orThrow();
    assertEquals(plain.items(), collapsed.items());
    assertEquals(List.of(), plain.collapsed());
    List<Numbers> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(withoutMiddle().get(2).named("x" + i));
    }
    assertAbsent(
        Absence.UNIDENTIFIED,
        "nobody chose category 1 of any item",
        Rasch.of(all, Model.RATING_SCALE, Estimation.CONDITIONAL, Unused.REFUSE));
  }

  @Test
  void refusesPartsThatDoNotFit() {
    assertRefused(
        "item needs a threshold between any two categories, was 1 of 3 categories (x)",
        () -> new RaschItem("x", List.of(1L, 1L, 1L), List.of(.1), List.of(.1), 0, 1, 1, 1));
    assertRefused(
        "standard error must be finite and above 0, was 0.0", () -> new RaschPerson.Place(1, 0));
    assertRefused(
        "variance of persons must be above 0, was 0.0", () -> new PersonSeparation(3, 0, 1));
    PersonSeparation parts = new PersonSeparation(30, 1.25, .25);
    assertEquals(.8, parts.reliability());
    assertEquals(2, parts.index());
    assertEquals(0, new PersonSeparation(30, .2, .25).index());
  }

  /**
   * R 4.2, eRm 1.0: {@code personfit(person.parameter(RM(x)))} of 40 persons and 5 items: its
   * outfit and infit mean squares of the persons 1 to 4 (01100, 10010, 10100, 00100).
   */
  @Test
  void fitOfPersonsIsThatOfErm() {
    String[] persons =
        ("01100 10010 10100 00100 01110 01100 10110 11100 11000 01110 10000 00000 10000 01000 00000"
                + " 11010 10000 10100 11100 11111 00000 00001 10000 11000 11001 10000 11001 10110"
                + " 10000 00000 10110 11011 10111 11101 01100 11100 11011 11100 10000 11100")
            .split(" ", -1);
    List<Numbers> items = new ArrayList<>();
    for (int item = 0; item < 5; item++) {
      int at = item;
      items.add(
          Numbers.of(Arrays.stream(persons).mapToDouble(each -> each.charAt(at) - '0').toArray()));
    }
    Rasch rasch =
        Rasch.of(items, Model.PARTIAL_CREDIT, Estimation.CONDITIONAL, Unused.REFUSE).orThrow();
    double[] outfit = {1.063180869734264, 1.131997788498986, 0.611364478633082, 1.041489462838358};
    double[] infit = {1.162410495738650, 1.107201921341588, 0.689453031214845, 1.252816893609392};
    for (int person = 0; person < 4; person++) {
      int[] categories = persons[person].chars().map(digit -> digit - '0').toArray();
      PersonFit fit = rasch.fitOf(categories).orThrow();
      // eRm stops when its likelihood no longer moves in the sixth digit
      assertEquals(outfit[person], fit.outfit(), 1e-5);
      assertEquals(infit[person], fit.infit(), 1e-5);
    }
    assertAbsent(
        Absence.UNIDENTIFIED, "score 0 is the lowest there is", rasch.fitOf(0, 0, 0, 0, 0));
    assertRefused("person needs one category for each of 5 items, was 1", () -> rasch.fitOf(1));
    assertRefused("category must be from 0 to 1, was 2 (item 2)", () -> rasch.fitOf(0, 2, 0, 0, 0));
  }
}
