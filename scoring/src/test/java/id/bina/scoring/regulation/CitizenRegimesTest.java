package id.bina.scoring.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Scale;
import id.bina.core.regulation.Element;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Absence;
import id.bina.core.result.Score;
import id.bina.scoring.admission.CaseColumns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The decree of 2004 and the regulation of 2017 through one strategy, each by its own pack. */
class CitizenRegimesTest {
  private static final InstrumentRef OLD = InstrumentRef.of("skm", "0");
  private static final Scale FOUR = Scale.of("empat", 1, 4, Better.HIGHER);

  /** domain.md 1.2: means in tenths, of ten forms. */
  private static final int[] MEANS = {32, 30, 28, 34, 31, 30, 29, 33, 35, 31, 27, 30, 32, 31};

  private static Skm of2004(Skm skm) {
    for (int form = 0; form < 10; form++) {
      int[] codes = new int[MEANS.length];
      for (int u = 0; u < codes.length; u++) {
        codes[u] = MEANS[u] / 10 + (form < MEANS[u] % 10 ? 1 : 0);
      }
      skm.form(OLD, Skm.BEFORE, CaseColumns.KEPT, codes);
    }
    return skm;
  }

  private static Skm old() {
    return of2004(Skm.of(Skm.ofFourteen(OLD)));
  }

  private static Score.Measured one(List<Score> scores, String measure) {
    return scores.stream()
        .filter(score -> score.key().measure().value().equals(measure))
        .findFirst()
        .orElseThrow()
        .measured()
        .orElseThrow();
  }

  private static List<String> notes(Score.Measured score) {
    return score.notes().stream().map(note -> note.in("en")).toList();
  }

  @Test
  void fourteenElementsAreCountedAndBandedByTheDecreeOf2004() {
    // domain.md 1.2: sum 43.3, exact 77.32 (B); printed weight 0.071: 76.86
    List<Score> scores = old().scores();
    Score.Measured index = one(scores, "ikm.index");

    assertEquals(new BigDecimal("77.32"), index.rounded().orElseThrow());
    assertTrue(notes(index).get(0).startsWith("band B (Good), 3.94 from the nearest cut"));
    assertEquals(new BigDecimal("76.86"), one(scores, "ikm.index_printed").rounded().orElseThrow());
    String card = index.explain().table();
    assertTrue(card.contains("citizen-satisfaction-2004 1"), card);
    assertTrue(card.contains("band by table ikm-2004 [UNCONFIRMED]"), card);
  }

  @Test
  void theDecreeAsksForAFixedNumberOfForms() {
    Score.Measured target = one(old().scores(), "ikm.sample_target");

    assertEquals(10 / 150.0, target.value());
    assertEquals(List.of("10 of 150 respondents: not reached"), notes(target));
  }

  @Test
  void aSurveyOutsideTheDaysOfItsPackSaysSo() {
    Skm late = old().fieldwork(Skm.BEFORE, SurveyMode.PAPER, "2014-04-20", "2014-05-02", 900);
    Skm inTime = old().fieldwork(Skm.BEFORE, SurveyMode.PAPER, "2014-04-20", "2014-05-01", 900);
    String outside =
        "the regulation pack citizen-satisfaction-2004 applied from 2004-02-24 to 2014-05-01, the"
            + " survey was made from 2014-04-20 to 2014-05-02";

    assertTrue(notes(one(late.scores(), "ikm.index")).contains(outside));
    assertFalse(
        notes(one(inTime.scores(), "ikm.index")).stream()
            .anyMatch(note -> note.contains("applied")));
  }

