package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.Text;
import id.bina.core.Words;
import id.bina.core.instrument.AspectRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
 * @param elements the elements (<i>unsur</i>) of its index, roles unique; empty if it has no index
 * @param gradings how it turns what was found into grades, ids unique
 * @param pointTables what its categories count, ids unique
 * @param weightTables how its totals are made, ids unique
 * @param replacedBy id of the pack that took its place; absent while none has
 */
@Value.Builder
public record RegulationPack(
    String id,
    Text title,
    String issuer,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    List<Figure> figures,
    String version,
    List<Element> elements,
    List<Grading> gradings,
    List<PointTable> pointTables,
    List<WeightTable> weightTables,
    Optional<String> replacedBy) {

  /**
   * Checks validity and names.
   *
   * @throws IllegalArgumentException if the last day is before the first, a figure, an element or a
   *     table stands twice, or the pack is replaced by itself
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
    elements = List.copyOf(elements);
    gradings = List.copyOf(gradings);
    pointTables = List.copyOf(pointTables);
    weightTables = List.copyOf(weightTables);
    requireNonNull(replacedBy, "replacedBy")
        .ifPresent(other -> Id.requireValid("regulation pack id", other));
    String place = " (regulation pack " + id + ")";
    requireOnce("figure must be named", figures, Figure::name, place);
    requireOnce("element must be named", elements, element -> element.role().code(), place);
    requireOnce("grading must be named", gradings, Grading::id, place);
    requireOnce("point table must be named", pointTables, PointTable::id, place);
    requireOnce("weight table must be named", weightTables, WeightTable::id, place);
    if (replacedBy.filter(id::equals).isPresent()) {
      throw new IllegalArgumentException("pack must not be replaced by itself" + place);
    }
  }

  /**
   * A pack of figures only.
   *
   * @param id the id of the pack
   * @param title the regulation in words
   * @param issuer who issued it
   * @param validFrom the first day it applied
   * @param validTo the last day it applied; absent while it applies
   * @param figures its figures
   * @param version the version of this pack
   */
  public RegulationPack(
      String id,
      Text title,
      String issuer,
      LocalDate validFrom,
      Optional<LocalDate> validTo,
      List<Figure> figures,
      String version) {
    this(
        id,
        title,
        issuer,
        validFrom,
        validTo,
        figures,
        version,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static <T> void requireOnce(
      String rule, List<T> all, Function<T, String> name, String place) {
    Set<String> names = new HashSet<>();
    for (T each : all) {
      if (!names.add(name.apply(each))) {
        throw new IllegalArgumentException(
            rule + " once, was named twice: " + name.apply(each) + place);
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
   * The band table with an id.
   *
   * @param table the id
   * @return the table, or empty if the pack has none
   */
  public Optional<BandTable> bandTable(String table) {
    return grading(BandTable.class, table);
  }

  /**
   * The grade matrix with an id.
   *
   * @param matrix the id
   * @return the matrix, or empty if the pack has none
   */
  public Optional<GradeMatrix> matrix(String matrix) {
    return grading(GradeMatrix.class, matrix);
  }

  /**
   * The bands with requirements that have an id.
   *
   * @param bands the id
   * @return the bands, or empty if the pack has none
   */
  public Optional<ConditionalBands> conditionalBands(String bands) {
    return grading(ConditionalBands.class, bands);
  }

  private <G extends Grading> Optional<G> grading(Class<G> shape, String grading) {
    return gradings.stream()
        .filter(each -> each.id().equals(grading))
        .filter(shape::isInstance)
        .map(shape::cast)
        .findFirst();
  }

  /**
   * The point table with an id.
   *
   * @param table the id
   * @return the table, or empty if the pack has none
   */
  public Optional<PointTable> pointTable(String table) {
    return pointTables.stream().filter(each -> each.id().equals(table)).findFirst();
  }

  /**
   * The weight table with an id.
   *
   * @param table the id
   * @return the table, or empty if the pack has none
   */
  public Optional<WeightTable> weightTable(String table) {
    return weightTables.stream().filter(each -> each.id().equals(table)).findFirst();
  }

  /**
   * The same pack with an element of an office's own: it takes the place of the element of the same
   * role, as where a service is free by law, or is added last.
   *
   * @param element the element
   * @return the changed pack; every element weighs the same, however many there are
   */
  public RegulationPack with(Element element) {
    List<Element> changed = new ArrayList<>(elements);
    changed.replaceAll(each -> each.role().equals(element.role()) ? element : each);
    if (!changed.contains(element)) {
      changed.add(element);
    }
    return toBuilder().elements(changed).build();
  }

  /**
   * The same pack without an element, as where it was formally left out for the whole unit.
   *
   * @param role the role of the element
   * @return the changed pack
   * @throws IllegalArgumentException if the pack has no such element
   */
  public RegulationPack without(AspectRole role) {
    List<Element> changed = new ArrayList<>(elements);
    if (!changed.removeIf(each -> each.role().equals(role))) {
      throw new IllegalArgumentException(
          "element must be one of "
              + elements.stream().map(Element::role).toList()
              + ", was "
              + role
              + " (regulation pack "
              + id
              + ")");
    }
    return toBuilder().elements(changed).build();
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
   * @return the builder; all but validTo, replacedBy and the lists are required
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
        .version(version)
        .elements(elements)
        .gradings(gradings)
        .pointTables(pointTables)
        .weightTables(weightTables)
        .replacedBy(replacedBy);
  }

  /** Collects the components of a pack. Not for use by several threads at once. */
  public static final class Builder extends RegulationPackBuilder {
    Builder() {}
  }
}
