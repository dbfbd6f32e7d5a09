package id.bina.core;

/**
 * Thrown by {@code build()} when components that must be given were not set on the builder; the
 * message names all of them.
 */
public final class MissingComponentsException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception that names what is missing.
   *
   * @param names the names of the components, in the order of the record
   */
  public MissingComponentsException(String... names) {
    super(
        "components must be set before build(), missing "
            + (names.length == 1 ? "was " : "were ")
            + String.join(", ", names)
            + "\n  each has a method of its name on the builder");
  }
}
