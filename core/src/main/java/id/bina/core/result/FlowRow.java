package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.people.Source;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How many answers there could have been, came, and were used.
 *
 * @param subject about what
 * @param instrument from which version of an instrument
 * @param source from whom
 * @param occasion when
 * @param eligible how many there could have been, if a roster tells; 0 or more
 * @param received how many came in, 0 or more
 * @param admitted how many of them count, at most {@code received}
 * @param screened how many of these remain when doubtful ones are left out, at most {@code
 *     admitted}
 */
@Value.Builder
public record FlowRow(
    Subject subject,
    InstrumentRef instrument,
    Source source,
    Occasion occasion,
    OptionalLong eligible,
    long received,
    long admitted,
    long screened) {

  /** Checks that nothing is negative and that no step holds more than the one before. */
  public FlowRow {
    requireNonNull(subject, "subject");
    requireNonNull(instrument, "instrument");
    requireNonNull(source, "source");
    requireNonNull(occasion, "occasion");
    if (eligible.orElse(0) < 0) {
      throw new IllegalArgumentException(
          "eligible must be at least 0, was " + eligible.getAsLong() + at(subject, instrument));
    }
    if (screened < 0 || admitted < screened || received < admitted) {
      throw new IllegalArgumentException(
          "flow must not grow from received to admitted to screened, was "
              + received
              + ", "
              + admitted
              + ", "
              + screened
              + at(subject, instrument));
    }
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this row. */
  public Builder toBuilder() {
    return builder()
        .subject(subject)
        .instrument(instrument)
        .source(source)
        .occasion(occasion)
        .eligible(eligible)
        .received(received)
        .admitted(admitted)
        .screened(screened);
  }

  /** One line: for what, and how many came, count and remain. */
  @Override
  public String toString() {
    return OneLine.of(
        subject + " " + instrument + " " + source + " " + occasion,
        ": "
            + received
            + (eligible.isPresent() ? " of " + eligible.getAsLong() : "")
            + " came, "
            + admitted
            + " count, "
            + screened
            + " screened");
  }

  private static String at(Subject subject, InstrumentRef instrument) {
    return " (" + subject + ", instrument " + instrument + ")";
  }

  /** Collects the components of a row; not thread-safe. */
  public static final class Builder extends FlowRowBuilder {
    Builder() {}
  }
}
