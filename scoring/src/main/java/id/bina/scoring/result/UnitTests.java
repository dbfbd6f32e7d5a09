package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.Score;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.PlaceboRank;
import id.bina.scoring.stat.UnitRandomisation;
import java.util.List;
import java.util.Optional;

/** Writes down how the treated units stand among all units: ranks and the randomisation test. */
final class UnitTests {
  private final UnitStudy study;
  private final UnitNotes notes;
  private final ScoreSheet sheet;
  private final Optional<UnitRandomisation> test;

  UnitTests(UnitStudy study, ScoreSheet sheet, Optional<UnitRandomisation> test) {
    this.study = study;
    this.notes = new UnitNotes(study);
    this.sheet = sheet;
    this.test = test;
  }

  void write() {
    rank();
    randomisation();
  }

  /** Each treated unit by itself; where there are several, the cell says which. */
  private void rank() {
    List<UnitPanel.Row> rows =
        study.panel().treated().stream().filter(UnitPanel.Row::isComplete).toList();
    for (UnitPanel.Row row : rows) {
      Cell cell =
          rows.size() == 1
              ? study.cell()
              : study.cell().with(UnitsCompared.TREATED, row.unit().toString());
      PlaceboRank rank = PlaceboRank.of(study.panel().unit(row), study.others()).orThrow();
      sheet.add(
          sheet
              .measured(UnitMeasures.RANK, cell)
              .value((double) rank.rank())
              .counts(Counts.of(rank.units()))
              .basis(Basis.SETTING)
              .quality(study.plain())
              .notes(List.of(ranked(rank)))
              .restsOn(study.panel().keys())
              .build());
    }
  }

  private static Text ranked(PlaceboRank rank) {
    return Text.of(
        "peringkat "
            + rank.rank()
            + " dari "
            + rank.units()
            + " menurut jarak dari perubahan unit lain, terjauh lebih dulu",
        "rank "
            + rank.rank()
            + " of "
            + rank.units()
            + " by the distance from the change of the others, the farthest first");
  }

  private void randomisation() {
    if (test.isEmpty()) {
      study
          .randomisation()
          .match(
              found -> true,
              absent ->
                  study.absent(sheet, UnitMeasures.RANDOMISATION_P, absent)
                      && study.absent(sheet, UnitMeasures.SMALLEST_P, absent));
      return;
    }
    UnitRandomisation found = test.get();
    List<Text> said = notes.of(UnitStudy.Headline.RANDOMISATION);
    said.add(notes.few(found));
    said.add(how(found));
    sheet.add(measured(UnitMeasures.RANDOMISATION_P, found.p()).notes(said).build());
    sheet.add(
        measured(UnitMeasures.SMALLEST_P, found.smallest()).notes(List.of(how(found))).build());
  }

  private static Text how(UnitRandomisation found) {
    return found.draws() == 0
        ? Text.of("semua cara memilih unit dihitung", "all ways of choosing the units are counted")
        : Text.of(
            found.draws()
                + " pilihan diundi dengan bibit tetap, galat baku p "
                + Figures.text(found.error(), "", "id"),
            found.draws()
                + " choices drawn with a fixed seed, standard error of p "
                + Figures.text(found.error(), "", "en"));
  }

  private Score.Measured.Builder measured(Measure measure, double value) {
    return sheet
        .measured(measure, study.cell())
        .value(value)
        .counts(study.counts())
        .basis(Basis.SETTING)
        .quality(study.adjusted())
        .restsOn(study.panel().keys());
  }
}
