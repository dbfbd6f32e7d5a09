package id.bina.scoring.programme;

import static id.bina.scoring.Settings.PROGRAMME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Passage;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.VoiceKind;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.result.Basis;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Units;
import id.bina.scoring.Scored;
import id.bina.scoring.Settings;
import id.bina.scoring.admission.Admission;
import id.bina.scoring.admission.Cases;
import id.bina.scoring.tally.TallyBook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was said, counted in persons and never as a share. */
class VoicesTest {
  private static final Voices VOICES = Voices.standard();

  @Test
  void whoMentionsACodeIsCountedAmongTheInformantsAndTheirUnits() {
    Scored scored = new Recorded().mention("dukungan", 5, 3, 12).score(VOICES);
    assertEquals(5, scored.value("interview.mentions", PROGRAMME, "code=dukungan"));
    assertEquals("12", scored.counts("interview.mentions", PROGRAMME, "code=dukungan"));
    assertEquals(
        List.of("5 of 12 informants in 3 units; not a share of the participants"),
        scored.notes("interview.mentions", PROGRAMME, "code=dukungan"));
    assertEquals(
        EvidenceGrade.E1,
        scored.measured("interview.mentions", PROGRAMME, "code=dukungan").grade());
  }

  @Test
  void aCodeThatNobodyMentionsIsZeroAndNotMissing() {
    Scored scored = new Recorded().mention("anggaran", 0, 0, 12).score(VOICES);
    assertEquals(0, scored.value("interview.mentions", PROGRAMME, "code=anggaran"));
  }

  @Test
  void withoutInterviewsAndVoicesNothingIsSaid() {
    assertEquals(List.of(), new Recorded().score(VOICES).scores());
  }

  @Test
  void complaintsAreCountedAmongTheVoicesAndThoseAboutAPersonNoted() {
    Scored scored =
        heard(
            voice("V-1", VoiceKind.COMPLAINT, AboutWhom.NOBODY),
            voice("V-2", VoiceKind.COMPLAINT, AboutWhom.NAMED_PERSON),
            voice("V-3", VoiceKind.APPRECIATION, AboutWhom.NAMED_PERSON));
    assertEquals(2, scored.value("voice.complaints", PROGRAMME));
    assertEquals("3", scored.counts("voice.complaints", PROGRAMME));
    assertEquals(
        List.of("1 about a named person: no recommendation about individuals"),
        scored.notes("voice.complaints", PROGRAMME));
  }

  @Test
  void praiseAloneIsNoComplaint() {
    Scored scored = heard(voice("V-1", VoiceKind.APPRECIATION, AboutWhom.NAMED_PERSON));
    assertEquals(0, scored.value("voice.complaints", PROGRAMME));
    assertEquals(List.of(), scored.notes("voice.complaints", PROGRAMME));
    assertEquals(Basis.FIXED_TALLY, scored.measured("voice.complaints", PROGRAMME).basis());
  }

  @Test
  void noVoiceIsEverAShare() {
    assertEquals(
        List.of(),
        VOICES.measures().stream().filter(each -> each.unit().equals(Units.SHARE)).toList());
    assertEquals("Voices[bina.voices 1]", VOICES.toString());
  }

  private static Scored heard(PublicVoice... voices) {
    DossierDraft draft =
        DossierDraft.builder()
            .program(Settings.of().program())
            .asOf(LocalDate.of(2026, 1, 15))
            .voices(List.of(voices))
            .build();
    Cases cases = Admission.standard().admit(draft.dossier().orThrow());
    TallyBook book = TallyBook.of(VOICES.plan(cases.setting()), cases.sources());
    return new Scored(VOICES.score(cases.setting(), book));
  }

  private static PublicVoice voice(String id, VoiceKind kind, AboutWhom about) {
    return PublicVoice.builder()
        .id(EvidenceId.of(id))
        .kind(kind)
        .respondent(Respondent.citizen(RespondentId.of("W-" + id)))
        .subject(PROGRAMME)
        .passage(new Passage("Antrean panjang", List.of(), about, List.of()))
        .build();
  }
}
