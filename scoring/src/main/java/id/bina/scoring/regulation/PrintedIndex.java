package id.bina.scoring.regulation;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.result.Figures;
import id.bina.scoring.stat.ElementIndex;

/**
 * An index beside what it is with the weight that tables print, and why the two differ.
 *
 * @param rules the figures of the pack
 * @param exact the index with the weight one over the number of elements
 * @param printed the index with the printed weight
 */
record PrintedIndex(IndexRules rules, Rational exact, Rational printed) {

  static PrintedIndex of(IndexRules rules, ElementIndex index) {
    Rational weight = Rational.of(rules.printedWeight());
    return new PrintedIndex(
        rules, index.value().times(rules.factor()), index.value(weight).times(rules.factor()));
  }

  /** Both values with the reason, and both bands where they differ. */
  Text words() {
    return Text.of(words("id"), words("en"));
  }

  private String words(String language) {
    boolean isIndonesian = language.equals("id");
    String value = Figures.exact(rules.bands().rounded(exact), language);
    String other = Figures.exact(rules.bands().rounded(printed), language);
    String weight = Figures.exact(rules.printedWeight(), language);
    String share = "1/" + rules.elements().size();
    String both =
        isIndonesian
            ? "tepat " + value + ", tercetak " + other + ": bobot " + weight + ", bukan " + share
            : "exact "
                + value
                + ", as printed "
                + other
                + ": weight "
                + weight
                + " instead of "
                + share;
    return both + bands(language);
  }

  private String bands(String language) {
    boolean isIndonesian = language.equals("id");
    String one = rules.bands().band(exact).code();
    String other = printedBand(language);
    if (one.equals(other)) {
      return isIndonesian ? "; mutu " + one + " pada keduanya" : "; band " + one + " either way";
    }
    return isIndonesian
        ? "; mutu " + one + ", tercetak " + other
        : "; band " + one + ", as printed " + other;
  }

  /** A weight that is rounded can lead beyond the table, which is told and not cut. */
  private String printedBand(String language) {
    Rational lowest = Rational.of(rules.bands().lowest());
    Rational rounded = Rational.of(rules.bands().rounded(printed));
    if (rounded.compareTo(lowest) < 0
        || rounded.compareTo(Rational.of(rules.bands().highest())) > 0) {
      return language.equals("id") ? "di luar tabel" : "outside the table";
    }
    return rules.bands().band(printed).code();
  }
}
