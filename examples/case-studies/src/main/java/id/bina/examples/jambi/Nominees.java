package id.bina.examples.jambi;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.util.ArrayList;
import java.util.List;

/**
 * The invented people of the study: 130 who were named for a training, of whom 92 got a place.
 *
 * @param seed decides what is left open
 * @param all everybody, in the order of their ids
 */
record Nominees(long seed, List<Nominee> all) {

  /** The office whose staff was trained to serve citizens: Kecamatan Jambi Selatan. */
  static final String DISTRICT = "KEC-JS";

  static Nominees of(long seed) {
    Draws draws = Draws.of(seed, "nominees");
    List<Nominee> unnamed = new ArrayList<>();
    for (Course course : Course.values()) {
      for (int i = 0; i < course.placed() + course.unplaced(); i++) {
        String employment = draws.weighted(78, 22) == 0 ? "PNS" : "PPPK";
        String unit = draws.pick(course.units());
        unnamed.add(new Nominee("", course, i < course.placed(), employment, unit));
      }
    }
    List<Nominee> named = new ArrayList<>();
    for (Nominee each : draws.shuffled(unnamed)) {
      String id = "JB-" + Csv.padded(named.size() + 1, 3);
      named.add(new Nominee(id, each.course(), each.placed(), each.employment(), each.unit()));
    }
    return new Nominees(seed, List.copyOf(named));
  }

  Draws draws(String purpose) {
    return Draws.of(seed, purpose);
  }

  /** Those who took part in a training, in the order of their ids. */
  List<Nominee> in(Course course) {
    return all.stream().filter(each -> each.course() == course && each.placed()).toList();
  }
}
