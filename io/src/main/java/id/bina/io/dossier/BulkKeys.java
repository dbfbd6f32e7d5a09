package id.bina.io.dossier;

import id.bina.core.dossier.Severity;
import id.bina.io.scan.RowPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys of a bulk source, compared over all of its files: of rows with one key the last counts,
 * as with the forms of one respondent, and the others are kept back with their place.
 *
 * <p>Holds every key once while the files are checked. Not thread-safe.
 */
final class BulkKeys {
  /** With so many repeated rows the column is no key. */
  private static final int MOST_REPEATED = 1000;

  private record Superseded(RowPlace place, String key) {}

  private final BulkDescription description;
  private final Map<String, RowPlace> last = new HashMap<>();
  private final List<Superseded> superseded = new ArrayList<>();
  private long repeated;

  BulkKeys(BulkDescription description) {
    this.description = description;
  }

  /** Takes the key of the next row; blank where it has none. */
  void add(String key, int file, long line) {
    if (key.isEmpty()) {
      return;
    }
    RowPlace before = last.put(key, new RowPlace(file, line));
    if (before != null) {
      repeated++;
      if (superseded.size() < MOST_REPEATED) {
        superseded.add(new Superseded(before, key));
      }
    }
  }

  /** Says which rows are kept back, or that the column is no key. */
  boolean tell(Problems problems) {
    String column = description.key().orElse("");
    if (repeated > MOST_REPEATED) {
      problems.add(
          Severity.BLOCKS,
          description.files().get(0).file() + " [" + column + "]",
          "bulk-key",
          DossierSentences.noKey(column, repeated));
      return false;
    }
    for (Superseded row : superseded) {
      RowPlace used = last.getOrDefault(row.key(), row.place());
      problems.hold(
          place(row.place()) + " [" + column + "]",
          "record.duplicate",
          DossierSentences.repeatedKey(row.key(), place(used)));
    }
    return true;
  }

  private String place(RowPlace row) {
    return description.files().get(row.file() - 1).file() + ":" + row.line();
  }

  /** The rows that are passed over. */
  Set<RowPlace> superseded() {
    Set<RowPlace> places = new LinkedHashSet<>();
    superseded.forEach(row -> places.add(row.place()));
    return places;
  }
}
