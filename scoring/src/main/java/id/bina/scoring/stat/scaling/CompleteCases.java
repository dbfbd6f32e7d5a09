package id.bina.scoring.stat.scaling;

import id.bina.core.evidence.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Rows in which every item was answered. */
final class CompleteCases {

  private CompleteCases() {}

  static List<String> names(List<Numbers> items) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      names.add(items.get(i).name().orElse("item " + (i + 1)));
    }
    return names;
  }

  static List<Numbers> of(List<Numbers> items) {
    int rows = items.get(0).size();
    for (Numbers item : items) {
      if (item.size() != rows) {
        throw new IllegalArgumentException(
            "items must have the same number of rows, was " + rows + " and " + item.size());
      }
    }
    List<Numbers.Builder> kept = new ArrayList<>();
    items.forEach(item -> kept.add(Numbers.builder()));
    for (int row = 0; row < rows; row++) {
      int at = row;
      if (items.stream().allMatch(item -> item.isPresent(at))) {
        for (int i = 0; i < items.size(); i++) {
          kept.get(i).add(items.get(i).value(row));
        }
      }
    }
    return kept.stream().map(Numbers.Builder::build).toList();
  }
}
