package id.bina.examples.tanjungbalai;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import id.bina.examples.generate.RatedElements;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The survey of citizens' satisfaction (SKM) of two years: nine elements from 1 to 4.
 *
 * <p>Planted: 78.9 from 150 forms on paper in 2023, 18 of which one enumerator filled in alike
 * within six minutes; 84.6 from 152 forms by QR code in 2024.
 */
final class SatisfactionFiles {

  private static final int BATCH = 18;
  private static final int[] ALIKE = {3, 3, 2, 3, 3, 3, 3, 2, 3};
  private static final int[] SUMS_2023 = {472, 480, 443, 533, 465, 472, 473, 442, 480};
  private static final int[] SUMS_2024 = {514, 517, 514, 550, 505, 511, 511, 497, 510};
  private static final int FORMS_2023 = 150;
  private static final int FORMS_2024 = 152;
  private static final LocalDateTime BATCH_BEGINS = LocalDateTime.of(2023, 11, 14, 10, 2);
  private static final int BATCH_MINUTES = 6;
  private static final String BATCH_BY = "P3";

  private SatisfactionFiles() {}

  static void add(Map<String, String> files, Draws draws) {
    files.put("skm-2023.csv", paper(draws));
    files.put("skm-2024.csv", qr(draws));
  }

  private static String paper(Draws draws) {
    int[] sums = new int[SUMS_2023.length];
    for (int u = 0; u < sums.length; u++) {
      sums[u] = SUMS_2023[u] - BATCH * ALIKE[u];
    }
    RatedElements free = RatedElements.of(FORMS_2023 - BATCH, sums, draws);
    Csv csv = csv("petugas");
    for (int i = 0; i < FORMS_2023 - BATCH; i++) {
      LocalDateTime moment = moment(LocalDate.of(2023, 11, 6), draws);
      row(csv, i, moment, List.of("P" + draws.between(1, 5)), free.form(i));
    }
    List<Object> alike = new ArrayList<>();
    for (int answer : ALIKE) {
      alike.add(answer);
    }
    for (int i = 0; i < BATCH; i++) {
      LocalDateTime moment = BATCH_BEGINS.plusMinutes((long) i * BATCH_MINUTES / BATCH);
      row(csv, FORMS_2023 - BATCH + i, moment, List.of(BATCH_BY), alike);
    }
    return csv.toString();
  }

  private static String qr(Draws draws) {
    RatedElements elements = RatedElements.of(FORMS_2024, SUMS_2024, draws);
    Csv csv = csv();
    for (int i = 0; i < FORMS_2024; i++) {
      row(csv, i, moment(LocalDate.of(2024, 11, 4), draws), List.of(), elements.form(i));
    }
    return csv.toString();
  }

  private static LocalDateTime moment(LocalDate monday, Draws draws) {
    int day = draws.below(10);
    return monday.plusDays(day + 2L * (day / 5)).atTime(draws.between(8, 15), draws.below(60));
  }

  private static Csv csv(String... tags) {
    List<String> header = new ArrayList<>(List.of("id", "submitted"));
    header.addAll(List.of(tags));
    for (int u = 1; u <= SUMS_2023.length; u++) {
      header.add("U" + u);
    }
    return new Csv(header.toArray(new String[0]));
  }

  private static void row(
      Csv csv, int position, LocalDateTime moment, List<String> tags, List<Object> answers) {
    List<Object> row = new ArrayList<>();
    row.add("SKM-" + moment.getYear() + "-" + Csv.padded(position + 1, 3));
    row.add(moment);
    row.addAll(tags);
    row.addAll(answers);
    csv.row(row.toArray());
  }
}
