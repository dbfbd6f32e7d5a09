package id.bina.core.program;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;

/**
 * Who takes part in a programme beside the office that runs it (<i>mitra</i>).
 *
 * @param id the id, unique within the programme
 * @param name its name
 * @param kind what sort of partner
 */
public record Partner(PartnerId id, Text name, PartnerKind kind) {

  /** Checks the components and keeps copies of the lists. */
  public Partner {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
  }
}
