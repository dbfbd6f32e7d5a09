package id.bina.io.json;

import java.util.List;
import java.util.Optional;

/** A JSON value with the place where it stands, before anybody asked what it means. */
sealed interface Node {

  /** Where the value begins. */
  Place place();

  /** An object: its members in the order of the text, each name once. */
  record Members(Place place, List<Member> members) implements Node {
    public Members {
      members = List.copyOf(members);
    }

    Optional<Member> member(String name) {
      return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }
  }

  /** A name and its value inside an object; the place is the name's. */
  record Member(String name, Place place, Node value) {}

  /** A list. */
  record Elements(Place place, List<Node> elements) implements Node {
    public Elements {
      elements = List.copyOf(elements);
    }
  }

  /** Text in quotation marks. */
  record Words(Place place, String text) implements Node {}

  /** A number, with the characters it was written with. */
  record Digits(Place place, String text) implements Node {}

  /** True or false. */
  record Flag(Place place, boolean value) implements Node {}

  /** The null of JSON, which stands for nothing here and is always refused. */
  record Null(Place place) implements Node {}
}
