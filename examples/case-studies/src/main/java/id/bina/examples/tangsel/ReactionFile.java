package id.bina.examples.tangsel;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The form at the end: two ratings from 1 to 4 each about relevance, methods, motivation and
 * organisation, all of them fine.
 *
 * <p>Planted: the cohorts return 27, 22 and 29 of 30, the pilot 26; at the seminar nobody was
 * asked. Fourteen of the 22 give one answer throughout.
 */
final class ReactionFile {

  private static final int ITEMS = 8;
  private static final int[][] WEIGHTS = {{0, 5, 42, 53}, {0, 5, 50, 45}, {0, 5, 45, 50}};
  private static final List<String> COMMENTS =
      List.of(
          "Isi materi penilaian risiko terlalu umum, contohnya bukan dari puskesmas",
          "Praktik penanganan darurat sangat membantu",
          "Sulit hadir setiap hari karena jadwal jaga",
          "Diskusi dengan rekan dari puskesmas lain bermanfaat");

  private final Draws draws;
  private final Csv csv =
      new Csv(
          "id",
          "participant",
          "training",
          "submitted",
          "duration",
          "R1",
          "R2",
          "T1",
          "T2",
          "V1",
          "V2",
          "P1",
          "P2",
          "komentar");
  private int number;

  private ReactionFile(Draws draws) {
    this.draws = draws;
  }

  static String of(Nominees nominees) {
    ReactionFile file = new ReactionFile(nominees.draws("reaction"));
    nominees.all().stream().filter(Nominee::answered).forEach(file::row);
    return file.csv.toString();
  }

  private void row(Nominee person) {
    number++;
    LocalDateTime moment = person.activity().last().atTime(draws.between(15, 21), draws.below(60));
    List<Object> cells = new ArrayList<>();
    cells.add("RK-" + Csv.padded(number, 3));
    cells.add(person.id());
    cells.add(person.activity().id());
    cells.add(moment.plusDays(draws.weighted(85, 12, 3)));
    cells.add(draws.between(80, 320));
    cells.addAll(
        person.constant().map(same -> Collections.nCopies(ITEMS, same)).orElseGet(this::answers));
    cells.add(person.isCareful() && draws.below(7) == 0 ? draws.pick(COMMENTS) : "");
    csv.row(cells.toArray());
  }

  /** About half of the answers follow the person's own habit; not all are the same. */
  private List<Integer> answers() {
    List<Integer> answers = new ArrayList<>();
    int habit = 3 + draws.weighted(60, 40);
    for (int item = 0; item < ITEMS; item++) {
      int[] weights = WEIGHTS[Math.min(item / 2, WEIGHTS.length - 1)];
      answers.add(draws.below(2) == 0 ? habit : 1 + draws.weighted(weights));
    }
    return answers.stream().distinct().count() > 1 ? answers : answers();
  }
}
