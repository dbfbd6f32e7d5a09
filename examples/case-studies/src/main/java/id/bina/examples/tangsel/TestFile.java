package id.bina.examples.tangsel;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import id.bina.examples.generate.Marked;
import java.util.List;

/**
 * The final test of knowledge, first used in the third cohort and then in the online pilot.
 *
 * <p>Planted: 73.9 of 100 for 30 online, 76.0 for 28 face to face, with a spread that leaves -2.1
 * between -7.0 and 2.8.
 */
final class TestFile {

  private static final int MAXIMUM = 100;
  private static final int LOWEST = 46;
  private static final int HIGHEST = 98;
  private static final int VARIANCE_AT_LEAST = 86;
  private static final int VARIANCE_AT_MOST = 87;

  /** Who was tested in one class, and what all of their marks add up to. */
  private record Plan(Activity activity, int tested, int sum) {}

  private static final List<Plan> PLANS =
      List.of(new Plan(Activity.THIRD, 28, 2128), new Plan(Activity.PILOT, 30, 2217));

  private TestFile() {}

  static String of(Nominees nominees) {
    Draws draws = nominees.draws("tests");
    Csv csv =
        new Csv("id", "participant", "training", "occasion", "form", "points", "maximum", "taken");
    for (Plan plan : PLANS) {
      Marked marks = marks(plan, draws);
      List<Nominee> tested = draws.choose(nominees.in(plan.activity), plan.tested);
      for (int i = 0; i < plan.tested; i++) {
        csv.row(
            "T-" + tested.get(i).id(),
            tested.get(i).id(),
            plan.activity.id(),
            "post",
            "A",
            marks.points(i),
            MAXIMUM,
            plan.activity.last());
      }
    }
    return csv.toString();
  }

  private static Marked marks(Plan plan, Draws draws) {
    Marked marks = new Marked(plan.tested, 1, draws);
    for (int i = 0; i < plan.tested; i++) {
      marks.set(i, LOWEST, HIGHEST, 60 + draws.below(16) + draws.below(16));
    }
    marks.moveToSum(plan.sum);
    long pairs = (long) plan.tested * (plan.tested - 1);
    marks.moveToSpread(VARIANCE_AT_LEAST * pairs, VARIANCE_AT_MOST * pairs);
    return marks;
  }
}
