package id.bina.scoring.internal;

import id.bina.core.evidence.Numbers;
import java.util.List;
import java.util.stream.IntStream;

/** Rows in which every column has a number. */
public final class CompleteRows {

  private CompleteRows() {}

  /** Those rows, from 0, in order. */
  public static int[] of(List<Numbers> columns) {
    return IntStream.range(0, columns.get(0).size())
        .filter(row -> columns.stream().allMatch(column -> column.isPresent(row)))
        .toArray();
  }
}
