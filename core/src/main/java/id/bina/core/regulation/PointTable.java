package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.Text;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What each category of one question counts, such as the levels of education in an index.
 *
 * <p>Points that are printed already weighted are weighted once: nobody multiplies them again.
 *
 * @param id the id of the table, such as {@code qualification}
 * @param title what it asks
 * @param rows its categories, codes unique, at least one
 */
public record PointTable(String id, Text title, List<Points> rows) {

  /**
   * Checks the codes.
   *
   * @throws IllegalArgumentException if there is no row, or a code stands twice
   */
  public PointTable {
    Id.requireValid("point table id", id);
    requireNonNull(title, "title");
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(
          "point table must have a row, had none (point table " + id + ")");
    }
    Set<String> codes = new HashSet<>();
    for (Points row : rows) {
      if (!codes.add(row.code())) {
        throw new IllegalArgumentException(
            "category must be named once, was named twice: "
                + row.code()
                + " (point table "
                + id
                + ")");
      }
    }
  }

  /**
   * The points of a category.
   *
   * @param code its code
   * @return what it counts
   * @throws IllegalArgumentException if the table has no such category; the sentence names those it
   *     has
   */
  public Points of(String code) {
    return row(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "category must be one of "
                        + rows.stream().map(Points::code).toList()
                        + ", was "
                        + code
                        + " (point table "
                        + id
                        + ")"));
  }

  /**
   * The row of a category.
   *
   * @param code its code
   * @return the row, or empty if the table has none
   */
  public Optional<Points> row(String code) {
    return rows.stream().filter(row -> row.code().equals(code)).findFirst();
  }

  /**
   * The most that one answer can count.
   *
   * @return the highest points of a row
   */
  public BigDecimal highest() {
    return rows.stream().map(Points::points).reduce(BigDecimal::max).orElseThrow();
  }
}
