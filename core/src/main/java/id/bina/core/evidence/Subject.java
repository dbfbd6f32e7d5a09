package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.program.ProgramId;
import id.bina.core.program.SessionId;
import id.bina.core.program.TrainingId;
import id.bina.core.program.UnitId;
import java.util.Comparator;

/**
 * What evidence or a score is about; never a person.
 *
 * <p>Its text is the kind, a colon and the id: {@code training:TR-01}.
 *
 * @param kind what sort of thing
 * @param id which one, formed like an id
 */
public record Subject(SubjectKind kind, String id) implements Comparable<Subject> {
  private static final Comparator<Subject> ORDER =
      Comparator.comparing((Subject subject) -> subject.kind().code()).thenComparing(Subject::id);

  /** Checks the form of the id. */
  public Subject {
    requireNonNull(kind, "kind");
    Id.requireValid("id of a " + kind, id);
  }

  /**
   * Any subject.
   *
   * @param kind what sort of thing
   * @param id which one
   * @return the subject
   */
  public static Subject of(SubjectKind kind, String id) {
    return new Subject(kind, id);
  }

  /**
   * A programme.
   *
   * @param id which one
   * @return the subject
   */
  public static Subject of(ProgramId id) {
    return new Subject(SubjectKind.PROGRAM, id.value());
  }

  /**
   * A training.
   *
   * @param id which one
   * @return the subject
   */
  public static Subject of(TrainingId id) {
    return new Subject(SubjectKind.TRAINING, id.value());
  }

  /**
   * A session of a training.
   *
   * @param id which one
   * @return the subject
   */
  public static Subject of(SessionId id) {
    return new Subject(SubjectKind.SESSION, id.value());
  }

  /**
   * A work unit.
   *
   * @param id which one
   * @return the subject
   */
  public static Subject of(UnitId id) {
    return new Subject(SubjectKind.UNIT, id.value());
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @param text a kind, a colon and an id, such as {@code training:TR-01}
   * @return the subject
   * @throws IllegalArgumentException if there is no colon, or a part is not well formed
   */
  public static Subject parse(String text) {
    int colon = requireNonNull(text, "text").indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(
          "subject must be a kind, ':' and an id, was '"
              + text
              + "'\n  for example training:TR-01");
    }
    return of(SubjectKind.of(text.substring(0, colon)), text.substring(colon + 1));
  }

  /** By kind, then by id, both as texts. */
  @Override
  public int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }

  /** The kind, a colon and the id: {@code training:TR-01}. */
  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
