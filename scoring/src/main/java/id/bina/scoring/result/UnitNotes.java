package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.dossier.Primary;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Units;
import id.bina.scoring.internal.Happened;
import id.bina.scoring.stat.UnitRandomisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must be read with the scores of a comparison of units. */
final class UnitNotes {
  /** What the values of shares are counted in. */
  static final Text POINTS = Text.of("dalam poin persen", "in percentage points");

  private final UnitStudy study;

  UnitNotes(UnitStudy study) {
    this.study = study;
  }

  private Optional<Text> reworded() {
    UnitVersions versions = study.versions();
    return versions.isReworded()
        ? Optional.of(
            Text.of(
                "versi instrumen "
                    + versions.words().in("id")
                    + ": sebagian perubahan dapat berasal dari kalimatnya",
                "versions of the instrument "
                    + versions.words().in("en")
                    + ": part of the change may come from the wording"))
        : Optional.empty();
  }

  /** What holds for every score of the comparison. */
  List<Text> shared() {
    List<Text> notes = new ArrayList<>();
    if (study.declared().primary() == Primary.EXPLORATORY) {
      notes.add(
          Text.of(
              "eksploratif: tidak dinyatakan sebelum angka dilihat",
              "exploratory: not declared before the figures were seen"));
    }
    if (study.panel().isShare()) {
      notes.add(POINTS);
    }
    study.events().forEach(event -> notes.add(Happened.besides(event)));
    reworded().ifPresent(notes::add);
    long lost = study.treated().lost() + study.others().lost();
    if (lost > 0) {
      notes.add(
          Text.of(
              lost + " unit tanpa angka sebelum atau sesudah tidak ikut dihitung",
              lost + " units without a figure before or after are left out"));
    }
    long unknown =
        study.panel().figures().stream().filter(figure -> figure.mode().isEmpty()).count();
    if (unknown > 0 && unknown < study.panel().figures().size()) {
      notes.add(
          Text.of(
              "cara survei tidak disebut untuk " + unknown + " angka",
              "the survey mode of " + unknown + " figures is not stated"));
    }
    return notes;
  }

  /** The shared notes, and whether the score is the one that carries the comparison. */
  List<Text> of(UnitStudy.Headline score) {
    List<Text> notes = new ArrayList<>();
    if (study.headline() == score) {
      notes.add(Text.of("angka utama perbandingan ini", "the headline of this comparison"));
    }
    notes.addAll(shared());
    if (study.isChosenLow() && score == UnitStudy.Headline.DIFFERENCE) {
      notes.add(
          Text.of(
              "unit dipilih karena nilai awal rendah dan biasanya naik dengan sendirinya; baca"
                  + " selisih yang disesuaikan",
              "the units were chosen for low scores and rise of themselves; read the adjusted"
                  + " difference"));
    }
    return notes;
  }

  /** How far the test over units can go at all, where there are few. */
  Text few(UnitRandomisation test) {
    return Text.of(few(test, "id"), few(test, "en"));
  }

  private static String few(UnitRandomisation test, String language) {
    boolean indonesian = language.equals("id");
    return test.test().n1()
        + (indonesian ? " dan " : " and ")
        + test.test().n2()
        + (indonesian ? " unit; p pada tingkat unit " : " units; p at the level of units ")
        + probability(test.p(), language)
        + (indonesian ? ", terkecil yang dapat dicapai " : ", the smallest they can reach ")
        + probability(test.smallest(), language);
  }

  static String probability(double p, String language) {
    return Figures.text(p, Units.PROBABILITY, language);
  }

  /** An interval over cases that promises more than the units can hold. */
  Text withheld(Interval interval) {
    return Text.of(
        "selang yang tidak memperhitungkan sedikitnya unit ("
            + ends(interval, "id")
            + ") tidak dipakai: uji pada tingkat unit tidak mendukungnya",
        "an interval that does not reckon with so few units ("
            + ends(interval, "en")
            + ") is not used: the test over units does not bear it out");
  }

  /** An interval that takes the rise of low scores for a finding. */
  Text unadjusted(Interval interval) {
    return Text.of(
        "selang tanpa penyesuaian ("
            + ends(interval, "id")
            + ") tidak dipakai: pada nilai awal yang sama tidak ada selisih yang terbedakan dari 0",
        "the interval without adjustment ("
            + ends(interval, "en")
            + ") is not used: at equal figures before, no difference is told from 0");
  }

  /** The more cautious interval of shares. */
  Text cautious(Interval interval) {
    return Text.of(
        "selang dari batas Wilson: " + ends(interval, "id"),
        "interval from Wilson's limits: " + ends(interval, "en"));
  }

  private static String ends(Interval interval, String language) {
    return Figures.text(interval, Units.POINTS, language);
  }
}
