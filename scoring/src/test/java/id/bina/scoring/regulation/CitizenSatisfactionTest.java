package id.bina.scoring.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.EventKind;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.ItemLink;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.VersionEquivalence;
import id.bina.core.instrument.VersionLink;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Absence;
import id.bina.core.result.Counts;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Score;
import id.bina.core.result.Weakness;
import id.bina.scoring.admission.CaseColumns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The index of PermenPANRB 14/2017, as hand-computed and with the figures of the five cases. */
class CitizenSatisfactionTest {
  private static final String KEPT = CaseColumns.KEPT;

  private static List<Score> of(Skm skm, String measure) {
    return skm.scores().stream()
        .filter(score -> score.key().measure().value().equals(measure))
        .toList();
  }

  private static Score.Measured one(Skm skm, String measure) {
    return of(skm, measure).get(0).measured().orElseThrow();
  }

  private static Score.NotComputable absent(Skm skm, String measure) {
    return (Score.NotComputable) of(skm, measure).get(0);
  }

  private static List<String> notes(Score.Measured score) {
    return score.notes().stream().map(note -> note.in("en")).toList();
  }

  /** Two complete forms, whose element means add up to 31.5, and one of four answers. */
  private static Skm three() {
    return Skm.ofNine()
        .form(Skm.BEFORE, KEPT, 4, 4, 3, 4, 4, 3, 4, 3, 4)
        .form(Skm.BEFORE, KEPT, 3, 3, 2, 4, 3, 4, 4, 3, 4)
        .form(Skm.BEFORE, KEPT, 1, 1, 1, 1, 0, 0, 0, 0, 0);
  }

  @Test
  void isTheMeanOfTheElementsTimesTwentyFive() {
    Score.Measured index = one(three(), "ikm.index");

    // element means 3.5 3.5 2.5 4 3.5 3.5 4 3 4 add up to 31.5
    assertEquals(87.5, index.value());
    assertEquals(new BigDecimal("87.50"), index.rounded().orElseThrow());
    assertEquals("unit:kec-1#skm/1|masyarakat|year-2023", index.key().cell().toString());
    assertEquals(2, index.counts().n());
    assertEquals(EvidenceGrade.E2, index.grade());
  }

  @Test
  void saysBandDistanceLowestElementsAndWhatWasLeftOut() {
    assertEquals(
        List.of(
            "band B (Good), 0.81 from the nearest cut; its interval reaches over a cut: the band"
                + " cannot be told",
            "lowest elements: U3 62.50; U8 75.00; U1 87.50 (tied); U2 87.50 (tied); U5 87.50"
                + " (tied); U6 87.50 (tied)",
            "forms that answer too few elements and do not count: 1; with them: not"
                + " shown, it differs by too few people",
            "U4 has the top value on every form; without it (m = 8): 85.94",
            "U7 has the top value on every form; without it (m = 8): 85.94",
            "U9 has the top value on every form; without it (m = 8): 85.94",
            "the population was not recorded: no finite population correction"),
        notes(one(three(), "ikm.index")));
  }

  @Test
  void thePrintedWeightGivesAnotherIndexAndSaysSo() {
    Score.Measured printed = one(three(), "ikm.index_printed");

    assertEquals(new BigDecimal("86.63"), printed.rounded().orElseThrow());
    assertEquals(
        List.of("exact 87.50, as printed 86.63: weight 0.11 instead of 1/9; band B either way"),
        notes(printed));
  }

  @Test
  void theIntervalIsStudentsOfTheFormsOwnIndices() {
    // forms 91.667 and 83.333: se 4.1667, t(1) = 12.706, cut at 100
    Score.Measured index = one(three(), "ikm.index");

    assertEquals(87.5 - 12.706204736 * 25 / 6, index.interval().orElseThrow().lower(), 1e-6);
    assertEquals(100, index.interval().orElseThrow().upper());
  }

