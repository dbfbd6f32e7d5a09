package id.bina.core.dossier;

import static id.bina.core.dossier.Defects.assertBlocks;
import static id.bina.core.dossier.Defects.assertExcludes;
import static id.bina.core.dossier.WideDrafts.OFFICE;
import static id.bina.core.dossier.WideDrafts.SECTION;
import static id.bina.core.dossier.WideDrafts.appraisal;
import static id.bina.core.dossier.WideDrafts.comparison;
import static id.bina.core.dossier.WideDrafts.fieldwork;
import static id.bina.core.dossier.WideDrafts.good;
import static id.bina.core.dossier.WideDrafts.level;
import static id.bina.core.dossier.WideDrafts.observation;
import static id.bina.core.dossier.WideDrafts.reading;
import static id.bina.core.dossier.WideDrafts.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Span;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.ItemAnswer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drafts with one defect each in levels, appraisals, readings, observations, stories, surveys. */
class BlockedUnitEvidenceTest {
  private static final Subject NOWHERE = Subject.of(SubjectKind.UNIT, "U-9");

  @Test
  void anEvidenceIdOfAnotherKind() {
    assertBlocks(
        good().toBuilder().addReadings(reading("AP-1", SECTION, "pre")),
        "id.duplicate",
        "/readings/2 evidence must be unique, was AP-1 again\n  it stands first at /appraisals/0",
        "/readings/2 bukti harus unik, tertulis lagi AP-1\n  pertama kali ada di /appraisals/0");
  }

  @Test
  void aStoryWithTheIdOfAResponse() {
    assertBlocks(
        good().toBuilder().addSuccessCases(story("RS-1", "E-1")),
        "id.duplicate",
        "/successCases/1 evidence must be unique, was RS-1 again\n"
            + "  it stands first at /responses/0",
        "/successCases/1 bukti harus unik, tertulis lagi RS-1\n  pertama kali ada di /responses/0");
  }

  @Test
  void levelInAnUnknownCompetency() {
    assertBlocks(
        good().toBuilder().addCompetencyLevels(level("CL-2", "P-2", "K-9", "2025")),
        "reference.unknown",
        "/competencyLevels/1/competency competency of competency level CL-2 must be known, was K-9"
            + "\n  known: K-1",
        "/competencyLevels/1/competency kompetensi pada tingkat kompetensi CL-2 harus dikenal,"
            + " tertulis K-9\n  yang dikenal: K-1");
  }

  @Test
  void levelInAnUnknownRound() {
    assertBlocks(
        good().toBuilder().addCompetencyLevels(level("CL-2", "P-2", "K-1", "2024")),
        "reference.unknown",
        "/competencyLevels/1/round round of competency level CL-2 must be known, was 2024\n"
            + "  known: 2025",
        "/competencyLevels/1/round putaran pada tingkat kompetensi CL-2 harus dikenal, tertulis"
            + " 2024\n  yang dikenal: 2025");
  }

  @Test
  void twoLevelsOfOnePersonInOneRound() {
    assertBlocks(
        good().toBuilder().addCompetencyLevels(level("CL-2", "P-1", "K-1", "2025")),
        "id.duplicate",
        "/competencyLevels/1 competency level must be unique, was P-1, K-1, 2025 again\n"
            + "  it stands first at /competencyLevels/0",
        "/competencyLevels/1 tingkat kompetensi harus unik, tertulis lagi P-1, K-1, 2025\n"
            + "  pertama kali ada di /competencyLevels/0");
  }

  @Test
  void levelOfSomebodyUnknownIsExcluded() {
    assertExcludes(
        good().toBuilder().addCompetencyLevels(level("CL-2", "P-9", "K-1", "2025")),
        "roster.unknown",
        "/competencyLevels/1/participant participant must be on the roster of program:PRG, was P-9"
            + " (CL-2)",
        "/competencyLevels/1/participant peserta harus ada dalam daftar program:PRG, tertulis P-9"
            + " (CL-2)");
  }

