package id.bina.examples.jambi;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Two raters watch twelve people at the counters of the district before and after, with five
 * ratings from 1 to 4.
 *
 * <p>Every person gains about as much as a third of a point; the raters see the same people much
 * alike.
 */
final class ObservationFile {

  private static final int TARGETS = 12;
  private static final int ITEMS = 5;
  private static final List<String> RATERS = List.of("PGM-1", "PGM-2");
  private static final LocalDate BEFORE = LocalDate.of(2025, 2, 17);
  private static final LocalDate AFTER = LocalDate.of(2025, 9, 22);

  private final Draws draws;
  private final Csv csv =
      new Csv("id", "rater", "target", "occasion", "seen", "O1", "O2", "O3", "O4", "O5");
  private int number;

  private ObservationFile(Draws draws) {
    this.draws = draws;
  }

  static String of(Nominees nominees) {
    ObservationFile file = new ObservationFile(nominees.draws("observations"));
    List<Nominee> targets = file.draws.choose(nominees.in(Course.SERVICE), TARGETS);
    for (int i = 0; i < TARGETS; i++) {
      file.watch(targets.get(i), 16 + i, i);
    }
    return file.csv.toString();
  }

  /** One person: what he or she does is worth so many tenths of a point, and more afterwards. */
  private void watch(Nominee person, int tenths, int day) {
    int gained = draws.between(2, 6);
    for (String rater : RATERS) {
      row(rater, person, "pre", BEFORE.plusDays(day), tenths);
    }
    for (String rater : RATERS) {
      row(rater, person, "post", AFTER.plusDays(day), tenths + gained);
    }
  }

  private void row(String rater, Nominee person, String occasion, LocalDate seen, int tenths) {
    number++;
    List<Object> cells = new ArrayList<>();
    cells.add("AMT-" + Csv.padded(number, 2));
    cells.add(rater);
    cells.add(person.id());
    cells.add(occasion);
    cells.add(seen);
    for (int item = 0; item < ITEMS; item++) {
      // Between two points the higher is drawn as often as the tenths say.
      int rating = tenths / 10 + (draws.below(10) < tenths % 10 ? 1 : 0);
      cells.add(Math.max(1, Math.min(4, rating)));
    }
    csv.row(cells.toArray());
  }
}
