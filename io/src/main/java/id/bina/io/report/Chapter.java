package id.bina.io.report;

import id.bina.core.Text;
import id.bina.core.result.Score;
import java.util.List;

/**
 * A chapter of a report that is handed in: which scores stand in it, and what it says without any.
 *
 * @param id of the section
 * @param title its heading
 * @param measures ids of its measures; one that ends in a dot stands for all that begin so
 * @param otherwise what is said if no score may be shown, and where it is found then
 * @param isInternal whether it is about single persons and stays inside the office
 */
record Chapter(String id, Text title, List<String> measures, Text otherwise, boolean isInternal) {

  static Chapter of(String id, Text title, Text otherwise, String... measures) {
    return new Chapter(id, title, List.of(measures), otherwise, false);
  }

  Chapter internal() {
    return new Chapter(id, title, measures, otherwise, true);
  }

  boolean holds(Score score) {
    String measure = score.key().measure().value();
    return measures.stream()
        .anyMatch(each -> each.endsWith(".") ? measure.startsWith(each) : measure.equals(each));
  }
}
