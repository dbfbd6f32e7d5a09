package id.bina.io.json;

import id.bina.core.Text;
import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.dossier.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects what is wrong with one document. Confined to the thread that reads it. */
final class Refusals {
  private final String name;
  private final List<Problem> problems = new ArrayList<>();

  Refusals(String name) {
    this.name = name;
  }

  /** Adds a reason why there is no value; its path is file, line, column and pointer. */
  void add(Place place, Pointer pointer, Refusal why) {
    String path = at(place, pointer.equals(Pointer.DOCUMENT) ? "/" : pointer.toString());
    problems.add(Problem.blocks(path, why.code(), Text.of(why.id(), why.en())));
  }

  /** Adds what a check of the core found, with file, line and column before its path. */
  void add(Place place, String path, Problem found) {
    problems.add(new Problem(found.severity(), at(place, path), found.code(), found.message()));
  }

  private String at(Place place, String path) {
    return (place.isKnown() ? name + ":" + place : name) + " " + path;
  }

  /** The value if nothing blocks, with all problems; else the problems alone. */
  <T> Imported<T> imported(Optional<T> value) {
    return new Imported<>(blocks() ? Optional.empty() : value, problems);
  }

  /** True if something prevents a value. */
  boolean blocks() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.BLOCKS);
  }

  /** All English sentences, one below the other. */
  String inEnglish() {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
