package id.bina.core.regulation;

import id.bina.core.Code;

/**
 * One field of a {@link GradeMatrix}: what two ratings together come to.
 *
 * @param row code of the rating in the rows
 * @param column code of the rating in the columns
 * @param grade code of the grade
 */
public record MatrixCell(String row, String column, String grade) {

  /** Checks the codes. */
  public MatrixCell {
    Code.requireValid("row of a matrix cell", row);
    Code.requireValid("column of a matrix cell", column);
    Code.requireValid("grade of a matrix cell", grade);
  }
}
