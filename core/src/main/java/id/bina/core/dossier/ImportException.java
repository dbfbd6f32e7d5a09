package id.bina.core.dossier;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** What was read cannot be used; the message lists every problem, one after another. */
public final class ImportException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Makes the exception.
   *
   * @param problems everything that is wrong
   */
  public ImportException(List<Problem> problems) {
    super(sentences(problems));
    this.problems = List.copyOf(problems);
  }

  private static String sentences(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  /**
   * Everything that is wrong.
   *
   * @return the problems in the order in which they were found; lost, like all but the message,
   *     when the exception is serialised
   */
  public List<Problem> problems() {
    return problems;
  }
}
