package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import id.bina.core.Text;

/**
 * A grade or a rating that a regulation knows, such as <i>sesuai ekspektasi</i>.
 *
 * @param code what data write for it, such as {@code as-expected}; a {@link Code}
 * @param name the words of the regulation
 */
public record Grade(String code, Text name) {

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if it is not a code
   */
  public Grade {
    Code.requireValid("code of a grade", code);
    requireNonNull(name, "name");
  }

  /**
   * A grade.
   *
   * @param code what data write for it
   * @param indonesian its name
   * @param english its name in English
   * @return the grade
   */
  public static Grade of(String code, String indonesian, String english) {
    return new Grade(code, Text.of(indonesian, english));
  }
}