  @Test
  void appraisalInAnUnknownRound() {
    assertBlocks(
        good().toBuilder().addAppraisals(appraisal("AP-2", "P-2", "2024")),
        "reference.unknown",
        "/appraisals/1/round round of appraisal AP-2 must be known, was 2024\n  known: 2025",
        "/appraisals/1/round putaran pada penilaian kinerja AP-2 harus dikenal, tertulis 2024\n"
            + "  yang dikenal: 2025");
  }

  @Test
  void twoAppraisalsOfOnePersonInOneRound() {
    assertBlocks(
        good().toBuilder().addAppraisals(appraisal("AP-2", "P-1", "2025")),
        "id.duplicate",
        "/appraisals/1 appraisal must be unique, was P-1, 2025 again\n"
            + "  it stands first at /appraisals/0",
        "/appraisals/1 penilaian kinerja harus unik, tertulis lagi P-1, 2025\n"
            + "  pertama kali ada di /appraisals/0");
  }

  @Test
  void appraisalOfSomebodyUnknownIsExcluded() {
    assertExcludes(
        good().toBuilder().addAppraisals(appraisal("AP-2", "P-9", "2025")),
        "roster.unknown",
        "/appraisals/1/participant participant must be on the roster of program:PRG, was P-9"
            + " (AP-2)",
        "/appraisals/1/participant peserta harus ada dalam daftar program:PRG, tertulis P-9"
            + " (AP-2)");
  }

  @Test
  void readingOfAnUnknownUnit() {
    assertBlocks(
        good().toBuilder().addReadings(reading("IR-3", NOWHERE, "pre")),
        "reference.unknown",
        "/readings/2/subject unit of indicator reading IR-3 must be known, was U-9\n"
            + "  known: U-1, U-2",
        "/readings/2/subject unit kerja pada angka indikator IR-3 harus dikenal, tertulis U-9\n"
            + "  yang dikenal: U-1, U-2");
  }

  @Test
  void readingOfAnUnknownCompetency() {
    Subject area = Subject.of(SubjectKind.COMPETENCY, "K-9");
    assertBlocks(
        good().toBuilder().addReadings(reading("IR-3", area, "pre")),
        "reference.unknown",
        "/readings/2/subject competency of indicator reading IR-3 must be known, was K-9\n"
            + "  known: K-1",
        "/readings/2/subject kompetensi pada angka indikator IR-3 harus dikenal, tertulis K-9\n"
            + "  yang dikenal: K-1");
  }

  @Test
  void twoFiguresForOneIndicatorAtOneOccasion() {
    assertBlocks(
        good().toBuilder().addReadings(reading("IR-3", OFFICE, "pre")),
        "id.duplicate",
        "/readings/2 indicator reading must be unique, was skm.index, unit:U-1, pre again\n"
            + "  it stands first at /readings/0",
        "/readings/2 angka indikator harus unik, tertulis lagi skm.index, unit:U-1, pre\n"
            + "  pertama kali ada di /readings/0");
  }

  @Test
  void observationByAnUnknownInstrument() {
    var other = observation("O-2", "A-1", "R1").toBuilder().instrument(InstrumentRef.of("x", "1"));
    assertBlocks(
        good().toBuilder().addObservations(other.build()),
        "reference.unknown",
        "/observations/1/instrument instrument of observation O-2 must be known, was x/1\n"
            + "  known: reaksi/1",
        "/observations/1/instrument instrumen pada pengamatan O-2 harus dikenal, tertulis x/1\n"
            + "  yang dikenal: reaksi/1");
  }

  @Test
  void observationOfAnUnknownItem() {
    assertBlocks(
        good().toBuilder().addObservations(observation("O-2", "A-1", "R9")),
        "reference.unknown",
        "/observations/1/answers/R9 item of observation O-2 must be known, was R9\n"
            + "  known: C1, R1, W1",
        "/observations/1/answers/R9 butir pada pengamatan O-2 harus dikenal, tertulis R9\n"
            + "  yang dikenal: C1, R1, W1");
  }

