package id.bina.io.table;

import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.dossier.Severity;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.io.internal.Cells;
import id.bina.io.internal.CsvRow;
import id.bina.io.internal.RatingSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a column as ratings, by label or by number. */
final class RatingCells {
  private final ColumnCells cells;
  private final Scale scale;
  private final Set<String> missingWords;
  private final List<Problem> problems = new ArrayList<>();

  RatingCells(ColumnCells cells, Scale scale, TableOptions options) {
    this.cells = cells;
    this.scale = scale;
    this.missingWords =
        options.missingWords().stream().map(Cells::folded).collect(Collectors.toSet());
  }

  Imported<Ratings> load() {
    Ratings.Builder ratings = Ratings.builder(scale).name(cells.column());
    for (CsvRow row : cells.rows()) {
      read(row, ratings);
    }
    boolean readable = problems.stream().noneMatch(each -> each.severity() == Severity.BLOCKS);
    return readable ? Imported.of(ratings.build(), problems) : Imported.failed(problems);
  }

  private void read(CsvRow row, Ratings.Builder ratings) {
    String words = Cells.words(cells.cell(row));
    if (words.isEmpty() || missingWords.contains(Cells.folded(words))) {
      ratings.missing(Missing.BLANK);
      return;
    }
    OptionalInt value = scale.parse(words);
    if (value.isPresent()) {
      ratings.add(value.getAsInt());
    } else if (Cells.isWholeNumber(words)) {
      ratings.missing(Missing.OUT_OF_RANGE);
      problems.add(
          cells.problem(
              Severity.EXCLUDES, row, "out-of-range", RatingSentences.outOfRange(words, scale)));
    } else {
      problems.add(
          cells.problem(
              Severity.BLOCKS, row, "unknown-label", RatingSentences.unknownLabel(words, scale)));
    }
  }
}
