package id.bina.io.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The folders of the tests; each broken one carries the name of its defect. */
final class Folders {

  private Folders() {}

  static Path folder(String name) {
    URL found = Folders.class.getResource("/folders/" + name);
    try {
      return Path.of(Objects.requireNonNull(found, name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(name, e);
    }
  }

  static List<String> names() {
    try (Stream<Path> all = Files.list(folder(""))) {
      return all.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy of a folder with some of its files written anew. */
  static Path copy(String name, Path to, Map<String, String> changed) {
    try (Stream<Path> all = Files.list(folder(name))) {
      for (Path file : all.toList()) {
        Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
      }
      for (Map.Entry<String, String> file : changed.entrySet()) {
        Files.writeString(to.resolve(file.getKey()), file.getValue());
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