  @Test
  void observationOfAnUnknownUnit() {
    assertBlocks(
        good().toBuilder()
            .addObservations(observation("O-2", "A-1", "R1").toBuilder().subject(NOWHERE).build()),
        "reference.unknown",
        "/observations/1/subject unit of observation O-2 must be known, was U-9\n"
            + "  known: U-1, U-2",
        "/observations/1/subject unit kerja pada pengamatan O-2 harus dikenal, tertulis U-9\n"
            + "  yang dikenal: U-1, U-2");
  }

  @Test
  void anObservedRatingOutsideItsScaleIsExcludedByItself() {
    var high =
        observation("O-2", "A-1", "R1").toBuilder()
            .answers(List.of(ItemAnswer.of("R1", Answer.rating(7))));
    Problem problem =
        assertExcludes(
            good().toBuilder().addObservations(high.build()),
            "answer.out_of_range",
            "/observations/1/answers/R1 answer must be in [1, 4], was 7 (R1, O-2)",
            "/observations/1/answers/R1 jawaban harus dalam [1, 4], tertulis 7 (R1, O-2)");
    assertEquals(Severity.EXCLUDES, problem.severity());
  }

  @Test
  void anObservationOfOneselfIsExcluded() {
    assertExcludes(
        good().toBuilder().addObservations(observation("O-2", "loket-1", "R1")),
        "superior.self",
        "/observations/1/rater rater must be somebody else than the target, was loket-1 (O-2)",
        "/observations/1/rater pengamat harus orang lain daripada yang diamati, tertulis loket-1"
            + " (O-2)");
  }

  @Test
  void anObservationBeforeTheEndOfItsTrainingIsExcluded() {
    var early =
        observation("O-2", "A-1", "R1").toBuilder()
            .subject(Subject.of(Drafts.TR1))
            .occasion(Occasion.FOLLOW_UP)
            .seen(LocalDate.of(2025, 3, 6));
    assertExcludes(
        good().toBuilder().addObservations(early.build()),
        "evidence.too_early",
        "/observations/1/seen observation must not be before training:TR-1 ends 2025-03-07, was"
            + " 2025-03-06 (O-2)",
        "/observations/1/seen pengamatan tidak boleh sebelum training:TR-1 selesai 2025-03-07,"
            + " tertulis 2025-03-06 (O-2)");
  }

  @Test
  void anObservationAfterTheEvaluation() {
    var late = observation("O-2", "A-1", "R1").toBuilder().seen(LocalDate.of(2025, 10, 2));
    assertBlocks(
        good().toBuilder().addObservations(late.build()),
        "date.order",
        "/asOf asOf must not be before the last evidence 2025-10-02, was 2025-10-01"
            + " (/observations/1)",
        "/asOf tanggal evaluasi tidak boleh sebelum bukti terakhir 2025-10-02, tertulis 2025-10-01"
            + " (/observations/1)");
  }

  @Test
  void aStoryWhoseRivalIsNoEvent() {
    assertBlocks(
        good().toBuilder().addSuccessCases(story("SC-2", "IR-1")),
        "reference.unknown",
        "/successCases/1/rivals/0 event of success case SC-2 must be known, was IR-1\n"
            + "  known: E-1",
        "/successCases/1/rivals/0 peristiwa pada kisah sukses SC-2 harus dikenal, tertulis IR-1\n"
            + "  yang dikenal: E-1");
  }

  @Test
  void aStoryOfAnUnknownUnit() {
    assertBlocks(
        good().toBuilder()
            .addSuccessCases(story("SC-2", "E-1").toBuilder().subject(NOWHERE).build()),
        "reference.unknown",
        "/successCases/1/subject unit of success case SC-2 must be known, was U-9\n"
            + "  known: U-1, U-2",
        "/successCases/1/subject unit kerja pada kisah sukses SC-2 harus dikenal, tertulis U-9\n"
            + "  yang dikenal: U-1, U-2");
  }