  @Test
  void elementsStandFromTheLowestWithTies() {
    List<Score> elements = of(three(), "ikm.element");

    assertEquals(
        List.of("u3", "u8", "u1", "u2", "u5", "u6", "u4", "u7", "u9"),
        elements.stream()
            .map(score -> score.key().cell().stratum("element").orElseThrow())
            .toList());
    Score.Measured lowest = elements.get(0).measured().orElseThrow();
    assertEquals(62.5, lowest.value());
    assertEquals("rank 1 of 9 from the lowest", notes(lowest).get(0));
    assertTrue(notes(lowest).get(1).startsWith("band D (Not good), 2.50 from the nearest cut"));
    assertEquals(
        "rank 3 of 9 from the lowest, tied with 3 others",
        notes(elements.get(2).measured().orElseThrow()).get(0));
  }

  @Test
  void aTopElementHasAnIntervalThatEndsAtOneHundred() {
    Score.Measured top = of(three(), "ikm.element").get(8).measured().orElseThrow();

    assertEquals(100, top.value());
    assertEquals(100, top.interval().orElseThrow().upper());
    assertTrue(top.interval().orElseThrow().lower() < 90);
  }

  @Test
  @Tag("S000-17")
  void jambiRisesFromSeventyNineToEightySix() {
    Skm jambi =
        Skm.ofNine()
            .forms(Skm.BEFORE, 118, 3373)
            .forms(Skm.AFTER, 124, 3844)
            .fieldwork(Skm.BEFORE, SurveyMode.PAPER, "2023-03-01", "2023-03-31", 400)
            .fieldwork(Skm.AFTER, SurveyMode.PAPER, "2024-03-01", "2024-03-31", 400)
            .with(builder -> builder.addEvents(newCounter()));

    List<Score> indices = of(jambi, "ikm.index");
    assertEquals(79.4, indices.get(0).measured().orElseThrow().value(), 0.05);
    assertEquals(86.1, indices.get(1).measured().orElseThrow().value(), 0.05);
    Score.Measured change = one(jambi, "ikm.change");
    assertEquals(6.7, change.value(), 0.05);
    assertEquals(Counts.ofSides(118, 124), change.counts());
    assertEquals("unit:kec-1#skm/1|masyarakat|year-2024", change.key().cell().toString());
    assertEquals(List.of(Weakness.EVENT), change.quality().weaknesses());
    assertEquals(
        List.of(
            "79.40 (B, 2023, n 118) -> 86.11 (B, 2024, n 124)",
            "another event: New counter (2024-01-10)",
            "one unit without a comparison: why it changed cannot be tested here"),
        notes(change));
  }

  private static Event newCounter() {
    return Event.builder()
        .id(EvidenceId.of("E-1"))
        .kind(EventKind.of("facility"))
        .date(LocalDate.of(2024, 1, 10))
        .subject(Skm.UNIT)
        .title(Text.of("Loket baru", "New counter"))
        .build();
  }

  @Test
  @Tag("S003-12")
  void tanjungbalaiChangedItsModeOfAsking() {
    Skm tanjungbalai =
        Skm.ofNine()
            .forms(Skm.BEFORE, 150, 4261)
            .forms(Skm.AFTER, 152, 4629)
            .fieldwork(Skm.BEFORE, SurveyMode.PAPER, "2023-03-01", "2023-03-31", 5000)
            .fieldwork(Skm.AFTER, SurveyMode.QR, "2024-03-01", "2024-03-31", 5000);

    Score.Measured change = one(tanjungbalai, "ikm.change");
    assertEquals(5.7, change.value(), 0.05);
    assertEquals(List.of(Weakness.MODE_CHANGED), change.quality().weaknesses());
    assertTrue(
        notes(change)
            .contains(
                "mode of asking changed (paper -> QR code): a break, not a straight comparison"));
    assertTrue(notes(change).get(0).startsWith("78.91 (B, 2023, n 150) -> 84.59 (B"));
  }

  @Test
  void anotherVersionOfTheInstrumentIsABreak() {
    InstrumentRef second = InstrumentRef.of("skm", "2");
    Scale four = Scale.of("empat", 1, 4, Better.HIGHER);
    Skm skm =
        Skm.of(Skm.instrument(Skm.REF, 9, four), Skm.instrument(second, 9, four))
            .forms(Skm.REF, Skm.BEFORE, 20, 560)
            .forms(second, Skm.AFTER, 20, 580);

    Score.Measured change = one(skm, "ikm.change");
    assertEquals(List.of(Weakness.MODE_CHANGED), change.quality().weaknesses());
    assertTrue(
        notes(change)
            .contains(
                "version of the instrument changed (skm/1 -> skm/2, equivalence not declared): a"
                    + " break, not a straight comparison"));
  }

