package id.bina.examples.tanjungbalai;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The queue log of eight counters: how many minutes each visitor waited, before and after.
 *
 * <p>Planted: the median falls from 41 to 24 minutes at the four trained counters and from 40 to 25
 * at the others, where nobody was trained; a self-service machine came for all of them.
 */
final class QueueFiles {

  private static final int COUNTERS = 4;

  /** The visits of one arm in one year: how many, their median, and how the counters differ. */
  private record Wave(String arm, int first, int visits, int median, List<Integer> offsets) {}

  private static final List<Wave> BEFORE =
      List.of(
          new Wave("trained", 1, 1180, 41, List.of(5, -2, 0, -3)),
          new Wave("untrained", 5, 1206, 40, List.of(3, -4, 0, 1)));
  private static final List<Wave> AFTER =
      List.of(
          new Wave("trained", 1, 1240, 24, List.of(-1, 3, 0, -2)),
          new Wave("untrained", 5, 1262, 25, List.of(-2, 2, 1, -1)));

  private QueueFiles() {}

  static void add(Map<String, String> files, Draws draws) {
    files.put("queue-2023.csv", log(BEFORE, draws));
    files.put("queue-2024.csv", log(AFTER, draws));
  }

  private static String log(List<Wave> waves, Draws draws) {
    List<Object[]> rows = new ArrayList<>();
    for (Wave wave : waves) {
      int[][] visits = visits(wave, draws);
      for (int[] visit : visits) {
        rows.add(new Object[] {"LOKET-" + visit[0], wave.arm, visit[1]});
      }
    }
    Csv csv = new Csv("counter", "arm", "minutes");
    draws.shuffled(rows).forEach(csv::row);
    return csv.toString();
  }

  /** Counter and minutes of each visit, drawn until the median of all can be the planted one. */
  private static int[][] visits(Wave wave, Draws draws) {
    while (true) {
      int[][] visits = new int[wave.visits][];
      for (int i = 0; i < wave.visits; i++) {
        int counter = draws.below(COUNTERS);
        visits[i] = new int[] {wave.first + counter, wave.offsets.get(counter) + wait(draws)};
      }
      int doubled = doubledMedian(visits);
      if (doubled % 2 == 0) {
        int shift = wave.median - doubled / 2;
        for (int[] visit : visits) {
          visit[1] += shift;
        }
        return visits;
      }
    }
  }

  /** Most wait about as long; a few wait very long. */
  private static int wait(Draws draws) {
    int usual = draws.below(13) + draws.below(13);
    return draws.below(10) < 3 ? usual + draws.below(40) : usual;
  }

  private static int doubledMedian(int[][] visits) {
    int[] minutes = Arrays.stream(visits).mapToInt(visit -> visit[1]).sorted().toArray();
    int upper = minutes.length / 2;
    return minutes.length % 2 == 1 ? 2 * minutes[upper] : minutes[upper - 1] + minutes[upper];
  }
}
