package id.bina.io.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.Selection;
import id.bina.core.evidence.Appraisal;
import id.bina.core.evidence.Coding;
import id.bina.core.evidence.CompetencyLevel;
import id.bina.core.evidence.Corroboration;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Observation;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Passage;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.RespondentId;
import id.bina.core.program.IssueId;
import id.bina.core.program.MaterialId;
import id.bina.core.program.Session;
import id.bina.core.program.SkillKind;
import id.bina.core.program.Training;
import id.bina.io.json.BinaJson;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A folder with everything that the five programmes have beside trainings and surveys. */
class WideFolderTest {
  private static final String GOLDEN = "dossier-wide.json";
  private static final Dossier WIDE = DossierFolder.read(Folders.folder("sound-wide")).orThrow();

  @Test
  void readsWhyNomineesDidNotComeAndWhoFoundNoPlace() {
    assertEquals(
        List.of(Optional.empty(), Optional.of("schedule"), Optional.empty()),
        WIDE.enrolments().stream().map(Enrolment::reason).toList());
    assertEquals(EnrolmentStatus.UNPLACED, WIDE.enrolments().get(2).status());
  }

  @Test
  void readsWhatTheProgrammeDefines() {
    Training training = WIDE.program().trainings().get(0);
    Session session = training.sessions().get(0);

    assertEquals(Optional.of(MaterialId.of("M-1")), session.material());
    assertEquals(Optional.of(SkillKind.BEHAVIOURAL), training.skill());
    assertEquals(Optional.of(new BigDecimal("0.8")), training.attendanceRule());
    assertEquals(1, training.cohort().orElseThrow().number());
    assertEquals(IssueId.of("biaya"), WIDE.program().issues().get(1).id());
    assertEquals(List.of(), WIDE.program().issues().get(1).lines());
    assertEquals("UNJA", WIDE.program().strategies().get(0).partners().get(0).value());
  }

  @Test
  void readsSinceWhenSomebodyServes() {
    assertEquals(12, WIDE.participants().get(0).monthsOfService(2025));
    assertEquals(6, WIDE.participants().get(2).monthsOfService(2025));
  }

  @Test
  void readsLevelsOfCompetency() {
    CompetencyLevel last = WIDE.competencyLevels().get(2);

    assertEquals(EvidenceId.of("K-3"), last.id());
    assertEquals(List.of(2, 0), List.of(last.standard(), last.level()));
  }

  @Test
  void readsAppraisalsWithAndWithoutAMark() {
    Appraisal second = WIDE.appraisals().get(1);

    assertEquals(Optional.of(new BigDecimal("88")), WIDE.appraisals().get(0).mark());
    assertEquals(Optional.of("sesuai ekspektasi"), WIDE.appraisals().get(0).results());
    assertEquals(Optional.of("di atas ekspektasi"), WIDE.appraisals().get(0).conduct());
    assertEquals(Optional.empty(), second.results());
    assertEquals("sangat baik", second.predicate());
    assertEquals(Optional.empty(), second.mark());
    assertEquals("appraisals:3", second.id().value());
  }

  @Test
  void readsIndicatorsWithWhatIsKnownOfThem() {
    IndicatorReading first = WIDE.readings().get(0);
    IndicatorReading third = WIDE.readings().get(2);

    assertEquals(new BigDecimal("79.4"), first.value());
    assertEquals(OptionalLong.of(118), first.of());
    assertEquals(Optional.of(SurveyMode.PAPER), first.mode());
    assertEquals(Optional.of("ikm-2017"), first.pack());
    assertEquals(OptionalLong.empty(), third.of());
    assertEquals(Optional.empty(), third.mode());
  }

  @Test
  void readsObservationsOfSeveralRaters() {
    Observation second = WIDE.observations().get(1);

    assertEquals(RespondentId.of("A-2"), second.rater());
    assertEquals("loket-1", second.target());
    assertEquals(Occasion.PRE, second.occasion());
    assertEquals(Optional.of(LocalDate.of(2025, 2, 3)), second.seen());
    assertEquals(
        List.of("3", "blank"), second.answers().stream().map(a -> a.answer().toString()).toList());
  }

  @Test
  void aCoderWhoLeftAPassageOutIsNotOneWhoGaveItNoCode() {
    List<Passage> first = WIDE.interviews().get(0).passages();
    Passage other = WIDE.interviews().get(1).passages().get(0);

    assertEquals(
        List.of(new Coding("A", List.of("dukungan")), new Coding("B", List.of("dukungan", "alat"))),
        first.get(0).codings());
    assertEquals(
        List.of(new Coding("A", List.of("alat")), new Coding("B", List.of())),
        first.get(1).codings());
    assertEquals(List.of(), other.codings());
    assertEquals(2, WIDE.voices().get(0).passage().codings().size());
  }

  @Test
  void readsStoriesSurveysAndComparisonsFromTheDefinition() {
    Corroboration behind = WIDE.successCases().get(0).corroborations().get(0);

    assertEquals("Arsip 2025", behind.source());
    assertEquals(OptionalLong.of(12), WIDE.fieldworks().get(0).population());
    assertEquals(List.of(Subject.parse("unit:U-2")), WIDE.comparisons().get(0).comparison());
    assertEquals(Selection.CHOSEN, WIDE.comparisons().get(0).selection());
  }

  @Test
  void isWrittenAsJsonAndReadAgain() throws IOException {
    String json = BinaJson.write(WIDE);
    Files.writeString(Files.createDirectories(Path.of("target", "golden")).resolve(GOLDEN), json);

    assertEquals(golden(), json);
    assertEquals(WIDE, BinaJson.read(golden(), GOLDEN, Dossier.class).orThrow());
  }

  private static String golden() throws IOException {
    try (InputStream in = BinaJson.class.getResourceAsStream("golden/" + GOLDEN)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
