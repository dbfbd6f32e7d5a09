package id.bina.scoring.admission;

import static id.bina.scoring.admission.Examples.admit;
import static id.bina.scoring.admission.Examples.attendance;
import static id.bina.scoring.admission.Examples.enrolled;
import static id.bina.scoring.admission.Examples.exclusions;
import static id.bina.scoring.admission.Examples.form;
import static id.bina.scoring.admission.Examples.held;
import static id.bina.scoring.admission.Examples.rows;
import static id.bina.scoring.admission.WideExamples.appraisal;
import static id.bina.scoring.admission.WideExamples.coded;
import static id.bina.scoring.admission.WideExamples.draft;
import static id.bina.scoring.admission.WideExamples.level;
import static id.bina.scoring.admission.WideExamples.observed;
import static id.bina.scoring.admission.WideExamples.voice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Span;
import id.bina.core.dossier.CoderCount;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.IssueCount;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Appraisal;
import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.Coding;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Observation;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.evidence.VoiceKind;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.ItemAnswer;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.people.Source;
import id.bina.core.program.Program;
import id.bina.core.program.Round;
import id.bina.core.program.RoundId;
import id.bina.core.program.SessionId;
import id.bina.core.result.FlowRow;
import id.bina.scoring.internal.CanonicalHash;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** From levels, appraisals, observations, forms about sessions, nominees and logs to cases. */
class WideAdmissionTest {
  private static final Subject FIRST_SESSION = Subject.of(SessionId.of("S-1"));

  private static Attendance absent(int person, String session, String reason) {
    return attendance(person, session, AttendanceStatus.ABSENT).toBuilder().reason(reason).build();
  }

  @Test
  void aNominationIsACaseWhetherThePersonCameOrNot() {
    Cases cases =
        admit(
            draft(4)
                .enrolments(
                    List.of(
                        enrolled(1, "TR-01"),
                        Enrolment.of("P-02", "TR-01", EnrolmentStatus.NOMINATED).toBuilder()
                            .reason("schedule")
                            .build(),
                        Enrolment.of("P-03", "TR-01", EnrolmentStatus.UNPLACED),
                        Enrolment.of("P-04", "TR-01", EnrolmentStatus.NOMINATED)))
                .attendance(
                    List.of(
                        attendance(1, "S-1", AttendanceStatus.PRESENT),
                        absent(1, "S-2", "sakit"),
                        absent(2, "S-1", "dinas"))));

    assertEquals(
        List.of(
            "P-01|TR-01 absent=yes employment=pns reason=sakit status=completed training=TR-01"
                + " unit=U-1 at_end.attended=1 at_end.recorded=2 at_end.share=0.5",
            "P-02|TR-01 absent=yes employment=pns reason=schedule status=nominated training=TR-01"
                + " unit=U-1 at_end.attended=0 at_end.recorded=1 at_end.share=0.0",
            "P-03|TR-01 absent=no employment=pns status=unplaced training=TR-01 unit=U-1",
            "P-04|TR-01 absent=yes employment=pns status=nominated training=TR-01 unit=U-1"),
        rows(cases, CaseColumns.NOMINATION, View.ALL));
    assertEquals(1, rows(cases, CaseUnit.PARTICIPATION, View.ALL).size());
  }

  @Test
  void ofSeveralReasonsTheMostFrequentCountsAndOfTiesTheFirst() {
    DossierDraft.Builder draft =
        draft(2)
            .attendance(
                List.of(
                    absent(1, "S-2", "sakit"), absent(1, "S-1", "dinas"), absent(2, "S-1", "a")));

    assertEquals(
        List.of("dinas", "a"),
        rows(admit(draft), CaseColumns.NOMINATION, View.ALL).stream()
            .map(row -> row.replaceAll(".* reason=([a-z]+) .*", "$1"))
            .toList());
  }

  @Test
  void theReasonOnTheRosterIsAStratumOfTheParticipationToo() {
    Enrolment partly = enrolled(1, "TR-01").toBuilder().reason("schedule").build();

    assertEquals(
        List.of(
            "P-01|TR-01 employment=pns linked=yes moved=no reason=schedule status=completed"
                + " training=TR-01 unit=U-1"),
        rows(admit(draft(1).enrolments(List.of(partly))), CaseUnit.PARTICIPATION, View.ALL));
  }

