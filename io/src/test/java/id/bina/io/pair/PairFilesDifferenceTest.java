package id.bina.io.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.io.scan.CaseFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Joining in pieces of any size gives what joining in one map gives. */
class PairFilesDifferenceTest {
  private static final int SEEDS = 60;

  @TempDir private Path folder;

  /** A row as the file and as a case has it. */
  private record Row(String key, String training, String unit, int q1, int q2, String points) {
    String line() {
      return String.join(",", key, training, unit, q1 + "", q2 + "", points);
    }

    static Row drawn(Random random, int keys) {
      String key = random.nextInt(12) == 0 ? "" : "Pé-" + random.nextInt(keys);
      return new Row(
          key,
          random.nextInt(4) == 0 ? "" : "T" + random.nextInt(3),
          "unit " + random.nextInt(30),
          1 + random.nextInt(4),
          1 + random.nextInt(4),
          random.nextInt(100) + "." + random.nextInt(10));
    }

    String match() {
      return key + "|" + training;
    }
  }

  private static List<Row> drawn(Random random, int rows, int keys) {
    return Stream.generate(() -> Row.drawn(random, keys)).limit(rows).toList();
  }

  /** The join as one would write it with all rows in memory. */
  private static List<String> joined(List<Row> first, List<Row> second) {
    List<String> cases = new ArrayList<>();
    Map<String, List<Row>> before = byMatch(first);
    Map<String, List<Row>> after = byMatch(second);
    first.forEach(
        row -> {
          if (row.key().isEmpty()) {
            cases.add(text(List.of(row), List.of()));
          } else if (before.getOrDefault(row.match(), List.of()).size() == 1) {
            cases.add(text(List.of(row), one(after.getOrDefault(row.match(), List.of()))));
          }
        });
    second.forEach(
        row -> {
          boolean isAlone = before.getOrDefault(row.match(), List.of()).size() != 1;
          boolean isOne = after.getOrDefault(row.match(), List.of()).size() == 1;
          if (row.key().isEmpty() || (isOne && isAlone)) {
            cases.add(text(List.of(), List.of(row)));
          }
        });
    Collections.sort(cases);
    return cases;
  }

  private static List<Row> one(List<Row> rows) {
    return rows.size() == 1 ? rows : List.of();
  }

  private static Map<String, List<Row>> byMatch(List<Row> rows) {
    Map<String, List<Row>> all = new HashMap<>();
    rows.forEach(row -> all.computeIfAbsent(row.match(), match -> new ArrayList<>()).add(row));
    return all;
  }

  private static String text(List<Row> first, List<Row> second) {
    Row any = first.isEmpty() ? second.get(0) : first.get(0);
    return (any.key().isEmpty() ? "-" : any.key())
        + (" [" + any.training() + "]")
        + (first.isEmpty() ? " []" : " [" + first.get(0).unit() + "]")
        + (second.isEmpty() ? " []" : " [" + second.get(0).unit() + "]")
        + ratings(first)
        + ratings(second)
        + points(first)
        + points(second);
  }

  private static String ratings(List<Row> rows) {
    return rows.isEmpty()
        ? " NO_RESPONSE NO_RESPONSE"
        : " " + rows.get(0).q1() + " " + rows.get(0).q2();
  }

  private static String points(List<Row> rows) {
    return rows.isEmpty() ? " NO_RESPONSE" : " " + rows.get(0).points();
  }

  /** Some files with the rows in another order. */
  private CaseFile[] files(String name, List<Row> rows, Random random) {
    List<Row> order = new ArrayList<>(rows);
    Collections.shuffle(order, random);
    int cut = order.isEmpty() ? 0 : random.nextInt(order.size());
    return new CaseFile[] {
      JoinedCases.file(folder, name + "-1.csv", lines(order.subList(0, cut))),
      JoinedCases.file(folder, name + "-2.csv", lines(order.subList(cut, order.size())))
    };
  }

  private static String lines(List<Row> rows) {
    StringBuilder lines = new StringBuilder();
    rows.forEach(row -> lines.append(row.line()).append('\n'));
    return lines.toString();
  }

  @Test
  void anyMemoryPartitionsThreadsAndOrderGiveTheSame() {
    long spilled = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      int keys = 1 + random.nextInt(400);
      List<Row> first = drawn(random, random.nextInt(300), keys);
      List<Row> second = drawn(random, random.nextInt(300), keys);
      List<String> expected = joined(first, second);
      PairFiles pairs =
          PairFiles.of(
                  JoinedCases.before(files("pre", first, random)),
                  JoinedCases.after(files("post", second, random)))
              .with(RepeatedKeys.SET_ASIDE);
      PairScan<List<String>> whole = pairs.scan(JoinedCases.sorted());
      assertEquals(expected, whole.orThrow(), "seed " + seed);
      assertEquals(0, whole.spilledBytes());

      PairScan<List<String>> pieces =
          pairs
              .inPieces(
                  1000 + random.nextInt(8_000), 1 << random.nextInt(6), 16 << random.nextInt(4))
              .withThreads(1 + random.nextInt(3))
              .scan(JoinedCases.sorted());
      assertEquals(expected, pieces.orThrow(), "seed " + seed);
      assertEquals(whole.flow(), pieces.flow(), "seed " + seed);
      assertEquals(whole.result().problems(), pieces.result().problems(), "seed " + seed);
      spilled += pieces.spilledBytes() > 0 ? 1 : 0;
    }
    assertTrue(spilled > SEEDS / 2, spilled + " of " + SEEDS + " used the disk");
  }
}
