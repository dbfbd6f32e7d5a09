package id.bina.core;

import java.util.Objects;

/**
 * The identity of one thing in a programme, its evidence or its results.
 *
 * <p>Every identifier is a record with the one component {@code value}, and its {@code toString} is
 * that value, so that an id in a table, an address or a message reads as it was written. Two ids of
 * different kinds are never equal, even when their texts are.
 *
 * <p>Implementations are immutable and compare by value. Those that every first score asks for
 * write {@code equals} and {@code hashCode} out: what a record generates is put together from
 * method handles when it is first called, a millisecond of the start of a process for each type,
 * and slow until it is compiled.
 */
public interface Id {

  /**
   * The text of the identifier.
   *
   * @return 1 to 100 ASCII characters, as {@link #requireValid} checks them
   */
  String value();

  /**
   * Checks the text of an identifier and gives it back.
   *
   * <p>An identifier is 1 to 100 characters long, begins with an ASCII letter or digit, and holds
   * ASCII letters, digits and {@code . _ : - @ / +} only: it can stand in a file name, an address
   * and a table cell, and looks the same everywhere.
   *
   * @param kind what the id identifies, for the message, such as {@code "training id"}
   * @param value the text to check
   * @return {@code value}
   * @throws IllegalArgumentException if the text breaks the rule; the message names kind and place
   */
  static String requireValid(String kind, String value) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, kind);
    return Characters.requireId(kind, value);
  }
}
