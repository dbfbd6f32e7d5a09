package id.bina.io.dossier;

import id.bina.core.Text;
import id.bina.core.dossier.Severity;
import id.bina.io.internal.Cells;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether the header of a bulk file has every column that is used, and no other one. */
final class BulkHeader {
  private final BulkDescription description;
  private final BulkFile file;
  private final Problems problems;
  private boolean sound = true;

  BulkHeader(BulkDescription description, BulkFile file, Problems problems) {
    this.description = description;
    this.file = file;
    this.problems = problems;
  }

  /** Tells what is wrong with a header; to be called once. */
  boolean isSound(List<String> header) {
    Set<String> used = used();
    used.forEach(column -> used(column, header));
    if (!description.ignored().contains(FileDescription.ALL_OTHERS)) {
      Set<String> known = new TreeSet<>();
      used.forEach(column -> known.add(Cells.words(column)));
      description.ignored().forEach(column -> known.add(Cells.words(column)));
      header.stream().filter(column -> !known.contains(column)).forEach(this::notUsed);
    }
    return sound;
  }

  private Set<String> used() {
    Set<String> used = new TreeSet<>(file.where().keySet());
    description.key().ifPresent(used::add);
    used.addAll(description.strata().values());
    description.ratings().forEach(rating -> used.add(rating.column()));
    description.numbers().forEach(number -> used.add(number.column()));
    description.numbers().forEach(number -> number.times().ifPresent(used::add));
    return used;
  }

  private void used(String column, List<String> header) {
    String words = Cells.words(column);
    if (header.indexOf(words) != header.lastIndexOf(words)) {
      blocks(file.file() + ":1", "column-twice", DossierSentences.columnTwice(column, file.file()));
    }
    if (!header.contains(words)) {
      blocks(file.file(), "no-column", DossierSentences.noColumn(column, file.file(), header));
    }
  }

  private void notUsed(String column) {
    blocks(
        file.file() + ":1",
        "unused-column",
        DossierSentences.unusedBulkColumn(column, file.file()));
  }

  private void blocks(String place, String code, Text sentence) {
    problems.add(Severity.BLOCKS, place, code, sentence);
    sound = false;
  }
}
