package id.bina.examples.tanjungbalai;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import id.bina.examples.tanjungbalai.Nominee.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The 120 who were named for a training, of whom 71 came.
 *
 * <p>Planted: most of the 49 who stayed away say that they did not want to, so the motivation of
 * those who came says nothing about the staff.
 */
final class Nominees {

  /** Why people stayed away; a blank was never asked. */
  private static final List<Map.Entry<String, Integer>> REASONS =
      List.of(
          Map.entry("declined", 27),
          Map.entry("schedule", 11),
          Map.entry("other_duty", 7),
          Map.entry("", 4));

  private Nominees() {}

  /** All nominees in the order of their ids, which say nothing about them. */
  static List<Nominee> of(Draws draws) {
    List<String> reasons = new ArrayList<>(draws.shuffled(reasons()));
    List<Nominee> unnamed = new ArrayList<>();
    for (Course course : Course.values()) {
      for (int i = 0; i < course.nominated(); i++) {
        Part part = part(course, i);
        Optional<String> reason =
            part == Part.ABSENT
                ? Optional.of(reasons.remove(0)).filter(code -> !code.isEmpty())
                : Optional.empty();
        unnamed.add(new Nominee("", course, draws.pick(course.units()), part, reason));
      }
    }
    List<Nominee> named = new ArrayList<>();
    for (Nominee each : draws.shuffled(unnamed)) {
      String id = "TB-" + Csv.padded(named.size() + 1, 3);
      named.add(new Nominee(id, each.course(), each.unit(), each.part(), each.reason()));
    }
    return List.copyOf(named);
  }

  private static Part part(Course course, int position) {
    if (position < course.answered()) {
      return Part.ANSWERED;
    }
    return position < course.came() ? Part.SILENT : Part.ABSENT;
  }

  private static List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    for (Map.Entry<String, Integer> reason : REASONS) {
      for (int i = 0; i < reason.getValue(); i++) {
        reasons.add(reason.getKey());
      }
    }
    return reasons;
  }
}
