/**
 * Formats at the edge: JSON, tables, dossier folders and reports.
 *
 * <p>Knows the values of the core and nothing of how they are scored.
 */
// The Immutables annotations are an automatic module, needed to compile only.
@SuppressWarnings("requires-automatic")
module id.bina.io {
  requires transitive id.bina.core;
  requires static transitive org.jspecify;
  requires tools.jackson.databind;
  requires de.siegmar.fastcsv;
  requires static org.immutables.value.annotations;
}
