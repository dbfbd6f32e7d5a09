package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import id.bina.core.Text;
import id.bina.core.Words;

/**
 * Something that a code of conduct asks everybody to do, so that others can see whether it is done.
 *
 * @param code what data write for it, such as {@code bp-2}; a {@link Code}
 * @param name in short words of this house, not those of the regulation
 * @param confirmed how sure it is that the regulation asks for it
 * @param source article and document, not blank
 */
public record Behaviour(String code, Text name, Confirmation confirmed, String source) {

  /** Checks the code and that the behaviour says where it is from. */
  public Behaviour {
    Code.requireValid("code of a behaviour", code);
    requireNonNull(name, "name");
    requireNonNull(confirmed, "confirmed");
    Words.notBlank("source of behaviour " + code, source);
  }
}
