package id.bina.examples.jambi;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Minutes for the same daily task before and after the training in time management, of the eighteen
 * participants who kept a log.
 *
 * <p>Planted: nothing. The changes have a median of -2 %, between -9 % and +5 % at 95 %.
 */
final class TaskLogFile {

  private static final List<Integer> PERCENT =
      List.of(-18, -15, -13, -11, -9, -7, -6, -4, -3, -1, 0, 2, 3, 5, 7, 9, 12, 16);
  private static final LocalDate BEFORE = LocalDate.of(2025, 5, 19);
  private static final LocalDate AFTER = LocalDate.of(2025, 9, 15);

  private static final int MEDIAN_BEFORE = 50;
  private static final int MEDIAN_AFTER_IN_HUNDREDTHS = 4_900;
  private static final int NEAR = 10;

  private TaskLogFile() {}

  static String of(Nominees nominees) {
    Draws draws = nominees.draws("tasks");
    List<Task> tasks = tasks(draws);
    while (!isPlanted(tasks)) {
      tasks = tasks(draws);
    }
    Csv csv = new Csv("id", "token", "occasion", "submitted", "MNT");
    int number = 0;
    for (Task task : tasks) {
      number++;
      String token = "LOG-" + Csv.padded(number, 2);
      LocalDateTime first = BEFORE.plusDays(draws.below(5)).atTime(16, 0);
      LocalDateTime second = AFTER.plusDays(draws.below(5)).atTime(16, 0);
      BigDecimal later = BigDecimal.valueOf(task.hundredthsAfter(), 2).stripTrailingZeros();
      csv.row(token + "-1", token, "pre", first, task.minutes);
      csv.row(token + "-2", token, "post", second, later.toPlainString());
    }
    return csv.toString();
  }

  private static List<Task> tasks(Draws draws) {
    return draws.shuffled(PERCENT).stream()
        .map(percent -> new Task(draws.between(47, 53), percent))
        .toList();
  }

  /** Half of the people need 50 minutes or less before, and 49 after: -2 % of all together too. */
  private static boolean isPlanted(List<Task> tasks) {
    int before = twiceTheMedian(tasks.stream().map(Task::minutes).toList());
    int after = twiceTheMedian(tasks.stream().map(Task::hundredthsAfter).toList());
    return before == 2 * MEDIAN_BEFORE && Math.abs(after - 2 * MEDIAN_AFTER_IN_HUNDREDTHS) <= NEAR;
  }

  private static int twiceTheMedian(List<Integer> values) {
    List<Integer> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2 - 1) + sorted.get(sorted.size() / 2);
  }

  /** Minutes before, and the change in percent. */
  private record Task(int minutes, int percent) {

    int hundredthsAfter() {
      return minutes * (100 + percent);
    }
  }
}
