package id.bina.scoring.claim;

import static id.bina.scoring.Settings.PROGRAMME;
import static id.bina.scoring.Settings.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Claim;
import id.bina.core.result.ClaimId;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Quality;
import id.bina.core.result.Verdict;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportScannerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pelatihan berdampak besar.",
        "Ada DAMPAK pada layanan.",
        "Kenaikannya signifikan.",
        "Perbedaannya tidak signifikan.",
        "Secara signifikansi praktis kecil.",
        "Program ini efektif.",
        "Efektivitas program tinggi.",
        "Tidak ada pengaruh.",
        "Pelatihan memengaruhi kinerja.",
        "Terbukti menaikkan layanan.",
        "Program berhasil.",
        "Ini keberhasilan bersama.",
        "Naik berkat pelatihan.",
        "Naik karena pelatihan.",
        "Pelatihan meningkatkan kinerja.",
        "Program ini telah memperbaiki layanan.",
        "The increase is significant.",
        "It significantly rose.",
        "The impact is large.",
        "It had no effect.",
        "The effects lasted.",
        "An effective programme.",
        "It has proven its worth.",
        "A successful round.",
        "Thanks to the course, it rose.",
        "It rose because of the training.",
        "The training improved service.",
        "Kata signi\u00ADfikan",
        "dam\npak bukan kata, tetapi pelatihan\n   meningkatkan adalah",
        "ber­dampak"
      })
  void findsEachWordAboveItsGrade(String report) {
    assertEquals(1, ReportScanner.scan(report, List.of()).size(), report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kepala dinas berkata baik.",
        "Peserta melaporkan perubahan positif.",
        "Efek latihan dicatat.",
        "Skor naik 18,0 dari 58,0 ke 76,0.",
        "Significand and mantissa",
        "Packet compaction"
      })
  void leavesOrdinaryWordsAlone(String report) {
    assertEquals(List.of(), ReportScanner.scan(report, List.of()));
  }

  @Test
  @Tag("S004-15")
  void allowsAQuotationWithItsSource() {
    String quoted = "Dokumen: “pelatihan memiliki dampak yang signifikan” (dokumen Bungo)";
    assertEquals(List.of(), ReportScanner.scan(quoted, List.of()));
    String bare = "Dokumen: “pelatihan memiliki dampak yang signifikan”.";
    assertEquals(2, ReportScanner.scan(bare, List.of()).size());
  }

  @Test
  void allowsTheWordingOfAClaimThatReachesTheGrade() {
    String wording = "program berdampak +1794,34 pada pendapatan";
    assertEquals(
        List.of(),
        ReportScanner.scan("Hasil: " + wording + ".", List.of(claim(wording, EvidenceGrade.E5))));
    List<Violation> found =
        ReportScanner.scan("Hasil: " + wording + ".", List.of(claim(wording, EvidenceGrade.E3)));
    assertEquals(
        List.of(
            "'berdampak' needs E4 or a quotation with its source:"
                + " …Hasil: program berdampak +1794,34 pada pendapatan.…"),
        found.stream().map(Violation::toString).toList());
  }

  @Test
  void readsWhatAPageShowsAndSays() {
    String page =
        "<style>.dampak{}</style><p>baik</p><svg aria-label=\"dampak program\"></svg>"
            + "<script>var pengaruh = 1;</script><b>ter<!-- x -->bukti</b>";
    List<Violation> found = ReportScanner.scanHtml(page, List.of());
    assertTrue(found.stream().anyMatch(v -> v.word().equals("dampak")), found.toString());
    assertTrue(found.stream().noneMatch(v -> v.word().equals("pengaruh")), found.toString());
  }

  @Test
  void knowsAGrantedWordingThatBeginsASentence() {
    String wording = "program berdampak +1794,34 pada pendapatan";
    assertEquals(
        List.of(),
        ReportScanner.scan(
            "Program berdampak +1794,34 pada pendapatan.",
            List.of(claim(wording, EvidenceGrade.E5))));
  }

  private static Claim claim(String wording, EvidenceGrade grade) {
    return Claim.builder()
        .id(ClaimId.of("c1"))
        .statement(Text.of("pendapatan"))
        .subject(Subject.of(SubjectKind.STUDY, "nsw"))
        .keys(List.of(score("result.difference", PROGRAMME, 1, 1, 1, Counts.of(9)).key()))
        .quality(Quality.of(Design.RANDOMISED))
        .grade(grade)
        .verdict(Verdict.GRANTED)
        .wording(Text.of(wording))
        .because(Text.of("bukti"))
        .source("Bina")
        .build();
  }
}
