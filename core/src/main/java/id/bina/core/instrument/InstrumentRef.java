package id.bina.core.instrument;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;

/**
 * One version of an instrument.
 *
 * <p>Answers belong to a version: when the wording or the scale changes, the version does too, and
 * a trend across it has a break, unless the later version declares how it stands to the earlier one
 * ({@link VersionLink}). Its text is the id, a slash and the version: {@code reaksi/1}.
 *
 * @param id which instrument
 * @param version which version of it, such as {@code 1} or {@code 2025-rev2}; formed like an id and
 *     without a slash
 */
public record InstrumentRef(InstrumentId id, String version) implements Comparable<InstrumentRef> {

  /** Checks the form of the version. */
  public InstrumentRef {
    requireNonNull(id, "id");
    Id.requireValid("version of an instrument", version);
    if (version.indexOf('/') >= 0) {
      throw new IllegalArgumentException(
          "version of an instrument must not hold '/', was '"
              + version
              + "' (instrument "
              + id
              + ")");
    }
  }

  /**
   * A version of an instrument.
   *
   * @param id which instrument, such as {@code reaksi}
   * @param version which version, such as {@code 1}
   * @return the reference
   */
  public static InstrumentRef of(String id, String version) {
    return new InstrumentRef(InstrumentId.of(id), version);
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @param text an id, a slash and a version, such as {@code reaksi/1}
   * @return the reference
   * @throws IllegalArgumentException if there is no slash, or a part is not well formed
   */
  public static InstrumentRef parse(String text) {
    int slash = requireNonNull(text, "text").lastIndexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "instrument reference must be an id, '/' and a version, was '"
              + text
              + "'\n  for example reaksi/1");
    }
    return of(text.substring(0, slash), text.substring(slash + 1));
  }

  /** By id, then by version, both as texts. */
  @Override
  public int compareTo(InstrumentRef other) {
    int order = id.value().compareTo(other.id.value());
    return order == 0 ? version.compareTo(other.version) : order;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InstrumentRef that
        && id.equals(that.id)
        && version.equals(that.version);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + version.hashCode();
  }

  /** The id, a slash and the version: {@code reaksi/1}. */
  @Override
  public String toString() {
    return id + "/" + version;
  }
}
