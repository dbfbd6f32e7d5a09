package id.bina.examples.bungo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BungoStudyTest {

  @Test
  void namesTheDefinitionsAndEveryFileOfTheGenerator() {
    Set<String> files = new TreeSet<>(BungoData.standard().files().keySet());
    files.add("program.json");
    assertEquals(files, new TreeSet<>(BungoStudy.FILES));
  }

  @Test
  void copiesItsFilesUnchanged(@TempDir Path parent) throws IOException {
    Path folder = BungoStudy.extract(parent);
    for (String file : BungoStudy.FILES) {
      assertEquals(StudyFiles.text("/bungo/" + file), Files.readString(folder.resolve(file)));
    }
  }
}
