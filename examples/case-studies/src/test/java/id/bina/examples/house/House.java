package id.bina.examples.house;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build of this project stands on disk, as the build itself says. */
final class House {

  private House() {}

  static Path root() {
    String root = System.getProperty("bina.root");
    if (root == null) {
      throw new IllegalStateException(
          "bina.root must be the project's folder, was not set\n  run the test with Maven");
    }
    return Path.of(root);
  }

  static Path classes(String module) {
    Path classes = root().resolve(module).resolve("target").resolve("classes");
    if (!Files.isDirectory(classes)) {
      throw new IllegalStateException(
          "the classes of " + module + " must be compiled, found no folder " + classes);
    }
    return classes;
  }
}
