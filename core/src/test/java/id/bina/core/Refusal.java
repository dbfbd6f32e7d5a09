package id.bina.core;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** The whole sentence with which something is refused, for tests to compare. */
public final class Refusal {

  private Refusal() {}

  /** The message of the {@link IllegalArgumentException} that the action must throw. */
  public static String of(Executable action) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, action).getMessage());
  }
}
