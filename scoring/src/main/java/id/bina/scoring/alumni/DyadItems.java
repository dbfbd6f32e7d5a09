package id.bina.scoring.alumni;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Strata;
import id.bina.core.instrument.AspectRole;
import id.bina.core.people.Source;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.MomentsSpec;
import java.util.List;
import java.util.Optional;

/**
 * The item on use at work that alumni and superiors answer on one scale: the first of each.
 *
 * @param self of the alumni
 * @param superior of the superiors
 */
record DyadItems(RatingColumn self, RatingColumn superior) {

  static Optional<DyadItems> of(Setting setting) {
    Optional<RatingColumn> self = first(setting, Source.PARTICIPANT);
    Optional<RatingColumn> superior = first(setting, Source.SUPERIOR);
    return self.flatMap(
        own ->
            superior
                .filter(
                    other ->
                        other.scale().lowest() == own.scale().lowest()
                            && other.scale().highest() == own.scale().highest())
                .map(other -> new DyadItems(own, other)));
  }

  private static Optional<RatingColumn> first(Setting setting, Source source) {
    return AlumniItems.of(setting).stream()
        .filter(items -> items.source().equals(source))
        .filter(items -> items.role().equals(AspectRole.PENERAPAN))
        .filter(items -> items.unit().equals(CaseUnit.PARTICIPATION))
        .map(items -> items.columns().get(0))
        .findFirst();
  }

  MomentsSpec spec() {
    return new MomentsSpec(
        List.of(superior.key(), self.key()), Grouping.of(CaseUnit.PARTICIPATION, Strata.TRAINING));
  }
}
