package id.bina.scoring.catalogue;

import static id.bina.core.result.Absence.BELOW_MINIMUM_N;
import static id.bina.core.result.Absence.NO_COMPARISON;
import static id.bina.core.result.Absence.NO_DATA;

import id.bina.core.people.Source;
import id.bina.scoring.triangulation.SourceAgreement;
import id.bina.scoring.triangulation.SourceAgreement.Targets;
import id.bina.scoring.triangulation.SourceRatings;
import id.bina.scoring.triangulation.Triangulation;
import java.util.List;

/** Groups of sources that cannot be held against each other. */
final class SourceRefusals {
  private static final SourceRatings ONE = SourceRatings.of(Source.PEER, Reached.col(3));
  private static final SourceRatings OTHER = SourceRatings.of(Source.SUPERIOR, Reached.col(2));

  private SourceRefusals() {}

  static void reach(Reached to) {
    to.on("triangulation", NO_DATA, Triangulation.of(List.of()));
    to.on("source-agreement", NO_COMPARISON, SourceAgreement.of(Targets.SAME, ONE));
    to.on("source-agreement", BELOW_MINIMUM_N, SourceAgreement.of(Targets.SAME, ONE, OTHER));
  }
}
