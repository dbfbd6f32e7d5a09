package id.bina.io.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The reading of one object into one record: every member is looked at before anything is made. */
final class RecordReading {
  private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

  private final RecordShape shape;
  private final Node.Members object;
  private final Spot spot;

  RecordReading(RecordShape shape, Node.Members object, Spot spot) {
    this.shape = shape;
    this.object = object;
    this.spot = spot;
  }

  Optional<Object> read() {
    if (!isOfThisType()) {
      return Optional.empty();
    }
    boolean known = tellUnknownMembers();
    List<Object> values = new ArrayList<>();
    for (Component member : shape.members()) {
      value(member).ifPresent(values::add);
    }
    return known && values.size() == shape.members().size() ? made(values) : Optional.empty();
  }

  /** A record of a closed family is read as itself only; other members make no sense then. */
  private boolean isOfThisType() {
    return shape.tag().isEmpty()
        || SealedShape.written(object, shape.record().name(), shape.tag().stream().toList(), spot)
            .isPresent();
  }

  private boolean tellUnknownMembers() {
    List<String> known = shape.members().stream().map(Component::name).toList();
    List<Node.Member> unknown =
        object.members().stream().filter(member -> !isKnown(member.name(), known)).toList();
    for (Node.Member member : unknown) {
      spot.member(member.name())
          .refuse(
              member.place(), Sentences.unknownMember(member.name(), shape.record().name(), known));
    }
    return unknown.isEmpty();
  }

  private boolean isKnown(String name, List<String> known) {
    return known.contains(name) || (shape.tag().isPresent() && name.equals(SealedShape.TAG));
  }

  private Optional<Object> value(Component member) {
    Optional<Node.Member> written = object.member(member.name());
    if (written.isPresent()) {
      return member.shape().read(written.get().value(), spot.member(member.name()));
    }
    Optional<Object> instead = member.shape().whenMissing();
    return instead.isPresent()
        ? instead
        : spot.refuse(
            object.place(), Sentences.missingMember(member.name(), shape.record().name()));
  }

  private Optional<Object> made(List<Object> values) {
    try {
      return Optional.of(shape.record().of(values));
    } catch (IllegalArgumentException e) {
      return refusedByType(String.valueOf(e.getMessage()));
    }
  }

  /** A sentence whose subject is a member, as in "pass mark must ...", is told at that member. */
  private Optional<Object> refusedByType(String sentence) {
    Refusal refusal = Sentences.refusedByType(sentence);
    return object.members().stream()
        .filter(member -> isSubject(member.name(), sentence))
        .max(Comparator.comparingInt(member -> member.name().length()))
        .map(member -> spot.member(member.name()).refuse(member.value().place(), refusal))
        .orElseGet(() -> spot.refuse(object.place(), refusal));
  }

  private static boolean isSubject(String name, String sentence) {
    String words = CAPITAL.matcher(name).replaceAll(" $0").toLowerCase(Locale.ROOT);
    return sentence.startsWith(name + " ") || sentence.startsWith(words + " ");
  }
}
