package id.bina.io.pair;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillFileTest {
  private static final byte[] SECRET = "participant P-07".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private long files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count();
    }
  }

  @Test
  void readsAnyPartOfWhatWasWritten() {
    byte[] one = new byte[48];
    byte[] other = new byte[48];
    for (int i = 0; i < 48; i++) {
      one[i] = (byte) i;
      other[i] = (byte) (100 + i);
    }
    try (SpillFile file = new SpillFile(folder)) {
      Extent alone = file.append(List.of(one.clone()), 5);
      Extent both = file.append(List.of(one.clone(), other.clone()), 7);

      byte[] read = new byte[60];
      file.read(file.reader(), both.offset() + 3, read, 2, 52);

      assertEquals(new Extent(0, 5), alone);
      assertEquals(new Extent(16, 55), both);
      assertEquals(60, file.written());
      assertArrayEquals(Arrays.copyOfRange(one, 3, 48), Arrays.copyOfRange(read, 2, 47));
      assertArrayEquals(Arrays.copyOf(other, 7), Arrays.copyOfRange(read, 47, 54));
    }
  }

  @Test
  void whatIsOnTheDiskIsNotWhatWasWritten() {
    byte[] page = SECRET.clone();
    try (SpillFile file = new SpillFile(folder)) {
      file.append(List.of(page), page.length);
    }
    assertFalse(Arrays.equals(SECRET, page), "the page was enciphered in place");
  }

  @Test
  void leavesNoNameBehindWhileItIsOpenOrWhenItIsClosed() throws IOException {
    try (SpillFile file = new SpillFile(folder)) {
      file.append(List.of(SECRET.clone()), 16);
      assumeTrue(
          folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
          "only such a system removes the name of an open file");
      assertEquals(0, files());
    }
    assertEquals(0, files());
  }

  @Test
  void makesNoFileUnlessItIsNeeded() {
    Path nowhere = folder.resolve("nowhere");
    try (SpillFile file = new SpillFile(nowhere)) {
      assertEquals(0, file.written());
      UncheckedIOException refused =
          assertThrows(UncheckedIOException.class, () -> file.append(List.of(SECRET.clone()), 16));
      assertEquals(
          "folder for rows must take them, did not after 0 bytes ("
              + nowhere
              + ")\n  give a folder with more room: SpillPolicy.in(folder)",
          refused.getMessage());
      assertEquals(NoSuchFileException.class, requireNonNull(refused.getCause()).getClass());
    }
  }
}
