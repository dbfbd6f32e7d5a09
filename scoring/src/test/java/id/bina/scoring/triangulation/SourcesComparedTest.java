package id.bina.scoring.triangulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Occasion;
import id.bina.core.instrument.Instrument;
import id.bina.core.instruments.Instruments;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.people.Source;
import id.bina.core.result.Interval;
import id.bina.core.result.Score;
import id.bina.scoring.FilledForms;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Use of what was learned, by alumni (83 or 100 in POMP), superiors (17 or 50) and colleagues (50
 * or 83). Figures of R 4.2: {@code t.test}, {@code p.adjust(p, "holm")}, {@code psych::ICC}.
 */
class SourcesComparedTest {
  private static final int ALUMNI = 12;
  private static final double PRINTED = 1e-9; // twelve digits were printed
  private static final String USE_OF = "construct=penerapan";
  private static final String USE = "follow_up#" + USE_OF;

  private static Instrument form(String of) {
    return Instruments.of("pasca-pelatihan-" + of + "/1");
  }

  private static ParticipantId alumnus(int i) {
    return ParticipantId.of(i < 10 ? "P-0" + i : "P-" + i);
  }

  private static FilledForms alumniAndSuperiors() {
    FilledForms forms = new FilledForms();
    for (int i = 1; i <= ALUMNI; i++) {
      Respondent self = Respondent.participant(alumnus(i));
      Respondent superior = Respondent.superiorOf(alumnus(i), RespondentId.of("A-" + i));
      forms
          .form(form("alumni"), Study.TR_1, Occasion.FOLLOW_UP, self, 2 + i % 2)
          .form(form("atasan"), Study.TR_1, Occasion.FOLLOW_UP, superior, i % 2);
    }
    return forms;
  }

  private static FilledForms all() {
    FilledForms forms = alumniAndSuperiors();
    for (int i = 1; i <= 9; i++) {
      Respondent peer = Respondent.anonymous(Source.PEER, RespondentId.of("K-" + i));
      forms.form(form("rekan"), Study.TR_1, Occasion.FOLLOW_UP, peer, 1 + i % 2);
    }
    return forms;
  }

  private static Scored scored(FilledForms forms) {
    return Study.of(ALUMNI).evidence(forms).score(SourcesCompared.standard());
  }

