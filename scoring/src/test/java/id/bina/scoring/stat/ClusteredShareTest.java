package id.bina.scoring.stat;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.scoring.stat.ClusteredShare.Cluster;
import id.bina.scoring.tally.GroupMoments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Shares of people who come in clusters; hand figures with Student's quantiles from SciPy 1.11. */
class ClusteredShareTest {
  private static final double LEVEL = 0.95;

  private static ClusteredShare of(Cluster... clusters) {
    return ClusteredShare.of(List.of(clusters), LEVEL).orThrow();
  }

  private static List<Cluster> alone(int successes, int trials) {
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < trials; i++) {
      clusters.add(new Cluster(i < successes ? 1 : 0, 1));
    }
    return clusters;
  }

  @Test
  void clustersOfOneMemberMakeWilsonAndNewcombeToTheBit() {
    ClusteredShare with = ClusteredShare.of(alone(21, 30), LEVEL).orThrow();
    ClusteredShare without = ClusteredShare.of(alone(9, 36), LEVEL).orThrow();
    Interval plain = Newcombe.of(21, 30, 9, 36).orThrow().interval();
    assertEquals(30, with.effective());
    assertEquals(Wilson.of(21, 30).orThrow().interval().lower(), with.interval().lower());
    assertEquals(plain.lower(), with.minus(without).lower());
    assertEquals(plain.upper(), with.minus(without).upper());
    assertEquals(0.2096, with.minus(without).lower(), 5e-5);
    assertEquals(0.6245, with.minus(without).upper(), 5e-5);
  }

  @Test
  void fourPairsOfColleaguesCountAsLessThanFourPeople() {
    // Variance between pairs over that of eight single people: (8/3) / (16/7) = 7/6; then the
    // squared ratio of Student's quantiles with 7 and 3 degrees of freedom, .5520801.
    ClusteredShare share =
        of(new Cluster(2, 2), new Cluster(0, 2), new Cluster(1, 2), new Cluster(1, 2));
    assertEquals(0.5, share.share());
    assertEquals(3.785692253071386, share.effective(), 1e-12);
    assertEquals(8 / 3.785692253071386, share.designEffect(), 1e-12);
    assertEquals(0.14515644546578954, share.interval().lower(), 1e-12);
    assertEquals(0.8548435545342105, share.interval().upper(), 1e-12);
  }

  @Test
  void withoutDifferencesMembersOfAClusterCountAsAlike() {
    assertEquals(1, of(new Cluster(2, 3)).effective(), "one cluster is one witness");
    ClusteredShare nobody = of(new Cluster(0, 3), new Cluster(0, 1));
    assertEquals(1.6, nobody.effective(), 1e-15);
    assertEquals(0, nobody.interval().lower());
    ClusteredShare all = of(new Cluster(3, 3), new Cluster(1, 1));
    assertEquals(1.6, all.effective(), 1e-15);
    assertEquals(1, all.interval().upper());
    assertEquals(1 - nobody.interval().upper(), all.interval().lower(), 1e-15);
  }

  @Test
  void nobodyIsNotComputableAndBrokenCountsAreRefused() {
    assertAbsent(Absence.NO_DATA, "0 of 0 has no share", ClusteredShare.of(List.of(), LEVEL));
    assertRefused(
        "cluster must have 1 or more members and successes from 0 to them, was 2 of 1",
        () -> new Cluster(2, 1));
    assertRefused(
        "cluster must have 1 or more members and successes from 0 to them, was 0 of 0",
        () -> new Cluster(0, 0));
    assertRefused(
        "clusters must be from 1 to 3 trials, was 4", () -> new ClusteredShare(1, 3, 4, 3, LEVEL));
    assertRefused(
        "effective number must be above 0 and at most 3, was 3.5",
        () -> new ClusteredShare(1, 3, 3, 3.5, LEVEL));
    assertRefused(
        "both shares must have one level, was 0.95 and 0.9",
        () -> of(new Cluster(1, 1)).minus(ClusteredShare.of(alone(1, 2), 0.9).orThrow()));
  }

  @Test
  void saysItsAnswerInOneLine() {
    assertEquals(
        "1 of 3 = 0.3333 in 3 clusters, effective 3.000, 95 % [0.0615, 0.7923]",
        ClusteredShare.of(alone(1, 3), LEVEL).orThrow().toString());
  }

  @Property(seed = "20261121", tries = 300)
  void clustersNeverNarrowTheIntervalAndTheirOrderIsNothing(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 20) Integer> drawn) {
    List<Cluster> clusters = new ArrayList<>();
    for (int each : drawn) {
      int size = 1 + each % 4;
      clusters.add(new Cluster(Math.min(size, each / 4), size));
    }
    ClusteredShare share = ClusteredShare.of(clusters, LEVEL).orThrow();
    Interval plain = Wilson.of(share.successes(), share.trials()).orThrow().interval();
    assertTrue(share.interval().lower() <= plain.lower() + 1e-15);
    assertTrue(share.interval().upper() >= plain.upper() - 1e-15);
    Collections.reverse(clusters);
    assertEquals(share, ClusteredShare.of(clusters, LEVEL).orThrow());
  }

  @Property(seed = "20261122", tries = 300)
  void sumsOfClustersGiveWhatTheirCountsGive(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 9) Integer> drawn) {
    Numbers.Builder did = Numbers.builder().name("did");
    List<String> superiors = new ArrayList<>();
    SortedMap<String, long[]> counts = new TreeMap<>();
    for (int each : drawn) {
      String superior = each % 5 == 0 ? "" : "S" + each % 5;
      superiors.add(superior);
      did.add(each < 5 ? 0 : 1);
      long[] count = counts.computeIfAbsent(superior, name -> new long[2]);
      count[0] += each / 5;
      count[1]++;
    }
    counts.remove("");
    List<Cluster> clusters =
        counts.values().stream().map(count -> new Cluster(count[0], count[1])).toList();
    SortedMap<String, List<String>> strata = new TreeMap<>();
    strata.put("superior", superiors);

    assertEquals(
        ClusteredShare.of(clusters, LEVEL),
        ClusteredShare.of(GroupMoments.of(did.build(), strata), LEVEL));
  }

  @Test
  void refusesSumsThatAreNotOfZeroAndOne() {
    SortedMap<String, List<String>> strata = new TreeMap<>();
    strata.put("superior", List.of("S1", "S1"));
    GroupMoments moments = GroupMoments.of(Numbers.of(1, 3), strata);
    assertRefused(
        "a share needs sums of 0 and 1, was sum 4 and sum of squares 10 (group superior=S1)",
        () -> ClusteredShare.of(moments, LEVEL));
  }
}
