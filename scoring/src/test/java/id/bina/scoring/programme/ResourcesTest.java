package id.bina.scoring.programme;

import static id.bina.scoring.Study.PROGRAMME;
import static id.bina.scoring.Study.TR_1;
import static id.bina.scoring.Study.TR_2;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Money;
import id.bina.core.program.Cost;
import id.bina.core.program.CostKind;
import id.bina.core.program.PeerCost;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Costs and plans, counted by hand. TR-01 has 20 JP, TR-02 has 10. */
class ResourcesTest {
  private static final String COST = "cost.per_participant";
  private static final String HOUR = "cost.per_participant_hour";
  private static final String PEERS = "cost.peer_ratio";
  private static final String PLAN = "plan.quality";

  private static Scored scored(Study study) {
    return study.score(Resources.standard());
  }

  private static Study cost(Study study, String training, long rupiah) {
    return study.program(
        program -> {
          List<Cost> costs = new ArrayList<>(program.costs());
          costs.add(Cost.of(training, CostKind.PENYELENGGARAAN, Money.rupiah(rupiah)));
          return program.toBuilder().costs(costs).build();
        });
  }

  private static Study peers(Study study, long... rupiah) {
    List<PeerCost> peers =
        IntStream.range(0, rupiah.length)
            .mapToObj(i -> new PeerCost("Kab " + i, Money.rupiah(rupiah[i]), "LKPJ"))
            .toList();
    return study.program(program -> program.toBuilder().peerCosts(peers).build());
  }

  /** 4 + 6 million over 5 alumni is 2 million, over 5 x 20 JP is 100 thousand. */
  @Test
  void costIsOverAlumniAndOverTheirHours() {
    Scored scored = scored(cost(cost(Study.of(5), "TR-01", 4_000_000), "TR-01", 6_000_000));
    assertEquals(2_000_000, scored.value(COST, TR_1));
    assertEquals(100_000, scored.value(HOUR, TR_1));
    assertEquals("5", scored.counts(COST, TR_1));
  }

  /** 10 million over 5 x 20 JP and 2 million over 10 x 10 JP: 12 million, 15 alumni, 200 hours. */
  @Test
  void costOfTheProgrammeIsOfAllTrainings() {
    Scored scored = scored(cost(cost(Study.of(5, 10), "TR-01", 10_000_000), "TR-02", 2_000_000));
    assertEquals(800_000, scored.value(COST, PROGRAMME));
    assertEquals(60_000, scored.value(HOUR, PROGRAMME));
    assertEquals(200_000, scored.value(COST, TR_2));
    assertEquals(List.of(), scored.notes(COST, PROGRAMME));
  }

  @Test
  void trainingWithoutCostsOnRecordIsNotFree() {
    Scored scored = scored(cost(Study.of(5, 10), "TR-01", 10_000_000));
    assertEquals("NO_DATA: no costs on record (10)", scored.absence(COST, TR_2));
    assertEquals(2_000_000, scored.value(COST, PROGRAMME));
    for (String measure : List.of(COST, HOUR)) {
      assertEquals(
          List.of("no costs on record, left out: TR-02"), scored.notes(measure, PROGRAMME));
    }
  }

  @Test
  void costOfNothingIsAFigure() {
    assertEquals(0, scored(cost(Study.of(5), "TR-01", 0)).value(COST, TR_1));
  }

  @Test
  void trainingWithoutHoursHasNoCostPerHour() {
    Study study =
        cost(Study.of(5), "TR-01", 10_000_000)
            .program(
                program ->
                    program.toBuilder()
                        .trainings(
                            program.trainings().stream()
                                .map(
                                    t ->
                                        t.toBuilder()
                                            .jp(BigDecimal.ZERO)
                                            .sessions(List.of())
                                            .build())
                                .toList())
                        .build());
    assertEquals(2_000_000, scored(study).value(COST, TR_1));
    assertEquals(List.of(), scored(study).all(HOUR, TR_1));
  }

  @Test
  void withoutAlumniThereIsNobodyToDivideBy() {
    Study study = peers(cost(Study.of(0), "TR-01", 1_000), 1, 2, 3, 4, 5, 6, 7, 8);
    String nobody = "NO_ROSTER: no alumni to divide by (0)";
    assertEquals(nobody, scored(study).absence(COST, TR_1));
    assertEquals(nobody, scored(study).absence(COST, PROGRAMME));
    assertEquals(nobody, scored(study).absence(PEERS, PROGRAMME));
  }

  @Test
  void withoutAnyCostsNothingIsSaidAboutThem() {
    Scored scored = scored(Study.of(5));
    assertEquals(List.of(), scored.all(COST, PROGRAMME));
    assertEquals(List.of(), scored.all(PEERS, PROGRAMME));
  }

  @Test
  void sevenPeersAreNoYardstickAndEightAre() {
    Study study = cost(Study.of(5), "TR-01", 10_000_000);
    assertEquals(
        "BELOW_MINIMUM_N: 7 comparable trainings; at least 8 are needed (7)",
        scored(peers(study, 1, 2, 3, 4, 5, 6, 7)).absence(PEERS, PROGRAMME));
    assertEquals(
        "BELOW_MINIMUM_N: 0 comparable trainings; at least 8 are needed (0)",
        scored(peers(study)).absence(PEERS, PROGRAMME));
    // The median of 8 is halfway between the fourth and the fifth, whatever their order.
    long million = 1_000_000;
    Scored eight =
        scored(
            peers(
                study,
                8 * million,
                1 * million,
                7 * million,
                2 * million,
                3 * million,
                5 * million,
                6 * million,
                900 * million));
    assertEquals(2 / 5.5, eight.value(PEERS, PROGRAMME));
    assertEquals("8", eight.counts(PEERS, PROGRAMME));
  }

  @Test
  void medianOfAnOddNumberIsTheMiddleOne() {
    Study study = cost(Study.of(5), "TR-01", 10_000_000);
    Scored nine = scored(peers(study, 1, 2, 3, 4, 1_000_000, 2_000_000, 3_000_000, 9_000_000, 5));
    assertEquals(2_000_000 / 5.0, nine.value(PEERS, PROGRAMME));
  }

  @Test
  void planHasAPointForEachPartThatIsThere() {
    Scored scored = scored(cost(Study.of(5), "TR-01", 1));
    assertEquals(2, scored.value(PLAN, TR_1)); // budget and schedule
    assertEquals(0, scored.value(PLAN, TR_2));
    assertEquals(List.of("routine: linked to neither a need nor a goal"), scored.notes(PLAN, TR_2));
  }

  @Test
  void saysWhatItIs() {
    assertEquals("Resources[bina.resources 1]", Resources.standard().toString());
  }
}
