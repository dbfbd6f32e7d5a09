package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.instrument.AspectRole;

/**
 * One element (<i>unsur</i>) of an index: what every unit is asked about.
 *
 * <p>An instrument may ask several questions about it; they are averaged first, so that elements
 * weigh the same whatever the number of their questions.
 *
 * @param role the role of the aspects whose items ask about it, such as {@code u3}
 * @param name what a report calls it, such as <i>waktu penyelesaian</i>
 */
public record Element(AspectRole role, Text name) {

  /** Checks that both are there. */
  public Element {
    requireNonNull(role, "role");
    requireNonNull(name, "name");
  }

  /**
   * An element of a survey of citizens' satisfaction.
   *
   * @param number of the element, 1 or more
   * @param indonesian its name
   * @param english its name in English
   * @return the element
   */
  public static Element unsur(int number, String indonesian, String english) {
    return new Element(AspectRole.unsur(number), Text.of(indonesian, english));
  }
}
