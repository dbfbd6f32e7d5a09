package id.bina.io.table;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** The files of the tests of tables; each broken one carries the name of its defect. */
final class TableFiles {

  private TableFiles() {}

  static Path path(String name) {
    URL found = TableFiles.class.getResource("/tables/" + name);
    try {
      return Path.of(Objects.requireNonNull(found, name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
