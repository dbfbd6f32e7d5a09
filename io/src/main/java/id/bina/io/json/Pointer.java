package id.bina.io.json;

import java.util.Optional;
import tools.jackson.core.JsonPointer;

/**
 * Where a value stands inside a document: a JSON pointer (RFC 6901).
 *
 * @param parent the pointer of what holds the value; empty for the document itself
 * @param step the member or the index below the parent; empty text for the document itself
 */
record Pointer(Optional<Pointer> parent, String step) {
  static final Pointer DOCUMENT = new Pointer(Optional.empty(), "");

  /** The pointer to where a parser stands. */
  static Pointer of(JsonPointer path) {
    Pointer pointer = DOCUMENT;
    for (JsonPointer rest = path; !rest.matches(); rest = rest.tail()) {
      pointer = pointer.member(rest.getMatchingProperty());
    }
    return pointer;
  }

  Pointer member(String name) {
    return new Pointer(Optional.of(this), name);
  }

  Pointer element(int index) {
    return new Pointer(Optional.of(this), Integer.toString(index));
  }

  /** The pointer as RFC 6901 writes it: the empty text for the document. */
  @Override
  public String toString() {
    return parent.map(above -> above + "/" + step.replace("~", "~0").replace("/", "~1")).orElse("");
  }
}
