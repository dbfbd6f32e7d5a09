package id.bina.scoring.regulation;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Element;
import id.bina.core.regulation.Figure;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.regulation.SampleSizeRule;
import id.bina.core.regulation.Weight;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The figures of a pack that an index of elements needs, each looked up once.
 *
 * @param pack the pack
 */
record IndexRules(RegulationPack pack) {
  private static final List<String> NEEDED =
      List.of(
          Packs.IKM_FACTOR,
          Packs.IKM_SCALE_LOWEST,
          Packs.IKM_SCALE_HIGHEST,
          Packs.IKM_PRINTED_WEIGHT,
          Packs.IKM_LEAST_ANSWERED,
          Packs.IKM_LOWEST_NAMED,
          Packs.IKM_MEANINGFUL_CHANGE);

  IndexRules {
    for (String name : NEEDED) {
      if (pack.figure(name).isEmpty()) {
        throw new IllegalArgumentException(
            "pack must have the figure " + name + ", was " + pack.id());
      }
    }
    if (pack.elements().isEmpty() || tables(pack).size() != 1) {
      throw new IllegalArgumentException(
          "pack must have elements and one band table, had "
              + pack.elements().size()
              + " elements and "
              + tables(pack).size()
              + " band tables (regulation pack "
              + pack.id()
              + ")");
    }
  }

  private static List<BandTable> tables(RegulationPack pack) {
    return pack.gradings().stream()
        .filter(BandTable.class::isInstance)
        .map(BandTable.class::cast)
        .toList();
  }

  /** Id and version of the pack, as results record it. */
  String packName() {
    return pack.id() + " " + pack.version();
  }

  BigDecimal figure(String name) {
    return pack.figure(name).orElseThrow().value();
  }

  List<Element> elements() {
    return pack.elements();
  }

  Rational factor() {
    return Rational.of(figure(Packs.IKM_FACTOR));
  }

  int lowest() {
    return figure(Packs.IKM_SCALE_LOWEST).intValueExact();
  }

  int highest() {
    return figure(Packs.IKM_SCALE_HIGHEST).intValueExact();
  }

  /** The lowest value that the index can have. */
  double lowestIndex() {
    return factor().times(Rational.of(lowest())).doubleValue();
  }

  /** The highest value that the index can have. */
  double highestIndex() {
    return factor().times(Rational.of(highest())).doubleValue();
  }

  /** The weight as a table prints it: one over the number of elements, with as many decimals. */
  BigDecimal printedWeight() {
    BigDecimal ofNine = figure(Packs.IKM_PRINTED_WEIGHT);
    return Rational.of(1, elements().size()).toDecimal(ofNine.scale(), RoundingMode.HALF_UP);
  }

  /** The weights of an office's own in the order of the elements, if they are one for each. */
  Optional<List<Weight>> weights() {
    return pack.weightTable(Packs.IKM_WEIGHTS)
        .map(table -> inOrder(table.weights()))
        .filter(weights -> weights.size() == elements().size());
  }

  private List<Weight> inOrder(List<Weight> weights) {
    return elements().stream()
        .flatMap(
            element ->
                weights.stream().filter(weight -> weight.code().equals(element.role().code())))
        .toList();
  }

  BandTable bands() {
    return tables(pack).get(0);
  }

  /** Whether a value lies in the lower half of the bands, which is C and D of four. */
  boolean isLow(Rational value) {
    int at = bands().bands().indexOf(bands().band(value));
    return at < bands().bands().size() / 2;
  }

  /** How many forms the pack asks for: a fixed number, or by its formula from the population. */
  OptionalLong formsNeeded(OptionalLong population) {
    Optional<BigDecimal> least = optional(Packs.IKM_LEAST_FORMS);
    if (least.isPresent()) {
      return OptionalLong.of(least.get().longValueExact());
    }
    Optional<SampleSizeRule> rule = sampleSize();
    return rule.isPresent() && population.isPresent()
        ? OptionalLong.of(rule.get().of(population.getAsLong()))
        : OptionalLong.empty();
  }

  /** Where {@link #formsNeeded} comes from, as the beginning of a sentence. */
  Text sampleRule() {
    return optional(Packs.IKM_LEAST_FORMS).isPresent()
        ? Text.of(
            "menurut paket aturan " + pack.id() + " diperlukan sedikitnya ",
            "the regulation pack " + pack.id() + " asks for at least ")
        : Text.of(
            "menurut rumus Krejcie dan Morgan diperlukan ",
            "the formula of Krejcie and Morgan asks for ");
  }

  private Optional<SampleSizeRule> sampleSize() {
    Optional<BigDecimal> square = optional(Packs.SAMPLE_CHI_SQUARE);
    Optional<BigDecimal> share = optional(Packs.SAMPLE_PROPORTION);
    Optional<BigDecimal> error = optional(Packs.SAMPLE_ERROR);
    return square.isPresent() && share.isPresent() && error.isPresent()
        ? Optional.of(new SampleSizeRule(square.get(), share.get(), error.get()))
        : Optional.empty();
  }

  private Optional<BigDecimal> optional(String name) {
    return pack.figure(name).map(Figure::value);
  }
}
