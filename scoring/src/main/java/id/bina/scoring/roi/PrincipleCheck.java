package id.bina.scoring.roi;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;

/**
 * Whether a return keeps a principle, and by what that is seen.
 *
 * @param principle the principle
 * @param state whether it is kept
 * @param detail what was found
 */
public record PrincipleCheck(Principle principle, State state, Text detail) {

  /** Whether a principle is kept. */
  public enum State {
    /** Kept. */
    KEPT("dipenuhi", "kept"),
    /** Not kept: to be said wherever the return is quoted. */
    OPEN("belum dipenuhi", "open"),
    /** Not to be told from what was handed in. */
    UNKNOWN("tidak dapat dinilai", "cannot be told");

    private final String indonesian;
    private final String english;

    State(String indonesian, String english) {
      this.indonesian = indonesian;
      this.english = english;
    }

    /**
     * The state, as a report names it.
     *
     * @return words for people
     */
    public Text words() {
      return Text.of(indonesian, english);
    }
  }

  /** Checks that nothing is null. */
  public PrincipleCheck {
    requireNonNull(principle, "principle");
    requireNonNull(state, "state");
    requireNonNull(detail, "detail");
  }

  /** One line: {@code lower levels are reported: open (not reported: learning)}. */
  @Override
  public String toString() {
    return principle.words().in("en")
        + ": "
        + state.words().in("en")
        + " ("
        + detail.in("en")
        + ")";
  }
}
