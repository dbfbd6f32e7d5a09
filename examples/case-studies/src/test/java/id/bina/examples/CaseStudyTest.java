package id.bina.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.examples.bungo.BungoData;
import id.bina.examples.jambi.JambiData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseStudyTest {

  @Test
  void embedsTheDefinitionsAndEveryFileOfTheGenerator() {
    assertEquals(with(BungoData.standard().files()), new TreeSet<>(CaseStudy.BUNGO.files()));
    assertEquals(with(JambiData.standard().files()), new TreeSet<>(CaseStudy.JAMBI.files()));
  }

  @Test
  void copiesItsFilesUnchanged(@TempDir Path room) throws IOException {
    Path folder = CaseStudy.BUNGO.extract(room);
    for (String file : CaseStudy.BUNGO.files()) {
      try (InputStream embedded = getClass().getResourceAsStream("/bungo/" + file)) {
        assertEquals(-1, Files.mismatch(folder.resolve(file), copy(embedded, room)), file);
      }
    }
  }

  private static Set<String> with(SortedMap<String, String> generated) {
    Set<String> files = new TreeSet<>(generated.keySet());
    files.add("program.json");
    return files;
  }

  private static Path copy(InputStream embedded, Path room) throws IOException {
    Path file = Files.createTempFile(room, "embedded", "");
    Files.write(file, embedded.readAllBytes());
    return file;
  }
}
