package id.bina.io.dossier;

import id.bina.core.dossier.Severity;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.ItemKind;
import id.bina.io.internal.CsvContent;
import id.bina.io.internal.CsvRefusal;
import id.bina.io.internal.CsvRow;
import id.bina.io.internal.CsvRows;
import id.bina.io.table.ShortRows;
import id.bina.io.table.TableOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads bulk files once from end to end, so that whoever collects from them finds no surprise. */
final class BulkCheck {
  /** After so many problems of one file the rest is not looked at. */
  private static final int MOST_PROBLEMS = 100;

  private final Path folder;
  private final BulkDescription description;
  private final Instrument instrument;
  private final Problems problems;
  private final BulkKeys keys;

  BulkCheck(Path folder, BulkDescription description, Instrument instrument, Problems problems) {
    this.folder = folder;
    this.description = description;
    this.instrument = instrument;
    this.problems = problems;
    this.keys = new BulkKeys(description);
  }

  /** The source, unless a problem was found that blocks. */
  Optional<CaseSource> source(String pointer) {
    Optional<CaseLayout> layout = layout(pointer);
    if (layout.isEmpty()) {
      return Optional.empty();
    }
    boolean sound = true;
    for (int i = 0; i < description.files().size(); i++) {
      sound &= check(i + 1, layout.get());
    }
    if (!sound || !keys.tell(problems)) {
      return Optional.empty();
    }
    return new BulkDigest(folder, description, instrument)
        .compute(problems)
        .map(d -> new BulkSource(folder, description, layout.get(), keys.superseded(), d));
  }

  private Optional<CaseLayout> layout(String pointer) {
    List<RatingColumn> ratings = new ArrayList<>();
    for (int i = 0; i < description.ratings().size(); i++) {
      BulkRating rating = description.ratings().get(i);
      Optional<RatingColumn> column = column(rating);
      column.ifPresent(ratings::add);
      if (column.isEmpty()) {
        wrongItem(pointer + "/ratings/" + i + "/item", ItemKind.RATING, rating.item());
      }
    }
    List<NumberColumn> numbers = new ArrayList<>();
    for (int i = 0; i < description.numbers().size(); i++) {
      BulkNumber number = description.numbers().get(i);
      Optional<NumberColumn> column = column(number);
      column.ifPresent(numbers::add);
      if (column.isEmpty()) {
        wrongItem(pointer + "/numbers/" + i + "/item", ItemKind.NUMBER, number.item());
      }
    }
    boolean all =
        ratings.size() == description.ratings().size()
            && numbers.size() == description.numbers().size();
    return all ? layout(pointer, ratings, numbers) : Optional.empty();
  }

  private void wrongItem(String at, ItemKind kind, ItemId item) {
    problems.add(
        Severity.BLOCKS, at, "bulk-item", DossierSentences.bulkItem(item, kind, instrument));
  }

  private Optional<CaseLayout> layout(
      String pointer, List<RatingColumn> ratings, List<NumberColumn> numbers) {
    Set<String> strata = new LinkedHashSet<>(description.strata().keySet());
    strata.addAll(description.values().keySet());
    try {
      return Optional.of(new CaseLayout(description.unit(), ratings, numbers, List.copyOf(strata)));
    } catch (IllegalArgumentException e) {
      problems.add(Severity.BLOCKS, pointer, "bulk-layout", DossierSentences.refused(e));
      return Optional.empty();
    }
  }

  private Optional<RatingColumn> column(BulkRating rating) {
    return item(rating.item().value())
        .filter(item -> item.scale().isPresent())
        .map(
            item ->
                new RatingColumn(
                    new ColumnKey(
                        description.instrument(),
                        description.source(),
                        rating.occasion(),
                        item.id()),
                    instrument.scaleOf(item),
                    item.keying()));
  }

  private Optional<NumberColumn> column(BulkNumber number) {
    return item(number.item().value())
        .filter(item -> item.kind().equals(ItemKind.NUMBER))
        .map(
            item ->
                new NumberColumn(
                    new ColumnKey(
                        description.instrument(),
                        description.source(),
                        number.occasion(),
                        item.id()),
                    number.decimals()));
  }

  private Optional<Item> item(String id) {
    return instrument.items().stream().filter(item -> item.id().value().equals(id)).findFirst();
  }

  private boolean check(int number, CaseLayout layout) {
    BulkFile file = description.files().get(number - 1);
    try (CsvRows rows = CsvRows.open(settings(folder, file))) {
      Map<String, Integer> places = places(rows.header());
      return new BulkHeader(description, file, problems).isSound(rows.header())
          && checkRows(number, layout, rows, places);
    } catch (CsvRefusal refusal) {
      problems.add(Severity.BLOCKS, refusal.place(), refusal.code(), refusal.sentence());
    } catch (IOException e) {
      CsvRefusal refusal = CsvRefusal.unreadable(file.file(), e);
      problems.add(Severity.BLOCKS, refusal.place(), refusal.code(), refusal.sentence());
    }
    return false;
  }

  private boolean checkRows(
      int number, CaseLayout layout, CsvRows rows, Map<String, Integer> places) throws CsvRefusal {
    BulkFile file = description.files().get(number - 1);
    BulkFindings findings = new BulkFindings(file, problems);
    BulkCells cells = new BulkCells(description, file, layout, places, findings);
    CaseBatch one = new CaseBatch(layout, 1);
    Optional<CsvRow> row = rows.next();
    while (row.isPresent() && findings.blocking() < MOST_PROBLEMS) {
      if (cells.belongs(row.get())) {
        one.clear();
        cells.add(row.get(), "row", one);
        keys.add(cells.key(row.get()), number, row.get().line());
      }
      row = rows.next();
    }
    findings.finish(row.isPresent());
    return findings.blocking() == 0;
  }

  static CsvRows.Settings settings(Path folder, BulkFile file) {
    TableOptions options = file.reading().orElse(CsvReading.standard()).options();
    return new CsvRows.Settings(
        CsvContent.of(folder.resolve(file.file())),
        file.file(),
        options.separator(),
        options.charset(),
        options.shortRows() == ShortRows.FILLED
            ? CsvRows.ShortRow.FILLED
            : CsvRows.ShortRow.REFUSED);
  }

  /** Where each column stands. */
  static Map<String, Integer> places(List<String> header) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      places.putIfAbsent(header.get(i), i);
    }
    return places;
  }

  /** What tells a row apart where no column does. */
  static String key(BulkDescription description, int file, CsvRow row) {
    return description.id() + ":" + file + ":" + row.line();
  }
}
