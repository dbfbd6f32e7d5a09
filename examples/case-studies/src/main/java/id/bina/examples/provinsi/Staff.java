package id.bina.examples.provinsi;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody the programme is for: 262, of whom 240 were assessed, each in the area of the post.
 *
 * @param seed where all draws of the study begin
 * @param people in the order of their ids
 * @param onContract the ids of those employed on a work agreement (PPPK)
 */
record Staff(long seed, List<Person> people, Set<String> onContract) {

  private static final int NOT_ASSESSED = 22;
  private static final int PPPK = 62;

  static Staff of(long seed) {
    List<Person> unnamed = new ArrayList<>();
    for (Area area : Area.values()) {
      for (Area.Post post : area.posts()) {
        for (int i = 0; i < post.people(); i++) {
          unnamed.add(new Person("", post.office(), Optional.of(area)));
        }
      }
    }
    Draws draws = Draws.of(seed, "staff");
    for (int i = 0; i < NOT_ASSESSED; i++) {
      unnamed.add(new Person("", draws.pick(List.of(Office.values())), Optional.empty()));
    }
    List<Person> named = new ArrayList<>();
    for (Person person : draws.shuffled(unnamed)) {
      String id = "PJ-" + Csv.padded(named.size() + 1, 3);
      named.add(new Person(id, person.office(), person.area()));
    }
    List<String> ids = named.stream().map(Person::id).toList();
    return new Staff(seed, List.copyOf(named), Set.copyOf(draws.choose(ids, PPPK)));
  }

  /** A stream of draws for one purpose. */
  Draws draws(String purpose) {
    return Draws.of(seed, purpose);
  }

  List<Person> in(Area area) {
    return people.stream().filter(person -> person.area().equals(Optional.of(area))).toList();
  }

  List<Person> assessed() {
    return people.stream().filter(person -> person.area().isPresent()).toList();
  }

  boolean isOnContract(Person person) {
    return onContract.contains(person.id());
  }

  String file() {
    Csv csv = new Csv("id", "employment", "unit");
    for (Person person : people) {
      csv.row(person.id(), isOnContract(person) ? "PPPK" : "PNS", person.office().id());
    }
    return csv.toString();
  }
}
