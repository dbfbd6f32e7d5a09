package id.bina.io.dossier;

import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.dossier.Severity;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.ItemKind;
import id.bina.io.scan.CaseFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads bulk files once from end to end, so that whoever collects from them finds no surprise. */
final class BulkCheck {
  private final Path folder;
  private final BulkDescription description;
  private final Instrument instrument;
  private final Problems problems;
  private final int threads;
  private final BulkKeys keys;

  BulkCheck(
      Path folder,
      BulkDescription description,
      Instrument instrument,
      Problems problems,
      int threads) {
    this.threads = threads;
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
    if (!isSound(layout.get()) || !keys.tell(problems)) {
      return Optional.empty();
    }
    return new BulkDigest(folder, description, instrument)
        .compute(problems)
        .map(d -> new BulkSource(folder, description, layout.get(), keys.superseded(), d, 1));
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

  /** Only where a key may stand twice are rows needed one by one, to say where. */
  private boolean isSound(CaseLayout layout) {
    CaseFiles files = BulkSource.files(folder, description, layout).withThreads(threads);
    Imported<Boolean> read = files.scan(KeyMarks.mayRepeat(description)).result();
    List<Problem> found =
        read.value().orElse(false)
            ? files.readRowByRow((place, key) -> keys.add(key, place.file(), place.line()))
            : read.problems();
    found.forEach(problems::add);
    return found.stream().noneMatch(problem -> problem.severity() == Severity.BLOCKS);
  }
}
