package id.bina.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every numbered statement of the five programme descriptions is carried by the tag of a test. */
class StatementsTest {
  /** How many statements each description has. */
  private static final Map<String, Integer> STATEMENTS =
      new TreeMap<>(Map.of("S000", 23, "S001", 27, "S002", 29, "S003", 25, "S004", 18));

  /** Words of the page around the first description, no statement of it. */
  private static final String RESIDUE = "S000-23";

  private static final Pattern TAG = Pattern.compile("@Tag\\(\"(S\\d{3}-\\d+)\"\\)");

  @Test
  void everyStatementIsCarriedByATest() throws IOException {
    Set<String> missing = new TreeSet<>(statements());
    missing.removeAll(tags());
    assertEquals(Set.of(), missing);
  }

  @Test
  void noTagNamesAStatementThatThereIsNot() throws IOException {
    Set<String> unknown = new TreeSet<>(tags());
    unknown.removeAll(statements());
    assertEquals(Set.of(), unknown);
  }

  private static Set<String> statements() {
    Set<String> all = new TreeSet<>();
    STATEMENTS.forEach(
        (document, count) ->
            IntStream.rangeClosed(1, count).forEach(number -> all.add(document + "-" + number)));
    all.remove(RESIDUE);
    return all;
  }

  private static Set<String> tags() throws IOException {
    Set<String> tags = new TreeSet<>();
    for (String module : List.of("core", "scoring", "io", "examples/case-studies")) {
      Path tests = House.root().resolve(module).resolve("src/test/java");
      try (Stream<Path> files = Files.walk(tests)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(file -> tags.addAll(tags(file)));
      }
    }
    return tags;
  }

  private static Set<String> tags(Path file) {
    try {
      return TAG.matcher(Files.readString(file))
          .results()
          .map((MatchResult found) -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
