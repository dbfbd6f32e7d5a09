package id.bina.scoring.tally;

import static id.bina.scoring.tally.ExampleCases.PRE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.scoring.tally.ExampleCases.Case;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class GroupMomentsTest {
  private static final Grouping BY_BOTH = Grouping.of(CaseUnit.PARTICIPATION, "training", "unit");
  private static final MomentsSpec SPEC = new MomentsSpec(List.of(PRE), BY_BOTH);
  private static final Numbers POINTS =
      Numbers.builder()
          .name(PRE.toString())
          .add(1.5)
          .add(2)
          .missing(Missing.BLANK)
          .add(-.5)
          .missing(Missing.NOT_ASKED)
          .build();

  private static Case one(String training, String unit, Object points) {
    return new Case(Optional.empty(), training, unit, List.of(1, 1, 1), List.of(points, 0));
  }

  private static SortedMap<String, List<String>> strata() {
    SortedMap<String, List<String>> strata = new TreeMap<>();
    strata.put("training", List.of("T1", "T1", "T1", "T2", "T2"));
    strata.put("unit", List.of("A", "A", "A", "", "B"));
    return strata;
  }

  @Test
  void columnsAndABookGiveTheSame() {
    TallyBook book =
        ExampleCases.book(
            TallyPlan.of(SPEC),
            one("T1", "A", 15),
            one("T2", "B", Missing.NOT_ASKED),
            one("T1", "A", 20),
            one("T2", "", -5),
            one("T1", "A", Missing.BLANK));

    GroupMoments groups = GroupMoments.of(book, SPEC);

    assertEquals(GroupMoments.of(POINTS, strata()), groups);
    GroupKey first = GroupKey.of("training", "T1").with("unit", "A");
    assertEquals(1.75, groups.moments().getOrDefault(first, groups.total()).mean(0));
    assertEquals(1L, groups.incomplete().get(first));
    assertEquals(3, groups.total().count());
    assertEquals(
        "GroupMoments[3 groups, columns [assessment/1|catatan|pre|points]]", groups.toString());
  }

  @Test
  void largerGroupsAreTheSumsOfSmallerOnes() {
    SortedMap<String, List<String>> training = new TreeMap<>(strata());
    training.remove("unit");
    GroupMoments groups = GroupMoments.of(POINTS, strata());

    assertEquals(GroupMoments.of(POINTS, training), groups.by("training"));
    assertEquals(
        groups.total(), groups.by().moments().getOrDefault(GroupKey.all(), groups.total()));
    assertEquals(2L, groups.by().incomplete().get(GroupKey.all()));
  }

  @Test
  void mergingAddsGroupByGroup() {
    GroupMoments groups = GroupMoments.of(POINTS, strata());
    GroupMoments twice = groups.merge(groups);

    assertEquals(6, twice.total().count());
    assertEquals(4L, twice.by().incomplete().get(GroupKey.all()));
  }

  @Test
  void refusesWhatIsNoGroupOfTheOthers() {
    assertEquals(
        "each row needs one unit, was 1 for 5 rows",
        refusal(() -> GroupMoments.of(POINTS, new TreeMap<>(Map.of("unit", List.of("A"))))));
    GroupMoments groups = GroupMoments.of(POINTS, strata());
    assertEquals(
        "groups must have the same strata, was [training, unit] and [training] (group"
            + " training=T9)",
        refusal(() -> groups.merge(nine())));
    assertEquals(
        "stratum must be one of [training, unit], was 'arm'", refusal(() -> groups.by("arm")));
  }

  private static GroupMoments nine() {
    SortedMap<String, List<String>> strata = new TreeMap<>();
    strata.put("training", List.of("T9"));
    return GroupMoments.of(Numbers.of(1).named(PRE.toString()), strata);
  }

  private static String refusal(Executable action) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, action).getMessage());
  }
}
