package id.bina.scoring.reaction;

import static id.bina.scoring.reaction.Classroom.material;
import static id.bina.scoring.reaction.Classroom.programme;
import static id.bina.scoring.reaction.Classroom.training;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Score;
import id.bina.scoring.Scored;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The three cohorts of the second programme in practice H: M4 is low in content under all three
 * instructors, M2 in delivery under A only, M5 in both under its one instructor; 22 careless forms.
 */
class TeachingTruthTest {
  private static final String[] FIRST = {"M1 A", "M2 A", "M3 C", "M4 A", "M5 D"};
  private static final String[] SECOND = {"M1 B", "M2 A", "M3 C", "M4 B", "M5 D"};
  private static final String[] THIRD = {"M1 A", "M2 B", "M3 C", "M4 C", "M5 D"};
  private static final double[][] LOW_A = {
    {3.4, 3.5}, {3.45, 2.6}, {3.5, 3.4}, {2.75, 3.45}, {2.7, 2.75}
  };
  private static final double[][] FINE_B = {
    {3.4, 3.5}, {3.45, 3.5}, {3.5, 3.4}, {2.75, 3.45}, {2.7, 2.75}
  };

  private final Scored scored = study().scored();

  private static Classroom study() {
    Classroom study =
        new Classroom("s4").held("K1", 30, FIRST).held("K2", 30, SECOND).held("K3", 30, THIRD);
    cohort(study, "K1", 27, LOW_A);
    study.times(7, "K2", "3 3", "3 3", "3 3", "3 3", "3 3");
    study.times(7, "K2", "2 2", "2 2", "2 2", "2 2", "2 2");
    cohort(study, "K2", 8, LOW_A);
    cohort(study, "K3", 29, FINE_B);
    return study;
  }

  /** Answers of which the mean is as near to the planted one as so many people can make it. */
  private static void cohort(Classroom study, String training, int people, double[][] means) {
    for (int i = 0; i < people; i++) {
      String[] forms = new String[means.length];
      for (int m = 0; m < means.length; m++) {
        forms[m] = answer(means[m][0], i, people, m) + " " + answer(means[m][1], i, people, m + 5);
      }
      study.rated(training, forms);
    }
  }

  private static int answer(double mean, int person, int people, int item) {
    double turn = ((person * 5 + item * 3) % people + 0.5) / people;
    return (int) Math.floor(mean + turn);
  }

  private double value(String measure, String material, String... strata) {
    return scored.value("teaching." + measure, material(material), strata);
  }

  private Score.Measured contrast(String material, String... strata) {
    return scored.measured("teaching.contrast", material(material), strata);
  }

  @Test
  void plantedMeansStandInTheData() {
    assertEquals(3.45, 1 + 3 * value("delivery", "M4", "instructor=A") / 100, 0.02);
    assertEquals(2.75, 1 + 3 * value("content", "M4", "instructor=C") / 100, 0.02);
    assertEquals(3.50, 1 + 3 * value("delivery", "M2", "instructor=B") / 100, 0.02);
    assertEquals("78 of 90", scored.counts("teaching.content", material("M4")));
  }

  @Test
  void materialIsLowUnderAllItsInstructorsWhoMayBeCompared() {
    for (String instructor : List.of("A", "B", "C")) {
      assertTrue(value("content", "M4", "instructor=" + instructor) < 68.8, instructor);
    }
    assertEquals(3, value("instructors", "M4"));
    assertEquals(2, value("instructors_content_low", "M4"));
    assertEquals(0, value("instructors_content_fine", "M4"));
    assertEquals(
        List.of("instructors with too few answers outside a class with a halo: 1"),
        scored.notes("teaching.instructors_content_low", material("M4")));
    assertTrue(contrast("M4").value() >= 10);
    assertTrue(contrast("M4").interval().orElseThrow().lower() > 0);
    assertEquals(56, contrast("M4").counts().n());
  }

  @Test
  void deliveryIsLowUnderOneInstructorOnly() {
    assertEquals(1, value("instructors_delivery_low", "M2"));
    assertEquals(1, value("instructors_delivery_fine", "M2"));
    assertEquals(0, value("instructors_content_low", "M2"));
    assertTrue(contrast("M2", "instructor=A").value() <= -10);
    assertTrue(contrast("M2", "instructor=A").interval().orElseThrow().upper() < 0);
    assertTrue(Math.abs(contrast("M2", "instructor=B").value()) < 10);
  }

  @Test
  void bothAreLowUnderTheOnlyInstructor() {
    assertEquals(1, value("instructors", "M5"));
    assertEquals(1, value("instructors_content_low", "M5"));
    assertEquals(1, value("instructors_delivery_low", "M5"));
    assertTrue(Math.abs(contrast("M5").value()) < 10);
  }

  @Test
  void carelessClassMakesNobodyLow() {
    assertTrue(value("content", "M1", "instructor=B") < 68.8, "what the careless ticked");
    assertEquals(0, value("instructors_content_low", "M1"));
    assertEquals(1, value("instructors_content_fine", "M1"));
  }

  @Test
  void othersAreFine() {
    assertEquals(0, value("instructors_content_low", "M3"));
    assertEquals(0, value("instructors_delivery_low", "M3"));
  }

  @Test
  void carelessClassHasNoContrasts() {
    String halo =
        "HALO: more than half of the class gave one answer throughout (halo): nothing is compared"
            + " (22)";
    assertEquals(halo, scored.absence("teaching.contrast", material("M4"), "instructor=B"));
    assertEquals(halo, scored.absence("teaching.content_relative", material("M1"), "instructor=B"));
    assertEquals(halo, scored.absence("teaching.icc", training("K2"), "aspect=instruktur"));
  }

  @Test
  void soundClassTellsItsMaterialsApart() {
    Score.Measured icc = scored.measured("teaching.icc", training("K1"), "aspect=materi");
    assertTrue(icc.value() > 0.8);
    assertTrue(icc.interval().orElseThrow().lower() > 0.5);
  }

  @Test
  void orderOfTheFormsChangesNoDigit() {
    assertEquals(scored, study().shuffled(7).scored());
  }

  @Test
  void refusesThePooledMeanTheRankingAndTheRegression() {
    assertEquals(
        "UNIDENTIFIED: a mean pooled over all materials does not tell which material or instructor"
            + " is low; read each material (390)",
        scored.absence("teaching.contrast", programme()));
    assertEquals(
        "BELOW_MINIMUM_N: 4 instructors; a ranking needs at least 6 (4)",
        scored.absence("teaching.rank", programme()));
    assertEquals(
        "BELOW_MINIMUM_N: 78 respondents; a regression on drivers needs at least 100 (78)",
        scored.absence("teaching.drivers", programme()));
  }
}
