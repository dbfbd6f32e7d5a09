package id.bina.core.program;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;

/**
 * What is taught in sessions of one or more trainings (<i>materi, mata ajar</i>).
 *
 * @param id the id, unique within the programme
 * @param title what it is called
 */
public record Material(MaterialId id, Text title) {

  /** Checks the components and keeps copies of the lists. */
  public Material {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
  }
}
