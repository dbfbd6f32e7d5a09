package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.Words;
import id.bina.core.program.ProgramId;
import java.util.Optional;

/**
 * What an evaluation is about, for the head of a report.
 *
 * @param program which programme
 * @param title its title
 * @param region where, in words
 * @param period when, if that is known
 */
public record Heading(ProgramId program, Text title, String region, Optional<Span> period) {

  /** Checks that the region is stated. */
  public Heading {
    requireNonNull(program, "program");
    requireNonNull(title, "title");
    Words.notBlank("region", region);
    requireNonNull(period, "period");
  }

  /** One line: the programme and where. */
  @Override
  public String toString() {
    return OneLine.of(program + " " + title, ", " + region);
  }
}
