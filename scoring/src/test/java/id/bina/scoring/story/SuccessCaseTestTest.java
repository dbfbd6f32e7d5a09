package id.bina.scoring.story;

import static id.bina.scoring.Settings.PROGRAMME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Corroboration;
import id.bina.core.evidence.CorroborationKind;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.EventKind;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.SuccessCase;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.StoryVerdict;
import id.bina.scoring.Scored;
import id.bina.scoring.Settings;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What makes a story a case. */
class SuccessCaseTestTest {
  private static final Event COUNTER =
      Event.builder()
          .id(EvidenceId.of("EV-1"))
          .kind(EventKind.of("new_counter"))
          .date(LocalDate.parse("2025-01-10"))
          .subject(Settings.training(1))
          .title(Text.of("Loket baru", "New counter"))
          .build();

  private static SuccessCase told(String id, List<EvidenceId> rivals, String... kinds) {
    return SuccessCase.builder()
        .id(EvidenceId.of(id))
        .subject(Settings.training(1))
        .story(Text.of("Layanan kecamatan membaik", "Service improved"))
        .corroborations(
            List.of(kinds).stream()
                .map(
                    kind ->
                        new Corroboration(
                            CorroborationKind.of(kind),
                            Text.of("SKM 79,4 ke 86,1", "SKM 79.4 to 86.1"),
                            "Laporan SKM"))
                .toList())
        .rivals(rivals)
        .source("Dokumen S000")
        .build();
  }

  private static Setting setting(SuccessCase... cases) {
    return Settings.of().toBuilder().successCases(List.of(cases)).addEvents(COUNTER).build();
  }

  private static Scored scored(Setting setting) {
    return new Scored(SuccessCaseTest.standard().score(setting, TallyBook.empty(TallyPlan.none())));
  }

  @Test
  @Tag("S000-16")
  @Tag("S000-18")
  void storyWithASourceAndNoRivalIsAcceptedAsACase() {
    for (String kind : List.of("document", "figure", "second_source")) {
      Scored scored = scored(setting(told("SC-1", List.of(), kind)));
      assertEquals(1, scored.value("story.accepted", Settings.training(1), "case=SC-1"));
      assertEquals(
          EvidenceGrade.E2,
          scored.measured("story.accepted", Settings.training(1), "case=SC-1").grade());
    }
  }

  @Test
  @Tag("S000-16")
  void rivalMakesItIndicativeAndIsNamed() {
    Setting setting = setting(told("SC-1", List.of(EvidenceId.of("EV-1")), "figure"));
    Scored scored = scored(setting);
    assertEquals(0, scored.value("story.accepted", Settings.training(1), "case=SC-1"));
    assertEquals(
        List.of(
            "indicative: another event could explain it",
            "SKM 79.4 to 86.1 (Laporan SKM)",
            "another explanation: New counter (2025-01-10)"),
        scored.notes("story.accepted", Settings.training(1), "case=SC-1"));
    assertEquals(
        EvidenceGrade.E1,
        scored.measured("story.accepted", Settings.training(1), "case=SC-1").grade());
  }

  @Test
  @Tag("S001-20")
  void storyAloneStaysAStory() {
    Scored scored = scored(setting(told("SC-1", List.of(), "hearsay"), told("SC-2", List.of())));
    for (String id : List.of("case=SC-1", "case=SC-2")) {
      assertEquals(0, scored.value("story.accepted", Settings.training(1), id));
      assertEquals(
          EvidenceGrade.E1, scored.measured("story.accepted", Settings.training(1), id).grade());
    }
    assertEquals(
        List.of("indicative: no document, figure or second source"),
        scored.notes("story.accepted", Settings.training(1), "case=SC-2"));
    assertEquals(0, scored.value("story.accepted", PROGRAMME));
    assertEquals(2, scored.value("story.cases", PROGRAMME));
  }

  @Test
  void verdictsCiteTheScoreOfTheCase() {
    Setting setting =
        setting(told("SC-1", List.of(), "document"), told("SC-2", List.of(), "hearsay"));
    Scored scored = scored(setting);
    List<StoryVerdict> verdicts = CaseVerdicts.of(setting, scored.scores());
    assertEquals(List.of("SC-1", "SC-2"), verdicts.stream().map(StoryVerdict::id).toList());
    assertEquals(
        List.of(scored.one("story.accepted", Settings.training(1), "case=SC-1").key()),
        verdicts.get(0).keys());
    assertEquals(EvidenceGrade.E2, verdicts.get(0).grade());
    assertEquals(
        "accepted as a case: there is a source beside the one who tells; it does not stand for the"
            + " others; SKM 79.4 to 86.1 (Laporan SKM)",
        verdicts.get(0).because().in("en"));
    assertEquals(EvidenceGrade.E1, verdicts.get(1).grade());
    assertEquals(List.of(), CaseVerdicts.of(setting, List.of()));
  }

  @Test
  void withoutStoriesNothingIsSaid() {
    assertEquals(List.of(), scored(setting()).scores());
    assertEquals("SuccessCaseTest[bina.success-cases 1]", SuccessCaseTest.standard().toString());
  }
}
