package id.bina.scoring.transfer;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.AspectRole;
import id.bina.core.people.Source;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Figures;
import id.bina.core.result.Quality;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.core.result.Weakness;
import id.bina.scoring.internal.RoleColumns;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.stat.PairedT;
import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.MomentsSpec;
import id.bina.scoring.tally.TallyBook;
import java.util.List;
import java.util.Optional;

/** How an alumnus and the superior rate the same application: self minus superior. */
final class Dyads {
  private final Setting setting;
  private final SubjectGroup group;
  private final TallyBook tallies;
  private final ScoreSheet sheet;

  Dyads(Setting setting, SubjectGroup group, TallyBook tallies, ScoreSheet sheet) {
    this.setting = setting;
    this.group = group;
    this.tallies = tallies;
    this.sheet = sheet;
  }

  static List<MomentsSpec> specs(Setting setting, SubjectGroup group) {
    return spec(setting, group).stream().toList();
  }

  /**
   * The superior's rating, then the alumnus's own: the change between them is self minus superior.
   */
  private static Optional<MomentsSpec> spec(Setting setting, SubjectGroup group) {
    List<RatingColumn> self = RoleColumns.of(setting, AspectRole.PENERAPAN, Source.PARTICIPANT);
    List<RatingColumn> superior = RoleColumns.of(setting, AspectRole.KONFIRMASI, Source.SUPERIOR);
    if (self.isEmpty() || superior.isEmpty() || !sameScale(self.get(0), superior.get(0))) {
      return Optional.empty();
    }
    return Optional.of(
        new MomentsSpec(List.of(superior.get(0).key(), self.get(0).key()), group.grouping()));
  }

  private static boolean sameScale(RatingColumn one, RatingColumn other) {
    return one.scale().lowest() == other.scale().lowest()
        && one.scale().highest() == other.scale().highest();
  }

  void write(long superiors) {
    Optional<MomentsSpec> spec = spec(setting, group);
    Cell cell = Cell.of(group.subject());
    if (spec.isEmpty()) {
      sheet.absent(TransferMeasures.GAP, cell, Absence.NO_DATA, noPair(), superiors);
      return;
    }
    Moments pairs = tallies.moments(spec.get(), group.key());
    PairedT.of(pairs, 1 - setting.policy().alpha())
        .match(
            paired -> found(cell, paired),
            absent -> {
              sheet.absent(
                  TransferMeasures.GAP,
                  cell,
                  absent.reason(),
                  Text.of(
                      pairs.count() + " pasangan alumni dan atasan; selang tidak dapat dihitung",
                      pairs.count()
                          + " pairs of alumnus and superior; no interval can be computed"),
                  pairs.count());
              return false;
            });
  }

  private static Text noPair() {
    return Text.of(
        "alumni dan atasan tidak ditanya hal yang sama pada skala yang sama",
        "alumni and superiors were not asked the same on the same scale");
  }

  private boolean found(Cell cell, PairedT paired) {
    sheet.add(
        sheet
            .measured(TransferMeasures.GAP, cell)
            .value(paired.change().value())
            .interval(paired.change().interval())
            .counts(Counts.of(paired.differences().n()))
            .basis(Basis.FIXED_TALLY)
            .quality(Quality.of(Design.POST_ONLY, Weakness.SELF_RATED))
            .explanation(explained(cell, paired))
            .build());
    return true;
  }

  private Explanation explained(Cell cell, PairedT paired) {
    return new Explanation(
        new ScoreKey(TransferMeasures.GAP.id(), cell),
        sheet.method(),
        List.of(
            Explanation.Input.of(
                Text.of("rata-rata penilaian diri", "mean self rating"),
                Figures.words(paired.second().mean(), Units.POINTS)),
            Explanation.Input.of(
                Text.of("rata-rata penilaian atasan", "mean superior's rating"),
                Figures.words(paired.first().mean(), Units.POINTS)),
            Explanation.Input.of(
                Text.of("pasangan", "pairs"), Figures.words(paired.differences().n()))),
        List.of(
            Explanation.Step.of(
                Text.of("selisih rata-rata", "difference of means"),
                Figures.words(paired.change().value(), Units.POINTS)),
            Explanation.Step.of(
                Text.of("selang t berpasangan", "paired t interval"),
                Figures.words(paired.change().interval(), Units.POINTS))));
  }
}
