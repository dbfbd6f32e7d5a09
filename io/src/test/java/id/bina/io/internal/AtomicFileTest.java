package id.bina.io.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void replacesAFileAndLeavesNothingBesideIt() throws IOException {
    Path file = Files.writeString(folder.resolve("report.json"), "before");

    AtomicFile.write(file, "after".getBytes(UTF_8));

    assertEquals("after", Files.readString(file));
    assertEquals(List.of("report.json"), names());
  }

  @Test
  void leavesNothingWhereItCannotWrite() throws IOException {
    // A folder that is not empty cannot be replaced by a file.
    Path taken = Files.createDirectories(folder.resolve("report.json"));
    Files.writeString(taken.resolve("inside"), "kept");

    assertThrows(IOException.class, () -> AtomicFile.write(taken, new byte[3]));
    assertEquals("kept", Files.readString(taken.resolve("inside")));
    assertEquals(List.of("report.json"), names());
  }

  @Test
  void needsAFolderThatIsThere() {
    Path file = folder.resolve("missing").resolve("report.json");

    assertThrows(IOException.class, () -> AtomicFile.write(file, new byte[3]));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
