package id.bina.scoring.regulation;

import id.bina.core.Rational;
import id.bina.core.regulation.Element;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Figures;
import id.bina.scoring.stat.ElementIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The place of an element among the others, from the lowest.
 *
 * @param element which element
 * @param points its mean times the factor, exact
 * @param rank 1 for the lowest; equal values share a rank
 * @param tied how many others share it
 * @param isNamed whether a report names it: among the lowest, tied with them, or in a low band
 */
record ElementRank(Element element, Rational points, int rank, int tied, boolean isNamed) {

  /** From the lowest to the highest; equal values in the order of the pack. */
  static List<ElementRank> of(ElementIndex index, IndexRules rules) {
    List<Element> elements = rules.elements();
    int named = rules.figure(Packs.IKM_LOWEST_NAMED).intValueExact();
    List<ElementRank> ranks = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Rational mean = index.mean(i);
      int below = (int) index.means().stream().filter(each -> each.compareTo(mean) < 0).count();
      int tied = (int) index.means().stream().filter(mean::equals).count() - 1;
      Rational points = mean.times(rules.factor());
      boolean isNamed = below < named || rules.isLow(points);
      ranks.add(new ElementRank(elements.get(i), points, below + 1, tied, isNamed));
    }
    ranks.sort(Comparator.comparing(ElementRank::rank));
    return List.copyOf(ranks);
  }

  /** As people write it: U3. */
  static String code(Element element) {
    return element.role().code().toUpperCase(Locale.ROOT);
  }

  /** Code and value: U3 67,08; ties are said. */
  String words(String language) {
    String value = IndexNotes.points(points.doubleValue(), language);
    if (tied == 0) {
      return code(element) + " " + value;
    }
    return code(element) + " " + value + (language.equals("id") ? " (seri)" : " (tied)");
  }

  /** The rank in words. */
  String place(int elements, String language) {
    String number = Figures.text(rank, language);
    String of = Figures.text(elements, language);
    String ties = Figures.text(tied, language);
    if (language.equals("id")) {
      return "urutan "
          + number
          + " dari "
          + of
          + " mulai yang terendah"
          + (tied == 0 ? "" : ", seri dengan " + ties + " unsur lain");
    }
    return "rank "
        + number
        + " of "
        + of
        + " from the lowest"
        + (tied == 0 ? "" : ", tied with " + ties + " others");
  }
}
