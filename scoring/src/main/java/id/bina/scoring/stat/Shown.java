package id.bina.scoring.stat;

/**
 * A result that reads as one line and as a table.
 *
 * <p>{@code toString} is the answer in one line of fewer than 80 characters, {@link #table} the
 * whole of it in lines of at most 80.
 */
public interface Shown {

  /** The result as aligned text, lines of at most 80 characters, the last one ended too. */
  String table();

  /** Prints the table; for a session in JShell. */
  default void show() {
    System.out.print(table());
  }
}
