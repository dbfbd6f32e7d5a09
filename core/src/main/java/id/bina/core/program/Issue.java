package id.bina.core.program;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import java.util.List;

/**
 * What citizens raise, and which lines of the programme take it up.
 *
 * <p>Passages of voices are coded with the id; an issue without a line is one that the programme
 * does not answer.
 *
 * @param id the id, which is the code of the passages
 * @param title the issue in words
 * @param lines the trainings, strategies or needs that take it up; empty if none does
 */
public record Issue(IssueId id, Text title, List<Subject> lines) {

  /** Checks the components and keeps copies of the lists. */
  public Issue {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    lines = List.copyOf(lines);
  }
}