  @Test
  void betweenTwoPacksThereIsNoChangeAndEachWaveKeepsItsOwnBand() {
    Skm both =
        of2004(Skm.of(Skm.instrument(Skm.REF, 9, FOUR), Skm.ofFourteen(OLD)))
            .form(Skm.AFTER, CaseColumns.KEPT, 3, 3, 3, 3, 3, 3, 3, 3, 3)
            .form(Skm.AFTER, CaseColumns.KEPT, 3, 3, 3, 3, 3, 3, 3, 3, 4);
    List<Score> changes = changes(both);

    assertEquals(1, changes.size());
    Score.NotComputable change = (Score.NotComputable) changes.get(0);
    assertEquals(Absence.NO_COMPARISON, change.reason());
    assertEquals("unit:kec-1#skm/1|masyarakat|year-2024", change.key().cell().toString());
    assertEquals(
        "two regulation packs are not compared: 2023 77.32 B (citizen-satisfaction-2004 1); 2024"
            + " 76.39 C (citizen-satisfaction 1); the series breaks, each value is banded by its"
            + " own table",
        change.detail().in("en"));
    assertEquals(
        "dua paket aturan tidak diperbandingkan: 2023 77,32 B (citizen-satisfaction-2004 1); 2024"
            + " 76,39 C (citizen-satisfaction 1); deret terputus, tiap nilai menurut tabel mutunya"
            + " sendiri",
        change.detail().in("id"));
  }

  @Test
  void anotherQuestionnaireAfterTheRegimeChangedIsNotTakenForAFirstWave() {
    InstrumentRef other = InstrumentRef.of("survei", "1");
    Skm both =
        of2004(Skm.of(Skm.instrument(other, 9, FOUR), Skm.ofFourteen(OLD)))
            .form(Skm.AFTER, CaseColumns.KEPT, 3, 3, 3, 3, 3, 3, 3, 3, 3)
            .form(Skm.AFTER, CaseColumns.KEPT, 3, 3, 3, 3, 3, 3, 3, 3, 4);

    List<String> reasons =
        changes(both).stream()
            .map(score -> ((Score.NotComputable) score).detail().in("en"))
            .toList();
    assertEquals(2, reasons.size());
    assertEquals("one wave of the survey only; a change needs an earlier one", reasons.get(0));
    assertTrue(reasons.get(1).startsWith("two regulation packs are not compared: 2023 77.32 B"));
  }

  private static List<Score> changes(Skm skm) {
    return skm.scores().stream()
        .filter(score -> score.key().measure().value().equals("ikm.change"))
        .toList();
  }

  @Test
  void severalQuestionsOfOneElementAreAveragedFirst() {
    // domain.md 1.1: equal weight per element, not per question; three questions about u9
    List<AspectRole> roles = new ArrayList<>();
    for (int u = 1; u <= 9; u++) {
      roles.add(AspectRole.unsur(u));
    }
    roles.add(AspectRole.unsur(9));
    roles.add(AspectRole.unsur(9));
    Skm skm =
        Skm.of(Skm.instrument(Skm.REF, FOUR, roles))
            .form(Skm.BEFORE, CaseColumns.KEPT, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 2)
            .form(Skm.BEFORE, CaseColumns.KEPT, 4, 4, 4, 4, 4, 4, 4, 4, 1, 2, 0);

    // u9: (4/3 + 3/2) / 2 = 17/12; counted singly it would be (64 + 7) / 21 * 25 = 84.52
    assertEquals(25 * (32 + 17 / 12.0) / 9, one(skm.scores(), "ikm.index").value(), 1e-12);
  }

  @Test
  void aReplacedElementOfTheDossierCountsInPlaceOfThePrintedOne() {
    List<AspectRole> roles = new ArrayList<>();
    for (int u = 1; u <= 9; u++) {
      roles.add(u == 4 ? AspectRole.of("antrean") : AspectRole.unsur(u));
    }
    Skm skm =
        Skm.of(Skm.instrument(Skm.REF, FOUR, roles))
            .form(Skm.BEFORE, CaseColumns.KEPT, 3, 3, 3, 1, 3, 3, 3, 3, 3)
            .form(Skm.BEFORE, CaseColumns.KEPT, 3, 3, 3, 2, 3, 3, 3, 3, 3)
            .with(
                builder ->
                    builder.addPacks(
                        Packs.citizenSatisfaction()
                            .without(AspectRole.unsur(4))
                            .with(
                                new Element(
                                    AspectRole.of("antrean"), Text.of("Antrean", "Queue")))));

    assertEquals(25 * 25.5 / 9, one(skm.scores(), "ikm.index").value(), 1e-12);
  }
}
