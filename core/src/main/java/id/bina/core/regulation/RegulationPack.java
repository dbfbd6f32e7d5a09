package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.Text;
import id.bina.core.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a regulation says, as figures with validity and source.
 *
 * @param id the id of the pack
 * @param title the regulation in words
 * @param issuer who issued it, not blank
 * @param validFrom the first day it applied
 * @param validTo the last day it applied, not before the first; absent while it applies
 * @param figures its figures; names are unique
 * @param version the version of this pack, not blank
 */
@Value.Builder
public record RegulationPack(
    String id,
    Text title,
    String issuer,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    List<Figure> figures,
    String version) {

  /**
   * Checks validity and names.
   *
   * @throws IllegalArgumentException if the last day is before the first, or a figure is named
   *     twice
   */
  public RegulationPack {
    Id.requireValid("regulation pack id", id);
    requireNonNull(title, "title");
    Words.notBlank("issuer of regulation pack " + id, issuer);
    requireNonNull(validFrom, "validFrom");
    requireNonNull(validTo, "validTo");
    Words.notBlank("version of regulation pack " + id, version);
    figures = List.copyOf(figures);
    if (validTo.isPresent() && validTo.get().isBefore(validFrom)) {
      throw new IllegalArgumentException(
          "validTo must not be before validFrom "
              + validFrom
              + ", was "
              + validTo.get()
              + " (regulation pack "
              + id
              + ")");
    }
    Set<String> names = new HashSet<>();
    for (Figure figure : figures) {
      if (!names.add(figure.name())) {
        throw new IllegalArgumentException(
            "figure must be named once, was named twice: "
                + figure.name()
                + " (regulation pack "
                + id
                + ")");
      }
    }
  }

  /**
   * The figure with a name.
   *
   * @param name the name
   * @return the figure, or empty if the pack has none
   */
  public Optional<Figure> figure(String name) {
    return figures.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /**
   * Whether the regulation applied on a day.
   *
   * @param day the day
   * @return true from the first to the last day of validity
   */
  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder; all but validTo and figures are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with everything set as it is here.
   *
   * @return the builder; what is set again is replaced, what is added is added
   */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .title(title)
        .issuer(issuer)
        .validFrom(validFrom)
        .validTo(validTo)
        .figures(figures)
        .version(version);
  }

  /** Collects the components of a pack. Not for use by several threads at once. */
  public static final class Builder extends RegulationPackBuilder {
    Builder() {}
  }
}
