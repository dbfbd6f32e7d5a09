package id.bina.examples.bungo;

import id.bina.examples.generate.Draws;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Who of the alumni did what, beyond the quotas: sets of participant ids. */
record Marks(
    Set<String> moved,
    Set<String> reacted,
    Set<String> reported,
    Set<String> applied,
    Set<String> dyads,
    Set<String> documented,
    Set<String> planned,
    Set<String> signed) {

  static Marks of(List<Alumnus> alumni, Draws draws) {
    Chooser chooser = new Chooser(alumni, draws);
    Set<String> moved = chooser.choose(a -> !a.answeredLater(), 9, 0, 0);
    Set<String> reacted = chooser.choose(Alumnus::answeredLater, 20, 20, 18);
    reacted.addAll(chooser.choose(a -> !a.answeredLater(), 11, 8, 7));
    Set<String> reported = chooser.choose(a -> reacted.contains(a.id()), 27, 24, 20);
    Set<String> applied = chooser.choose(Alumnus::confirmed, 10, 11, 9);
    applied.addAll(chooser.choose(a -> a.answeredLater() && !a.confirmed(), 8, 7, 7));
    // Three are confirmed by a document alone; the superior of everybody else confirmed answered.
    Set<String> dyads = chooser.choose(Alumnus::confirmed, 9, 10, 8);
    Set<String> documented = chooser.choose(a -> dyads.contains(a.id()), 2, 2, 1);
    documented.addAll(chooser.choose(a -> a.confirmed() && !dyads.contains(a.id()), 1, 1, 1));
    dyads.addAll(chooser.choose(a -> a.answeredLater() && !a.confirmed(), 9, 8, 8));
    Set<String> signed = chooser.choose(Alumnus::supported, 4, 4, 3);
    Set<String> planned = chooser.choose(a -> !signed.contains(a.id()), 14, 12, 9);
    planned.addAll(signed);
    return new Marks(moved, reacted, reported, applied, dyads, documented, planned, signed);
  }

  private record Chooser(List<Alumnus> alumni, Draws draws) {

    Set<String> choose(Predicate<Alumnus> among, int finance, int service, int archives) {
      Set<String> chosen = new TreeSet<>();
      chosen.addAll(choose(among, Course.FINANCE, finance));
      chosen.addAll(choose(among, Course.SERVICE, service));
      chosen.addAll(choose(among, Course.ARCHIVES, archives));
      return chosen;
    }

    private List<String> choose(Predicate<Alumnus> among, Course course, int count) {
      List<String> ids =
          alumni.stream().filter(a -> a.course() == course).filter(among).map(Alumnus::id).toList();
      return draws.choose(ids, count);
    }
  }
}
