package id.bina.io.scan;

import id.bina.core.Text;
import id.bina.core.dossier.Severity;

/** Takes what is wrong with a cell. */
@FunctionalInterface
interface Refusals {

  /**
   * Takes one cell.
   *
   * @param severity whether it blocks
   * @param line the line its row begins on
   * @param column the column as the mapping names it
   * @param code the kind of problem
   * @param sentence what is wrong
   */
  void add(Severity severity, long line, String column, String code, Text sentence);
}
