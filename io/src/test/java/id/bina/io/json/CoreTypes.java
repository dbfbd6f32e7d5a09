package id.bina.io.json;

import id.bina.core.Id;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The public types of the core, found where they were compiled to: a folder, or a jar. */
final class CoreTypes {
  private CoreTypes() {}

  static List<Class<?>> all() throws IOException, URISyntaxException {
    Path code = Path.of(Id.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(code)) {
      return under(code);
    }
    try (FileSystem jar = FileSystems.newFileSystem(code)) {
      return under(jar.getPath("/"));
    }
  }

  private static List<Class<?>> under(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.replace(".class", "").replace('/', '.').replace('\\', '.'))
          .sorted()
          .<Class<?>>map(CoreTypes::load)
          .filter(type -> java.lang.reflect.Modifier.isPublic(type.getModifiers()))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
