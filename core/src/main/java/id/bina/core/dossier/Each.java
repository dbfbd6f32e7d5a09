package id.bina.core.dossier;

import java.util.List;

/** Goes through a list of a draft with the path of each element. */
final class Each {

  private Each() {}

  /** Looks at one thing. */
  @FunctionalInterface
  interface Check<T> {
    void at(String path, T thing);
  }

  /** Looks at each thing; the path of a list ends with a slash. */
  static <T> void of(String path, List<T> things, Check<T> check) {
    for (int i = 0; i < things.size(); i++) {
      check.at(path + i, things.get(i));
    }
  }
}
