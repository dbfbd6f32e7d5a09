package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A grade that is looked up by two ratings, as the predicate of performance (<i>predikat
 * kinerja</i>) by results and conduct.
 *
 * <p>It says every pair of ratings exactly once: the constructor accepts no other matrix. The
 * grades are ordered and have no distances, so there is no mean of them.
 *
 * <pre>{@code
 * GradeMatrix predicate = pack.matrix("predicate").orElseThrow();
 * predicate.grade("above", "below").name().in("id"); // Kurang
 * }</pre>
 *
 * @param id the id of the matrix
 * @param rows the ratings of the one side, from the lowest to the highest; codes unique
 * @param columns the ratings of the other side, from the lowest to the highest; codes unique
 * @param grades the grades from the lowest to the highest; codes unique
 * @param cells one for each pair of a row and a column
 */
@Value.Builder
public record GradeMatrix(
    String id, List<Grade> rows, List<Grade> columns, List<Grade> grades, List<MatrixCell> cells)
    implements Grading {

  /**
   * Proves that every pair of ratings has exactly one grade.
   *
   * @throws IllegalArgumentException if a code stands twice, a cell names an unknown one, or a pair
   *     has no cell or two
   */
  public GradeMatrix {
    Id.requireValid("grade matrix id", id);
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    grades = List.copyOf(grades);
    cells = List.copyOf(cells);
    String place = " (grade matrix " + id + ")";
    requireCodes("row", rows, place);
    requireCodes("column", columns, place);
    requireCodes("grade", grades, place);
    requireCells(new Sides(rows, columns, grades), cells, place);
  }

  private record Sides(List<Grade> rows, List<Grade> columns, List<Grade> grades) {}

  private static void requireCodes(String side, List<Grade> all, String place) {
    if (all.isEmpty()) {
      throw new IllegalArgumentException("matrix must have a " + side + ", had none" + place);
    }
    Set<String> codes = new HashSet<>();
    for (Grade each : all) {
      if (!codes.add(each.code())) {
        throw new IllegalArgumentException(
            side + " must be named once, was named twice: " + each.code() + place);
      }
    }
  }

  private static void requireCells(Sides sides, List<MatrixCell> cells, String place) {
    Set<List<String>> pairs = new HashSet<>();
    for (MatrixCell cell : cells) {
      known("row", sides.rows(), cell.row(), place);
      known("column", sides.columns(), cell.column(), place);
      known("grade", sides.grades(), cell.grade(), place);
      if (!pairs.add(List.of(cell.row(), cell.column()))) {
        throw new IllegalArgumentException(
            "pair of ratings must have one grade, had two: "
                + cell.row()
                + ", "
                + cell.column()
                + place);
      }
    }
    for (Grade row : sides.rows()) {
      for (Grade column : sides.columns()) {
        if (!pairs.contains(List.of(row.code(), column.code()))) {
          throw new IllegalArgumentException(
              "pair of ratings must have one grade, had none: "
                  + row.code()
                  + ", "
                  + column.code()
                  + place);
        }
      }
    }
  }

  private static Grade known(String side, List<Grade> all, String code, String place) {
    return all.stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    side
                        + " must be one of "
                        + all.stream().map(Grade::code).toList()
                        + ", was "
                        + code
                        + place));
  }

  /**
   * The grade of two ratings.
   *
   * @param row code of the rating in the rows
   * @param column code of the rating in the columns
   * @return the grade
   * @throws IllegalArgumentException if the matrix has no such rating; the sentence names those it
   *     has
   */
  public Grade grade(String row, String column) {
    String place = " (grade matrix " + id + ")";
    known("row", rows, requireNonNull(row, "row"), place);
    known("column", columns, requireNonNull(column, "column"), place);
    String found =
        cells.stream()
            .filter(cell -> cell.row().equals(row) && cell.column().equals(column))
            .map(MatrixCell::grade)
            .findFirst()
            .orElseThrow();
    return known("grade", grades, found, place);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the components of a matrix. Not for use by several threads at once. */
  public static final class Builder extends GradeMatrixBuilder {
    Builder() {}
  }
}
