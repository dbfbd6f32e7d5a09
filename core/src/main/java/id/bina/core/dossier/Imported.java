package id.bina.core.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading something: a value, the problems, or both.
 *
 * <p>There is a value if and only if no problem blocks. Problems that exclude single pieces of
 * evidence stand beside the value.
 *
 * @param <T> what was read
 * @param value the value; absent if a problem blocks
 * @param problems everything that is wrong, in the order in which it was found
 */
public record Imported<T>(Optional<T> value, List<Problem> problems) {

  /**
   * Checks that value and problems go together.
   *
   * @throws IllegalArgumentException if there is a value although a problem blocks, or none
   *     although no problem does
   */
  public Imported {
    requireNonNull(value, "value");
    problems = List.copyOf(problems);
    boolean blocked = problems.stream().anyMatch(p -> p.severity() == Severity.BLOCKS);
    if (value.isPresent() == blocked) {
      throw new IllegalArgumentException(
          "value must be there if and only if no problem blocks, was "
              + (blocked ? "there although one does" : "absent although none does"));
    }
  }

  /**
   * A value without problems.
   *
   * @param <T> what was read
   * @param value the value
   * @return the value, imported
   */
  public static <T> Imported<T> of(T value) {
    return new Imported<>(Optional.of(value), List.of());
  }

  /**
   * A value with problems that do not block.
   *
   * @param <T> what was read
   * @param value the value
   * @param problems the problems, none of which blocks
   * @return the value, imported
   */
  public static <T> Imported<T> of(T value, List<Problem> problems) {
    return new Imported<>(Optional.of(value), problems);
  }

  /**
   * No value, because of problems.
   *
   * @param <T> what was to be read
   * @param problems the problems, at least one of which blocks
   * @return the problems, imported
   */
  public static <T> Imported<T> failed(List<Problem> problems) {
    return new Imported<>(Optional.empty(), problems);
  }

  /**
   * The value.
   *
   * @return the value
   * @throws ImportException if there is none; the message lists every problem
   */
  public T orThrow() {
    return value.orElseThrow(() -> new ImportException(problems));
  }

  /**
   * The same outcome with another value.
   *
   * @param <R> what is made of the value
   * @param change what makes it, never null
   * @return the changed value, or none, with the same problems
   */
  public <R> Imported<R> map(Function<? super T, ? extends R> change) {
    Optional<R> changed = value.map(v -> requireNonNull(change.apply(v), "changed value"));
    return new Imported<>(changed, problems);
  }
}