  @Test
  void aFormAboutASessionKnowsWhatWasTaughtAndByWhom() {
    SurveyResponse named = form("R-1", 1, 4).subject(FIRST_SESSION).build();
    SurveyResponse second = form("R-2", 1, 3).subject(Subject.of(SessionId.of("S-2"))).build();
    SurveyResponse token =
        form("R-3", Respondent.anonymous(Source.PARTICIPANT, RespondentId.of("T-9")), 2)
            .subject(FIRST_SESSION)
            .build();
    SurveyResponse nobody =
        form("R-4", Respondent.anonymous(Source.PARTICIPANT), 1).subject(FIRST_SESSION).build();

    Cases cases = admit(draft(1).responses(List.of(named, second, token, nobody)));

    assertEquals(
        List.of(
            "P-01 employment=pns instructor=I-A material=M-1 session=S-1 training=TR-01 unit=U-1"
                + " at_end.R1=4",
            "P-01 employment=pns session=S-2 training=TR-01 unit=U-1 at_end.R1=3",
            "token|T-9 instructor=I-A material=M-1 session=S-1 training=TR-01 at_end.R1=2",
            "- instructor=I-A material=M-1 session=S-1 training=TR-01 at_end.R1=1"),
        rows(cases, CaseColumns.TEACHING, View.ALL).stream()
            .map(row -> row.replaceAll("(at_end.R1=.).*", "$1"))
            .toList());
    assertEquals(
        Set.of(
            CaseUnit.PARTICIPATION, CaseColumns.NOMINATION, CaseUnit.PERSON, CaseColumns.TEACHING),
        cases.sources().stream().map(each -> each.layout().unit()).collect(Collectors.toSet()));
  }

  @Test
  void theTagsOfALogAreStrataOfItsRows() {
    SurveyResponse log =
        form("R-1", Respondent.anonymous(Source.RECORD), 4)
            .subject(Examples.unit("U-1"))
            .tags(Map.of("arm", "trained", "unit", "loket"))
            .build();
    SurveyResponse other =
        form("R-2", Respondent.anonymous(Source.RECORD), 4).subject(Examples.unit("U-1")).build();

    assertEquals(
        List.of(
            "R-1 arm=trained subject=unit:U-1 tag.unit=loket at_end.R1=4",
            "R-2 subject=unit:U-1 at_end.R1=4"),
        rows(admit(draft(1).responses(List.of(log, other))), CaseUnit.RESPONSE, View.ALL).stream()
            .map(row -> row.replaceAll("(at_end.R1=.).*", "$1"))
            .toList());
  }

  @Test
  void aLevelIsACaseWithItsGap() {
    Cases cases =
        admit(
            draft(3)
                .competencyLevels(
                    List.of(
                        level("K-3", 3, "layanan", 9),
                        level("K-2", 2, "layanan", 3),
                        level("K-1", 1, "layanan", 0),
                        level("K-9", 9, "layanan", 1))));

    assertEquals(
        List.of(
            "P-01|layanan|2025 competency=layanan employment=pns round=2025 unit=U-1"
                + " in-round.gap=3 in-round.level=0 in-round.standard=3",
            "P-02|layanan|2025 competency=layanan employment=pns round=2025 unit=U-1"
                + " in-round.gap=0 in-round.level=3 in-round.standard=3",
            "P-03|layanan|2025 competency=layanan employment=pns round=2025 unit=U-1"
                + " in-round.gap=0 in-round.level=9 in-round.standard=3"),
        rows(cases, CaseColumns.COMPETENCY, View.SCREENED));
    assertEquals(List.of("roster.unknown excluded 1"), exclusions(cases));
    assertEquals(
        List.of(
            "/competencyLevels/K-9/participant participant must be on the roster of program:bungo,"
                + " was P-09 (K-9)"),
        held(cases));
  }

  @Test
  void anAppraisalIsACaseWithOrWithoutAMark() {
    Cases cases =
        admit(
            draft(2)
                .appraisals(
                    List.of(
                        appraisal("N-1", 1, "sangat baik").toBuilder()
                            .mark(new BigDecimal("91.5"))
                            .build(),
                        appraisal("N-2", 2, "baik"))));

    assertEquals(
        List.of(
            "P-01|2025 employment=pns predicate=sangat baik round=2025 unit=U-1 in-round.mark=91.5",
            "P-02|2025 employment=pns predicate=baik round=2025 unit=U-1"
                + " in-round.mark=NOT_APPLICABLE"),
        rows(cases, CaseColumns.APPRAISAL, View.SCREENED));
  }

