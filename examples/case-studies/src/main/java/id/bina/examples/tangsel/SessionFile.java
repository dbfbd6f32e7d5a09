package id.bina.examples.tangsel;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import id.bina.examples.generate.Marked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The form after each session: two ratings from 1 to 4 about the content and two about the
 * delivery.
 *
 * <p>Planted: the means of {@link Taught} among those who answer with care; whoever is lenient is
 * so about everything, so that content and delivery go together with r about .7. The careless give
 * one answer throughout. Three send a form about a session that they missed.
 */
final class SessionFile {

  private static final int LOWEST = 1;
  private static final int HIGHEST = 4;
  private static final int ITEMS = 2;
  private static final int GHOSTS = 3;

  private final Nominees nominees;
  private final Draws draws;
  private final Map<String, Integer> habits = new TreeMap<>();
  private final Csv csv =
      new Csv("id", "participant", "session", "submitted", "C1", "C2", "D1", "D2");
  private int number;

  private SessionFile(Nominees nominees) {
    this.nominees = nominees;
    this.draws = nominees.draws("sessions");
  }

  static String of(Nominees nominees) {
    SessionFile file = new SessionFile(nominees);
    for (Activity cohort : Activity.COHORTS) {
      file.write(cohort);
    }
    file.ghosts();
    return file.csv.toString();
  }

  private void write(Activity cohort) {
    List<Nominee> answered = nominees.in(cohort).stream().filter(Nominee::answered).toList();
    for (Nominee each : answered) {
      habits.put(each.id(), draws.between(-6, 6));
    }
    for (int session = 1; session <= Activity.SESSIONS; session++) {
      int missed = session;
      write(
          Taught.in(cohort).get(session - 1),
          session,
          answered.stream().filter(each -> !each.missed().contains(missed)).toList());
    }
  }

  private void write(Taught taught, int session, List<Nominee> there) {
    List<Nominee> careful = there.stream().filter(Nominee::isCareful).toList();
    Marked content = answers(careful, taught.content());
    Marked delivery = answers(careful, taught.delivery());
    for (Nominee each : there) {
      int at = ITEMS * careful.indexOf(each);
      row(
          each,
          session,
          each.constant()
              .map(same -> Collections.nCopies(2 * ITEMS, same))
              .orElseGet(
                  () ->
                      List.of(
                          content.points(at),
                          content.points(at + 1),
                          delivery.points(at),
                          delivery.points(at + 1))));
    }
  }

  /** Two answers of each person, moved until their mean is as near to the planted as can be. */
  private Marked answers(List<Nominee> people, int hundredths) {
    Marked marks = new Marked(ITEMS * people.size(), 1, draws);
    for (int i = 0; i < ITEMS * people.size(); i++) {
      int habit = habits.getOrDefault(people.get(i / ITEMS).id(), 0);
      int tenths = hundredths / 10 + habit + draws.between(-7, 7);
      marks.set(i, LOWEST, HIGHEST, (tenths + 5) / 10);
    }
    marks.moveToSum((hundredths * ITEMS * people.size() + 50) / 100);
    return marks;
  }

  /** They tick for a day on which they were not there. */
  private void ghosts() {
    List<Nominee> absent =
        nominees.in(Activity.FIRST).stream()
            .filter(each -> each.answered() && !each.missed().isEmpty())
            .toList();
    for (Nominee each : draws.choose(absent, GHOSTS)) {
      row(each, each.missed().get(0), List.of(4, 4, 4, 4));
    }
  }

  private void row(Nominee person, int session, List<Integer> answers) {
    number++;
    LocalDate day = person.activity().first().plusDays(session - 1L);
    List<Object> cells = new ArrayList<>();
    cells.add("SF-" + Csv.padded(number, 3));
    cells.add(person.id());
    cells.add(person.activity().session(session));
    cells.add(day.atTime(draws.between(15, 21), draws.below(60)));
    cells.addAll(answers);
    csv.row(cells.toArray());
  }
}
