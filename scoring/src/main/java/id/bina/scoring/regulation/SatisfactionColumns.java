package id.bina.scoring.regulation;

import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.regulation.Element;
import id.bina.core.regulation.Packs;
import id.bina.scoring.internal.RatingElements;
import id.bina.scoring.tally.ElementSums;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Columns of ratings that are named after the elements of a pack.
 *
 * @param rules the figures of the pack
 * @param columns the columns, all of as many rows; several may be about one element
 */
record SatisfactionColumns(IndexRules rules, List<Ratings> columns) {

  SatisfactionColumns {
    columns = List.copyOf(columns);
    for (Ratings column : columns) {
      requireElement(rules, column);
      requireScale(rules, column);
      if (column.size() != columns.get(0).size()) {
        throw new IllegalArgumentException(
            "columns must have as many rows as the first, which has "
                + columns.get(0).size()
                + ", had "
                + column.size()
                + " (column "
                + name(column)
                + ")");
      }
    }
  }

  private static void requireElement(IndexRules rules, Ratings column) {
    if (rules.elements().stream().noneMatch(element -> isAbout(column, element))) {
      throw new IllegalArgumentException(
          "column must be named after one of "
              + rules.elements().stream().map(element -> element.role().code()).toList()
              + ", was "
              + name(column)
              + "\n  name it with named(\""
              + rules.elements().get(0).role().code()
              + "\")");
    }
  }

  private static void requireScale(IndexRules rules, Ratings column) {
    boolean fits =
        column.scale().lowest() == rules.lowest()
            && column.scale().highest() == rules.highest()
            && column.scale().better() == Better.HIGHER;
    if (!fits) {
      throw new IllegalArgumentException(
          "scale of an element must go from "
              + rules.lowest()
              + " to "
              + rules.highest()
              + ", higher is better, was "
              + column.scale().lowest()
              + " to "
              + column.scale().highest()
              + " (column "
              + name(column)
              + ")");
    }
  }

  private static String name(Ratings column) {
    return column.name().orElse("without a name");
  }

  /** U4 and u4 are about the element u4; the decree's ikm2004-u4 may be called u4 too. */
  private static boolean isAbout(Ratings column, Element element) {
    String code = element.role().code();
    String name = column.name().orElse("").toLowerCase(Locale.ROOT);
    return !name.isEmpty() && (name.equals(code) || code.endsWith("-" + name));
  }

  /** The columns about an element. */
  List<Integer> of(Element element) {
    List<Integer> about = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (isAbout(columns.get(i), element)) {
        about.add(i);
      }
    }
    return about;
  }

  /** The elements that no column is about. */
  List<Element> missing() {
    return rules.elements().stream().filter(element -> of(element).isEmpty()).toList();
  }

  /** The sums over the forms that answer enough. */
  ElementSums sums() {
    List<List<Ratings>> elements =
        rules.elements().stream()
            .map(element -> of(element).stream().map(columns::get).toList())
            .toList();
    return RatingElements.sums(elements, rules.figure(Packs.IKM_LEAST_ANSWERED));
  }
}
