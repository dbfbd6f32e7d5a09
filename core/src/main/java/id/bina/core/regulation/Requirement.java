package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import id.bina.core.Text;

/**
 * What must be met beside a value, such as a new idea that benefits the organisation.
 *
 * @param code what data write when it is met; a {@link Code}
 * @param words the words of the regulation
 */
public record Requirement(String code, Text words) {

  /** Checks the code. */
  public Requirement {
    Code.requireValid("code of a requirement", code);
    requireNonNull(words, "words");
  }
}
