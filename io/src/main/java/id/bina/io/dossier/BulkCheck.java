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
import id.bina.io.internal.Cells;
import id.bina.io.internal.CsvContent;
import id.bina.io.internal.CsvRefusal;
import id.bina.io.internal.CsvRow;
import id.bina.io.internal.CsvRows;
import id.bina.io.table.ShortRows;
import id.bina.io.table.TableOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads bulk files once from end to end, so that whoever collects from them finds no surprise. */
final class BulkCheck {
  /** After so many problems of one file the rest is not looked at. */
  private static final int MOST_PROBLEMS = 100;

  private final Path folder;
  private final BulkDescription description;
  private final Instrument instrument;
  private final Problems problems;

  BulkCheck(Path folder, BulkDescription description, Instrument instrument, Problems problems) {
    this.folder = folder;
    this.description = description;
    this.instrument = instrument;
    this.problems = problems;
  }

  /** The source, unless a problem was found that blocks. */
  Optional<CaseSource> source(String pointer) {
    Optional<CaseLayout> layout = layout(pointer);
    if (layout.isEmpty()) {
      return Optional.empty();
    }
    boolean sound = true;
    for (BulkFile file : description.files()) {
      sound &= check(file, layout.get());
    }
    return sound ? digest().map(d -> new BulkSource(folder, description, layout.get(), d)) : none();
  }

  private static Optional<CaseSource> none() {
    return Optional.empty();
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

  private boolean check(BulkFile file, CaseLayout layout) {
    try (CsvRows rows = CsvRows.open(settings(folder, file))) {
      Map<String, Integer> places = places(rows.header());
      return hasColumns(file, rows.header(), places) && checkRows(file, layout, rows, places);
    } catch (CsvRefusal refusal) {
      problems.add(Severity.BLOCKS, refusal.place(), refusal.code(), refusal.sentence());
    } catch (IOException e) {
      CsvRefusal refusal = CsvRefusal.unreadable(file.file(), e);
      problems.add(Severity.BLOCKS, refusal.place(), refusal.code(), refusal.sentence());
    }
    return false;
  }

  private boolean checkRows(
      BulkFile file, CaseLayout layout, CsvRows rows, Map<String, Integer> places)
      throws CsvRefusal {
    BulkFindings findings = new BulkFindings(file, problems);
    BulkCells cells = new BulkCells(description, file, layout, places, findings);
    CaseBatch one = new CaseBatch(layout, 1);
    Optional<CsvRow> row = rows.next();
    while (row.isPresent() && findings.blocking() < MOST_PROBLEMS) {
      if (cells.belongs(row.get())) {
        one.clear();
        cells.add(row.get(), "row", one);
      }
      row = rows.next();
    }
    findings.finish(row.isPresent());
    return findings.blocking() == 0;
  }

  /** Whether the file has every column that is used, and uses every column it has. */
  private boolean hasColumns(BulkFile file, List<String> header, Map<String, Integer> places) {
    boolean all = true;
    Set<String> used = used(file);
    for (String column : used) {
      String words = Cells.words(column);
      if (header.indexOf(words) != header.lastIndexOf(words)) {
        problems.add(
            Severity.BLOCKS,
            file.file() + ":1",
            "column-twice",
            DossierSentences.columnTwice(column, file.file()));
        all = false;
      }
      if (!places.containsKey(Cells.words(column))) {
        problems.add(
            Severity.BLOCKS,
            file.file(),
            "no-column",
            DossierSentences.noColumn(column, file.file(), header));
        all = false;
      }
    }
    if (description.ignored().contains(FileDescription.ALL_OTHERS)) {
      return all;
    }
    Set<String> known = new TreeSet<>();
    used.forEach(column -> known.add(Cells.words(column)));
    description.ignored().forEach(column -> known.add(Cells.words(column)));
    for (String column : header) {
      if (!known.contains(column)) {
        problems.add(
            Severity.BLOCKS,
            file.file() + ":1",
            "unused-column",
            DossierSentences.unusedBulkColumn(column, file.file()));
        all = false;
      }
    }
    return all;
  }

  private Set<String> used(BulkFile file) {
    Set<String> used = new TreeSet<>(file.where().keySet());
    description.key().ifPresent(used::add);
    used.addAll(description.strata().values());
    description.ratings().forEach(rating -> used.add(rating.column()));
    description.numbers().forEach(number -> used.add(number.column()));
    description.numbers().forEach(number -> number.times().ifPresent(used::add));
    return used;
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

  /** SHA-256 over what the description says and the bytes of each file, in order. */
  private Optional<String> digest() {
    MessageDigest whole = sha256();
    whole.update(description.toString().getBytes(StandardCharsets.UTF_8));
    whole.update(instrument.toString().getBytes(StandardCharsets.UTF_8));
    try {
      for (BulkFile file : description.files()) {
        whole.update(sha256(folder.resolve(file.file())));
      }
    } catch (IOException e) {
      CsvRefusal refusal = CsvRefusal.unreadable(description.id(), e);
      problems.add(Severity.BLOCKS, refusal.place(), refusal.code(), refusal.sentence());
      return Optional.empty();
    }
    return Optional.of("sha256:" + HexFormat.of().formatHex(whole.digest()));
  }

  private static byte[] sha256(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "every Java platform must know SHA-256, this one does not", e);
    }
  }
}
