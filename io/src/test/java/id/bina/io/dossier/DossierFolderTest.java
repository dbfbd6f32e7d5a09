package id.bina.io.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.Completion;
import id.bina.core.evidence.Interview;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.ItemId;
import id.bina.core.instruments.Instruments;
import id.bina.core.people.Employment;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.regulation.Packs;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierFolderTest {
  @TempDir private Path folder;

  private Dossier sound() {
    return DossierFolder.read(Folders.folder("sound")).orThrow();
  }

  /** The sound folder with other answers, described otherwise. */
  private Imported<Dossier> answers(String description, String csv) throws Exception {
    Path copy = Folders.copy("sound", folder, Map.of("answers.csv", csv));
    Path program = copy.resolve("program.json");
    String json = Files.readString(program);
    int begin = json.indexOf("{\n      \"holds\": \"answers\"");
    int end = json.indexOf("{\n      \"holds\": \"tests\"");
    Files.writeString(
        program, json.substring(0, begin) + description + ",\n" + json.substring(end));
    return DossierFolder.read(copy);
  }

  private static List<String> answers(SurveyResponse response, String... items) {
    return List.of(items).stream()
        .map(item -> response.answer(ItemId.of(item)).toString())
        .toList();
  }

  @Test
  void readsWhoTakesPart() {
    assertEquals(
        List.of(Employment.PNS, Employment.PPPK),
        sound().participants().stream().map(each -> each.employment()).toList());
    assertEquals(2, sound().enrolments().size());
  }

  @Test
  void readsOneTestForEachOccasionThatHasPoints() {
    List<Assessment> tests = sound().assessments();

    assertEquals(
        List.of("tests:2.post", "tests:2.pre", "tests:3.pre"),
        tests.stream().map(each -> each.id().value()).toList());
    assertEquals(new BigDecimal("75"), tests.get(0).points());
  }

  @Test
  void aBlankCellIsABlankAnswer() {
    SurveyResponse second = sound().responses().get(1);

    assertEquals(List.of("3", "blank"), answers(second, "R1", "R2"));
    assertEquals(Respondent.participant(ParticipantId.of("P-02")), second.respondent());
    assertEquals(Optional.of(LocalDateTime.of(2025, 3, 6, 0, 0)), second.submitted());
  }

  @Test
  void readsTheSameUnderAPathGivenAsText() {
    assertEquals(sound(), DossierFolder.read(Folders.folder("sound").toString()).orThrow());
  }

  @Test
  void instrumentsAndPacksMayStandInFilesOfTheirOwn() {
    Dossier own = DossierFolder.read(Folders.folder("sound-own-definitions")).orThrow();

    assertEquals(
        List.of(Instruments.of("skm-sembilan-unsur/1"), sound().instruments().get(0)),
        own.instruments());
    assertEquals(sound().responses(), own.responses());
    assertEquals(
        List.of(Packs.citizenSatisfaction(), Packs.performance2022(), Packs.learningHours()),
        own.packs());
  }

  @Test
  void theDefinitionMayStandElsewhereThanTheData() throws Exception {
    Path definition = folder.resolve("ours.json");
    Files.copy(Folders.folder("sound").resolve("program.json"), definition);

    assertEquals(sound(), DossierFolder.read(definition, Folders.folder("sound")).orThrow());
  }

  @Test
  void testsHeldBackAreCarriedByTheDossier() {
    Dossier dossier = DossierFolder.read(Folders.folder("tests-points-above-maximum")).orThrow();

    assertEquals(3, dossier.assessments().size());
    assertEquals(
        List.of("points-outside-maximum"), dossier.excluded().stream().map(Problem::code).toList());
  }

  @Test
  void aRatingOutsideTheScaleIsKeptAsSuch() {
    SurveyResponse first =
        DossierFolder.read(Folders.folder("answers-outside-the-scale"))
            .orThrow()
            .responses()
            .get(0);

    assertEquals(List.of("4", "out of range: '5'"), answers(first, "R1", "R2"));
  }

  @Test
  void readsLabelsWordsChoicesAndNumbersOfAnyItem() throws Exception {
    Dossier dossier =
        answers(
                """
                {"holds": "answers", "file": "answers.csv",
                 "reading": {"separator": ";", "missing": ["-"], "notApplicable": ["TT"]},
                 "values": {"source": "peserta", "occasion": "at_end", "training": "TR-01"},
                 "words": {"R2": {"Jelas sekali": "4"}},
                 "answers": {"instrument": "reaksi/1", "choiceSeparator": ",",
                   "items": {"R1": "Materi", "R2": "Pengajar", "K1": "Metode", "N1": "Jam",
                             "C1": "Saran"}}}\
                """,
                """
                participant;Materi;Pengajar;Metode;Jam;Saran
                P-01;Sangat\u00a0Setuju ;jelas sekali;Studi kasus, simulasi, ceramah;2,5;"Baik, "
                P-02;TT;-;Diskusi kelompok;-;-
                """)
            .orThrow();

    assertEquals(
        List.of("4", "4", "Studi kasus, simulasi; Ceramah", "2.5", "Baik,"),
        answers(dossier.responses().get(0), "R1", "R2", "K1", "N1", "C1"));
    assertEquals(
        List.of("not applicable", "blank", "Diskusi kelompok", "blank", "blank"),
        answers(dossier.responses().get(1), "R1", "R2", "K1", "N1", "C1"));
  }

  @Test
  void aRowThatSaysNothingIsNotComplete() throws Exception {
    Dossier dossier =
        answers(
                """
                {"holds": "answers", "file": "answers.csv",
                 "columns": {"started": "mulai", "submitted": "selesai"},
                 "values": {"source": "peserta", "occasion": "at_end", "training": "TR-01"},
                 "tags": {"kelas": "Kelas"},
                 "answers": {"instrument": "reaksi/1", "items": {"R1": "R1"}}}\
                """,
                """
                mulai,selesai,Kelas,R1
                2025-03-05 15:00:00,2025-03-05 15:02:30,Kelas A,4
                2025-03-05 15:00:00,2025-03-05 15:01:00,,
                2025-03-05 15:00:00,,Kelas B,4
                """)
            .orThrow();

    assertEquals(
        List.of(Completion.COMPLETE, Completion.PARTIAL, Completion.PARTIAL),
        dossier.responses().stream().map(SurveyResponse::completion).toList());
    assertEquals(Optional.of(Duration.ofSeconds(150)), dossier.responses().get(0).duration());
    assertEquals(Map.of("kelas", "Kelas A"), dossier.responses().get(0).tags());
    assertEquals(Map.of(), dossier.responses().get(1).tags());
  }

  @Test
  void tellsWhatWasNotAskedFromWhatWasLeftOpen() throws Exception {
    Dossier dossier =
        answers(
                """
                {"holds": "answers", "file": "answers.csv",
                 "values": {"source": "peserta", "occasion": "at_end", "training": "TR-01"},
                 "answers": {"instrument": "reaksi/1",
                   "items": {"R1": "R1", "R2": "R2", "N1": "N1", "K1": "K1"},
                   "notAsked": [
                     {"items": ["R1", "R2"], "allBlank": ["R1", "R2"]},
                     {"items": ["N1"], "column": "formulir", "values": ["A"]},
                     {"items": ["K1"], "before": "2025-04-01"}]}}\
                """,
                """
                submitted,formulir,R1,R2,N1,K1
                2025-03-31,A,4,,,
                2025-04-01,B,,,,
                """)
            .orThrow();

    assertEquals(
        List.of("4", "blank", "not asked", "not asked"),
        answers(dossier.responses().get(0), "R1", "R2", "N1", "K1"));
    assertEquals(
        List.of("not asked", "not asked", "blank", "blank"),
        answers(dossier.responses().get(1), "R1", "R2", "N1", "K1"));
  }

  @Test
  void asksOfAnItemThatHasNoColumnNothing() {
    assertEquals(Answer.notAsked(), sound().responses().get(0).answer(ItemId.of("N1")));
  }

  @Test
  void knowsTheSuperiorWhoSpeaksAboutSomebody() throws Exception {
    Dossier dossier =
        answers(
                """
                {"holds": "answers", "file": "answers.csv", "columns": {"token": "atasan"},
                 "values": {"source": "atasan", "occasion": "follow_up", "training": "TR-01"},
                 "answers": {"instrument": "reaksi/1", "items": {"R1": "R1"}}}\
                """,
                "atasan,about,R1\nA-1,P-01,4\n")
            .orThrow();

    assertEquals(
        Respondent.superiorOf(ParticipantId.of("P-01"), RespondentId.of("A-1")),
        dossier.responses().get(0).respondent());
  }

  @Test
  void joinsThePassagesOfAnInterview() throws Exception {
    Path copy =
        Folders.copy(
            "interviews-that-differ",
            folder,
            Map.of(
                "interviews.csv",
                """
                interview,participant,held,words,codes,aboutWhom
                W-1,P-01,2025-09-01,Atasan mendukung,dukungan;atasan,nobody
                W-2,P-02,2025-09-01,Belum sempat,,
                W-1,P-01,2025-09-01,Alat tersedia,alat,nobody
                """));

    List<Interview> interviews = DossierFolder.read(copy).orThrow().interviews();

    assertEquals(List.of(2, 1), interviews.stream().map(each -> each.passages().size()).toList());
    assertEquals(List.of("dukungan", "atasan"), interviews.get(0).passages().get(0).codes());
  }

  @Test
  void costsOfFilesStandBehindThoseThatAreDefined() throws Exception {
    Path copy =
        Folders.copy(
            "costs-below-nothing",
            folder,
            Map.of("costs.csv", "training,kind,amount\nTR-09,narasumber,500.000\n"));

    assertEquals(
        "costs.csv:2 [amount] the decimal sign must be certain, was '500.000' with no cell that"
            + " decides\n  declare the decimal sign: point or comma",
        DossierFolder.read(copy).problems().get(0).toString());
  }

  @Test
  void refusesALinkThatLeadsOutOfTheFolder(@TempDir Path within, @TempDir Path outside)
      throws IOException {
    Path folder = Folders.copy("sound", within, Map.of());
    Path secret = Files.writeString(outside.resolve("secret.csv"), "a,b\nsecret\n");
    Files.delete(folder.resolve("participants.csv"));
    Files.createSymbolicLink(folder.resolve("participants.csv"), secret);

    assertEquals(
        List.of(
            "program.json /files/0/file participants.csv must stand within the folder, is a link"
                + " that leads out\n  put a copy into it"),
        DossierFolder.read(folder).problems().stream().map(Problem::toString).toList());
  }

  @Test
  void saysThatTheFolderIsNotThereRatherThanAFileOfIt() {
    assertEquals(
        List.of(
            "no-such-folder the folder must be there, was not found\n"
                + "  a relative path begins where the program was started"),
        DossierFolder.read("no-such-folder").problems().stream().map(Problem::toString).toList());
  }
}
