package id.bina.scoring.transfer;

import static id.bina.scoring.tally.FeatureState.NO;
import static id.bina.scoring.tally.FeatureState.YES;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.stat.ClusteredShare;
import id.bina.scoring.tally.TallyBook;
import java.util.ArrayList;
import java.util.List;

/**
 * Confirmed application among the supported, less that among the others; the interval counts alumni
 * of one superior by their effective number. Reports say equivalent: the other word is one of the
 * guarded.
 */
final class SupportContrast {
  private final Cell cell;
  private final ChainTable table;
  private final ScoreSheet sheet;
  private final Outcome<ClusteredShare> supported;
  private final Outcome<ClusteredShare> others;

  SupportContrast(
      Setting setting, SubjectGroup group, ChainTable table, TallyBook tallies, ScoreSheet sheet) {
    this.cell = Cell.of(group.subject());
    this.table = table;
    this.sheet = sheet;
    SuperiorClusters clusters = new SuperiorClusters(setting, group, tallies);
    double level = 1 - setting.policy().alpha();
    this.supported = clusters.share(YES, level);
    this.others = clusters.share(NO, level);
  }

  void write() {
    if (!table.hasConfirmation()) {
      sheet.absent(
          TransferMeasures.SUPPORT,
          cell,
          Absence.NO_RESPONSES,
          ChainScores.nobodyConfirmed(table.all()),
          table.all());
      return;
    }
    supported.match(
        with -> others.match(without -> found(with, without), absent -> nothing(with.trials(), 0)),
        absent -> nothing(0, others.match(ClusteredShare::trials, none -> 0L)));
  }

  private boolean nothing(long with, long without) {
    sheet.absent(
        TransferMeasures.SUPPORT,
        cell,
        Absence.NO_COMPARISON,
        Text.of(
            "yang didukung " + with + ", yang tidak " + without + "; keduanya harus ada",
            "supported " + with + ", others " + without + "; both are needed"),
        with + without);
    return false;
  }

  private boolean found(ClusteredShare with, ClusteredShare without) {
    double difference = with.share() - without.share();
    Interval interval = with.minus(without);
    sheet.add(
        sheet
            .measured(TransferMeasures.SUPPORT, cell)
            .value(difference)
            .interval(interval)
            .counts(Counts.ofSides(with.trials(), without.trials()))
            .basis(Basis.FIXED_TALLY)
            .quality(Quality.of(Design.POST_ONLY))
            .notes(notes(with, without))
            .explanation(explained(with, without, difference, interval))
            .build());
    return true;
  }

  private static List<Text> notes(ClusteredShare with, ClusteredShare without) {
    List<Text> notes = new ArrayList<>();
    notes.add(
        Text.of(
            "dukungan menurut alumni, penerapan menurut atasan atau dokumen",
            "support as alumni see it, application as superiors or documents confirm it"));
    if (with.clusters() < with.trials() || without.clusters() < without.trials()) {
      notes.add(
          Text.of(
              "beberapa alumni seatasan; selang memakai jumlah setara",
              "some alumni share a superior; the interval uses equivalent numbers"));
    }
    return notes;
  }

  private Explanation explained(
      ClusteredShare with, ClusteredShare without, double difference, Interval interval) {
    return new Explanation(
        new ScoreKey(TransferMeasures.SUPPORT.id(), cell),
        sheet.method(),
        List.of(
            confirmed(Text.of("terkonfirmasi, didukung", "confirmed, supported"), with),
            superiors(Text.of("atasan, didukung", "superiors, supported"), with),
            confirmed(
                Text.of("terkonfirmasi, tidak didukung", "confirmed, not supported"), without),
            superiors(Text.of("atasan, tidak didukung", "superiors, not supported"), without)),
        steps(with, without, difference, interval));
  }

  private static List<Step> steps(
      ClusteredShare with, ClusteredShare without, double difference, Interval interval) {
    return List.of(
        Step.of(
            Text.of("selisih kedua bagian", "difference of the two shares"),
            Figures.words(difference, Units.SHARE_DIFFERENCE)),
        effective(Text.of("orang yang setara, didukung", "equivalent number, supported"), with),
        effective(
            Text.of("orang yang setara, tidak didukung", "equivalent number, not supported"),
            without),
        Step.of(
            Text.of(
                "selang Newcombe (1998), cara 10, pada jumlah setara",
                "Newcombe's interval (1998), method 10, at the equivalent numbers"),
            Figures.words(interval, Units.SHARE_DIFFERENCE)));
  }

  private static Input confirmed(Text name, ClusteredShare side) {
    return Input.of(name, side.successes() + " / " + side.trials());
  }

  private static Input superiors(Text name, ClusteredShare side) {
    return Input.of(name, Figures.words(side.clusters()));
  }

  private static Step effective(Text name, ClusteredShare side) {
    return Step.of(name, Figures.words(side.effective(), Units.POINTS));
  }
}
