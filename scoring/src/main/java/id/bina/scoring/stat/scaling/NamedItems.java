package id.bina.scoring.stat.scaling;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.internal.Check;
import id.bina.scoring.tally.JointCounts;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of the same rows, those without a name called item 1, item 2. */
final class NamedItems {

  private NamedItems() {}

  static JointCounts counted(List<Numbers> items) {
    int rows = items.get(0).size();
    for (Numbers item : items) {
      if (item.size() != rows) {
        throw new IllegalArgumentException(
            "items must have the same number of rows, was " + rows + " and " + item.size());
      }
    }
    return JointCounts.of(
        IntStream.range(0, items.size())
            .mapToObj(i -> Check.named(items.get(i), "item " + (i + 1)))
            .toList());
  }
}
