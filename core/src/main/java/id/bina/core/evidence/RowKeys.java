package id.bina.core.evidence;

/**
 * What the keys of a source's rows can be held to.
 *
 * <p>Closed: there are keys or not, and somebody has compared them or not.
 */
public enum RowKeys {
  /** Whoever made the source has seen to it that no key stands twice. */
  UNIQUE,
  /** The keys say what the rows are about; nobody has compared them yet. */
  UNCHECKED,
  /** The rows are only numbered: nobody can tell two rows about one and the same. */
  NONE
}
