/**
 * Programmes that develop civil servants, the evidence about them, and what follows from it, as
 * values.
 *
 * <p>Depends on nothing at run time. Begin with the package {@code id.bina.core.dossier} for what
 * goes in, and {@code id.bina.core.result} for what comes out.
 */
// Immutables annotations are an automatic module; they are needed to compile and never at run time.
@SuppressWarnings("requires-automatic")
module id.bina.core {
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  // Ids, texts and quantities that every other package speaks in.
  exports id.bina.core;

  // A programme as its documents describe it.
  exports id.bina.core.program;

  // The people a programme is about, and who speaks about it.
  exports id.bina.core.people;
  // What was collected, as it came.
  exports id.bina.core.evidence;
  // Questionnaires, tests, and the ways in which an answer can be missing.
  exports id.bina.core.instrument;
  // Instruments that can be used as they are.
  exports id.bina.core.instruments;
  // What an evaluation yields.
  exports id.bina.core.result;
  // Regulations as values, with validity and source.
  exports id.bina.core.regulation;
  // What an evaluation starts from; begin here.
  exports id.bina.core.dossier;
  // Rules as data, and what became of them.
  exports id.bina.core.rule;
}
