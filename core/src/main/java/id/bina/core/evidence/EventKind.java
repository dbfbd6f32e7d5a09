package id.bina.core.evidence;

import id.bina.core.Code;

/**
 * What else happened, which could explain a change as well as a training does. An open list.
 *
 * @param code the word, such as {@code mutasi}; see {@link Code#requireValid}
 */
public record EventKind(String code) implements Code {

  /** Staff moved to other posts (mutasi). */
  public static final EventKind MUTASI = new EventKind("mutasi");

  /** A new head of a unit (pergantian pimpinan). */
  public static final EventKind NEW_LEADER = new EventKind("new_leader");

  /** A new tool, counter or system (alat atau sistem baru). */
  public static final EventKind NEW_TOOL = new EventKind("new_tool");

  /** Something else. */
  public static final EventKind OTHER = new EventKind("other");

  /** Checks the form of the code. */
  public EventKind {
    Code.requireValid("event kind", code);
  }

  /**
   * The event kind with this code.
   *
   * @param code the word, such as {@code mutasi}
   * @return the event kind
   */
  public static EventKind of(String code) {
    return new EventKind(code);
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
