package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Words;
import java.time.LocalDate;

/**
 * What a result was made from and with, so that it can be made again.
 *
 * @param library name and version of the library
 * @param planHash identity of the methods and tallies that were asked for
 * @param dossierHash identity of everything that went in
 * @param asOf the day the evaluation speaks of
 */
public record Provenance(String library, String planHash, String dossierHash, LocalDate asOf) {

  /** Checks that nothing is blank. */
  public Provenance {
    Words.notBlank("library", library);
    Words.notBlank("hash of a plan", planHash);
    Words.notBlank("hash of a dossier", dossierHash);
    requireNonNull(asOf, "asOf");
  }

  /** One line: the library and the day. */
  @Override
  public String toString() {
    return OneLine.of(library, " as of " + asOf);
  }
}
