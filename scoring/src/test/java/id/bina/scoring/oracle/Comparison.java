package id.bina.scoring.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Expected values of one case, each beside what was answered. */
final class Comparison {

  /** How an expected value stands. */
  enum Standing {
    /** Answered, near enough. */
    WITHIN,
    /** Answered, too far. */
    OUTSIDE,
    /** Nobody answers it. */
    UNANSWERED,
    /** Words instead of a quantity: a label, or why the reference has no number. */
    LABEL
  }

  /**
   * One expected value.
   *
   * @param name of the case
   * @param pointer below {@code /expected}
   * @param expected as the file has it
   * @param got what was answered, if it was
   */
  record Row(String name, String pointer, JsonNode expected, Optional<Answer> got) {

    Standing standing() {
      boolean words = expected.isString() && !expected.asString().matches("NaN|-?Infinity");
      // such as "not given (n large)" where we have a number
      if (words && !(got.isPresent() && got.get() instanceof Answer.Said)) {
        return Standing.LABEL;
      }
      if (got.isPresent()) {
        return got.get().holds(expected) ? Standing.WITHIN : Standing.OUTSIDE;
      }
      return Standing.UNANSWERED;
    }

    String line() {
      return name
          + pointer
          + ": expected "
          + expected
          + ", got "
          + got.map(Answer::text).orElse("nothing")
          + got.map(answer -> " (relative error " + answer.error(expected) + ")").orElse("");
    }
  }

  private Comparison() {}

  /** All leaves of a case in the order of its file. */
  static List<Row> of(OracleCase c, Answers answers) {
    List<Row> rows = new ArrayList<>();
    walk(c, answers, "", c.expected(), rows);
    return rows;
  }

  /** What differs in a case, and how the expected values are reproduced. */
  static String message(OracleCase c, Answerer answerer, List<Row> outside) {
    StringBuilder text = new StringBuilder();
    text.append(outside.size()).append(" quantities differ from the reference\n");
    outside.forEach(row -> text.append(row.line()).append('\n'));
    text.append("reproduce with R: ").append(answerer.r(c)).append('\n');
    return text.append(c.provenance()).toString();
  }

  private static void walk(
      OracleCase c, Answers answers, String pointer, JsonNode node, List<Row> rows) {
    if (node.isObject()) {
      for (String name : node.propertyNames()) {
        walk(c, answers, pointer + Answers.part(name), node.get(name), rows);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(c, answers, pointer + "/" + i, node.get(i), rows);
      }
    } else {
      rows.add(new Row(c.name(), pointer, node, answers.at(pointer)));
    }
  }
}
