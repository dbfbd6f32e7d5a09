package id.bina.core.program;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import java.util.Optional;

/**
 * Who teaches (<i>pengajar, narasumber</i>), under a pseudonym.
 *
 * <p>The name stands in no dossier.
 *
 * @param id the pseudonym, unique within the programme
 * @param agency the agency that sends the instructor, if known
 */
public record Instructor(InstructorId id, Optional<Text> agency) {

  /** Checks the components and keeps copies of the lists. */
  public Instructor {
    requireNonNull(id, "id");
    requireNonNull(agency, "agency");
  }
}
