package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Counts;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.Ancova;
import id.bina.scoring.stat.Newcombe;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.stat.UnitRandomisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down the scores of one comparison of units. */
final class UnitScores {
  private final UnitStudy study;
  private final UnitNotes notes;
  private final ScoreSheet sheet;
  private final Optional<UnitRandomisation> test;

  UnitScores(UnitStudy study, ScoreSheet sheet) {
    this.study = study;
    this.notes = new UnitNotes(study);
    this.sheet = sheet;
    this.test = study.randomisation().asOptional();
  }

  void write() {
    if (study.treated().units() == 0) {
      nobody();
      return;
    }
    change();
    new UnitRates(study, sheet, notes).write();
    if (study.others().units() == 0) {
      alone();
      return;
    }
    difference();
    ancova();
    new UnitTests(study, sheet, test).write();
  }

  private void nobody() {
    List<Measure> all = new ArrayList<>(List.of(UnitMeasures.CHANGE));
    all.addAll(UnitMeasures.compared());
    Text detail =
        Text.of(
            "unit yang dilatih tidak punya angka "
                + study.declared().indicator()
                + " sebelum dan sesudah",
            "no trained unit has figures of " + study.declared().indicator() + " before and after");
    all.forEach(measure -> sheet.absent(measure, study.cell(), Absence.NO_DATA, detail, 0));
  }

  private void alone() {
    int units = study.treated().units();
    Text detail =
        Text.of(
            "tidak dapat diuji: " + units + " unit tanpa unit pembanding",
            "cannot be tested: " + units + (units == 1 ? " unit" : " units") + " and no others");
    for (Measure measure : UnitMeasures.compared()) {
      sheet.absent(measure, study.cell(), Absence.NO_COMPARISON, detail, units);
    }
  }

  private void change() {
    Optional<Newcombe> shares = study.panel().isShare() ? changeOfShares() : Optional.empty();
    double value =
        shares.isPresent() ? 100 * shares.get().difference() : study.treated().meanChange();
    Score.Measured.Builder score =
        sheet
            .measured(UnitMeasures.CHANGE, study.cell())
            .value(value)
            .counts(Counts.of(study.treated().units(), study.declared().treated().size()))
            .basis(Basis.SETTING)
            .quality(study.alone())
            .notes(notes.shared())
            .restsOn(study.panel().treatedKeys());
    shares.map(Newcombe::interval).map(UnitContrast::points).ifPresent(score::interval);
    if (!study.panel().isShare() && study.treated().units() >= study.policy().unitsPerArm()) {
      OneSampleT.of(study.treated().changes())
          .asOptional()
          .ifPresent(mean -> score.interval(mean.interval()));
    }
    sheet.add(score.build());
  }

  private Optional<Newcombe> changeOfShares() {
    return Newcombe.of(
            study.panel().treatedAfter(study.level()), study.panel().treatedBefore(study.level()))
        .asOptional();
  }

  private void difference() {
    UnitContrast contrast = UnitContrast.of(study);
    List<Text> said = notes.of(UnitStudy.Headline.DIFFERENCE);
    if (study.hasFewUnits()) {
      test.map(notes::few).ifPresent(said::add);
    }
    contrast.cautious().map(notes::cautious).ifPresent(said::add);
    Score.Measured.Builder score =
        measured(UnitMeasures.DIFFERENCE, contrast.difference(), study.plain())
            .exhibit(new UnitExhibit(study).exhibit())
            .explanation(new UnitExplanation(study, sheet.method()).of(contrast));
    Optional<Interval> risen = contrast.interval().filter(this::isOfTheLowScores);
    if (risen.isPresent()) {
      said.add(notes.unadjusted(risen.get()));
    } else {
      carry(score, contrast.interval(), said);
    }
    sheet.add(score.notes(said).build());
  }

  /** Whether an interval leaves out 0 only for as long as nobody asks how low the units began. */
  private boolean isOfTheLowScores(Interval unadjusted) {
    Optional<Interval> adjusted =
        Ancova.of(study.treated(), study.others(), study.level())
            .asOptional()
            .map(fit -> fit.estimate().interval());
    return study.isChosenLow()
        && unadjusted.excludes(0)
        && adjusted.filter(interval -> interval.excludes(0)).isEmpty();
  }

  private Score.Measured.Builder measured(Measure measure, double value, Quality quality) {
    return sheet
        .measured(measure, study.cell())
        .value(value)
        .counts(study.counts())
        .basis(Basis.SETTING)
        .quality(quality)
        .restsOn(study.panel().keys());
  }

  /** With few units, an interval is not to leave out 0 where the test over units does not. */
  private void carry(Score.Measured.Builder score, Optional<Interval> interval, List<Text> said) {
    if (interval.isEmpty()) {
      return;
    }
    boolean tooSure =
        study.hasFewUnits()
            && interval.get().excludes(0)
            && test.filter(found -> found.p() <= study.policy().alpha()).isEmpty();
    if (tooSure) {
      said.add(notes.withheld(interval.get()));
    } else {
      score.interval(interval.get());
    }
  }

  private void ancova() {
    Ancova.of(study.treated(), study.others(), study.level())
        .match(
            fit -> {
              List<Text> said = notes.of(UnitStudy.Headline.ADJUSTED);
              said.add(slope(fit));
              Score.Measured.Builder score =
                  measured(UnitMeasures.ANCOVA, fit.difference(), study.adjusted());
              carry(score, Optional.of(fit.estimate().interval()), said);
              sheet.add(score.notes(said).build());
              return true;
            },
            absent -> study.absent(sheet, UnitMeasures.ANCOVA, absent));
  }

  private static Text slope(Ancova fit) {
    return Text.of(
        "kemiringan terhadap nilai sebelum " + Figures.text(fit.slope(), "", "id"),
        "slope on the figure before " + Figures.text(fit.slope(), "", "en"));
  }
}
