package id.bina.examples.bungo;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.program.RoundId;
import id.bina.core.program.UnitId;
import id.bina.core.result.FollowUpState;
import id.bina.core.result.Recommendation;
import id.bina.core.result.RecommendationId;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.LedgerEntry;
import id.bina.examples.generate.StudyFolder;
import id.bina.io.dossier.DossierFolder;
import id.bina.io.json.BinaJson;
import id.bina.scoring.Evaluator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of the recommendations of the first round until the second was evaluated.
 *
 * <p>Planted: support by superiors (R08) was taken up; the comparison units (R15) were never set;
 * the success case (R17) can no longer be documented; of the two elements that the civil registry
 * chose after its first survey, time (U3) moved and facilities (U9) only came back.
 */
public final class BungoLedger {
  private static final RoundId FIRST = RoundId.of("2025");
  private static final RoundId SECOND = RoundId.of("2026");
  private static final LocalDate EVALUATED = LocalDate.of(2026, 1, 15);
  private static final LocalDate PLANNED = LocalDate.of(2026, 3, 30);
  private static final RecommendationId TIME = RecommendationId.of("SKM-DUKCAPIL-U3");
  private static final RecommendationId FACILITIES = RecommendationId.of("SKM-DUKCAPIL-U9");

  private BungoLedger() {}

  /**
   * The ledger on the day of the second evaluation.
   *
   * @param made the recommendations of the first round
   * @return the ledger
   */
  public static Ledger of(List<Recommendation> made) {
    return later(planned(spring(Ledger.empty().opened(made, FIRST, EVALUATED))));
  }

  private static Ledger spring(Ledger opened) {
    return opened
        .answered(
            rule("R18"),
            LocalDate.of(2026, 2, 10),
            FollowUpState.BELUM_SESUAI,
            List.of("Naskah laporan 2025 yang diperbaiki"))
        .excused(
            rule("R17"),
            LocalDate.of(2026, 2, 26),
            Text.of(
                "pencerita pindah ke instansi lain; dokumen kerjanya tidak dapat diminta lagi",
                "the narrator moved to another agency; the work documents can no longer be asked"
                    + " for"),
            List.of("Berita acara 3/2026"))
        .answered(
            rule("R13"),
            LocalDate.of(2026, 3, 16),
            FollowUpState.BELUM_SESUAI,
            List.of("Laporan SKM triwulan I 2026"));
  }

  /** The plan of the civil registry after its first survey. */
  private static Ledger planned(Ledger ledger) {
    return ledger
        .plus(
            element(TIME, "u3", "waktu penyelesaian", "time to completion", "65,56", "65.56")
                .action(
                    Text.of(
                        "membuka antrean terjadwal dan menambah satu loket pada jam ramai",
                        "open a queue by appointment and one more counter in busy hours")))
        .plus(
            element(FACILITIES, "u9", "sarana dan prasarana", "facilities", "73,06", "73.06")
                .action(
                    Text.of(
                        "menambah kursi dan penunjuk arah di ruang tunggu",
                        "add chairs and signs to the waiting room")));
  }

  private static Ledger later(Ledger ledger) {
    return ledger
        .answered(
            rule("R08"),
            LocalDate.of(2026, 5, 20),
            FollowUpState.BELUM_SESUAI,
            List.of("54 rencana aksi bertanda tangan atasan"))
        .answered(
            rule("R12"),
            LocalDate.of(2026, 6, 2),
            FollowUpState.BELUM_SESUAI,
            List.of("54 rencana aksi bertanda tangan atasan"))
        .answered(
            TIME,
            LocalDate.of(2026, 7, 1),
            FollowUpState.SESUAI,
            List.of("Keputusan kepala dinas 12/2026"))
        .answered(
            FACILITIES,
            LocalDate.of(2026, 7, 15),
            FollowUpState.SESUAI,
            List.of("Berita acara serah terima kursi"))
        .answered(
            rule("R08"),
            LocalDate.of(2026, 9, 15),
            FollowUpState.SESUAI,
            List.of(
                "54 rencana aksi bertanda tangan atasan",
                "Laporan pendampingan hari ke-30, 60 dan 90"));
  }

  private static RecommendationId rule(String rule) {
    return RecommendationId.of(rule + "@bungo-2025");
  }

  /** A line of the office's own plan after its survey (rencana tindak lanjut SKM). */
  private static LedgerEntry.Builder element(
      RecommendationId id,
      String element,
      String indonesian,
      String english,
      String nilai,
      String value) {
    LedgerEntry.Builder line = LedgerEntry.builder();
    line.date(PLANNED)
        .round(SECOND)
        .recommendation(id)
        .subject(Subject.of(UnitId.of("DUKCAPIL")))
        .condition(
            Text.of(
                "unsur " + indonesian + " " + nilai + ", di antara dua terendah dari sembilan",
                "element " + english + " " + value + ", among the two lowest of nine"))
        .criterion(
            Text.of(
                "unsur terendah diprioritaskan (Permenpan RB 14/2017)",
                "the lowest elements get priority (Permenpan RB 14/2017)"))
        .cause(Text.of("belum diperiksa; lihat saran warga", "not examined yet; see suggestions"))
        .effect(Text.of("warga terus menilainya rendah", "citizens go on rating it low"))
        .addressee(Text.of("kepala dinas kependudukan", "the head of the civil registry"))
        .due(LocalDate.of(2026, 9, 30))
        .indicator(element);
    return line;
  }

  /**
   * Writes the files of the second round anew, with the ledger.
   *
   * @param arguments the folder of the first round, and the folder of the second
   * @throws IOException if a file cannot be written
   * @throws IllegalArgumentException if not two folders are named
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("arguments must be two folders, were " + arguments.length);
    }
    Path second = Path.of(arguments[1]);
    StudyFolder.write(BungoData.second().files(), second);
    List<Recommendation> made =
        Evaluator.standard()
            .evaluate(DossierFolder.read(arguments[0]).orThrow())
            .evaluation()
            .body()
            .recommendations();
    BinaJson.write(of(made), second.resolve("ledger.json"));
  }
}
