package id.bina.scoring.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.evidence.Ratings;
import id.bina.core.regulation.Band;
import id.bina.core.regulation.Element;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.core.result.Units;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.ElementIndex;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The index of citizens' satisfaction (<i>indeks kepuasan masyarakat</i>, IKM) of columns of
 * answers, exact and as tables print it.
 *
 * <pre>{@code
 * var table = Table.read("skm.csv");
 * var scale = Scale.of("skm", 1, 4, Better.HIGHER);
 * var columns = Stream.of("U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9")
 *     .map(name -> table.ratings(name, scale).named(name)).toList();
 * SatisfactionIndex.of(Packs.citizenSatisfaction(), columns).orThrow().show();
 * }</pre>
 *
 * The mean of the means of the elements times the factor of the pack, each element over the forms
 * that answer it; several columns of one name are questions about one element and averaged first.
 * {@link CitizenSatisfaction} computes the same of a dossier.
 *
 * <ul>
 *   <li>a form counts if it answers the share of the elements that the pack asks for; the others
 *       are left out and counted
 *   <li>not computable if no column is about an element, or nobody answered it; its weight is not
 *       shared out silently: take {@link RegulationPack#without} where it was formally left out
 *   <li>a column that is named after no element, or on another scale than the pack's, is refused
 * </ul>
 *
 * <p>Immutable and thread-safe. Source: Peraturan Menteri PANRB 14/2017, Keputusan Menteri PAN
 * KEP/25/M.PAN/2/2004; see {@link Packs#citizenSatisfaction} for how sure each number is.
 *
 * @param pack by which elements, weight and bands
 * @param index the index on the scale of the answers, with its error
 */
public record SatisfactionIndex(RegulationPack pack, ElementIndex index) implements Shown {
  /** Id of the method. */
  public static final String METHOD = "satisfaction-index";

  /**
   * Checks that the index is of the elements of the pack.
   *
   * @throws IllegalArgumentException if it has more or fewer elements, or the pack is no index
   */
  public SatisfactionIndex {
    requireNonNull(index, "index");
    int elements = new IndexRules(requireNonNull(pack, "pack")).elements().size();
    if (index.sums().elements() != elements) {
      throw new IllegalArgumentException(
          "index must have the "
              + elements
              + " elements of the pack, had "
              + index.sums().elements()
              + " (regulation pack "
              + pack.id()
              + ")");
    }
  }

  /**
   * The index of some answers, the population unknown.
   *
   * @param pack the pack
   * @param columns named after the elements, such as {@code u3} or {@code U3}
   * @return not computable if an element is not asked about or not answered
   */
  public static Outcome<SatisfactionIndex> of(RegulationPack pack, List<Ratings> columns) {
    return of(pack, columns, OptionalLong.empty());
  }

  /**
   * The index of some answers.
   *
   * @param pack the pack
   * @param columns named after the elements, such as {@code u3} or {@code U3}
   * @param population how many people could have been asked, for the correction of the error
   * @return not computable if an element is not asked about or not answered
   */
  public static Outcome<SatisfactionIndex> of(
      RegulationPack pack, List<Ratings> columns, OptionalLong population) {
    SatisfactionColumns named =
        new SatisfactionColumns(new IndexRules(requireNonNull(pack, "pack")), columns);
    List<Element> missing = named.missing();
    if (!missing.isEmpty()) {
      return Outcome.notComputable(
          Absence.MISSING_ELEMENT,
          "no column is about "
              + missing.stream().map(ElementRank::code).collect(Collectors.joining(", ")));
    }
    return ElementIndex.of(named.sums(), population)
        .map(index -> new SatisfactionIndex(pack, index));
  }

  private IndexRules rules() {
    return new IndexRules(pack);
  }

  /**
   * The index with exact weights.
   *
   * @return 25 to 100, not rounded
   */
  public Rational exact() {
    return index.value().times(rules().factor());
  }

  /**
   * The index as it is banded.
   *
   * @return rounded once, as the band table says
   */
  public BigDecimal rounded() {
    return rules().bands().rounded(exact());
  }

  /**
   * The band of the index.
   *
   * @return a band of the pack's table
   */
  public Band band() {
    return rules().bands().band(exact());
  }

  /**
   * The index with the weight that tables print, such as 0.11 for 1/9.
   *
   * @return not rounded; it reproduces published figures and bands nothing
   */
  public Rational printed() {
    return PrintedIndex.of(rules(), index).printed();
  }

  /**
   * Exact and printed index with the reason of their difference: {@code exact 91.48, as printed
   * 90.56: weight 0.11 instead of 1/9; band A either way}.
   *
   * @return in Indonesian and English
   */
  public Text compared() {
    return PrintedIndex.of(rules(), index).words();
  }

  /**
   * The value of an element.
   *
   * @param code the code of its role, such as {@code u3}
   * @return its mean times the factor, exact
   * @throws IllegalArgumentException if the pack has no such element
   */
  public Rational element(String code) {
    List<String> codes = pack.elements().stream().map(each -> each.role().code()).toList();
    if (!codes.contains(code)) {
      throw new IllegalArgumentException("element must be one of " + codes + ", was " + code);
    }
    return index.mean(codes.indexOf(code)).times(rules().factor());
  }

  /**
   * The elements to improve first: the lowest ones, as many as the pack names, those that tie with
   * them, and every element in the lower half of the bands (C and D).
   *
   * @return codes of roles, the lowest element first
   */
  public List<String> priorities() {
    return ElementRank.of(index, rules()).stream()
        .filter(ElementRank::isNamed)
        .map(rank -> rank.element().role().code())
        .toList();
  }

  /**
   * Student's interval of the index, cut at the ends of the scale.
   *
   * @param level in (0, 1)
   * @return not computable with one form
   */
  public Outcome<Interval> interval(double level) {
    IndexRules rules = rules();
    return index.interval(rules.factor(), rules.lowestIndex(), rules.highestIndex(), level);
  }

  /** One line: {@code IKM 91.48, A Sangat Baik, n 29 (citizen-satisfaction 1)}. */
  @Override
  public String toString() {
    return "IKM "
        + rounded().toPlainString()
        + ", "
        + band().code()
        + " "
        + band().name().in("id")
        + ", n "
        + index.n()
        + " ("
        + rules().packName()
        + ")";
  }

  @Override
  public String table() {
    return table("en");
  }

  /**
   * The result as aligned text.
   *
   * @param language {@code id} or {@code en}
   * @return lines of at most 80 characters
   */
  public String table(String language) {
    boolean isIndonesian = language.equals("id");
    IndexRules rules = rules();
    TextTable table =
        new TextTable(toString())
            .row(
                isIndonesian
                    ? List.of("", "n", "NRR", "nilai", "mutu", "urutan")
                    : List.of("", "n", "mean", "value", "band", "rank"));
    for (ElementRank rank : ElementRank.of(index, rules)) {
      int at = rules.elements().indexOf(rank.element());
      table.row(
          ElementExhibit.name(rank.element()).in(language),
          Long.toString(index.sums().answered(at)),
          Figures.text(index.mean(at).doubleValue(), "mean", language),
          Figures.exact(rules.bands().rounded(rank.points()), language),
          rules.bands().band(rank.points()).code(),
          Integer.toString(rank.rank()));
    }
    Optional<Interval> interval = interval(Check.LEVEL).asOptional();
    interval.ifPresent(ends -> table.note(Figures.text(ends, Units.POINTS, language)));
    return table
        .note(IndexNotes.band(rules, exact(), interval).in(language))
        .note(compared().in(language))
        .note(left(isIndonesian))
        .toString();
  }

  private String left(boolean isIndonesian) {
    return (isIndonesian
            ? "formulir yang mengisi terlalu sedikit unsur dan tidak dihitung: "
            : "forms that answer too few elements and do not count: ")
        + index.sums().left();
  }
}
