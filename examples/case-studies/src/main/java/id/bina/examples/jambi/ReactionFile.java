package id.bina.examples.jambi;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The end-of-training questionnaire: fourteen ratings from 1 to 4, three each about materi,
 * instruktur, relevansi and penyelenggaraan and two about metode.
 *
 * <p>Planted: 79 of 92 answer; 24 of them tick 4 throughout; the others leave 100 of the 1,106
 * cells blank, never more than one of an aspect.
 */
final class ReactionFile {

  private static final int ITEMS = 14;
  private static final int BLANKS = 100;
  private static final List<Integer> FIRST_OF_ASPECT = List.of(0, 3, 6, 9, 11, ITEMS);
  private static final int[][] WEIGHTS = {
    {0, 5, 47, 48}, {0, 4, 42, 54}, {0, 6, 46, 48}, {0, 5, 52, 43}, {0, 6, 52, 42}
  };
  private static final List<String> COMMENTS =
      List.of(
          "Mohon ditambah kelas, banyak rekan belum mendapat tempat",
          "Latihan langsung di komputer sangat membantu",
          "Simulasi di loket perlu lebih banyak waktu",
          "Aplikasi baru bagus, tetapi sebagian rekan tetap memakai cara lama",
          "Jadwal sebaiknya tidak pada pekan pelaporan");

  private final Nominees nominees;
  private final Draws draws;
  private final Csv csv =
      new Csv(
          "id",
          "participant",
          "training",
          "submitted",
          "duration",
          "M1",
          "M2",
          "M3",
          "I1",
          "I2",
          "I3",
          "R1",
          "R2",
          "R3",
          "T1",
          "T2",
          "P1",
          "P2",
          "P3",
          "komentar");
  private int number;

  private ReactionFile(Nominees nominees) {
    this.nominees = nominees;
    this.draws = nominees.draws("reaction");
  }

  static String of(Nominees nominees) {
    return new ReactionFile(nominees).write();
  }

  private String write() {
    List<Nominee> answered = new ArrayList<>();
    Set<Nominee> best = new HashSet<>();
    for (Course course : Course.values()) {
      List<Nominee> chosen = draws.choose(nominees.in(course), course.reacted());
      best.addAll(chosen.subList(0, course.allBest()));
      answered.addAll(chosen);
    }
    Set<String> blanks = blanks(answered.stream().filter(each -> !best.contains(each)).toList());
    nominees.all().stream()
        .filter(answered::contains)
        .forEach(each -> row(each, best.contains(each) ? allBest() : answer(each, blanks)));
    return csv.toString();
  }

  /** Which aspect of which person has a blank: {@code JB-001|3}. */
  private Set<String> blanks(List<Nominee> people) {
    List<String> places = new ArrayList<>();
    for (Nominee each : people) {
      for (int aspect = 0; aspect < WEIGHTS.length; aspect++) {
        places.add(each.id() + "|" + aspect);
      }
    }
    return Set.copyOf(draws.choose(places, BLANKS));
  }

  private static List<String> allBest() {
    return Collections.nCopies(ITEMS, "4");
  }

  /** About half of the answers follow the person's own habit, the others the aspect. */
  private List<String> answer(Nominee person, Set<String> blanks) {
    List<String> cells = new ArrayList<>();
    int habit = 2 + draws.weighted(4, 60, 36);
    for (int aspect = 0; aspect < WEIGHTS.length; aspect++) {
      int first = FIRST_OF_ASPECT.get(aspect);
      int items = FIRST_OF_ASPECT.get(aspect + 1) - first;
      for (int item = 0; item < items; item++) {
        boolean byHabit = draws.below(100) < 45;
        cells.add("" + (byHabit ? habit : 1 + draws.weighted(WEIGHTS[aspect])));
      }
      if (blanks.contains(person.id() + "|" + aspect)) {
        cells.set(first + draws.below(items), "");
      }
    }
    boolean varied = cells.stream().filter(cell -> !cell.isEmpty()).distinct().count() > 1;
    return varied ? cells : answer(person, blanks);
  }

  private void row(Nominee person, List<String> answers) {
    number++;
    LocalDateTime moment = person.course().end().atTime(draws.between(15, 19), draws.below(60));
    List<Object> cells = new ArrayList<>();
    cells.add("RK-" + Csv.padded(number, 3));
    cells.add(person.id());
    cells.add(person.course().id());
    cells.add(moment.plusDays(draws.weighted(82, 14, 4)));
    cells.add(draws.between(75, 340));
    cells.addAll(answers);
    cells.add(draws.below(8) == 0 ? draws.pick(COMMENTS) : "");
    csv.row(cells.toArray());
  }
}
