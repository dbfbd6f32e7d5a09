package id.bina.examples.bungo;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import id.bina.examples.generate.RatedElements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two waves of the survey of citizens' satisfaction (SKM) at the civil registry, both by QR code:
 * before and after the office acted on the two lowest elements.
 *
 * <p>Planted: U3 (time) was low and was raised by what the office did; U9 (facilities) was low by
 * chance only and comes back by itself; the others stay where they were but for chance.
 */
final class SatisfactionFiles {

  private static final int[] BEFORE = {558, 549, 472, 630, 562, 567, 572, 544, 526};
  private static final int[] AFTER = {573, 560, 561, 642, 576, 578, 587, 559, 570};
  private static final int FORMS_BEFORE = 180;
  private static final int FORMS_AFTER = 184;
  private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST_MONDAY = LocalDate.of(2026, 11, 2);

  private SatisfactionFiles() {}

  static void add(Map<String, String> files, Cohort cohort) {
    Draws draws = cohort.draws("satisfaction");
    files.put("skm-tw1.csv", wave("TW1", FORMS_BEFORE, BEFORE, FIRST_MONDAY, draws));
    files.put("skm-tw4.csv", wave("TW4", FORMS_AFTER, AFTER, LAST_MONDAY, draws));
  }

  private static String wave(String name, int forms, int[] sums, LocalDate monday, Draws draws) {
    RatedElements answers = RatedElements.of(forms, sums, draws);
    Csv csv = new Csv("id", "submitted", "U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9");
    for (int i = 0; i < forms; i++) {
      List<Object> row = new ArrayList<>();
      row.add("SKM-" + name + "-" + Csv.padded(i + 1, 3));
      int day = draws.below(10);
      row.add(monday.plusDays(day + 2L * (day / 5)).atTime(draws.between(8, 15), draws.below(60)));
      row.addAll(answers.form(i));
      csv.row(row.toArray());
    }
    return csv.toString();
  }
}
