package id.bina.io.dossier;

import id.bina.core.Text;
import id.bina.core.dossier.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns paths within a draft into places in files: {@code /responses/3/answers/R1} into {@code
 * answers.csv:12 [R1]}, and what was defined into a pointer within {@code program.json}.
 */
final class Places {
  /** An element of a list of the draft, and what of it. */
  private static final Pattern ELEMENT =
      Pattern.compile("/(program/[a-zA-Z]+|[a-zA-Z]+)/(\\d+)((?:/[A-Za-z0-9._:@+-]+)*)");

  private static final String LEDGER = "ledger";

  private final String name;
  private final Map<String, Sheet<?>> sheets;
  private final Map<String, Integer> defined;
  private final Optional<String> ledger;

  Places(String name, DossierDefinition definition, Collected collected) {
    this.name = name;
    this.ledger = definition.ledgerFile();
    this.sheets =
        Map.ofEntries(
            Map.entry("participants", collected.participants),
            Map.entry("enrolments", collected.enrolments),
            Map.entry("attendance", collected.attendance),
            Map.entry("assessments", collected.assessments),
            Map.entry("responses", collected.responses),
            Map.entry("interviews", collected.interviews),
            Map.entry("voices", collected.voices),
            Map.entry("learningHours", collected.learningHours),
            Map.entry("events", collected.events),
            Map.entry("competencyLevels", collected.competencyLevels),
            Map.entry("appraisals", collected.appraisals),
            Map.entry("readings", collected.readings),
            Map.entry("observations", collected.observations),
            Map.entry("program/costs", collected.costs),
            Map.entry("program/peerCosts", collected.peerCosts),
            Map.entry("program/actionPlans", collected.actionPlans));
    // Of these some are defined, and those of the files come after them.
    this.defined =
        Map.of(
            "program/costs", definition.program().costs().size(),
            "program/peerCosts", definition.program().peerCosts().size(),
            "program/actionPlans", definition.program().actionPlans().size());
  }

  /** The problem with every path of the draft turned into the place of a file. */
  Problem translated(Problem problem) {
    Matcher matcher = ELEMENT.matcher(problem.path());
    String place =
        (matcher.matches() ? place(matcher) : Optional.<String>empty())
            .orElseGet(() -> defined(problem.path()));
    SortedMap<String, String> words = new TreeMap<>();
    problem.message().values().forEach((tag, said) -> words.put(tag, withPlaces(said)));
    return new Problem(problem.severity(), place, problem.code(), new Text(words));
  }

  /** A path of the draft is one of the definition; a place in a file stays as it is. */
  private String defined(String path) {
    return path.startsWith("/") ? name + " " + path : path;
  }

  private String withPlaces(String said) {
    return ELEMENT
        .matcher(said)
        .replaceAll(found -> Matcher.quoteReplacement(place(found).orElseGet(found::group)));
  }

  private Optional<String> place(MatchResult found) {
    String kind = found.group(1);
    if (kind.equals(LEDGER) && ledger.isPresent()) {
      return ledger.map(file -> file + " /entries/" + found.group(2) + found.group(3));
    }
    Sheet<?> sheet = sheets.get(kind);
    int index = Integer.parseInt(found.group(2)) - defined.getOrDefault(kind, 0);
    if (sheet == null || index < 0) {
      return Optional.empty();
    }
    String rest = found.group(3);
    String last = rest.isEmpty() ? "" : " [" + rest.substring(rest.lastIndexOf('/') + 1) + "]";
    return sheet.place(index).map(row -> row + last);
  }
}
