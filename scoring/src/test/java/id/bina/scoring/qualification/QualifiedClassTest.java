package id.bina.scoring.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.regulation.Packs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A class by a named guideline; weights and bands of domain 4.1. */
class QualifiedClassTest {
  private static final QualificationRules LATSAR =
      QualificationRules.of(Packs.lanParticipants2021()).weighing("latsar");
  private static final QualificationRules WHOLE =
      QualificationRules.of(Packs.lanParticipants2021());

  /** Attitude, academic, actualisation, technical; "-" for none. */
  private static ParticipantMarks latsar(String who, String... marks) {
    List<String> codes = List.of("attitude", "academic", "actualisation", "technical");
    Map<String, BigDecimal> given = new TreeMap<>();
    for (int i = 0; i < marks.length; i++) {
      if (!marks[i].equals("-")) {
        given.put(codes.get(i), new BigDecimal(marks[i]));
      }
    }
    return ParticipantMarks.of(who, given);
  }

  private static ParticipantMarks whole(String who, String mark) {
    return ParticipantMarks.of(who, Map.of(QualificationRules.WHOLE, new BigDecimal(mark)));
  }

  private static List<ParticipantMarks> six() {
    return List.of(
        latsar("A", "85", "78", "88", "80").missing(BigDecimal.ZERO),
        latsar("B", "95", "91", "94", "92").missing(BigDecimal.ZERO),
        latsar("C", "70", "65", "66", "70").missing(BigDecimal.ZERO),
        latsar("D", "85", "78", "88", "80").missing(BigDecimal.ZERO),
        latsar("E", "95", "95", "-", "95").missing(BigDecimal.ZERO),
        latsar("F", "90", "90", "90", "90").missing(new BigDecimal("0.1")));
  }

  @Test
  void aClassIsCountedByBandAndStanding() {
    QualifiedClass found = QualifiedClass.of(LATSAR, six()).orThrow();

    assertEquals("3 of 5 pass, 1 without a final mark (lan-participants-2021 1)", found.toString());
    assertEquals(
        """
        Class by lan-participants-2021 1
                                  n     %
        Tidak Memuaskan           0   0.0
        Kurang Memuaskan          1  20.0
        Cukup Memuaskan           0   0.0
        Memuaskan                 3  60.0
        Sangat Memuaskan          1  20.0
        lulus                     3  60.0
        ditunda                   1  20.0
        tidak lulus               0   0.0
        tidak memenuhi kehadiran  1  20.0
          1 without a final mark: no mark for {actualisation=1}
          all of them counted, the share that passes is within [0.5000, 0.6667]
          the class is a census: no interval
        """,
        found.table());
  }

  @Test
  void equalMarksShareARankAndTheNextIsPassedOver() {
    QualifiedClass found = QualifiedClass.of(LATSAR, six()).orThrow();

    assertEquals(
        List.of("1 B 93.10", "2 F 90.00", "3 A 84.10", "3 D 84.10", "5 C 67.00"),
        found.places().stream()
            .map(p -> p.rank() + " " + p.participant() + " " + p.qualification().rounded())
            .toList());
  }

  /** 84.101 and 84.104 are both printed as 84.10; 84.105 is 84.11. */
  @Test
  void marksAreEqualAsTheGuidelineRoundsThem() {
    QualifiedClass found =
        QualifiedClass.of(
                WHOLE, List.of(whole("A", "84.101"), whole("B", "84.104"), whole("C", "84.105")))
            .orThrow();

    assertEquals(
        List.of(1L, 2L, 2L), found.places().stream().map(QualifiedClass.Place::rank).toList());
  }

  /** Wilson of 3 of 5: scipy.stats.binomtest(3, 5).proportion_ci(method="wilson"). */
  @Test
  void aClassDrawnFromManyHasWilsonsInterval() {
    QualifiedClass found = QualifiedClass.of(LATSAR, six()).orThrow();

    assertEquals("3 of 5 = 0.6000, 95 % [0.2307, 0.8824] wilson", found.sample().toString());
    assertEquals(0.6, found.passed());
  }

  @Property(seed = "4", tries = 50)
  void theOrderOfTheClassChangesNothing(@ForAll long seed) {
    List<ParticipantMarks> shuffled = new ArrayList<>(six());
    Collections.shuffle(shuffled, new Random(seed));

    assertEquals(
        QualifiedClass.of(LATSAR, six()).orThrow(), QualifiedClass.of(LATSAR, shuffled).orThrow());
  }

  @Test
  void aClassWithoutAFinalMarkHasNoShare() {
    assertEquals(
        "not computable: 0 of 1 have all marks [MISSING_ELEMENT]",
        QualifiedClass.of(LATSAR, List.of(latsar("A", "85", "-"))).toString());
    assertEquals(
        "participant must stand once in a class, stands twice: A",
        assertThrows(
                IllegalArgumentException.class,
                () -> QualifiedClass.of(WHOLE, List.of(whole("A", "80"), whole("A", "81"))))
            .getMessage());
  }
}
