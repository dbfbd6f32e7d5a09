package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.Words;

/**
 * What a part of a programme or an instrument is called, so that a report need not show its id.
 *
 * @param kind the kind of subject or the name of the stratum, such as {@code training} or {@code
 *     aspect}
 * @param id the id of the part, such as {@code TR-01}
 * @param title what it is called
 */
public record Label(String kind, String id, Text title) {

  /** Checks that kind and id are not blank. */
  public Label {
    Words.notBlank("kind of a label", kind);
    Words.notBlank("id of a label", id);
    requireNonNull(title, "title");
  }
}
