package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.instrument.InstrumentRef;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How a survey was carried out: what a report of it must say, and what its precision rests on.
 *
 * @param instrument the instrument
 * @param subject where: a unit, a training
 * @param occasion which wave
 * @param mode how people were reached
 * @param period from the first to the last day
 * @param population how many people could have been asked, above 0, if known
 * @param target how many were to answer, above 0, if that was set
 * @param sampling how they were chosen, in words, if stated
 */
@Value.Builder
public record Fieldwork(
    InstrumentRef instrument,
    Subject subject,
    Occasion occasion,
    SurveyMode mode,
    Span period,
    OptionalLong population,
    OptionalLong target,
    Optional<Text> sampling) {

  /** Checks the components and keeps copies of the lists. */
  public Fieldwork {
    requireNonNull(instrument, "instrument");
    requireNonNull(subject, "subject");
    requireNonNull(occasion, "occasion");
    requireNonNull(mode, "mode");
    requireNonNull(period, "period");
    requireNonNull(sampling, "sampling");
    requirePositive("population", population, instrument);
    requirePositive("target", target, instrument);
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this fieldwork. */
  public Builder toBuilder() {
    return builder()
        .instrument(instrument)
        .subject(subject)
        .occasion(occasion)
        .mode(mode)
        .period(period)
        .population(population)
        .target(target)
        .sampling(sampling);
  }

  private static void requirePositive(String name, OptionalLong count, InstrumentRef instrument) {
    if (requireNonNull(count, name).orElse(1) < 1) {
      throw new IllegalArgumentException(
          name
              + " must be 1 or more, was "
              + count.getAsLong()
              + " (fieldwork "
              + instrument
              + ")");
    }
  }

  /** Collects the components of a fieldwork; not thread-safe. */
  public static final class Builder extends FieldworkBuilder {
    Builder() {}
  }
}
