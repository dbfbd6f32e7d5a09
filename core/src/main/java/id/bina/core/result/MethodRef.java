package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.Words;

/**
 * A method that yields scores, as it is cited.
 *
 * @param id which method
 * @param title what a report calls it
 * @param version which version of it; another version may give other numbers
 * @param citation the paper or regulation it follows, with a DOI where there is one
 */
public record MethodRef(MethodId id, Text title, String version, String citation) {

  /** Checks that version and citation are stated. */
  public MethodRef {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    Words.notBlank("version of a method", version);
    Words.notBlank("citation of a method", citation);
  }

  /** Id and version: {@code bina.learning.paired 1}. */
  @Override
  public String toString() {
    return id + " " + version;
  }
}
