package id.bina.io.dossier;

import java.util.Set;

/** Reads the rows of one kind of file. A reader reads one file. */
interface RowReader {

  /** The fields that must be given. */
  Set<String> required();

  /** The fields that may be given. */
  Set<String> optional();

  /** Reads one row. */
  void read(Fields row, Collected into);

  /** Called after the last row, by a reader that joins rows. */
  default void finish(Collected into) {}
}
