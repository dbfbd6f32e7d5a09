/**
 * From evidence to scores, claims and recommendations.
 *
 * <p>Data flows one way: cases, tallies, scores, findings, evaluation, release.
 */
// commons-math3 and the Immutables annotations are automatic modules. The former stays behind the
// internal package and out of every public signature; the latter are needed to compile only.
@SuppressWarnings("requires-automatic")
module id.bina.scoring {
  requires transitive id.bina.core;
  requires static transitive org.jspecify;
  requires commons.math3;
  requires static org.immutables.value.annotations;

  // From evidence to cases: roster, duplicates, screening, linking.
  exports id.bina.scoring.admission;
  // Exact, mergeable counts and sums over cases.
  exports id.bina.scoring.tally;
  // Statistics as pure functions of columns, counts and moments.
  exports id.bina.scoring.stat;
}