  @Test
  void fieldworkOfAnUnknownInstrument() {
    assertBlocks(
        good().toBuilder()
            .addFieldworks(fieldwork().toBuilder().instrument(InstrumentRef.of("x", "1")).build()),
        "reference.unknown",
        "/fieldworks/1/instrument instrument of fieldwork x/1 must be known, was x/1\n"
            + "  known: reaksi/1",
        "/fieldworks/1/instrument instrumen pada pelaksanaan survei x/1 harus dikenal, tertulis"
            + " x/1\n  yang dikenal: reaksi/1");
  }

  @Test
  void fieldworkDescribedTwice() {
    assertBlocks(
        good().toBuilder().addFieldworks(fieldwork()),
        "id.duplicate",
        "/fieldworks/1 fieldwork must be unique, was reaksi/1, unit:U-1, post again\n"
            + "  it stands first at /fieldworks/0",
        "/fieldworks/1 pelaksanaan survei harus unik, tertulis lagi reaksi/1, unit:U-1, post\n"
            + "  pertama kali ada di /fieldworks/0");
  }

  @Test
  void fieldworkThatEndsAfterTheEvaluation() {
    var late = fieldwork().toBuilder().period(Span.of("2025-09-01", "2025-10-31"));
    assertBlocks(
        good().toBuilder().fieldworks(List.of(late.build())),
        "date.order",
        "/asOf asOf must not be before the last evidence 2025-10-31, was 2025-10-01"
            + " (/fieldworks/0)",
        "/asOf tanggal evaluasi tidak boleh sebelum bukti terakhir 2025-10-31, tertulis 2025-10-01"
            + " (/fieldworks/0)");
  }

  @Test
  void comparisonNamedTwice() {
    assertBlocks(
        good().toBuilder().addComparisons(comparison("C-1", SECTION, OFFICE)),
        "id.duplicate",
        "/comparisons/1 unit comparison must be unique, was C-1 again\n"
            + "  it stands first at /comparisons/0",
        "/comparisons/1 perbandingan unit harus unik, tertulis lagi C-1\n"
            + "  pertama kali ada di /comparisons/0");
  }

  @Test
  void comparisonOfAnUnknownTreatedUnit() {
    assertBlocks(
        good().toBuilder().addComparisons(comparison("C-2", NOWHERE, OFFICE)),
        "reference.unknown",
        "/comparisons/1/treated/0 unit of unit comparison C-2 must be known, was U-9\n"
            + "  known: U-1, U-2",
        "/comparisons/1/treated/0 unit kerja pada perbandingan unit C-2 harus dikenal, tertulis"
            + " U-9\n  yang dikenal: U-1, U-2");
  }

  @Test
  void comparisonWithAnUnknownUnit() {
    assertBlocks(
        good().toBuilder().addComparisons(comparison("C-2", OFFICE, NOWHERE)),
        "reference.unknown",
        "/comparisons/1/comparison/0 unit of unit comparison C-2 must be known, was U-9\n"
            + "  known: U-1, U-2",
        "/comparisons/1/comparison/0 unit kerja pada perbandingan unit C-2 harus dikenal, tertulis"
            + " U-9\n  yang dikenal: U-1, U-2");
  }

  @Test
  void whatIsExcludedIsHeldByTheDossier() {
    Dossier dossier =
        good().toBuilder()
            .addCompetencyLevels(level("CL-2", "P-9", "K-1", "2025"))
            .build()
            .dossier()
            .orThrow();
    assertEquals(2, dossier.competencyLevels().size());
    assertTrue(dossier.isExcluded(EvidenceId.of("CL-2")));
    assertFalse(dossier.isExcluded(EvidenceId.of("CL-1")));
  }
}
