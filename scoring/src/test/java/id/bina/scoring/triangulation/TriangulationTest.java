package id.bina.scoring.triangulation;

import static id.bina.scoring.triangulation.Direction.MINUS;
import static id.bina.scoring.triangulation.Direction.PLUS;
import static id.bina.scoring.triangulation.Direction.UNKNOWN;
import static id.bina.scoring.triangulation.Direction.ZERO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.people.Source;
import id.bina.core.result.Interval;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TriangulationTest {

  private static SourceView view(Source group, Direction direction) {
    return new SourceView(group, direction, 20);
  }

  private static TriangulationVerdict verdict(SourceView... views) {
    return Triangulation.of(List.of(views)).orThrow().verdict();
  }

  /** Practice D: + or - if the interval excludes 0, 0 if inside +-SESOI, else ?. */
  @Test
  void anIntervalSpeaksOnlyWhereItTells() {
    assertEquals(PLUS, direction(0.1, 20));
    assertEquals(MINUS, direction(-20, -0.1));
    assertEquals(ZERO, direction(-9.9, 9.9));
    assertEquals(UNKNOWN, direction(-9.9, 10));
    assertEquals(UNKNOWN, Direction.of(Interval.of(-1, 1, .95, "t"), 0));
    assertEquals(MINUS, direction(1, 2).reversed());
    assertEquals(
        "smallest difference must be 0 or more, was -1.0",
        assertThrows(
                IllegalArgumentException.class,
                () -> Direction.of(Interval.of(-1, 1, .95, "t"), -1))
            .getMessage());
  }

  private static Direction direction(double lower, double upper) {
    return Direction.of(Interval.of(lower, upper, .95, "t"), 10);
  }

  /** Practice D: interviews speak with at least 3 informants from at least 2 units. */
  @Test
  @Tag("S003-7")
  void interviewsSpeakWithThreeInformantsFromTwoUnits() {
    assertEquals(PLUS, SourceView.told(Source.CITIZEN, PLUS, 3, 2).direction());
    assertEquals(UNKNOWN, SourceView.told(Source.CITIZEN, PLUS, 2, 2).direction());
    assertEquals(UNKNOWN, SourceView.told(Source.CITIZEN, PLUS, 9, 1).direction());
  }

  @Test
  @Tag("S003-8")
  void twoGroupsConfirmAndOneAgainstContradicts() {
    SourceView self = view(Source.PARTICIPANT, PLUS);
    SourceView superior = view(Source.SUPERIOR, PLUS);
    SourceView citizen = view(Source.CITIZEN, MINUS);
    assertEquals(TriangulationVerdict.CONFIRMED, verdict(self, superior));
    assertEquals(TriangulationVerdict.CONTRADICTORY, verdict(self, superior, citizen));
    assertEquals(TriangulationVerdict.INDICATIVE, verdict(self, view(Source.SUPERIOR, UNKNOWN)));
    assertEquals(TriangulationVerdict.INDICATIVE, verdict(self));
    assertEquals(TriangulationVerdict.INCONCLUSIVE, verdict(citizen));
    assertEquals(TriangulationVerdict.INCONCLUSIVE, verdict(view(Source.CITIZEN, ZERO)));
  }

  /** Practice D: survey and interview of the same people are one group. */
  @Test
  void theSamePeopleAskedTwiceAreOneGroup() {
    SourceView survey = view(Source.PARTICIPANT, PLUS);
    SourceView interview = SourceView.told(Source.PARTICIPANT, PLUS, 5, 3);
    assertEquals(TriangulationVerdict.INDICATIVE, verdict(survey, interview));
    // and a group that contradicts itself is left open, it is no contradiction of groups
    assertEquals(
        TriangulationVerdict.INCONCLUSIVE, verdict(survey, view(Source.PARTICIPANT, MINUS)));
  }

  @Test
  void itIsShownInOneLineAndAsATable() {
    Triangulation found =
        Triangulation.of(
                List.of(view(Source.PARTICIPANT, PLUS), new SourceView(Source.SUPERIOR, MINUS, 8)))
            .orThrow();
    assertEquals("contradictory: superiors -, participants +", found.toString());
    assertEquals(List.of(Source.SUPERIOR), found.saying(MINUS));
    assertTrue(found.table().contains("superiors"), found.table());
    assertEquals(
        "not computable: 0 views, at least 1 is needed [NO_DATA]",
        Triangulation.of(List.of()).toString());
  }

  /** More of the same never turns a verdict over, and the order of the views says nothing. */
  @Property(seed = "20261122")
  void theVerdictDoesNotDependOnOrderOrRepetition(
      @ForAll @Size(min = 1, max = 6) List<Direction> directions) {
    Source[] groups = {Source.PARTICIPANT, Source.SUPERIOR, Source.PEER};
    List<SourceView> views =
        IntStream.range(0, directions.size())
            .mapToObj(i -> view(groups[i % 3], directions.get(i)))
            .toList();
    SourceView[] twice = Stream.concat(views.stream(), views.stream()).toArray(SourceView[]::new);
    Collections.reverse(Arrays.asList(twice));
    TriangulationVerdict once = verdict(views.toArray(SourceView[]::new));
    assertEquals(once, verdict(twice));
    boolean conflict = once == TriangulationVerdict.CONTRADICTORY;
    Triangulation all = Triangulation.of(views).orThrow();
    assertEquals(conflict, !all.saying(PLUS).isEmpty() && !all.saying(MINUS).isEmpty());
  }
}
