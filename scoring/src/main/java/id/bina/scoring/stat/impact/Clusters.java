package id.bina.scoring.stat.impact;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.MomentsBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows by the cluster they belong to, clusters in the order of their names. */
final class Clusters {

  private final SortedMap<String, List<Integer>> rows = new TreeMap<>();

  /**
   * Groups rows.
   *
   * @param labels one for each row of the data, none blank
   * @param size number of rows of the data
   * @param counted which rows count; the place in it is the row of the fit
   */
  Clusters(List<String> labels, int size, int[] counted) {
    checkLabels(labels, size, counted);
    for (int i = 0; i < counted.length; i++) {
      rows.computeIfAbsent(labels.get(counted[i]), unseen -> new ArrayList<>()).add(i);
    }
  }

  /** Refuses clusters that are not one for each row, or blank where a row counts. */
  static void checkLabels(List<String> labels, int size, int[] counted) {
    if (labels.size() != size) {
      throw new IllegalArgumentException(
          "each row needs one cluster, was " + labels.size() + " clusters for " + size + " rows");
    }
    for (int row : counted) {
      if (labels.get(row).isBlank()) {
        throw new IllegalArgumentException(
            "cluster of a row must not be blank, was '" + labels.get(row) + "' (row " + row + ")");
      }
    }
  }

  int count() {
    return rows.size();
  }

  List<String> names() {
    return List.copyOf(rows.keySet());
  }

  /** Moments of each cluster, in the order of {@link #names}. */
  SortedMap<String, Moments> moments(List<Numbers> columns, int[] counted) {
    List<String> names = columns.stream().map(each -> each.name().orElseThrow()).toList();
    SortedMap<String, Moments> moments = new TreeMap<>();
    rows.forEach(
        (cluster, places) -> {
          MomentsBuilder builder = new MomentsBuilder(names);
          for (int place : places) {
            builder.add(
                columns.stream()
                    .map(column -> column.decimal(counted[place]))
                    .toArray(BigDecimal[]::new));
          }
          moments.put(cluster, builder.build());
        });
    return moments;
  }

  /** Rows of each cluster, in the order of {@link #names}. */
  List<List<Integer>> rows() {
    return List.copyOf(rows.values());
  }
}
