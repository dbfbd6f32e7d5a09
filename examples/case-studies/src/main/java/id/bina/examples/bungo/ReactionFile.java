package id.bina.examples.bungo;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The end-of-training questionnaire as it was exported: 84 usable answers, and beside them what
 * such a file holds, for admission to count.
 *
 * <p>Among the rows: blanks, items that did not apply, one code outside the scale, one person who
 * answered twice (the first time not to the end) and one answer from nobody on the roster. Only
 * people who were silent later left gaps, so the correlation rests on complete answers.
 */
final class ReactionFile {

  private static final String NOT_APPLICABLE = "TB";
  private static final int BLANKS = 9;
  private static final int NOT_APPLICABLES = 4;

  private static final List<String> COMMENTS =
      List.of(
          "Contoh kasus dari OPD sendiri sangat membantu",
          "Waktu praktik terlalu singkat, teori terlalu panjang",
          "Mohon jadwal diberitahukan lebih awal",
          "Ruangan panas pada sesi siang");

  private final Cohort cohort;
  private final Draws draws;
  private final Csv csv =
      new Csv(
          "id",
          "participant",
          "training",
          "submitted",
          "duration",
          "selesai",
          "M1",
          "M2",
          "M3",
          "I1",
          "I2",
          "I3",
          "R1",
          "R2",
          "R3",
          "P1",
          "P2",
          "P3",
          "U1",
          "komentar");
  private int number;

  private ReactionFile(Cohort cohort) {
    this.cohort = cohort;
    this.draws = cohort.draws("reaction file");
  }

  static String of(Cohort cohort) {
    return new ReactionFile(cohort).write();
  }

  private String write() {
    Map<String, List<Integer>> answers =
        Reactions.of(cohort.alumni(), cohort.marks(), cohort.draws("reactions"));
    List<Alumnus> gaps = gaps(answers);
    String hasty = hasty(answers);
    for (Alumnus alumnus : cohort.alumni()) {
      if (!answers.containsKey(alumnus.id())) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      answers.getOrDefault(alumnus.id(), List.of()).forEach(value -> cells.add("" + value));
      int gap = gaps.indexOf(alumnus);
      if (gap == BLANKS + NOT_APPLICABLES + 1) {
        unfinished(alumnus, cells);
      } else if (gap >= 0) {
        cells.set(draws.below(Reactions.ITEMS), gapOf(gap));
      }
      int seconds = alumnus.id().equals(hasty) ? 19 : draws.between(70, 320);
      row(alumnus.id(), alumnus.course(), seconds, cells, changed(alumnus), comment());
    }
    stranger();
    return csv.toString();
  }

  /** Those with something missing or twice: silent later, and not of one answer throughout. */
  private List<Alumnus> gaps(Map<String, List<Integer>> answers) {
    List<Alumnus> silent =
        cohort.alumni().stream()
            .filter(a -> !a.answeredLater())
            .filter(a -> Set.copyOf(answers.getOrDefault(a.id(), List.of())).size() > 1)
            .toList();
    return draws.choose(silent, BLANKS + NOT_APPLICABLES + 2);
  }

  /**
   * The first whose answers follow those of the class, the organisation well below the rest: hasty
   * like this, they are flagged, and kept for want of a second sign.
   */
  private static String hasty(Map<String, List<Integer>> answers) {
    return answers.entrySet().stream()
        .filter(e -> sum(e.getValue().subList(0, 9)) >= 3 * sum(e.getValue().subList(9, 12)) + 6)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static int sum(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).sum();
  }

  private static String gapOf(int gap) {
    if (gap < BLANKS) {
      return "";
    }
    return gap < BLANKS + NOT_APPLICABLES ? NOT_APPLICABLE : "7";
  }

  private String changed(Alumnus alumnus) {
    return cohort.marks().reported().contains(alumnus.id()) ? "ya" : "tidak";
  }

  private String comment() {
    return draws.below(7) == 0 ? draws.pick(COMMENTS) : "";
  }

  /** The same person, minutes before the complete answer, stopped after the first aspect. */
  private void unfinished(Alumnus alumnus, List<String> complete) {
    List<String> cells = new ArrayList<>(complete.subList(0, 3));
    while (cells.size() < Reactions.ITEMS) {
      cells.add("");
    }
    number++;
    LocalDateTime early = cohort.end(alumnus.course()).atTime(15, 1);
    write(alumnus.id(), alumnus.course(), early, 41, cells, "", "");
  }

  /** An id that no roster holds, perhaps mistyped: the answer is held and counted, never used. */
  private void stranger() {
    List<String> cells = new ArrayList<>();
    for (int item = 0; item < Reactions.ITEMS; item++) {
      cells.add("4");
    }
    row(cohort.round().people() + "777", Course.SERVICE, 180, cells, "ya", "");
  }

  private void row(
      String participant,
      Course course,
      int seconds,
      List<String> cells,
      String changed,
      String comment) {
    number++;
    LocalDateTime moment =
        cohort
            .end(course)
            .plusDays(draws.weighted(80, 15, 5))
            .atTime(draws.between(16, 20), draws.below(60));
    write(participant, course, moment, seconds, cells, changed, comment);
  }

  private void write(
      String participant,
      Course course,
      LocalDateTime moment,
      int seconds,
      List<String> cells,
      String changed,
      String comment) {
    List<Object> row = new ArrayList<>();
    row.add("RK-" + Csv.padded(number, 3));
    row.add(participant);
    row.add(cohort.training(course));
    row.add(moment);
    row.add(seconds);
    row.add(changed.isEmpty() ? "tidak" : "ya");
    row.addAll(cells);
    row.add(changed);
    row.add(comment);
    csv.row(row.toArray());
  }
}
