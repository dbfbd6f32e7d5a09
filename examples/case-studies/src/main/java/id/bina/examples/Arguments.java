package id.bina.examples;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the command line asks for.
 *
 * @param reports the folder of the reports, if it is named
 * @param evidence the folder of evidence of each real programme that is to be evaluated
 */
record Arguments(Optional<Path> reports, SortedMap<String, Path> evidence) {

  private static final Map<String, CaseStudy> REAL =
      Map.of(
          CaseStudy.CARPENTRIES.name(), CaseStudy.CARPENTRIES,
          CaseStudy.NSW.name(), CaseStudy.NSW);

  /**
   * Reads {@code [<folder for reports>] [carpentries <folder>] [nsw <folder>]}.
   *
   * @throws IllegalArgumentException if a folder is missing, or two are given for the reports
   */
  static Arguments parse(String... words) {
    Optional<Path> reports = Optional.empty();
    SortedMap<String, Path> evidence = new TreeMap<>();
    for (int i = 0; i < words.length; i++) {
      if (REAL.containsKey(words[i])) {
        if (i + 1 == words.length) {
          throw refused(words[i] + " must be followed by the folder of its evidence, was last");
        }
        evidence.put(words[i], Path.of(words[i + 1]));
        i++;
      } else if (reports.isPresent()) {
        throw refused(
            "one folder for the reports may be named, were '"
                + reports.get()
                + "' and '"
                + words[i]
                + "'");
      } else {
        reports = Optional.of(Path.of(words[i]));
      }
    }
    return new Arguments(reports, evidence);
  }

  /** The study of a name in {@link #evidence()}. */
  static CaseStudy study(String name) {
    return Optional.ofNullable(REAL.get(name)).orElseThrow();
  }

  private static IllegalArgumentException refused(String sentence) {
    return new IllegalArgumentException(
        sentence + "\n  arguments: [<folder for reports>] [carpentries <folder>] [nsw <folder>]");
  }
}