  /** Of the training, unless the programme is asked for. */
  private static Score find(Scored scored, String... parts) {
    boolean whole = List.of(parts).stream().anyMatch(part -> part.contains("program:"));
    return scored.scores().stream()
        .filter(score -> whole || score.key().toString().contains("@training:"))
        .filter(score -> List.of(parts).stream().allMatch(score.key().toString()::contains))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(scored.scores().stream().map(Score::key).toList().toString()));
  }

  private static Score.Measured measured(Scored scored, String... parts) {
    return find(scored, parts).measured().orElseThrow();
  }

  private static void assertInterval(double lower, double upper, Score.Measured score) {
    Interval interval = score.interval().orElseThrow();
    assertEquals(lower, interval.lower(), PRINTED);
    assertEquals(upper, interval.upper(), PRINTED);
  }

  @Test
  void eachSourceHasItsLevel() {
    Scored scored = scored(all());
    assertEquals(91.6666666667, measured(scored, "sources.level", "peserta", USE).value(), PRINTED);
    Score.Measured superior = measured(scored, "sources.level", "atasan", USE);
    assertEquals(33.3333333333, superior.value(), PRINTED);
    assertInterval(22.2729667498, 44.3936999169, superior);
    assertInterval(55.0143974796, 82.0226395574, measured(scored, "sources.level", "rekan", USE));
  }

  /** The superior and the alumnus about the same person; a colleague is nobody's pair. */
  @Test
  @Tag("S000-8")
  void whoDisagreesWithWhomIsPairedWhereItCanBe() {
    Scored scored = scored(all());
    Score.Measured linked = measured(scored, "difference", "peserta", "against=atasan", USE_OF);
    assertEquals(58.3333333333, linked.value(), PRINTED);
    assertInterval(52.8031500415, 63.8635166251, linked);
    assertEquals("peserta dikurangi atasan", linked.notes().get(0).in("id"));
    Score.Measured apart = measured(scored, "difference", "peserta", "against=rekan", USE_OF);
    assertInterval(9.11440217719, 37.18189411911, apart);
    // alone .00397, the largest of three after Holm's adjustment the same
    assertEquals(
        "they differ, p after Holm 0.004 over all pairs of sources", apart.notes().get(1).in("en"));
  }

  @Test
  void agreementIsOfThoseWhoAreLinked() {
    Scored scored = scored(all());
    Score.Measured linked = measured(scored, "agreement", "peserta", "against=atasan", USE_OF);
    assertEquals(0.08026755853, linked.value(), PRINTED);
    assertInterval(-0.01053642611, 0.3694895172, linked);
    Score.NotComputable none =
        (Score.NotComputable) find(scored, "agreement", "peserta", "against=rekan", USE_OF);
    assertEquals(
        "the two sources did not rate the same people, or the ratings do not vary",
        none.detail().in("en"));
  }

  @Test
  @Tag("S003-8")
  void alumniWhoPraiseAndSuperiorsWhoDoNotContradictEachOther() {
    Scored scored = scored(all());
    assertEquals(1, measured(scored, "sources.sign", USE, "group=peserta").value());
    assertEquals(-1, measured(scored, "sources.sign", USE, "group=atasan").value());
    Score.NotComputable peers =
        (Score.NotComputable) find(scored, "sources.sign", USE, "group=rekan");
    assertEquals("arahnya tidak dapat dibedakan", peers.detail().in("id"));
    Score.Measured groups = measured(scored, "sources.groups", USE);
    assertEquals(1, groups.value());
    assertEquals("bertentangan", groups.notes().get(0).in("id"));
    assertTrue(groups.notes().get(1).in("en").contains("68.8"), groups.notes()::toString);
  }

  /** Good enough is a parameter: from 20 on both speak well of it. */
  @Test
  void goodEnoughIsAParameter() {
    Scored scored =
        Study.of(ALUMNI).evidence(alumniAndSuperiors()).score(SourcesCompared.goodFrom(20));
    assertEquals(
        "confirmed across sources",
        measured(scored, "sources.groups", USE).notes().get(0).in("en"));
    assertEquals(
        "good enough must be in [0, 100], was 101.0",
        assertThrows(IllegalArgumentException.class, () -> SourcesCompared.goodFrom(101))
            .getMessage());
  }

  /** Linked sources of all trainings together are the programme's; here there is one training. */
  @Test
  void theProgrammeHoldsThoseWhoAreLinked() {
    Scored scored = scored(all());
    Score.Measured pooled =
        measured(scored, "sources.difference@program:p", "against=atasan", USE_OF);
    assertInterval(52.8031500415, 63.8635166251, pooled);
    assertEquals(
        List.of(),
        scored.scores().stream()
            .map(score -> score.key().toString())
            .filter(key -> key.contains("program:p") && key.contains("rekan"))
            .toList());
  }

  private static Scored withSubordinates(int n) {
    FilledForms forms = alumniAndSuperiors();
    for (int i = 1; i <= n; i++) {
      Respondent one = Respondent.anonymous(Source.SUBORDINATE, RespondentId.of("B-" + i));
      forms.form(form("bawahan"), Study.TR_1, Occasion.FOLLOW_UP, one, i % 2);
    }
    return scored(forms);
  }

  /** Practice D: fewer than 3 subordinates are never shown, nor anything that rests on them. */
  @Test
  void twoSubordinatesAreNeverShown() {
    assertTrue(measured(withSubordinates(3), "sources.level", "bawahan", USE).value() > 0);
    assertTrue(
        withSubordinates(2).scores().stream()
            .noneMatch(score -> score.key().toString().contains("bawahan")));
  }

  @Test
  void oneSourceAloneIsNotCompared() {
    FilledForms forms = new FilledForms();
    for (int i = 1; i <= ALUMNI; i++) {
      Respondent self = Respondent.participant(alumnus(i));
      forms.form(form("alumni"), Study.TR_1, Occasion.FOLLOW_UP, self, 2);
    }
    assertEquals(List.of(), scored(forms).scores());
  }
}
