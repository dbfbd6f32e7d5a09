package id.bina.scoring;

import id.bina.core.Span;
import id.bina.core.program.Program;
import id.bina.core.program.Round;
import id.bina.core.result.Heading;
import java.util.Optional;

/** The heading of an evaluation: which programme, where, and in which period. */
final class Headings {
  private Headings() {}

  static Heading of(Program program) {
    return new Heading(
        program.id(),
        program.title(),
        program.region().name(),
        period(program),
        Optional.of(program.region()));
  }

  private static Optional<Span> period(Program program) {
    return program.rounds().stream()
        .filter(round -> program.currentRound().filter(round.id()::equals).isPresent())
        .map(Round::period)
        .findFirst();
  }
}
