package id.bina.examples.jambi;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The citizens' survey (SKM) at Kecamatan Jambi Selatan before and after: nine elements from 1 to
 * 4, all answered.
 *
 * <p>Planted: 118 forms with an index of 79.4 and 124 with 86.1. The new counter and the new head
 * raise every element but the costs; conduct (U7) rises by 9, of which 3 are the training's, and
 * the facilities (U9), which no training touches, rise by 9 too. The spread of the forms makes the
 * difference 4.7 of its standard errors.
 */
final class CitizenFile {

  private static final Wave BEFORE =
      new Wave(
          "pre",
          LocalDate.of(2025, 2, 3),
          new CitizenForms.Plan(
              List.of(378, 363, 349, 434, 378, 387, 373, 359, 352), 118, 167, 169));
  private static final Wave AFTER =
      new Wave(
          "post",
          LocalDate.of(2025, 10, 6),
          new CitizenForms.Plan(
              List.of(429, 417, 408, 461, 429, 436, 437, 412, 415), 124, 150, 152));

  private CitizenFile() {}

  static String of(Nominees nominees) {
    Csv csv =
        new Csv(
            "id", "occasion", "submitted", "U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9");
    BEFORE.write(csv, nominees.draws("citizens before"));
    AFTER.write(csv, nominees.draws("citizens after"));
    return csv.toString();
  }

  /** One of the two surveys, on ten working days of two weeks. */
  private record Wave(String occasion, LocalDate monday, CitizenForms.Plan plan) {

    void write(Csv csv, Draws draws) {
      int number = 0;
      for (int[] form : new CitizenForms(plan, draws).forms()) {
        number++;
        int day = draws.below(10);
        List<Object> cells = new ArrayList<>();
        cells.add("SKM-" + occasion + "-" + Csv.padded(number, 3));
        cells.add(occasion);
        cells.add(
            monday.plusDays(day < 5 ? day : day + 2).atTime(draws.between(8, 15), draws.below(60)));
        for (int answer : form) {
          cells.add(answer);
        }
        csv.row(cells.toArray());
      }
    }
  }
}
