package id.bina.io.json;

import id.bina.core.Text;
import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
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

  /** Adds a problem whose path is file, line, column and pointer. */
  void add(Place place, Pointer pointer, Refusal why) {
    String where = place.isKnown() ? name + ":" + place : name;
    String path = where + " " + (pointer.equals(Pointer.DOCUMENT) ? "/" : pointer);
    problems.add(Problem.blocks(path, why.code(), Text.of(why.id(), why.en())));
  }

  /** The value if nothing was refused anywhere, or else all problems. */
  <T> Imported<T> imported(Optional<T> value) {
    return problems.isEmpty() ? Imported.of(value.orElseThrow()) : Imported.failed(problems);
  }

  /** All English sentences, one below the other. */
  String inEnglish() {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }
}
