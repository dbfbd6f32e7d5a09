package id.bina.examples.jambi;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.time.LocalDate;
import java.util.List;

/**
 * What participants of the training in time management say months later of their efficiency, now
 * and as they remember it from before: from 1 to 5.
 *
 * <p>Planted: 29 answer, 26 call it better, 2 the same and 1 worse; the log of tasks shows nothing.
 */
final class ThenNowFile {

  private static final int BETTER = 26;
  private static final int SAME = 2;
  private static final int WORSE = 1;
  private static final LocalDate FIRST = LocalDate.of(2025, 9, 22);

  private ThenNowFile() {}

  static String of(Nominees nominees) {
    Draws draws = nominees.draws("then and now");
    List<Nominee> people = draws.choose(nominees.in(Course.TIME), BETTER + SAME + WORSE);
    Csv csv = new Csv("id", "participant", "submitted", "DULU", "KINI");
    for (Nominee person : nominees.in(Course.TIME)) {
      int place = people.indexOf(person);
      if (place >= 0) {
        int then = draws.between(2, 3);
        int change = place < BETTER ? draws.between(1, 2) : place < BETTER + SAME ? 0 : -1;
        csv.row(
            "LB-" + person.id(),
            person.id(),
            FIRST.plusDays(draws.below(10)).atTime(draws.between(8, 16), draws.below(60)),
            then,
            then + change);
      }
    }
    return csv.toString();
  }
}
