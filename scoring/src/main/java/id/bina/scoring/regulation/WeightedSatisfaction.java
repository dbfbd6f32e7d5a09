package id.bina.scoring.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.evidence.Ratings;
import id.bina.core.regulation.Band;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.regulation.Weight;
import id.bina.core.regulation.WeightTable;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.ElementIndex;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The index of citizens' satisfaction (IKM) by weights of an office's own, exact, beside the
 * official one, whose elements weigh the same.
 *
 * <pre>{@code
 * RegulationPack own =
 *     Packs.citizenSatisfaction().toBuilder().id("skm-bungo").addWeightTables(weights).build();
 * WeightedSatisfaction.of(own, columns).orThrow().show();
 * }</pre>
 *
 * The weights stand in the table {@value Packs#IKM_WEIGHTS} of a derived pack, one for each
 * element, and come to 1 exactly. {@link #printed} is the index with the weights as a table with
 * two decimals prints them, which need not come to 1; it bands nothing. The regulation knows equal
 * weights only: {@link #unweighted} is what may be published as the official index.
 *
 * <p>Immutable and thread-safe. Source: Peraturan Menteri PANRB 14/2017; the interval is that of
 * {@link ElementIndex}.
 *
 * @param unweighted the index with equal weights
 * @param weights one an element, in the order of the elements of the pack
 */
public record WeightedSatisfaction(SatisfactionIndex unweighted, List<Weight> weights)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "weighted-satisfaction";

  /** Checks that there is a weight for each element. */
  public WeightedSatisfaction {
    requireNonNull(unweighted, "unweighted");
    weights = List.copyOf(weights);
    List<String> codes = codes(unweighted.pack());
    if (!codes.equals(weights.stream().map(Weight::code).toList())) {
      throw new IllegalArgumentException(
          "weights must be those of "
              + codes
              + ", were those of "
              + weights.stream().map(Weight::code).toList()
              + " (regulation pack "
              + unweighted.pack().id()
              + ")");
    }
  }

  private static List<String> codes(RegulationPack pack) {
    return pack.elements().stream().map(each -> each.role().code()).toList();
  }

  /**
   * The weighted index of some answers.
   *
   * @param pack a pack of an index with the weight table {@value Packs#IKM_WEIGHTS}
   * @param columns named after the elements, such as {@code u3}
   * @return not computable where {@link SatisfactionIndex} is not: an element that nobody answered
   *     does not give its weight to the others
   * @throws IllegalArgumentException if the pack has no weights, or not of its elements
   */
  public static Outcome<WeightedSatisfaction> of(RegulationPack pack, List<Ratings> columns) {
    List<Weight> weights = weights(pack);
    return SatisfactionIndex.of(pack, columns)
        .map(index -> new WeightedSatisfaction(index, weights));
  }

  private static List<Weight> weights(RegulationPack pack) {
    WeightTable table =
        pack.weightTable(Packs.IKM_WEIGHTS)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "pack must have the weight table "
                            + Packs.IKM_WEIGHTS
                            + ", was "
                            + pack.id()
                            + "\n  the official index weighs all elements the same: take"
                            + " SatisfactionIndex"));
    List<String> codes = codes(pack);
    Set<String> weighted = new TreeSet<>(table.weights().stream().map(Weight::code).toList());
    if (!weighted.equals(new TreeSet<>(codes))) {
      throw new IllegalArgumentException(
          "weights must be those of "
              + codes
              + ", were those of "
              + weighted
              + " (regulation pack "
              + pack.id()
              + ")");
    }
    return new IndexRules(pack).weights().orElseThrow();
  }

  /** What the weights of the pack, if it has some, would make of the official index. */
  static Optional<Text> beside(IndexRules rules, ElementIndex index) {
    return rules
        .weights()
        .map(weights -> index.value(shares(weights)).times(rules.factor()))
        .map(value -> rules.bands().rounded(value))
        .map(
            value ->
                Text.of(
                    "unsur berbobot sama, seperti indeks resmi; dengan bobot "
                        + rules.packName()
                        + ": "
                        + Figures.exact(value, "id"),
                    "elements weigh the same, as in the official index; by the weights of "
                        + rules.packName()
                        + ": "
                        + Figures.exact(value, "en")));
  }

  private static List<Rational> shares(List<Weight> weights) {
    return weights.stream().map(weight -> Rational.of(weight.share())).toList();
  }

  private IndexRules rules() {
    return new IndexRules(unweighted.pack());
  }

  /**
   * The weighted index.
   *
   * @return 25 to 100, not rounded
   */
  public Rational exact() {
    return unweighted.index().value(shares(weights)).times(rules().factor());
  }

  /**
   * The weighted index as it is banded.
   *
   * @return rounded once, as the band table says
   */
  public BigDecimal rounded() {
    return rules().bands().rounded(exact());
  }

  /**
   * The band of the weighted index.
   *
   * @return a band of the pack's table
   */
  public Band band() {
    return rules().bands().band(exact());
  }

  /**
   * The index with the weights as a table prints them, each rounded to the decimals of the printed
   * weight of the pack.
   *
   * @return not rounded; it reproduces published figures and bands nothing
   */
  public Rational printed() {
    int decimals = rules().figure(Packs.IKM_PRINTED_WEIGHT).scale();
    List<Rational> rounded =
        weights.stream()
            .map(weight -> Rational.of(weight.share().setScale(decimals, RoundingMode.HALF_UP)))
            .toList();
    return unweighted.index().value(rounded).times(rules().factor());
  }

  /**
   * Student's interval of the weighted index, cut at the ends of the scale.
   *
   * @param level in (0, 1)
   * @return not computable with one form
   */
  public Outcome<Interval> interval(double level) {
    Check.level(level);
    IndexRules rules = rules();
    double middle = exact().doubleValue();
    double times = rules.factor().doubleValue();
    return unweighted
        .index()
        .standardError(shares(weights))
        .map(
            error -> {
              double reach = StudentT.critical(level, unweighted.index().n() - 1.0) * error * times;
              return Interval.of(
                  Math.max(rules.lowestIndex(), middle - reach),
                  Math.min(rules.highestIndex(), middle + reach),
                  level,
                  ElementIndex.METHOD);
            });
  }

  /** One line: {@code IKM weighted 90.12, A; equal weights 91.48, A (skm-bungo 1)}. */
  @Override
  public String toString() {
    return "IKM weighted "
        + rounded().toPlainString()
        + ", "
        + band().code()
        + "; equal weights "
        + unweighted.rounded().toPlainString()
        + ", "
        + unweighted.band().code()
        + " ("
        + rules().packName()
        + ")";
  }

  @Override
  public String table() {
    IndexRules rules = rules();
    TextTable table = new TextTable(toString()).row("", "weight", "mean", "value");
    for (int i = 0; i < weights.size(); i++) {
      Rational mean = unweighted.index().mean(i);
      table.row(
          ElementExhibit.name(rules.elements().get(i)).in("en"),
          weights.get(i).share().toPlainString(),
          Digits.of(mean.doubleValue()),
          rules.bands().rounded(mean.times(rules.factor())).toPlainString());
    }
    interval(Check.LEVEL).asOptional().ifPresent(ends -> table.note(Digits.of(ends)));
    return table
        .note("as printed, weights rounded: " + rules.bands().rounded(printed()).toPlainString())
        .note("weights of an office's own; the official index weighs all elements the same")
        .toString();
  }
}
