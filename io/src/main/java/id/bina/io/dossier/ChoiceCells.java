package id.bina.io.dossier;

import id.bina.io.internal.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the options of an item in one cell. An option may hold the separator itself ({@code Studi
 * kasus, simulasi}): only the list of options tells where one ends.
 */
final class ChoiceCells {

  private ChoiceCells() {}

  /** The options that a cell holds, in its order; empty if a part of it is no option. */
  static Optional<List<String>> chosen(String words, String separator, List<String> options) {
    String rest = withoutEnd(words, separator);
    List<String> chosen = new ArrayList<>();
    while (!rest.isEmpty()) {
      Optional<String> next = first(rest, separator, options);
      if (next.isEmpty() || chosen.contains(next.get())) {
        return Optional.empty();
      }
      chosen.add(next.get());
      String after = rest.substring(Cells.words(next.get()).length()).strip();
      rest = after.isEmpty() ? "" : after.substring(separator.length()).strip();
    }
    return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
  }

  /** Some services end the last choice with a separator too. */
  private static String withoutEnd(String words, String separator) {
    return words.endsWith(separator)
        ? words.substring(0, words.length() - separator.length()).strip()
        : words;
  }

  /** The longest option with which a text begins and after which it ends or is separated. */
  private static Optional<String> first(String text, String separator, List<String> options) {
    return options.stream()
        .filter(option -> begins(text, Cells.words(option), separator))
        .reduce((one, other) -> one.length() >= other.length() ? one : other);
  }

  private static boolean begins(String text, String option, String separator) {
    if (!text.regionMatches(true, 0, option, 0, option.length())) {
      return false;
    }
    String after = text.substring(option.length()).strip();
    return after.isEmpty() || after.startsWith(separator);
  }
}
