package id.bina.io.dossier;

import id.bina.core.Text;
import id.bina.core.dossier.Problem;
import id.bina.core.dossier.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a folder, in the order it is found. Not thread-safe. */
final class Problems {
  private final List<Problem> all = new ArrayList<>();
  private final List<Problem> held = new ArrayList<>();

  void add(Problem problem) {
    all.add(problem);
  }

  void add(Severity severity, String place, String code, Text sentence) {
    all.add(new Problem(severity, place, code, sentence));
  }

  /** Adds why a row is kept back that can be no evidence; the draft carries it on. */
  void hold(String place, String code, Text sentence) {
    held.add(Problem.excludes(place, code, sentence));
  }

  List<Problem> held() {
    return List.copyOf(held);
  }

  /** How many of them block. */
  int blocking() {
    return (int) all.stream().filter(each -> each.severity() == Severity.BLOCKS).count();
  }

  boolean block() {
    return blocking() > 0;
  }

  List<Problem> all() {
    return List.copyOf(all);
  }
}
