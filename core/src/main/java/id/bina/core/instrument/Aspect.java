package id.bina.core.instrument;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;

/**
 * Something that several items of an instrument measure together.
 *
 * @param id which aspect, unique within its instrument
 * @param title what a report calls it
 * @param role what it is about, so that methods find it
 */
public record Aspect(AspectId id, Text title, AspectRole role) {

  /** Checks that all parts are there. */
  public Aspect {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(role, "role");
  }

  /**
   * An aspect.
   *
   * @param id which aspect, such as {@code materi}
   * @param title what a report calls it
   * @param role what it is about
   * @return the aspect
   */
  public static Aspect of(String id, Text title, AspectRole role) {
    return new Aspect(AspectId.of(id), title, role);
  }
}
