package id.bina.core.program;

import id.bina.core.Text;
import java.util.Objects;

/**
 * Something a civil servant is to be able to do (<i>kompetensi</i>).
 *
 * @param id the id
 * @param name the competency in words
 * @param kind technical, managerial or socio-cultural
 */
public record Competency(CompetencyId id, Text name, CompetencyKind kind) {

  /** Checks that every component is there. */
  public Competency {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
  }

  /**
   * A competency.
   *
   * @param id the id
   * @param name the competency in Indonesian
   * @param kind technical, managerial or socio-cultural
   * @return the competency
   */
  public static Competency of(String id, String name, CompetencyKind kind) {
    return new Competency(CompetencyId.of(id), Text.of(name), kind);
  }
}
