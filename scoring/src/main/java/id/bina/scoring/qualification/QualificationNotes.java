package id.bina.scoring.qualification;

import id.bina.core.Text;
import id.bina.core.regulation.Band;
import id.bina.core.result.Cell;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitCell;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.MethodRef;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What must be read with the share of a class that passes.
 *
 * @param marks the class
 * @param method of the strategy
 */
record QualificationNotes(QualifiedClass marks, MethodRef method) {

  List<Text> ofClass(boolean unevenSessions) {
    List<Text> notes = new ArrayList<>();
    notes.add(
        Text.of(
            "menurut pedoman " + marks.rules().name() + " [" + confirmed() + "]",
            "by the guideline " + marks.rules().name() + " [" + confirmed() + "]"));
    notes.add(
        Text.of(
            "kelas dihitung seluruhnya (sensus): tanpa selang",
            "the class is counted as a whole (census): no interval"));
    notes.addAll(missing(marks));
    if (marks.unknown() > 0) {
      notes.add(bounds());
    }
    if (marks.withoutAttendance() > 0) {
      notes.add(
          Text.of(
              "kehadiran tidak diperiksa terhadap pedoman untuk " + marks.withoutAttendance(),
              "attendance was not held against the guideline for " + marks.withoutAttendance()));
    }
    if (unevenSessions && marks.withoutAttendance() < marks.n()) {
      notes.add(
          Text.of(
              "ketidakhadiran dihitung menurut sesi, padahal JP tiap sesi berbeda",
              "absence is counted by session, though sessions differ in JP"));
    }
    return notes;
  }

  private Text bounds() {
    return Text.of(
        "bila semua peserta dihitung, yang lulus antara "
            + Figures.text(marks.bounds().interval(), Units.SHARE, "id"),
        "with all participants counted, the share that passes is within "
            + Figures.text(marks.bounds().interval(), Units.SHARE, "en"));
  }

  /** How many lack the mark of which component; empty if nobody does. */
  static List<Text> missing(QualifiedClass marks) {
    List<Text> notes = new ArrayList<>();
    marks
        .missing()
        .forEach(
            (code, count) ->
                notes.add(
                    Text.of(
                        "tanpa nilai " + code + ": " + count + ", tidak dihitung 0",
                        "without a mark of " + code + ": " + count + ", not counted as 0")));
    return notes;
  }

  private String confirmed() {
    return marks.rules().pack().figures().stream()
        .filter(figure -> figure.name().startsWith("band."))
        .findFirst()
        .map(figure -> figure.confirmed().name())
        .orElse("-");
  }

  /** How many have a mark in each band, highest first. */
  Exhibit exhibit() {
    List<ExhibitRow> rows = new ArrayList<>();
    for (Band band : marks.bands()) {
      rows.add(
          0,
          new ExhibitRow(
              band.name(), List.of(ExhibitCell.of(marks.count(band))), OptionalLong.of(marks.n())));
    }
    return new Exhibit(
        ExhibitKind.COUNTS,
        Text.of("Kualifikasi peserta", "Qualification of participants"),
        List.of(Text.of("peserta", "participants")),
        rows);
  }

  Explanation explanation(Cell cell) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(Input.of(Text.of("paket aturan", "regulation pack"), marks.rules().name()));
    marks
        .rules()
        .weights()
        .ifPresent(
            table ->
                table
                    .weights()
                    .forEach(
                        weight ->
                            inputs.add(
                                Input.of(
                                    Text.of(
                                        "bobot " + weight.name().in("id"),
                                        "weight of " + weight.name().in("en")),
                                    weight.share().toPlainString()))));
    inputs.add(Input.of(Text.of("bernilai akhir", "with a final mark"), Figures.words(marks.n())));
    inputs.add(Input.of(Text.of("lulus", "passed"), Figures.words(marks.count(Standing.PASSED))));
    return new Explanation(
        new ScoreKey(QualificationMeasures.PASSED.id(), cell),
        method,
        inputs,
        List.of(
            Step.of(
                Text.of("lulus / bernilai akhir", "passed / with a final mark"),
                Figures.words(marks.passed(), Units.SHARE))));
  }
}
