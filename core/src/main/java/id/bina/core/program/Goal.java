package id.bina.core.program;

import id.bina.core.Text;
import java.util.List;
import java.util.Objects;

/**
 * What a programme is for (<i>tujuan</i>), and at which level it would show.
 *
 * @param id the id
 * @param title the goal in words
 * @param level the level at which reaching it would show
 * @param targets the measurable targets, in the order given; empty where the document states none
 */
public record Goal(GoalId id, Text title, Level level, List<Target> targets) {

  /** Keeps a copy of the targets. */
  public Goal {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(level, "level");
    targets = List.copyOf(targets);
  }

  /**
   * A goal without targets.
   *
   * @param id the id
   * @param title the goal in Indonesian
   * @param level the level at which reaching it would show
   * @return the goal
   */
  public static Goal of(String id, String title, Level level) {
    return new Goal(GoalId.of(id), Text.of(title), level, List.of());
  }
}