  /** The second version of the survey with what it declares of the first. */
  private static Skm twoVersions(VersionLink link) {
    InstrumentRef second = InstrumentRef.of("skm", "2");
    Scale four = Scale.of("empat", 1, 4, Better.HIGHER);
    Instrument later = Skm.instrument(second, 9, four).toBuilder().links(List.of(link)).build();
    return Skm.of(Skm.instrument(Skm.REF, 9, four), later)
        .forms(Skm.REF, Skm.BEFORE, 20, 560)
        .forms(second, Skm.AFTER, 20, 580);
  }

  @Test
  void aVersionDeclaredTheSameIsNoBreak() {
    Score.Measured change =
        one(twoVersions(VersionLink.of("skm/1", VersionEquivalence.SAME)), "ikm.change");
    assertEquals(List.of(), change.quality().weaknesses());
    assertTrue(
        notes(change)
            .contains(
                "version of the instrument changed (skm/1 -> skm/2, the same): no break in the"
                    + " series"));
  }

  @Test
  void aRewordedVersionIsComparedWithAMark() {
    Score.Measured change =
        one(
            twoVersions(
                VersionLink.of("skm/1", VersionEquivalence.SAME)
                    .with(ItemLink.of("q3", VersionEquivalence.REWORDED))),
            "ikm.change");
    assertEquals(List.of(Weakness.MODE_CHANGED), change.quality().weaknesses());
    assertTrue(
        notes(change)
            .contains(
                "version of the instrument changed (skm/1 -> skm/2, reworded): part of the change"
                    + " may come from the wording"));
  }

