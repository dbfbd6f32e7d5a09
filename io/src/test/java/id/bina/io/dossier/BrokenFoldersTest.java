package id.bina.io.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.regulation.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder is named for its defect, and its {@code expected.txt} holds every sentence that is
 * said of it, whole; {@code {packs}} stands for the ids of the built-in packs.
 */
class BrokenFoldersTest {

  static List<String> folders() {
    return Folders.names();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void saysWhatIsWrongAndWhere(String folder) throws IOException {
    String expected =
        Files.readString(Folders.folder(folder).resolve("expected.txt"))
            .replace("{packs}", String.join(", ", Packs.all().stream().map(p -> p.id()).toList()));

    assertEquals(expected, said(DossierFolder.read(Folders.folder(folder))));
  }

  private static String said(Imported<Dossier> read) {
    StringBuilder said = new StringBuilder();
    said.append(read.value().isPresent() ? "a dossier, and\n" : "no dossier, for\n");
    for (Problem problem : read.problems()) {
      said.append(problem.severity()).append(' ').append(problem).append('\n');
    }
    return said.toString();
  }

  @Test
  void onlySoundFoldersHaveNothingSaidOfThem() throws IOException {
    for (String folder : Folders.names()) {
      boolean sound = folder.startsWith("sound");
      int lines = Files.readAllLines(Folders.folder(folder).resolve("expected.txt")).size();

      assertEquals(sound, lines == 1, folder);
    }
    assertTrue(Folders.names().size() > 110);
  }

  @Test
  void everySentenceIsIndonesianToo() {
    List<Problem> problems = DossierFolder.read(Folders.folder("several-files-at-once")).problems();

    assertEquals(
        """
        answers.csv:2 [submitted] tanggal harus berpola yyyy-MM-dd, ditemukan 'kemarin'
          nyatakan pola lain pada "reading": {"dates": ...}
        answers.csv:2 [R1] jawaban harus salah satu titik skala setuju-4, ditemukan 'Setju'
          skala ini mengenal Sangat tidak setuju, Tidak setuju, Setuju, Sangat setuju
        answers.csv:3 [R1] jawaban harus dalam [1, 4], ditemukan 9 (skala setuju-4)
        tests.csv:2 [pre] sel harus berisi angka, ditemukan 'x'
        tests.csv:3 [post] nilai harus dalam [0, 100], ditemukan 101; baris ditahan
        answers.csv:3 [respondent] peserta harus ada dalam daftar training:TR-01, tertulis P-09\
         (answers:3)
        """,
        String.join("", problems.stream().map(each -> each.sentence("id") + "\n").toList()));
  }
}
