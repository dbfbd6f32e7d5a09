package id.bina.io.scan;

import id.bina.core.dossier.Problem;
import id.bina.io.internal.Cells;
import id.bina.io.internal.ColumnSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether the header of a file has every mapped column once, and no other one. */
final class HeaderCheck {

  private HeaderCheck() {}

  /** What is wrong with a header; all of it blocks. */
  static List<Problem> problems(CaseMapping mapping, CaseFile file, List<String> header) {
    Set<String> used = new TreeSet<>(file.where().keySet());
    used.addAll(mapping.columns());
    List<Problem> problems = new ArrayList<>();
    for (String column : used) {
      String words = Cells.words(column);
      if (header.indexOf(words) != header.lastIndexOf(words)) {
        problems.add(
            Problem.blocks(
                file.name() + ":1",
                "column-twice",
                ColumnSentences.columnTwice(column, file.name())));
      }
      if (!header.contains(words)) {
        problems.add(
            Problem.blocks(
                file.name(), "no-column", ColumnSentences.noColumn(column, file.name(), header)));
      }
    }
    mapping.ignored().ifPresent(ignored -> problems.addAll(unused(used, ignored, file, header)));
    return problems;
  }

  private static List<Problem> unused(
      Set<String> used, List<String> ignored, CaseFile file, List<String> header) {
    Set<String> known = new TreeSet<>();
    used.forEach(column -> known.add(Cells.words(column)));
    ignored.forEach(column -> known.add(Cells.words(column)));
    return header.stream()
        .filter(column -> !known.contains(column))
        .map(
            column ->
                Problem.blocks(
                    file.name() + ":1",
                    "unused-column",
                    ScanSentences.unusedColumn(column, file.name())))
        .toList();
  }
}
