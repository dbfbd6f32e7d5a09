package id.bina.scoring.disclosure;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Subject;
import id.bina.core.result.Cell;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Stratum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody who knows how many people are in every cell (from a roster), reads the releases, and
 * narrows what he does not know by every sum he knows of: trainings make up the programme, units
 * make up all units.
 */
final class Attacker {
  private final Map<Cell, Long> sizes = new TreeMap<>();
  private final Map<Cell, double[]> limits = new TreeMap<>();

  /** Knows the sizes of the cells of the truth, nothing else. */
  Attacker(List<Score.Measured> truth) {
    for (Score.Measured score : truth) {
      long n = score.counts().n();
      sizes.put(score.key().cell(), n);
      limits.put(score.key().cell(), new double[] {0, n});
    }
  }

  Attacker reads(Release release) {
    for (Score score : release.body().scores()) {
      if (score instanceof Score.Measured measured) {
        double people = Math.rint(measured.value() * measured.counts().n());
        limits.put(score.key().cell(), new double[] {people, people});
      }
    }
    return this;
  }

  /** Cells of fewer than the minimum of which he knows exactly how many. */
  List<String> finds(int minimum) {
    for (int round = 0; round < 100; round++) {
      for (Cell total : sizes.keySet()) {
        narrow(total, trainings(total));
        narrow(total, units(total));
      }
    }
    List<String> found = new ArrayList<>();
    sizes.forEach(
        (cell, n) -> {
          double[] limit = limit(cell);
          if (n < minimum && limit[1] - limit[0] < 0.5) {
            found.add(cell + ": " + limit[0] + " of " + n);
          }
        });
    return found;
  }

  private List<Cell> trainings(Cell total) {
    Subject all = Small.ALL;
    return total.subject().equals(all)
        ? sizes.keySet().stream()
            .filter(cell -> !cell.subject().equals(all) && cell.strata().equals(total.strata()))
            .toList()
        : List.of();
  }

  private List<Cell> units(Cell total) {
    List<Stratum> none = List.of();
    return total.strata().equals(none)
        ? sizes.keySet().stream()
            .filter(c -> c.subject().equals(total.subject()) && !c.strata().equals(none))
            .toList()
        : List.of();
  }

  private void narrow(Cell total, List<Cell> parts) {
    if (parts.stream().mapToLong(this::size).sum() != size(total)) {
      return;
    }
    double low = parts.stream().mapToDouble(part -> limit(part)[0]).sum();
    double high = parts.stream().mapToDouble(part -> limit(part)[1]).sum();
    double[] whole = limit(total);
    for (Cell part : parts) {
      double[] own = limit(part);
      double least = Math.max(own[0], whole[0] - (high - own[1]));
      double most = Math.min(own[1], whole[1] - (low - own[0]));
      limits.put(part, new double[] {least, most});
    }
    limits.put(total, new double[] {Math.max(whole[0], low), Math.min(whole[1], high)});
  }

  private double[] limit(Cell cell) {
    return requireNonNull(limits.get(cell), "limits of a cell that was never sized");
  }

  private long size(Cell cell) {
    return requireNonNull(sizes.get(cell), "size of a cell that was never sized");
  }
}
