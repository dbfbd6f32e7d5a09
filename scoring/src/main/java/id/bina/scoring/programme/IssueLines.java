package id.bina.scoring.programme;

import id.bina.core.Code;
import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.program.Issue;
import id.bina.core.program.Need;
import id.bina.core.program.Program;
import id.bina.core.program.Strategy;
import id.bina.core.program.Training;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which lines of a programme take up what citizens raise, by their titles. */
final class IssueLines {
  private final Map<String, Issue> issues = new TreeMap<>();
  private final Map<String, Text> titles = new TreeMap<>();

  IssueLines(Program program) {
    program.issues().forEach(issue -> issues.put(issue.id().value(), issue));
    for (Training training : program.trainings()) {
      titles.put("training:" + training.id(), training.title());
    }
    for (Strategy strategy : program.strategies()) {
      titles.put("strategy:" + strategy.id(), strategy.title());
    }
    for (Need need : program.needs()) {
      titles.put("need:" + need.id(), need.title());
    }
  }

  boolean isTakenUp(String code) {
    return Optional.ofNullable(issues.get(code)).filter(i -> !i.lines().isEmpty()).isPresent();
  }

  /** The issue and the lines that take it up. */
  Text words(String code) {
    List<Subject> lines = Optional.ofNullable(issues.get(code)).map(Issue::lines).orElse(List.of());
    return Text.of(words(code, lines, "id"), words(code, lines, "en"));
  }

  private String words(String code, List<Subject> lines, String language) {
    return title(code).in(language)
        + " -> "
        + lines.stream().map(line -> line(line).in(language)).collect(Collectors.joining(", "));
  }

  /** Those of the issues raised that nothing takes up. */
  Text open(Collection<String> raised) {
    List<Text> open = raised.stream().filter(code -> !isTakenUp(code)).map(this::title).toList();
    return Text.of(
        "belum ditindaklanjuti: " + joined(open, "id"), "not taken up: " + joined(open, "en"));
  }

  private static String joined(List<Text> titles, String language) {
    return titles.stream().map(title -> title.in(language)).collect(Collectors.joining(", "));
  }

  private Text title(String code) {
    return Optional.ofNullable(issues.get(code))
        .map(Issue::title)
        .orElseGet(() -> Code.plain(code));
  }

  private Text line(Subject line) {
    return titles.getOrDefault(line.toString(), Text.of(line.id()));
  }
}