  @Test
  void aVersionThatIsNotComparableHasNoChange() {
    Skm skm =
        twoVersions(
            VersionLink.of("skm/1", VersionEquivalence.SAME)
                .with(ItemLink.of("q9", VersionEquivalence.NOT_COMPARABLE)));
    Score.NotComputable none =
        skm.scores().stream()
            .filter(score -> score.key().measure().value().equals("ikm.change"))
            .map(Score.NotComputable.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(Absence.NO_COMPARISON, none.reason());
    assertEquals(
        "version of the instrument (skm/1 -> skm/2, not comparable): no difference, the series"
            + " breaks",
        none.detail().in("en"));
    assertEquals(
        "versi instrumen (skm/1 -> skm/2, tidak dapat diperbandingkan): selisihnya tidak"
            + " dihitung, deret terputus",
        none.detail().in("id"));
  }

  @Test
  void aSmallChangeKnownWellIsNoChangeThatMatters() {
    Skm skm = Skm.ofNine().forms(Skm.BEFORE, 400, 10_900).forms(Skm.AFTER, 400, 10_910);

    assertTrue(
        notes(one(skm, "ikm.change"))
            .contains("interval within +-3.00 points: no change that matters"));
  }

  @Test
  void theSampleIsHeldAgainstTheRuleOrTheStatedTarget() {
    Skm skm =
        Skm.ofNine()
            .forms(Skm.BEFORE, 92, 2500)
            .fieldwork(Skm.BEFORE, SurveyMode.PAPER, "2023-03-01", "2023-03-31", 120);
    Score.Measured target = one(skm, "ikm.sample_target");

    assertEquals(1, target.value());
    assertEquals(List.of("92 of 92 respondents: reached"), notes(target));
    assertEquals(Counts.of(92, 120), one(skm, "ikm.index").counts());
  }

  @Test
  void aTargetOfTheOfficeComesFirstAndTheRuleIsTold() {
    Skm skm =
        Skm.ofNine()
            .forms(Skm.BEFORE, 60, 1700)
            .fieldwork(Skm.BEFORE, SurveyMode.PAPER, "2023-03-01", "2023-03-31", 120);
    Skm stated =
        Skm.ofNine()
            .forms(Skm.BEFORE, 60, 1700)
            .with(
                builder ->
                    builder.fieldworks(
                        skm.setting().fieldworks().stream()
                            .map(w -> w.toBuilder().target(OptionalLong.of(50)).build())
                            .toList()));

    assertEquals(
        List.of("60 of 92 respondents: not reached"), notes(one(skm, "ikm.sample_target")));
    assertEquals(
        List.of("60 of 50 respondents: reached", "the formula of Krejcie and Morgan asks for 92"),
        notes(one(stated, "ikm.sample_target")));
  }

  @Test
  void withoutPopulationOrTargetThereIsNoRatio() {
    assertEquals(Absence.NO_ROSTER, absent(three(), "ikm.sample_target").reason());
  }

  /** So many times a kept form more, a kept, a near-duplicate and a doubtful one. */
  private static Skm screened(int times) {
    Skm skm = Skm.ofNine();
    for (int i = 0; i < times; i++) {
      skm.form(Skm.BEFORE, KEPT, 3, 3, 3, 3, 3, 3, 3, 3, 2)
          .form(Skm.BEFORE, KEPT, 3, 3, 3, 3, 3, 3, 3, 3, 3)
          .form(Skm.BEFORE, CaseColumns.NEAR_DUPLICATE, 4, 4, 4, 4, 4, 4, 4, 4, 3)
          .form(Skm.BEFORE, CaseColumns.DOUBTFUL, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    }
    return skm;
  }

  @Test
  void screeningIsASensitivityAndNearDuplicatesAreTold() {
    Score.Measured index = one(screened(5), "ikm.index");

    assertEquals(20, index.counts().n());
    assertEquals(25 * (26 + 27 + 35 + 9) / 36.0, index.value(), 1e-12);
    assertTrue(notes(index).contains("every valid form counts; doubtful: 5; without those: 81.48"));
    assertTrue(notes(index).contains("forms alike within minutes: 5; without those: 57.41"));
  }

  @Test
  void noDifferenceTellsWhatAFewPeopleAnswered() {
    assertTrue(
        notes(one(screened(4), "ikm.index"))
            .contains(
                "every valid form counts; doubtful: 4; without those: not shown, it differs by too"
                    + " few people"));
  }

  @Test
  void anElementThatTheSystemFilledInIsShownWithoutIt() {
    Skm tagged =
        Skm.of(
                Skm.instrument(Skm.REF, 9, Scale.of("empat", 1, 4, Better.HIGHER)).toBuilder()
                    .items(
                        Skm.instrument(Skm.REF, 9, Scale.of("empat", 1, 4, Better.HIGHER))
                            .items()
                            .stream()
                            .map(
                                item ->
                                    item.id().value().equals("q4")
                                        ? item.toBuilder()
                                            .putTags(CitizenSatisfaction.AUTO_FILLED, "yes")
                                            .build()
                                        : item)
                            .toList())
                    .build())
            .form(Skm.BEFORE, KEPT, 3, 3, 3, 4, 3, 3, 3, 3, 3)
            .form(Skm.BEFORE, KEPT, 2, 3, 3, 4, 3, 3, 3, 3, 3);

    assertTrue(
        notes(one(tagged, "ikm.index"))
            .contains("U4 was filled in by the system; without it (m = 8): 73.44"));
  }

  @Test
  void anElementAnsweredByFewIsTold() {
    Skm skm = Skm.ofNine();
    for (int i = 0; i < 5; i++) {
      skm.form(Skm.BEFORE, KEPT, 3, 3, 3, 3, 3, 3, 3, 0, 3)
          .form(Skm.BEFORE, KEPT, 2, 3, 3, 4, 3, 3, 3, 3, 3);
    }

    List<String> notes = notes(one(skm, "ikm.index"));
    assertTrue(notes.contains("U8 is answered on 5 of 10 forms only"));
    assertTrue(
        notes.contains(
            "mean of each element over the forms that answer it; complete forms alone (5): 75.00"));
  }

  @Test
  void anOfficeMayLeaveAnElementOut() {
    Skm eight = three();
    List<Score> scores =
        eight.scores(
            CitizenSatisfaction.of(Packs.citizenSatisfaction().without(AspectRole.unsur(4))));

    assertEquals(25 * 27.5 / 8, scores.get(0).measured().orElseThrow().value(), 1e-12);
    // 1/8 = 0.125 is printed as 0.13, which may lead beyond the table
    assertEquals(
        new BigDecimal("89.38"), scores.get(1).measured().orElseThrow().rounded().orElseThrow());
  }

  @Test
  void aPackOfTheDossierTakesThePlaceOfTheBuiltInOne() {
    Skm eight =
        three()
            .with(
                builder ->
                    builder.addPacks(Packs.citizenSatisfaction().without(AspectRole.unsur(4))));

    assertEquals(25 * 27.5 / 8, one(eight, "ikm.index").value(), 1e-12);
  }

  @Test
  void anElementThatNobodyAnsweredIsNotLeftOutSilently() {
    Skm skm =
        Skm.ofNine()
            .form(Skm.BEFORE, KEPT, 3, 3, 3, 3, 3, 3, 3, 0, 3)
            .form(Skm.BEFORE, KEPT, 3, 3, 3, 3, 3, 3, 3, 0, 3);

    assertEquals(Absence.MISSING_ELEMENT, absent(skm, "ikm.index").reason());
    assertEquals(Optional.of("u8"), absent(skm, "ikm.element").key().cell().stratum("element"));
    assertEquals(Absence.NO_COMPARISON, absent(skm, "ikm.change").reason());
  }

  @Test
  void oneFormIsTooFew() {
    Skm skm = Skm.ofNine().form(Skm.BEFORE, KEPT, 3, 3, 3, 3, 3, 3, 3, 3, 3);

    assertEquals(Absence.BELOW_MINIMUM_N, absent(skm, "ikm.index").reason());
    assertEquals(1, absent(skm, "ikm.index").n());
  }

  @Test
  void formsThatAnswerTooLittleAreNoResponses() {
    Skm skm = Skm.ofNine().form(Skm.BEFORE, KEPT, 3, 0, 0, 0, 0, 0, 0, 0, 0);

    assertEquals(Absence.NO_RESPONSES, absent(skm, "ikm.index").reason());
  }

  @Test
  void aQuestionnaireWithoutAnElementOrOnAnotherScaleGivesNoIndex() {
    Scale four = Scale.of("empat", 1, 4, Better.HIGHER);
    Skm eight =
        Skm.of(Skm.instrument(Skm.REF, 8, four)).form(Skm.BEFORE, KEPT, 3, 3, 3, 3, 3, 3, 3, 3);
    Scale five = Scale.of("lima", 1, 5, Better.HIGHER);
    Skm onFive =
        Skm.of(Skm.instrument(Skm.REF, 9, five)).form(Skm.BEFORE, KEPT, 3, 3, 3, 3, 3, 3, 3, 3, 5);

    assertEquals(Absence.MISSING_ELEMENT, absent(eight, "ikm.index").reason());
    assertEquals(
        "the questionnaire does not ask about U9", absent(eight, "ikm.index").detail().in("en"));
    assertEquals(Absence.OUT_OF_RANGE, absent(onFive, "ikm.index").reason());
  }

  @Test
  void aSurveyThatNobodyAnsweredSaysSoAndNoSurveySaysNothing() {
    Score.NotComputable nobody = absent(Skm.ofNine(), "ikm.index");
    assertEquals(Absence.NO_RESPONSES, nobody.reason());
    assertEquals("program:p#skm/1||", nobody.key().cell().toString());
    assertEquals(List.of(), Skm.of().scores());
  }

  @Test
  void everybodyAskedLeavesNoError() {
    Skm skm =
        Skm.ofNine()
            .forms(Skm.BEFORE, 30, 850)
            .fieldwork(Skm.BEFORE, SurveyMode.ONLINE, "2023-03-01", "2023-03-31", 30);
    Score.Measured index = one(skm, "ikm.index");

    assertEquals(0, index.interval().orElseThrow().width());
    assertFalse(notes(index).get(0).contains("reaches over"));
  }

  @Test
  void refusesAPackThatIsNoIndex() {
    assertEquals(
        "pack must have the figure factor, was learning-hours",
        assertThrows(
                IllegalArgumentException.class, () -> CitizenSatisfaction.of(Packs.learningHours()))
            .getMessage());
  }

  @Test
  void itsExplanationNamesTheElementsAndHowSureTheCutsAre() {
    String card = one(three(), "ikm.index").explain().table();

    assertTrue(card.contains("mean of U3"), card);
    assertTrue(card.contains("band by table ikm-2017 [CODE_ONLY]"), card);
  }
}
