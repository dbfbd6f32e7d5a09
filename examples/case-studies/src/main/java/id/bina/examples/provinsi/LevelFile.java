package id.bina.examples.provinsi;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.util.List;

/**
 * The level of everybody assessed, quarter by quarter: mostly the same people stand below the
 * standard again.
 */
final class LevelFile {

  /** The quarters (<i>triwulan</i>) in order. */
  static final List<String> QUARTERS =
      List.of("2024-TW3", "2024-TW4", "2025-TW1", "2025-TW2", "2025-TW3", "2025-TW4");

  private static final int HIGHEST = 4;

  private LevelFile() {}

  static String of(Staff staff) {
    Csv csv = new Csv("participant", "competency", "round", "standard", "level");
    for (Area area : Area.values()) {
      Draws draws = staff.draws("levels " + area.id());
      List<Person> weakestFirst = draws.shuffled(staff.in(area));
      for (int quarter = 0; quarter < QUARTERS.size(); quarter++) {
        for (Person person : staff.in(area)) {
          boolean below = weakestFirst.indexOf(person) < area.below(quarter);
          csv.row(
              person.id(),
              area.id(),
              QUARTERS.get(quarter),
              area.standard(),
              below ? lower(area, draws) : enough(area, draws));
        }
      }
    }
    return csv.toString();
  }

  /** One level below; two for one in four, where there are two. */
  private static int lower(Area area, Draws draws) {
    int gap = draws.weighted(3, 1) + 1;
    return Math.max(1, area.standard() - gap);
  }

  private static int enough(Area area, Draws draws) {
    return Math.min(HIGHEST, area.standard() + draws.weighted(4, 1));
  }
}
