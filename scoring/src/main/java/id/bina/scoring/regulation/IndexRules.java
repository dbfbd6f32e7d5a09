package id.bina.scoring.regulation;

import id.bina.core.Rational;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Element;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.regulation.SampleSizeRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

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
          Packs.IKM_MEANINGFUL_CHANGE,
          Packs.SAMPLE_CHI_SQUARE,
          Packs.SAMPLE_PROPORTION,
          Packs.SAMPLE_ERROR);

  IndexRules {
    for (String name : NEEDED) {
      if (pack.figure(name).isEmpty()) {
        throw new IllegalArgumentException(
            "pack must have the figure " + name + ", was " + pack.id());
      }
    }
    if (pack.elements().isEmpty() || pack.bandTable(Packs.IKM_BANDS).isEmpty()) {
      throw new IllegalArgumentException(
          "pack must have elements and the band table " + Packs.IKM_BANDS + ", was " + pack.id());
    }
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

  BandTable bands() {
    return pack.bandTable(Packs.IKM_BANDS).orElseThrow();
  }

  SampleSizeRule sampleSize() {
    return new SampleSizeRule(
        figure(Packs.SAMPLE_CHI_SQUARE),
        figure(Packs.SAMPLE_PROPORTION),
        figure(Packs.SAMPLE_ERROR));
  }
}
