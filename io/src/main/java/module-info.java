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
  // BinaJson.module() gives a portal's own mapper the shapes of the core.
  requires transitive tools.jackson.databind;
  requires de.siegmar.fastcsv;
  requires static org.immutables.value.annotations;

  // Use: which format reads a file or writes a value.
  exports id.bina.io;
  // Use: strict JSON of every core type.
  exports id.bina.io.json;
  // Use: delimited text as people have it.
  exports id.bina.io.table;
  // Use: wide delimited files as cases, by several threads.
  exports id.bina.io.scan;
  // Use: before and after from different files, joined by participant in bounded memory.
  exports id.bina.io.pair;
  // Use: a folder with a definition and CSV files, read as one dossier.
  exports id.bina.io.dossier;
  // Use: a release as text, as a page and as JSON.
  exports id.bina.io.report;
  // Implemented by others: further formats.
  exports id.bina.io.spi;

  // Looked up when Formats.discover() is called, and never before.
  uses id.bina.io.spi.Format;
}
