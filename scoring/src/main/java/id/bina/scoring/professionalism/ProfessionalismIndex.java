package id.bina.scoring.professionalism;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.regulation.Band;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The index of professionalism (<i>Indeks Profesionalitas ASN</i>) of one civil servant, 0 to 100.
 *
 * <pre>{@code
 * ProfessionalismIndex.of(profile, LocalDate.of(2025, 12, 31)).orThrow().show();
 * }</pre>
 *
 * The sum of four dimensions whose points are weighted already: nobody multiplies 25 by 25 % again.
 * The highest recognised degree counts, of several punishments within the window the heaviest.
 *
 * <ul>
 *   <li>not computable while nothing is known of a dimension; it is not 0
 *   <li>no training attended is known, and 0 points
 *   <li>a degree, kind, predicate or level that the pack does not know is refused, naming those it
 *       knows
 * </ul>
 *
 * <p>Source: Peraturan Menteri PANRB 38/2018; Peraturan BKN 8/2019; see {@link
 * Packs#professionalism} for how sure each number is.
 *
 * @param pack id and version of the pack, such as {@code asn-professionalism 1}
 * @param dimensions the four dimensions in the order of the regulation
 * @param category the category of the sum
 */
public record ProfessionalismIndex(String pack, List<Dimension> dimensions, Band category)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "asn-professionalism";

  private static final List<String> ALL =
      List.of("qualification", "competence", "performance", "discipline");

  /** Checks that the four dimensions are there. */
  public ProfessionalismIndex {
    requireNonNull(pack, "pack");
    requireNonNull(category, "category");
    dimensions = List.copyOf(dimensions);
    List<String> codes = dimensions.stream().map(Dimension::code).toList();
    if (!codes.equals(ALL)) {
      throw new IllegalArgumentException("dimensions must be " + ALL + ", were " + codes);
    }
  }

  /**
   * The index by the built-in pack, hours of technical trainings summed.
   *
   * @param profile what is known of somebody
   * @param asOf the day of measurement; windows end on it
   * @return not computable while nothing is known of a dimension
   */
  public static Outcome<ProfessionalismIndex> of(ProfessionalProfile profile, LocalDate asOf) {
    return of(Packs.professionalism(), profile, asOf, TechnicalHours.SUM);
  }

  /**
   * The index by a pack.
   *
   * @param pack a pack with the tables and figures of {@link Packs#professionalism}
   * @param profile what is known of somebody
   * @param asOf the day of measurement; windows end on it
   * @param hours how the hours of technical trainings count
   * @return not computable while nothing is known of a dimension
   */
  public static Outcome<ProfessionalismIndex> of(
      RegulationPack pack, ProfessionalProfile profile, LocalDate asOf, TechnicalHours hours) {
    List<Dimension> known = new Dimensions(pack, profile, asOf, hours).known();
    List<String> codes = known.stream().map(Dimension::code).toList();
    List<String> unknown = ALL.stream().filter(code -> !codes.contains(code)).toList();
    if (!unknown.isEmpty()) {
      return Outcome.notComputable(
          Absence.MISSING_ELEMENT,
          "nothing is known of " + String.join(", ", unknown) + "; what is not known is not 0");
    }
    BandTable categories = pack.bandTable("categories").orElseThrow();
    return Outcome.of(
        new ProfessionalismIndex(
            pack.id() + " " + pack.version(), known, categories.band(Rational.of(sum(known)))));
  }

  private static BigDecimal sum(List<Dimension> dimensions) {
    return dimensions.stream().map(Dimension::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * The index.
   *
   * @return 0 to 100, exact
   */
  public BigDecimal value() {
    return sum(dimensions);
  }

  /**
   * The points of one dimension.
   *
   * @param code {@code qualification}, {@code competence}, {@code performance} or {@code
   *     discipline}
   * @return its points
   * @throws IllegalArgumentException if there is no such dimension
   */
  public BigDecimal points(String code) {
    return dimensions.stream()
        .filter(dimension -> dimension.code().equals(code))
        .findFirst()
        .map(Dimension::points)
        .orElseThrow(
            () ->
                new IllegalArgumentException("dimension must be one of " + ALL + ", was " + code));
  }

  /** One line: {@code IP ASN 75, Sedang (asn-professionalism 1)}. */
  @Override
  public String toString() {
    return "IP ASN "
        + value().toPlainString()
        + ", "
        + category.name().in("id")
        + " ("
        + pack
        + ")";
  }

  @Override
  public String table() {
    TextTable table = new TextTable(toString()).row("", "points", "of");
    for (Dimension dimension : dimensions) {
      table.row(
          dimension.name().in("id") + " / " + dimension.name().in("en"),
          dimension.points().toPlainString(),
          dimension.highest().toPlainString());
    }
    dimensions.forEach(
        dimension -> table.note(dimension.name().in("id") + ": " + dimension.because().in("id")));
    return table.toString();
  }
}
