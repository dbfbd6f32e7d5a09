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

  static Marks of(List<Alumnus> alumni, Choices choices, Draws draws) {
    Chooser chooser = new Chooser(alumni, draws);
    Set<String> moved = chooser.choose(a -> !a.answeredLater(), choices.moved());
    Set<String> reacted = chooser.choose(Alumnus::answeredLater, choices.reacted());
    reacted.addAll(chooser.choose(a -> !a.answeredLater(), choices.reactedSilent()));
    Set<String> reported = chooser.choose(a -> reacted.contains(a.id()), choices.reported());
    Set<String> applied = chooser.choose(Alumnus::confirmed, choices.applied());
    applied.addAll(
        chooser.choose(a -> a.answeredLater() && !a.confirmed(), choices.appliedOthers()));
    // Three are confirmed by a document alone; the superior of everybody else confirmed answered.
    Set<String> dyads = chooser.choose(Alumnus::confirmed, choices.dyads());
    Set<String> documented = chooser.choose(a -> dyads.contains(a.id()), choices.documented());
    documented.addAll(
        chooser.choose(a -> a.confirmed() && !dyads.contains(a.id()), choices.documentedOnly()));
    dyads.addAll(chooser.choose(a -> a.answeredLater() && !a.confirmed(), choices.dyadsOthers()));
    Set<String> signed = chooser.choose(Alumnus::supported, choices.signed());
    Set<String> planned = chooser.choose(a -> !signed.contains(a.id()), choices.planned());
    planned.addAll(signed);
    return new Marks(moved, reacted, reported, applied, dyads, documented, planned, signed);
  }

  private record Chooser(List<Alumnus> alumni, Draws draws) {

    Set<String> choose(Predicate<Alumnus> among, Counts counts) {
      Set<String> chosen = new TreeSet<>();
      for (Course course : Course.values()) {
        chosen.addAll(choose(among, course, counts.of(course)));
      }
      return chosen;
    }

    private List<String> choose(Predicate<Alumnus> among, Course course, int count) {
      List<String> ids =
          alumni.stream().filter(a -> a.course() == course).filter(among).map(Alumnus::id).toList();
      return draws.choose(ids, count);
    }
  }
}
