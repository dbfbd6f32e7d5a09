package id.bina.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.examples.bungo.BungoData;
import id.bina.examples.jambi.JambiData;
import id.bina.examples.provinsi.ProvinsiData;
import id.bina.examples.tangsel.TangselData;
import id.bina.examples.tanjungbalai.TanjungbalaiData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseStudyTest {

  private static final Map<CaseStudy, SortedMap<String, String>> GENERATED =
      Map.of(
          CaseStudy.JAMBI, JambiData.standard().files(),
          CaseStudy.TANGSEL, TangselData.standard().files(),
          CaseStudy.PROVINSI, ProvinsiData.standard().files(),
          CaseStudy.TANJUNGBALAI, TanjungbalaiData.standard().files(),
          CaseStudy.BUNGO, BungoData.standard().files());

  @Test
  void embedsTheDefinitionsAndEveryFileOfTheGenerator() {
    assertEquals(Set.copyOf(CaseStudy.EMBEDDED), GENERATED.keySet());
    GENERATED.forEach(
        (study, files) -> {
          Set<String> names = new TreeSet<>(files.keySet());
          names.add("program.json");
          assertEquals(names, new TreeSet<>(study.files()), study.name());
        });
  }

  @Test
  void embedsExactlyWhatTheGeneratorWrites(@TempDir Path room) throws IOException {
    for (Map.Entry<CaseStudy, SortedMap<String, String>> each : GENERATED.entrySet()) {
      Path folder = each.getKey().extract(room);
      Map<String, String> embedded = new TreeMap<>();
      for (String name : each.getValue().keySet()) {
        embedded.put(name, Files.readString(folder.resolve(name)));
      }
      Set<String> different =
          each.getValue().entrySet().stream()
              .filter(file -> !file.getValue().equals(embedded.get(file.getKey())))
              .map(Map.Entry::getKey)
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(Set.of(), different, "run the generator with the folder of the resources");
    }
  }

  @Test
  void copiesItsFilesUnchanged(@TempDir Path room) throws IOException {
    for (CaseStudy study : CaseStudy.EMBEDDED) {
      Path folder = study.extract(room);
      for (String file : study.files()) {
        try (InputStream embedded =
            getClass().getResourceAsStream("/" + study.name() + "/" + file)) {
          assertEquals(-1, Files.mismatch(folder.resolve(file), copy(embedded, room)), file);
        }
      }
    }
  }

  private static Path copy(InputStream embedded, Path room) throws IOException {
    Path file = Files.createTempFile(room, "embedded", "");
    Files.write(file, embedded.readAllBytes());
    return file;
  }
}
