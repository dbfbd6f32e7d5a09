package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Figures;
import id.bina.core.result.Units;
import id.bina.scoring.stat.Holm;
import java.util.ArrayList;
import java.util.List;

/**
 * Differences that were tested together, so that their p values are adjusted after Holm.
 *
 * @param all the differences
 * @param adjusted their p values after Holm, in the same order
 */
record PairedFamily(List<Paired> all, List<Double> adjusted) {
  static PairedFamily of(List<Paired> all) {
    double[] raw = all.stream().mapToDouble(Paired::p).toArray();
    return new PairedFamily(List.copyOf(all), all.isEmpty() ? List.of() : Holm.of(raw).adjusted());
  }

  /** Writes each of them down. */
  void write(TeachingStudy study, Basis basis) {
    for (int i = 0; i < all.size(); i++) {
      write(study, basis, all.get(i), adjusted.get(i));
    }
  }

  private void write(TeachingStudy study, Basis basis, Paired paired, double p) {
    Cell cell = study.cell(paired.taught());
    study
        .sheet()
        .add(
            study
                .sheet()
                .measured(paired.measure(), cell)
                .value(paired.value())
                .interval(paired.interval())
                .counts(Counts.of(paired.n()))
                .basis(basis)
                .quality(TeachingStudy.QUALITY)
                .notes(List.of(HolmWords.of(p, all.size())))
                .explanation(
                    study.explained(
                        paired.measure(),
                        cell,
                        List.of(
                            Input.of(
                                Text.of("responden", "respondents"), Figures.words(paired.n())),
                            Input.of(
                                Text.of("p setelah Holm", "p after Holm"),
                                Figures.words(p, Units.PROBABILITY))),
                        paired.step(),
                        Figures.words(paired.value(), Units.POMP)))
                .build());
  }

  /** What lies so far below the others that it is low beside them, whatever its own height. */
  List<Paired> relativelyLow(double pomp, double alpha) {
    List<Paired> low = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Paired each = all.get(i);
      if (each.value() <= -pomp && each.interval().upper() < 0 && adjusted.get(i) < alpha) {
        low.add(each);
      }
    }
    return low;
  }
}
