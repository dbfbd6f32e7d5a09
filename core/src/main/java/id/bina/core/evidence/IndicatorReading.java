package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.Id;
import id.bina.core.Words;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A published or recorded figure of a unit, a region or a programme at one occasion.
 *
 * <p>A figure is read, not computed here: an index of another office, a share out of a register.
 * Where it is a share, {@code of} says out of how many.
 *
 * @param id which piece of evidence
 * @param indicator which figure, such as {@code skm.index}; formed like an id
 * @param subject of what: a unit, a region, a programme
 * @param occasion when, such as {@code pre} or {@code year-2024}
 * @param value the figure in its unit
 * @param of how many cases it rests on, at least 0, if known
 * @param mode how the answers behind it came, if it comes from a survey
 * @param pack the id of the regulation pack it was computed by, if any
 * @param source where it stands, not blank
 */
@Value.Builder
public record IndicatorReading(
    EvidenceId id,
    String indicator,
    Subject subject,
    Occasion occasion,
    BigDecimal value,
    OptionalLong of,
    Optional<SurveyMode> mode,
    Optional<String> pack,
    String source) {

  /** Checks the components and keeps copies of the lists. */
  public IndicatorReading {
    requireNonNull(id, "id");
    requireNonNull(subject, "subject");
    requireNonNull(occasion, "occasion");
    requireNonNull(mode, "mode");
    requireNonNull(pack, "pack");
    Id.requireValid("indicator", indicator);
    Words.notBlank("source of indicator reading " + id, source);
    value = Decimals.normalized("value of indicator reading " + id, value);
    if (of.orElse(0) < 0) {
      throw new IllegalArgumentException(
          "cases of an indicator reading must be at least 0, were "
              + of.getAsLong()
              + " (indicator reading "
              + id
              + ")");
    }
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this indicator reading. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .indicator(indicator)
        .subject(subject)
        .occasion(occasion)
        .value(value)
        .of(of)
        .mode(mode)
        .pack(pack)
        .source(source);
  }

  /** Collects the components of an indicator reading; not thread-safe. */
  public static final class Builder extends IndicatorReadingBuilder {
    Builder() {}
  }
}
