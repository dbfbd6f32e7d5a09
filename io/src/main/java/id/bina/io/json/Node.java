package id.bina.io.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A JSON value with the place where it stands, before anybody asked what it means. */
sealed interface Node {

  /** Where the value begins. */
  Place place();

  /** What a JSON pointer leads to, or the last thing on the way to it that is there. */
  default Node find(String pointer) {
    Node here = this;
    for (String step : pointer.substring(pointer.startsWith("/") ? 1 : 0).split("/", -1)) {
      Optional<Node> next = here.below(step);
      if (next.isEmpty()) {
        return here;
      }
      here = next.get();
    }
    return here;
  }

  /** The value of a member or the element with an index, if this holds any such. */
  private Optional<Node> below(String step) {
    if (this instanceof Members object) {
      return object.member(step.replace("~1", "/").replace("~0", "~")).map(Member::value);
    }
    return this instanceof Elements list
        ? IntStream.range(0, list.elements().size())
            .filter(index -> Integer.toString(index).equals(step))
            .mapToObj(list.elements()::get)
            .findFirst()
        : Optional.empty();
  }

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
