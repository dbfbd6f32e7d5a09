package id.bina.io.table;

import id.bina.core.Text;
import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.dossier.Severity;
import id.bina.io.internal.Cells;
import id.bina.io.internal.CsvRow;
import id.bina.io.internal.Decimals;
import id.bina.io.internal.Decimals.Sign;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a column as numbers, with the one decimal sign that fits all its cells. */
final class NumberCells {
  /** More digits before the decimal sign than a spreadsheet keeps: an identity, not a number. */
  private static final int MOST_DIGITS = 15;

  private static final Optional<BigDecimal> NOTHING = Optional.empty();

  private final ColumnCells cells;
  private final TableOptions options;
  private final Set<String> missingWords;
  private final List<Problem> problems = new ArrayList<>();

  NumberCells(ColumnCells cells, TableOptions options) {
    this.cells = cells;
    this.options = options;
    this.missingWords =
        options.missingWords().stream().map(Cells::folded).collect(Collectors.toSet());
  }

  /** The numbers, empty where there is nothing, or every cell that is none. */
  Imported<List<Optional<BigDecimal>>> load() {
    Optional<Sign> sign = sign();
    if (!problems.isEmpty()) {
      return Imported.failed(problems);
    }
    return Imported.of(
        cells.rows().stream()
            .map(row -> isMissing(row) ? NOTHING : sign.flatMap(known -> known.parse(words(row))))
            .toList());
  }

  private String words(CsvRow row) {
    return Cells.words(cells.cell(row));
  }

  private boolean isMissing(CsvRow row) {
    return words(row).isEmpty() || missingWords.contains(Cells.folded(cells.cell(row)));
  }

  /** The decimal sign of the column; what stands in its way goes to the problems. */
  private Optional<Sign> sign() {
    Set<Sign> left = allowed();
    List<CsvRow> onlyPoint = new ArrayList<>();
    List<CsvRow> onlyComma = new ArrayList<>();
    List<CsvRow> ambiguous = new ArrayList<>();
    for (CsvRow row : cells.rows()) {
      if (isMissing(row)) {
        continue;
      }
      Set<Sign> readings = Decimals.readings(words(row));
      readings.retainAll(allowed());
      if (readings.isEmpty() || isTooLong(row, readings)) {
        refuse(row, "number", TableSentences.notANumber(words(row), options.decimal()));
        continue;
      }
      if (readings.size() == 1) {
        (readings.contains(Sign.POINT) ? onlyPoint : onlyComma).add(row);
      } else if (Decimals.isAmbiguous(words(row))) {
        ambiguous.add(row);
      }
      left.retainAll(readings);
    }
    return decided(left, onlyPoint, onlyComma, ambiguous);
  }

  private Optional<Sign> decided(
      Set<Sign> left, List<CsvRow> onlyPoint, List<CsvRow> onlyComma, List<CsvRow> ambiguous) {
    if (left.isEmpty() && !onlyPoint.isEmpty() && !onlyComma.isEmpty()) {
      boolean pointFirst = onlyPoint.get(0).line() < onlyComma.get(0).line();
      CsvRow first = (pointFirst ? onlyPoint : onlyComma).get(0);
      CsvRow second = (pointFirst ? onlyComma : onlyPoint).get(0);
      refuse(
          first,
          "decimal-sign",
          TableSentences.twoSigns(words(first), words(second), second.line()));
      return Optional.empty();
    }
    if (left.size() > 1 && !ambiguous.isEmpty()) {
      CsvRow row = ambiguous.get(0);
      refuse(row, "decimal-sign", TableSentences.uncertainSign(words(row)));
      return Optional.empty();
    }
    return left.stream().findFirst();
  }

  private Set<Sign> allowed() {
    return switch (options.decimal()) {
      case BY_COLUMN -> EnumSet.allOf(Sign.class);
      case POINT -> EnumSet.of(Sign.POINT);
      case COMMA -> EnumSet.of(Sign.COMMA);
    };
  }

  private boolean isTooLong(CsvRow row, Set<Sign> readings) {
    return readings.stream()
        .map(sign -> sign.parse(words(row)).orElseThrow())
        .allMatch(number -> number.precision() - number.scale() > MOST_DIGITS);
  }

  private void refuse(CsvRow row, String code, Text sentence) {
    problems.add(cells.problem(Severity.BLOCKS, row, code, sentence));
  }
}
