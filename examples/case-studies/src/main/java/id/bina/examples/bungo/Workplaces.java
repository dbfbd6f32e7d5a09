package id.bina.examples.bungo;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where each of the alumni works, under whom, and how this person is employed. */
record Workplaces(
    Map<String, String> unit, Map<String, String> superior, Map<String, String> employment) {

  private static final int PPPK = 22;

  static Workplaces of(List<Alumnus> alumni, Draws draws) {
    Map<String, String> unit = new TreeMap<>();
    Map<String, List<Alumnus>> staff = new TreeMap<>();
    for (Alumnus alumnus : alumni) {
      String place = draws.pick(alumnus.course().units());
      unit.put(alumnus.id(), place);
      staff.computeIfAbsent(place, p -> new ArrayList<>()).add(alumnus);
    }
    return new Workplaces(unit, superiors(staff, draws), employment(alumni, draws));
  }

  /**
   * Superiors have one to three of the alumni under them, but only one who answers later, as
   * planted: 52 superiors for 52 pairs. Tokens say no name.
   */
  private static Map<String, String> superiors(Map<String, List<Alumnus>> staff, Draws draws) {
    Map<String, String> superior = new TreeMap<>();
    int number = 0;
    for (List<Alumnus> colleagues : staff.values()) {
      int left = 0;
      String head = "";
      boolean answered = false;
      for (Alumnus colleague : draws.shuffled(colleagues)) {
        if (left == 0) {
          head = token(++number);
          left = draws.between(1, 3);
          answered = false;
        }
        boolean another = answered && colleague.answeredLater();
        superior.put(colleague.id(), another ? token(++number) : head);
        answered |= colleague.answeredLater();
        left--;
      }
    }
    return superior;
  }

  private static String token(int number) {
    return "ATS-" + Csv.padded(number, 2);
  }

  private static Map<String, String> employment(List<Alumnus> alumni, Draws draws) {
    List<String> ids = alumni.stream().map(Alumnus::id).toList();
    Map<String, String> employment = new TreeMap<>();
    ids.forEach(id -> employment.put(id, "PNS"));
    draws.choose(ids, PPPK).forEach(id -> employment.put(id, "PPPK"));
    return employment;
  }
}
