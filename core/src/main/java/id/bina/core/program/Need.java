package id.bina.core.program;

import id.bina.core.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * A need that was found before the programme (<i>kebutuhan</i>).
 *
 * @param id the id
 * @param title the need in words
 * @param competency the competency that is lacking, if the document names one
 */
public record Need(NeedId id, Text title, Optional<CompetencyId> competency) {

  /** Checks that every component is there. */
  public Need {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(competency, "competency");
  }

  /**
   * A need that names no competency.
   *
   * @param id the id
   * @param title the need in Indonesian
   * @return the need
   */
  public static Need of(String id, String title) {
    return new Need(NeedId.of(id), Text.of(title), Optional.empty());
  }
}
