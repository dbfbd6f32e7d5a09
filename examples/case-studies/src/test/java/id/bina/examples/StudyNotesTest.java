package id.bina.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Audience;
import id.bina.core.result.Release;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One page for who decides: what was found and what to decide, of every study. */
class StudyNotesTest {

  @Test
  void everyNoteHasFindingsAndDecisions(@TempDir Path room) throws IOException {
    for (CaseStudy study : CaseStudy.EMBEDDED) {
      Release release = Evaluator.standard().evaluate(study.read(room)).release(Audience.PUBLIC);
      String note = Reports.note(release, "en").text();
      List<String> findings = bullets(note, "Findings", "Decisions asked for");
      assertTrue(findings.size() >= 2 && findings.size() <= 3, study.name() + ": " + findings);
      findings.forEach(each -> assertTrue(each.matches(".*\\[E[0-5]]"), each));
      List<String> decisions = bullets(note, "Decisions asked for", "E0 to E5");
      assertEquals(3, decisions.size(), study.name() + ": " + decisions);
      assertEquals(3, decisions.stream().distinct().count(), study.name() + ": " + decisions);
    }
  }

  /** The bullets between two lines, each on one line. */
  private static List<String> bullets(String note, String from, String to) {
    String part = note.substring(note.indexOf(from) + from.length(), note.indexOf(to));
    return List.of(part.strip().substring(2).split("\n- ", -1)).stream()
        .map(each -> each.replaceAll("\\s+", " ").strip())
        .toList();
  }
}
