package id.bina.scoring.catalogue;

import static java.util.Objects.requireNonNull;

import id.bina.scoring.stat.Welch;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the module, as they were compiled. */
final class Compiled {

  private Compiled() {}

  static List<Class<?>> classes(String packageName) throws Exception {
    Path root = root();
    try (Stream<Path> files = Files.walk(root.resolve(packageName.replace('.', '/')))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .map(name -> name.replace('/', '.').replace('\\', '.'))
          .sorted()
          .<Class<?>>map(Compiled::load)
          .toList();
    }
  }

  private static Path root() throws URISyntaxException, IOException {
    return Path.of(
        requireNonNull(Welch.class.getProtectionDomain().getCodeSource()).getLocation().toURI());
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Compiled.class.getClassLoader());
    } catch (ClassNotFoundException none) {
      throw new IllegalStateException(name, none);
    }
  }
}
