package id.bina.io.json;

import id.bina.core.dossier.Problem;
import java.util.Optional;

/** One value of a document while it is read: where it is, and where refusals about it go. */
final class Spot {
  private final Refusals refusals;
  private final Pointer pointer;

  private Spot(Refusals refusals, Pointer pointer) {
    this.refusals = refusals;
    this.pointer = pointer;
  }

  static Spot document(Refusals refusals) {
    return at(refusals, Pointer.DOCUMENT);
  }

  /** A value inside a document that somebody else reads. */
  static Spot at(Refusals refusals, Pointer pointer) {
    return new Spot(refusals, pointer);
  }

  Spot member(String name) {
    return new Spot(refusals, pointer.member(name));
  }

  Spot element(int index) {
    return new Spot(refusals, pointer.element(index));
  }

  /** Tells why there is no value here. */
  <T> Optional<T> refuse(Place place, Refusal why) {
    refusals.add(place, pointer, why);
    return Optional.empty();
  }

  /** Tells a problem that a check of the whole value found below here. */
  void tell(Place place, Problem found) {
    refusals.add(place, pointer + found.path(), found);
  }

  /** The node as the kind that is wanted here, or nothing once the difference is told. */
  <N extends Node> Optional<N> expect(Node node, Class<N> wanted, Kind kind) {
    if (wanted.isInstance(node)) {
      return Optional.of(wanted.cast(node));
    }
    return refuse(
        node.place(),
        node instanceof Node.Null ? Sentences.nullValue() : Sentences.wrongKind(kind, node));
  }

  Optional<String> expectText(Node node) {
    return expect(node, Node.Words.class, Kind.TEXT).map(Node.Words::text);
  }

  Optional<String> expectDigits(Node node) {
    return expect(node, Node.Digits.class, Kind.NUMBER).map(Node.Digits::text);
  }
}
