package id.bina.io.scan;

import id.bina.core.evidence.CaseBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;

/** Every row of a scan as text: key, groups, ratings, numbers. */
final class ScannedRows {

  private ScannedRows() {}

  static Collector<CaseBatch, ?, List<String>> collector() {
    return Collector.<CaseBatch, List<String>>of(
        ArrayList::new,
        (rows, batch) -> {
          for (int row = 0; row < batch.size(); row++) {
            rows.add(row(batch, row));
          }
        },
        (one, other) -> {
          one.addAll(other);
          return one;
        });
  }

  static String row(CaseBatch batch, int at) {
    StringBuilder row = new StringBuilder(batch.key(at).orElse("(no key)"));
    for (int col = 0; col < batch.layout().strata().size(); col++) {
      row.append(" [").append(batch.stratum(at, col)).append(']');
    }
    for (int col = 0; col < batch.layout().ratings().size(); col++) {
      row.append(' ');
      batch.missingRating(at, col).ifPresentOrElse(row::append, () -> row.append(0));
      row.append(':').append(batch.ratingCode(at, col));
    }
    for (int col = 0; col < batch.layout().numbers().size(); col++) {
      row.append(' ');
      if (batch.hasNumber(at, col)) {
        row.append(batch.number(at, col));
      } else {
        row.append(batch.missingNumber(at, col).orElseThrow());
      }
    }
    return row.toString();
  }
}
