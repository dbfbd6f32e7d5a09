package id.bina.scoring.professionalism;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import java.time.LocalDate;

/**
 * A disciplinary punishment (<i>hukuman disiplin</i>).
 *
 * @param level {@code light}, {@code medium} or {@code heavy}: a category of the table of
 *     discipline
 * @param decided the day of the decision
 */
public record Punishment(String level, LocalDate decided) {

  /** Checks the level. */
  public Punishment {
    Code.requireValid("level of punishment", level);
    requireNonNull(decided, "decided");
  }
}