  @Test
  void anAppraisalKnowsTheOneOfTheRoundBeforeAndItsRatings() {
    Cases cases =
        admit(
            draft(2)
                .program(threeYears())
                .appraisals(
                    List.of(
                        in("2023", "N-1", 1, "kurang"),
                        in("2023", "N-2", 2, "kurang"),
                        in("2024", "N-3", 1, "baik"),
                        in("2025", "N-4", 1, "sangat baik").toBuilder()
                            .results(Optional.of("above"))
                            .conduct(Optional.of("above"))
                            .build(),
                        in("2025", "N-5", 2, "baik"))));

    assertEquals(
        List.of(
            "P-01|2023 employment=pns predicate=kurang round=2023 unit=U-1"
                + " in-round.mark=NOT_APPLICABLE",
            "P-01|2024 earlier=kurang employment=pns predicate=baik round=2024 unit=U-1"
                + " in-round.mark=NOT_APPLICABLE",
            "P-01|2025 conduct=above earlier=baik employment=pns predicate=sangat baik"
                + " results=above round=2025 unit=U-1 in-round.mark=NOT_APPLICABLE",
            "P-02|2023 employment=pns predicate=kurang round=2023 unit=U-1"
                + " in-round.mark=NOT_APPLICABLE",
            // appraised in 2023, but not in 2024: the round before is 2024
            "P-02|2025 employment=pns predicate=baik round=2025 unit=U-1"
                + " in-round.mark=NOT_APPLICABLE"),
        rows(cases, CaseColumns.APPRAISAL, View.SCREENED));
  }

  private static Appraisal in(String round, String id, int person, String predicate) {
    return appraisal(id, person, predicate).toBuilder().round(RoundId.of(round)).build();
  }

  private static Program threeYears() {
    return draft(2).build().program().toBuilder()
        .rounds(List.of(year("2025"), year("2023"), year("2024")))
        .build();
  }

  private static Round year(String year) {
    return Round.of(year, "Tahun " + year, Span.of(year + "-01-01", year + "-12-31"));
  }

  @Test
  void anObservationIsACaseOfItsRaterAndTarget() {
    Observation blank =
        observed("O-2", "A-2", 1).toBuilder()
            .answers(List.of(ItemAnswer.of("R1", Answer.blank())))
            .build();
    Observation ofPerson =
        observed("O-3", "A-1", 4).toBuilder()
            .subject(Subject.parse("training:TR-01"))
            .target("P-01")
            .build();

    Cases cases = admit(draft(1).observations(List.of(ofPerson, blank, observed("O-1", "A-1", 3))));

    assertEquals(
        List.of(
            "O-1 rater=A-1 subject=unit:U-1 target=loket-1 unit=U-1 post.R1=3",
            "O-2 rater=A-2 subject=unit:U-1 target=loket-1 unit=U-1 post.R1=BLANK",
            "O-3 rater=A-1 subject=training:TR-01 target=P-01 training=TR-01 unit=U-1 post.R1=4"),
        rows(cases, CaseColumns.OBSERVATION, View.SCREENED).stream()
            .map(row -> row.replaceAll("(post.R1=[A-Z0-9]+).*", "$1"))
            .toList());
    assertEquals(
        "amatan/1|pengamat|post|R1",
        Examples.source(cases, CaseColumns.OBSERVATION, View.ALL)
            .layout()
            .ratings()
            .get(0)
            .key()
            .toString());
  }

  @Test
  void ofTwoObservationsByOneRaterTheLastCounts() {
    Observation earlier =
        observed("O-9", "A-1", 1).toBuilder().seen(LocalDate.parse("2025-06-01")).build();

    Cases cases = admit(draft(1).observations(List.of(observed("O-1", "A-1", 3), earlier)));

    assertEquals(1, rows(cases, CaseColumns.OBSERVATION, View.ALL).size());
    assertEquals(List.of("record.duplicate excluded 1"), exclusions(cases));
    assertEquals(
        List.of("/observations/O-9 rater must count once for a target, O-1 is used"), held(cases));
    FlowRow flow =
        cases.summary().flow().stream()
            .filter(row -> row.source().equals(Source.OBSERVER))
            .findFirst()
            .orElseThrow();
    assertEquals(2, flow.received());
    assertEquals(1, flow.admitted());
    assertEquals(OptionalLong.empty(), flow.eligible());
  }

  @Test
  void whatARaterDidNotCodeOnTheScaleIsTold() {
    Observation odd =
        observed("O-1", "A-1", 3).toBuilder()
            .answers(List.of(ItemAnswer.of("R1", Answer.outOfRange("x"))))
            .build();

    assertEquals(
        List.of(
            "/observations/O-1/answers/R1 answer must be one its item knows, was 'x' (R1, O-1)"),
        held(admit(draft(1).observations(List.of(odd)))));
  }

