package id.bina.examples.tangsel;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Two raters read the risk registers that participants keep, before and after: five ratings from 1
 * to 4.
 *
 * <p>Planted: the registers gain about half a point, by the training; the mean of the two raters
 * has a reliability, ICC(2,2), of .70 on both occasions.
 */
final class RegisterFile {

  private static final int TARGETS = 80;
  private static final int ITEMS = 5;
  private static final int GAIN = 5;
  private static final int RATERS = 2;
  private static final LocalDate BEFORE = LocalDate.of(2025, 3, 3);
  private static final LocalDate AFTER = LocalDate.of(2025, 10, 6);

  private RegisterFile() {}

  static String of(Nominees nominees) {
    Draws draws = nominees.draws("registers");
    List<Nominee> cohorts =
        nominees.all().stream()
            .filter(each -> each.activity().isCohort() && each.isPlaced())
            .toList();
    List<Nominee> targets = draws.choose(cohorts, TARGETS);
    int[] tenths = new int[TARGETS];
    for (int i = 0; i < TARGETS; i++) {
      tenths[i] = 14 + draws.below(7) + draws.below(7);
    }
    int[][][] before = rated(tenths, draws);
    for (int i = 0; i < TARGETS; i++) {
      tenths[i] += GAIN + draws.between(-2, 2);
    }
    int[][][] after = rated(tenths, draws);
    Csv csv = new Csv("id", "rater", "target", "occasion", "seen", "O1", "O2", "O3", "O4", "O5");
    write(csv, targets, "pre", before);
    write(csv, targets, "post", after);
    return csv.toString();
  }

  /** Ratings by target, rater and item, drawn until the raters agree as planted. */
  private static int[][][] rated(int[] tenths, Draws draws) {
    int[][][] ratings = new int[TARGETS][RATERS][ITEMS];
    do {
      for (int target = 0; target < TARGETS; target++) {
        for (int rater = 0; rater < RATERS; rater++) {
          rate(ratings[target][rater], tenths[target] + draws.between(-5, 5), draws);
        }
      }
    } while (!Agreement.of(ratings).isPlanted());
    return ratings;
  }

  private static void rate(int[] items, int tenths, Draws draws) {
    for (int item = 0; item < ITEMS; item++) {
      // Between two points the higher is drawn as often as the tenths say.
      int rating = tenths / 10 + (draws.below(10) < tenths % 10 ? 1 : 0);
      items[item] = Math.max(1, Math.min(4, rating));
    }
  }

  private static void write(Csv csv, List<Nominee> targets, String occasion, int[][][] ratings) {
    LocalDate first = occasion.equals("pre") ? BEFORE : AFTER;
    for (int target = 0; target < TARGETS; target++) {
      for (int rater = 0; rater < RATERS; rater++) {
        List<Object> cells = new ArrayList<>();
        cells.add("RR-" + occasion + "-" + Csv.padded(target + 1, 2) + "-" + (rater + 1));
        cells.add("PENILAI-" + (rater + 1));
        cells.add(targets.get(target).id());
        cells.add(occasion);
        cells.add(first.plusDays(target % 5 + 7L * (target % 2)));
        for (int rating : ratings[target][rater]) {
          cells.add(rating);
        }
        csv.row(cells.toArray());
      }
    }
  }
}
