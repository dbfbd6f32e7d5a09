package id.bina.io.json;

import static id.bina.io.json.Broken.assertSaid;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold no text to begin with; each test is named for the defect. */
class BrokenFileTest {
  @TempDir Path folder;

  @Test
  void fileThatIsNotThere() {
    assertSaid(
        BinaJson.read(folder.resolve("program.json"), Text.class),
        "program.json the file must be there, was not found");
  }

  @Test
  void folderInPlaceOfAFile() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("program.json"));

    assertSaid(BinaJson.read(taken, Text.class), "program.json a file must be given, was a folder");
  }

  @Test
  void fileInLatin1() throws IOException {
    Path file = folder.resolve("text.json");
    Files.write(file, "{\n  \"id\": \"café\"\n}\n".getBytes(ISO_8859_1));

    assertSaid(
        BinaJson.read(file, Text.class),
        "text.json:2:13 / must be UTF-8 text, byte 15 is not",
        "  save the file with encoding UTF-8");
  }

  @Test
  void fileInUtf16() throws IOException {
    Path file = folder.resolve("text.json");
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0});

    assertSaid(
        BinaJson.read(file, Text.class),
        "text.json:1:1 / must be UTF-8 text, byte 1 is not",
        "  save the file with encoding UTF-8");
  }

  @Test
  void byteOrderMarkIsNoDefect() throws IOException {
    Path file = Files.writeString(folder.resolve("text.json"), "\uFEFF{\"id\": \"ya\"}");

    assertEquals(Text.of("ya"), BinaJson.read(file, Text.class).orThrow());
  }
}
