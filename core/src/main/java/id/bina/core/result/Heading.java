package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.Words;
import id.bina.core.program.ProgramId;
import id.bina.core.program.Region;
import java.util.Optional;

/**
 * What an evaluation is about, for the head of a report.
 *
 * @param program which programme
 * @param title its title
 * @param region where, in words
 * @param period when, if that is known
 * @param place the region with its level and the region around it, if that is known
 */
public record Heading(
    ProgramId program, Text title, String region, Optional<Span> period, Optional<Region> place) {

  /** Checks that the region is stated. */
  public Heading {
    requireNonNull(program, "program");
    requireNonNull(title, "title");
    Words.notBlank("region", region);
    requireNonNull(period, "period");
    requireNonNull(place, "place");
  }

  /**
   * A heading that says where in words only.
   *
   * @param program which programme
   * @param title its title
   * @param region where, in words
   * @param period when, if that is known
   */
  public Heading(ProgramId program, Text title, String region, Optional<Span> period) {
    this(program, title, region, period, Optional.empty());
  }

  /** One line: the programme and where. */
  @Override
  public String toString() {
    return OneLine.of(program + " " + title, ", " + region);
  }
}
