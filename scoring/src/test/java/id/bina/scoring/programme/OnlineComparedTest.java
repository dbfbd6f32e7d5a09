package id.bina.scoring.programme;

import static id.bina.scoring.Study.PROGRAMME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.Cohort;
import id.bina.core.program.DeliveryMode;
import id.bina.core.program.Program;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingId;
import id.bina.core.result.Interval;
import id.bina.core.result.Score;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Online against face to face; intervals from SciPy's ttest_ind without equal variances. */
class OnlineComparedTest {
  private static final String MEASURE = "nominees.online_difference";
  private static final String COURSE = "course=gawat-darurat";

  private final List<Assessment> tests = new ArrayList<>();

  /** TR-01 online, TR-02 face to face, both cohorts of one course. */
  private static Program course(Program program) {
    List<Training> trainings = new ArrayList<>();
    for (Training training : program.trainings()) {
      boolean first = trainings.isEmpty();
      trainings.add(
          training.toBuilder()
              .mode(first ? DeliveryMode.DARING : DeliveryMode.TATAP_MUKA)
              .cohort(new Cohort("gawat-darurat", trainings.size() + 1))
              .build());
    }
    return program.toBuilder().trainings(trainings).build();
  }

  private void tested(String letter, String training, int maximum, int... points) {
    for (int i = 0; i < points.length; i++) {
      String who = letter + (i < 9 ? "-0" : "-") + (i + 1);
      tests.add(
          Assessment.builder()
              .id(EvidenceId.of("T-" + who))
              .participant(ParticipantId.of(who))
              .training(TrainingId.of(training))
              .occasion(Occasion.POST)
              .form("A")
              .points(BigDecimal.valueOf(points[i]))
              .maximum(BigDecimal.valueOf(maximum))
              .taken(LocalDate.parse("2025-04-03"))
              .build());
    }
  }

  private Scored scored(int first, int second) {
    return Study.of(first, second)
        .program(OnlineComparedTest::course)
        .evidence(draft -> draft.assessments(tests))
        .score(Nominees.standard());
  }

  private static int[] spread(int count, int middle, int half) {
    int[] points = new int[count];
    for (int i = 0; i < count; i++) {
      points[i] = i % 2 == 0 ? middle - half : middle + half;
    }
    return points;
  }

  /** 30 and 28 people, standard deviations near 9: practice H has -2.1 [-7.0, +2.8]. */
  @Test
  void smallClassesAreNotShownEqual() {
    tested("P", "TR-01", 100, spread(30, 70, 9));
    tested("Q", "TR-02", 100, spread(28, 72, 9));
    Scored scored = scored(30, 28);
    assertEquals(-2, scored.value(MEASURE, PROGRAMME, COURSE), 1e-9);
    Interval found = scored.interval(MEASURE, PROGRAMME, COURSE).orElseThrow();
    assertEquals(-6.822116993806331, found.lower(), 1e-8); // inverse t agrees to about 1e-10
    assertEquals(2.822116993806331, found.upper(), 1e-8);
    assertEquals(
        List.of(
            "not shown equal (margin 3 points): the lower limit is -6.82",
            "to tell a difference of d = 0.2, 393 people a group are needed"),
        scored.notes(MEASURE, PROGRAMME, COURSE));
    assertEquals(
        "belum terbukti setara (batas 3 poin): batas bawah -6,82",
        scored.measured(MEASURE, PROGRAMME, COURSE).notes().get(0).in("id"));
  }

  @Test
  void narrowIntervalAboveTheMarginIsNotWorse() {
    tested("P", "TR-01", 50, spread(20, 35, 1));
    tested("Q", "TR-02", 50, spread(20, 35, 1));
    Score.Measured found = scored(20, 20).measured(MEASURE, PROGRAMME, COURSE);
    assertEquals(0, found.value());
    assertEquals(
        "in these classes not worse by the margin of 3 points", found.notes().get(0).in("en"));
    // Points of 50 count twice: 2 t(38) sqrt(2/19)
    assertEquals(2 * 2.02439 * Math.sqrt(2 / 19.0), found.interval().orElseThrow().upper(), 1e-4);
    assertEquals("E1", found.grade().toString());
  }

  @Test
  void fewerThanTenInOneGroupAreNotCompared() {
    tested("P", "TR-01", 100, spread(9, 70, 9));
    tested("Q", "TR-02", 100, spread(12, 70, 9));
    assertEquals(
        "BELOW_MINIMUM_N: 9 tests in the smaller group; at least 10 are needed (21)",
        scored(9, 12).absence(MEASURE, PROGRAMME, COURSE));
  }

  @Test
  void testsWithOtherMaximaAreNotCompared() {
    tested("P", "TR-01", 100, spread(10, 70, 9));
    tested("Q", "TR-02", 90, spread(10, 70, 9));
    assertEquals(
        "NO_COMPARISON: the final tests have different maxima (20)",
        scored(10, 10).absence(MEASURE, PROGRAMME, COURSE));
  }

  @Test
  void equalTestsHaveNoSpread() {
    tested("P", "TR-01", 100, spread(10, 70, 0));
    tested("Q", "TR-02", 100, spread(10, 70, 0));
    assertEquals(
        "ZERO_VARIANCE: all tests are equal in both groups (20)",
        scored(10, 10).absence(MEASURE, PROGRAMME, COURSE));
  }

  @Test
  void untestedCoursesSayHowFewTheyAre() {
    assertEquals(
        "BELOW_MINIMUM_N: 0 tests in the smaller group; at least 10 are needed (0)",
        scored(10, 10).absence(MEASURE, PROGRAMME, COURSE));
  }

  @Test
  void courseHeldOneWayIsNoQuestion() {
    assertEquals(List.of(), Study.of(10, 10).score(Nominees.standard()).all(MEASURE, PROGRAMME));
  }
}
