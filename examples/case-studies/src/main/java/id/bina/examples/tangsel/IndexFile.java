package id.bina.examples.tangsel;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The index of citizens' satisfaction of thirty health centres before and after, of which the six
 * lowest were trained.
 *
 * <p>Planted: training moves the index by nothing. All rise a little; the six that were lowest,
 * partly by bad luck, rise 2.6 more than the others, and 0.0 more than others that were as low.
 */
final class IndexFile {

  /** The health centres whose staff were trained. */
  static final List<String> TRAINED =
      List.of("PKM-03", "PKM-08", "PKM-14", "PKM-19", "PKM-22", "PKM-27");

  private static final int CENTRES = 30;
  private static final String SOURCE = "Laporan SKM puskesmas (ilustratif)";

  private IndexFile() {}

  static String of(Draws draws) {
    List<int[]> found = centres(draws);
    while (!new Contrast(found, TRAINED.size()).isPlanted()) {
      found = centres(draws);
    }
    return write(found, draws);
  }

  /** The index before and after in tenths, the lowest before first. */
  private static List<int[]> centres(Draws draws) {
    List<int[]> centres = new ArrayList<>();
    for (int i = 0; i < CENTRES; i++) {
      int level = 792 + draws.between(-40, 40) + draws.between(-40, 40);
      int before = level + draws.between(-36, 36);
      centres.add(new int[] {before, level + 12 + draws.between(-16, 16)});
    }
    centres.sort(Comparator.comparingInt(each -> each[0]));
    return centres;
  }

  private static String write(List<int[]> centres, Draws draws) {
    List<int[]> lowest = draws.shuffled(centres.subList(0, TRAINED.size()));
    List<int[]> others = draws.shuffled(centres.subList(TRAINED.size(), CENTRES));
    Csv csv = new Csv("id", "indicator", "subject", "occasion", "value", "mode", "source");
    int other = 0;
    for (int number = 1; number <= CENTRES; number++) {
      String unit = "PKM-" + Csv.padded(number, 2);
      int at = TRAINED.indexOf(unit);
      int[] centre = at < 0 ? others.get(other) : lowest.get(at);
      other += at < 0 ? 1 : 0;
      row(csv, unit, "pre", centre[0]);
      row(csv, unit, "post", centre[1]);
    }
    return csv.toString();
  }

  private static void row(Csv csv, String unit, String occasion, int tenths) {
    csv.row(
        "IND-" + unit + "-" + occasion,
        "ikm.index",
        "unit:" + unit,
        occasion,
        BigDecimal.valueOf(tenths, 1),
        "paper",
        SOURCE);
  }
}
