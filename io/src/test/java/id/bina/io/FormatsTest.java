package id.bina.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.dossier.Imported;
import id.bina.core.program.Program;
import id.bina.io.json.JsonFormat;
import id.bina.io.spi.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
  @TempDir Path folder;

  /** One line of Indonesian, as another jar might bring it. */
  private record Plain(String mediaType, String fileExtension, Set<Class<?>> reads)
      implements Format {

    @Override
    public Set<Class<?>> writes() {
      return reads;
    }

    @Override
    public <T> Imported<T> read(InputStream in, String name, Class<T> type) throws IOException {
      return Imported.of(type.cast(Text.of(new String(in.readAllBytes(), UTF_8))));
    }

    @Override
    public void write(Object value, OutputStream out) throws IOException {
      out.write(value.toString().getBytes(UTF_8));
    }
  }

  private static final Plain PLAIN = new Plain("text/plain", "txt", Set.of(Text.class));

  @Test
  void writesAndReadsAFileByItsExtension() throws IOException {
    Formats formats = Formats.builtIn().with(PLAIN);

    formats.write(Text.of("baik"), folder.resolve("a.TXT"));
    formats.write(EvaluationPolicy.standard(), folder.resolve("policy.json"));

    assertEquals("baik", Files.readString(folder.resolve("a.TXT")));
    assertEquals(Text.of("baik"), formats.read(folder.resolve("a.TXT"), Text.class).orThrow());
    assertEquals(
        EvaluationPolicy.standard(),
        formats.read(folder.resolve("policy.json"), EvaluationPolicy.class).orThrow());
  }

  @Test
  void findsAFormatByMediaTypeAndType() {
    Formats formats = Formats.builtIn().with(PLAIN);

    assertSame(JsonFormat.standard(), formats.reading("application/json", Program.class));
    assertEquals(PLAIN, formats.writing("text/plain", Text.class));
  }

  @Test
  void anUnknownMediaTypeNamesTheKnownOnes() {
    assertRefused(
        "media type 'application/xml' must be a known one\n"
            + "  known are application/json (.json), text/csv (.csv), text/plain (.txt)",
        () -> formats().reading("application/xml", Program.class));
  }

  @Test
  void anUnknownExtensionNamesTheKnownOnes() {
    assertRefused(
        "extension of file 'study.xml' must be a known one\n"
            + "  known are application/json (.json), text/csv (.csv), text/plain (.txt)",
        () -> formats().read(folder.resolve("study.xml"), Program.class));
  }

  @Test
  void aFileThatIsNotThereIsAProblem() {
    Imported<Program> read = formats().read(folder.resolve("study.json"), Program.class);

    assertEquals(
        "study.json the file must be there, was not found", read.problems().get(0).toString());
  }

  @Test
  void aTypeThatAFormatDoesNotReadNamesThoseItDoes() {
    assertRefused(
        "media type 'text/plain' must be one that reads Program\n  it reads Text",
        () -> formats().reading("text/plain", Program.class));
  }

  @Test
  void twoClaimantsOfOneTypeAreRefusedWithBothNames() {
    Plain other = new Plain("text/plain", "text", Set.of(Text.class, Program.class));

    assertRefused(
        "Text must be read by one format of text/plain (.text), was claimed by"
            + " id.bina.io.FormatsTest$Plain and id.bina.io.FormatsTest$Plain",
        () -> formats().with(other));
  }

  @Test
  void twoFormatsMayShareAMediaTypeForDifferentTypes() {
    Plain other = new Plain("text/plain", "txt", Set.of(Program.class));

    assertEquals(other, formats().with(other).reading("text/plain", Program.class));
  }

  @Test
  void aMediaTypeIsWrittenInSmallLetters() {
    assertRefused(
        "media type must be written like application/json, was 'Text/Plain'"
            + " (id.bina.io.FormatsTest$Plain)",
        () -> Formats.empty().with(new Plain("Text/Plain", "txt", Set.of())));
  }

  @Test
  void anExtensionHasNoDotBeforeIt() {
    assertRefused(
        "file extension must be written like json, was '.txt' (id.bina.io.FormatsTest$Plain)",
        () -> Formats.empty().with(new Plain("text/plain", ".txt", Set.of())));
  }

  @Test
  void discoversTheFormatsOfOtherJarsWhenAsked() {
    Formats found = Formats.discover();

    assertEquals("Formats[application/json, text/csv, text/x-discovered]", found.toString());
    assertEquals(DiscoveredFormat.class, found.reading("text/x-discovered", Text.class).getClass());
  }

  private static Formats formats() {
    return Formats.builtIn().with(PLAIN);
  }

  private static void assertRefused(String sentence, Executable executable) {
    assertEquals(sentence, assertThrows(IllegalArgumentException.class, executable).getMessage());
  }
}