  @Test
  void coderAgreementCountsPassagesThatTwoCoded() {
    Setting setting =
        admit(
                draft(0)
                    .voices(
                        List.of(
                            forum("V-1", coding("B", "antrean"), coding("A", "antrean")),
                            forum("V-2", coding("A", "antrean", "biaya"), coding("B")),
                            forum("V-3", coding("A"), coding("B"), coding("C", "biaya")),
                            forum("V-4", coding("A", "biaya")))))
            .setting();

    assertEquals(
        List.of(new CoderCount("antrean", 1, 1, 0, 1), new CoderCount("biaya", 0, 1, 0, 2)),
        setting.coders());
  }

  private static Coding coding(String coder, String... codes) {
    return new Coding(coder, List.of(codes));
  }

  private static PublicVoice forum(String id, Coding... codings) {
    return voice(id, VoiceKind.FORUM, Optional.empty(), coded(List.of(), codings));
  }

  @Test
  void issuesCountPersonsInEachKindOfVoice() {
    Setting setting =
        admit(
                draft(0)
                    .voices(
                        List.of(
                            voice("V-1", VoiceKind.FORUM, Optional.of("C-1"), coded(List.of("a"))),
                            voice("V-2", VoiceKind.FORUM, Optional.of("C-1"), coded(List.of("a"))),
                            voice("V-3", VoiceKind.FORUM, Optional.of("C-2"), coded(List.of())),
                            voice(
                                "V-4", VoiceKind.COMPLAINT, Optional.empty(), coded(List.of("a"))),
                            voice(
                                "V-5",
                                VoiceKind.COMPLAINT,
                                Optional.empty(),
                                coded(List.of("a"))))))
            .setting();

    assertEquals(
        List.of(
            new IssueCount(VoiceKind.COMPLAINT, "a", 2, 2),
            new IssueCount(VoiceKind.FORUM, "a", 1, 2)),
        setting.issues());
  }

  @Test
  void withoutVoicesAndCodersThereIsNothingToCount() {
    Setting setting = admit(draft(0)).setting();

    assertEquals(List.of(), setting.coders());
    assertEquals(List.of(), setting.issues());
    assertEquals(List.of(), setting.layouts());
  }

  @Test
  void passesOnReadingsStoriesSurveysAndComparisons() {
    List<IndicatorReading> readings =
        List.of(WideExamples.reading("F-2"), WideExamples.reading("F-1"));

    Setting setting =
        admit(
                draft(0)
                    .readings(readings)
                    .successCases(List.of(WideExamples.story()))
                    .fieldworks(List.of(WideExamples.fieldwork()))
                    .comparisons(List.of(WideExamples.comparison())))
            .setting();

    assertEquals(List.of(readings.get(1), readings.get(0)), setting.readings());
    assertEquals(List.of(WideExamples.story()), setting.successCases());
    assertEquals(List.of(WideExamples.fieldwork()), setting.fieldworks());
    assertEquals(List.of(WideExamples.comparison()), setting.comparisons());
  }

  @Property(seed = "20250311", tries = 40)
  void theOrderOfTheEvidenceNeverChangesTheResult(@ForAll long seed) {
    Random random = new Random(seed);
    List<Observation> observations = new ArrayList<>();
    List<SurveyResponse> forms = new ArrayList<>();
    List<PublicVoice> voices = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      observations.add(observed("O-" + i, "A-" + random.nextInt(3), 1 + random.nextInt(4)));
      forms.add(
          form("R-" + i, 1 + random.nextInt(4), 1 + random.nextInt(4))
              .subject(FIRST_SESSION)
              .build());
      voices.add(
          voice(
              "V-" + i,
              VoiceKind.FORUM,
              Optional.of("C-" + random.nextInt(4)),
              coded(List.of("a"), coding("A", "a"), coding("B"))));
    }
    List<IndicatorReading> readings =
        List.of(WideExamples.reading("F-1"), WideExamples.reading("F-2"));

    assertEquals(
        everything(
            draft(4).observations(observations).responses(forms).voices(voices).readings(readings)),
        everything(
            draft(4)
                .observations(shuffled(observations, random))
                .responses(shuffled(forms, random))
                .voices(shuffled(voices, random))
                .readings(shuffled(readings, random))));
  }

  private static <T> List<T> shuffled(List<T> things, Random random) {
    List<T> copy = new ArrayList<>(things);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static List<String> everything(DossierDraft.Builder draft) {
    Cases cases = admit(draft);
    List<String> all = new ArrayList<>();
    cases.sources(View.ALL).stream().map(CaseSource::digest).forEach(all::add);
    cases.sources(View.SCREENED).stream().map(CaseSource::digest).forEach(all::add);
    all.add(CanonicalHash.of(cases.setting()));
    all.add(CanonicalHash.of(cases.held()));
    return all;
  }
}
