package id.bina.scoring.admission;

import static id.bina.scoring.admission.Examples.admit;
import static id.bina.scoring.admission.Examples.draft;
import static id.bina.scoring.admission.Examples.exclusions;
import static id.bina.scoring.admission.Examples.form;
import static id.bina.scoring.admission.Examples.held;
import static id.bina.scoring.admission.Examples.rows;
import static id.bina.scoring.admission.Examples.seconds;
import static id.bina.scoring.admission.Examples.superior;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.Item;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Flags much and excludes only as said; both views are kept. */
class ScreeningTest {

  /** A form of varied answers, high on the first items and low on the last, at a normal pace. */
  private static SurveyResponse.Builder varied(String id, int person) {
    return form(id, person, 4, 4, 3, 4, 3, 4, 3, 2).duration(seconds(80));
  }

  private static List<SurveyResponse> built(SurveyResponse.Builder... forms) {
    List<SurveyResponse> all = new ArrayList<>();
    for (SurveyResponse.Builder each : forms) {
      all.add(each.build());
    }
    return all;
  }

  private static String row(Cases cases, View view) {
    return rows(cases, CaseUnit.PARTICIPATION, view).get(0);
  }

  @Test
  void oneAnswerThroughoutIsKeptAndFlagged() {
    Cases cases =
        admit(draft(1).responses(built(superior("R-01", 1, "A-1", 4, 4, 4, 4, 4, 4, 4, 4, 4))));

    assertEquals(
        List.of("form.straight_lined flagged 1", "class.halo flagged 1"), exclusions(cases));
    assertEquals(row(cases, View.ALL), row(cases, View.SCREENED));
    assertTrue(row(cases, View.SCREENED).contains("follow_up.form@straight=1"));
  }

  @Test
  void oneAnswerAcrossAReversedItemIsExcludedFromTheScreenedView() {
    Cases cases = admit(draft(1).responses(built(form("R-01", 1, 4, 4, 4, 4, 4, 4, 4, 4))));

    assertEquals(
        List.of("form.contradictory excluded 1", "class.halo flagged 1"), exclusions(cases));
    assertEquals(
        List.of("/responses/R-01 one answer throughout, across a reversed or attention item"),
        held(cases));
    assertTrue(row(cases, View.ALL).contains("at_end.R1=4"), row(cases, View.ALL));
    assertEquals(
        "P-01|TR-01 employment=pns linked=yes moved=no status=completed training=TR-01 unit=U-1",
        row(cases, View.SCREENED));
    assertEquals(1, cases.summary().flow().get(0).admitted());
    assertEquals(0, cases.summary().flow().get(0).screened());
  }

  @Test
  void sevenEqualAnswersAreTooFewToTell() {
    Cases cases = admit(draft(1).responses(built(superior("R-01", 1, "A-1", 4, 4, 4, 4, 4, 4, 4))));

    assertEquals(List.of(), exclusions(cases));
    assertTrue(row(cases, View.ALL).contains("follow_up.form@straight=NOT_APPLICABLE"));
  }

  @Test
  void aBlankDoesNotInterruptTheString() {
    SurveyResponse.Builder form = superior("R-01", 1, "A-1", 4, 4, 4, 4, 4, 4, 4, 4);
    form.answer("A9", Answer.blank());

    assertEquals(
        List.of("form.straight_lined flagged 1", "class.halo flagged 1"),
        exclusions(admit(draft(1).responses(built(form)))));
  }

  @Test
  void anAttentionItemThatIsNotFollowedIsFlaggedAndMakesAStringContradictory() {
    List<Item> items = new ArrayList<>(Examples.superiorView().items());
    items.set(8, items.get(8).toBuilder().attentionAnswer(OptionalInt.of(2)).build());
    var instrument = Examples.instrument(Examples.SUPERIOR, InstrumentKind.SUPERIOR_VIEW, items);

    Cases cases =
        admit(
            draft(3)
                .instruments(List.of(instrument))
                .responses(
                    built(
                        superior("R-01", 1, "A-1", 4, 4, 4, 4, 4, 4, 4, 4, 4),
                        superior("R-02", 2, "A-1", 4, 3, 4, 4, 3, 4, 4, 4, 4),
                        superior("R-03", 3, "A-1", 2, 2, 2, 2, 2, 2, 2, 2, 2))));

    assertEquals(
        List.of(
            "form.contradictory excluded 1",
            "form.straight_lined flagged 1",
            "form.attention_failed flagged 1",
            "class.halo flagged 1"),
        exclusions(cases));
  }

  @Test
  void speedAloneIsKeptAndFlagged() {
    Cases cases =
        admit(
            draft(2).responses(built(varied("R-01", 1).duration(seconds(15)), varied("R-02", 2))));

    // 8 items in 15 seconds is below 2 seconds for each; 16 seconds would not be.
    assertEquals(List.of("form.too_fast flagged 1"), exclusions(cases));
  }

  @Test
  void twoSecondsForEachItemAreNotTooFast() {
    assertEquals(
        List.of(),
        exclusions(admit(draft(1).responses(built(varied("R-01", 1).duration(seconds(16)))))));
  }

  @Test
  void speedIsAlsoComparedWithTheMedianOfTheOthers() {
    SurveyResponse.Builder[] slow = new SurveyResponse.Builder[3];
    for (int i = 0; i < 3; i++) {
      slow[i] = varied("R-0" + i, i + 1).duration(seconds(160));
    }
    List<SurveyResponse> forms = built(slow);
    forms.add(varied("R-09", 4).duration(seconds(47)).build());
    forms.add(varied("R-10", 5).duration(seconds(48)).build());

    // The median is 160 seconds; 48 is .3 of it, 47 is below.
    assertEquals(
        List.of("form.too_fast flagged 1"),
        exclusions(
            admit(
                draft(5)
                    .responses(
                        forms.stream()
                            .map(
                                each ->
                                    each.toBuilder().tags(Map.of("n", each.id().value())).build())
                            .toList()))));
  }

  @Test
  void speedWithASecondFlagIsExcluded() {
    Cases cases =
        admit(
            draft(1)
                .responses(
                    built(
                        superior("R-01", 1, "A-1", 4, 4, 4, 4, 4, 4, 4, 4, 4)
                            .duration(seconds(9)))));

    assertEquals(
        List.of("form.too_fast_and_more excluded 1", "class.halo flagged 1"), exclusions(cases));
    assertTrue(!row(cases, View.SCREENED).contains("follow_up"), row(cases, View.SCREENED));
  }

  @Test
  void answersAgainstAllOthersAreFlagged() {
    List<SurveyResponse> forms = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      forms.add(varied("R-0" + i, i).build());
    }
    // High where the others are low and low where they are high; item 8 is reversed.
    forms.add(form("R-10", 10, 1, 1, 4, 1, 4, 1, 4, 1).build());

    assertEquals(
        List.of("form.against_the_rest flagged 1", "form.near_duplicate flagged 9"),
        exclusions(admit(draft(10).responses(forms))));
  }

  @Test
  void nineFormsAreTooFewToSayWhatTheOthersAnswer() {
    List<SurveyResponse> forms = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      forms.add(
          varied("R-0" + i, i)
              .submitted(LocalDateTime.parse("2025-03-06T08:00").plusHours(i))
              .build());
    }
    forms.add(form("R-10", 9, 1, 1, 4, 1, 4, 1, 4, 1).build());

    assertEquals(List.of(), exclusions(admit(draft(9).responses(forms))));
  }

  private static List<SurveyResponse> minutesApart(int... minutes) {
    List<SurveyResponse> forms = new ArrayList<>();
    for (int minute : minutes) {
      int person = forms.size() + 1;
      forms.add(
          varied("R-0" + person, person)
              .submitted(LocalDateTime.parse("2025-03-06T08:00").plusMinutes(minute))
              .build());
    }
    return forms;
  }

  @Test
  void threeEqualFormsWithinTenMinutesAreABatch() {
    assertEquals(
        List.of("form.near_duplicate flagged 3"),
        exclusions(admit(draft(4).responses(minutesApart(0, 4, 10, 40)))));
  }

  @Test
  void threeEqualFormsOverElevenMinutesAreNone() {
    assertEquals(List.of(), exclusions(admit(draft(3).responses(minutesApart(0, 4, 11)))));
  }

  @Test
  void aBatchMayBeLongerThanItsWindow() {
    assertEquals(
        List.of("form.near_duplicate flagged 5"),
        exclusions(admit(draft(5).responses(minutesApart(0, 5, 10, 15, 20)))));
  }

  @Test
  void equalFormsOfPeopleWhoDifferAreNoBatch() {
    DossierDraft.Builder draft = draft(3).responses(minutesApart(0, 1, 2));
    List<SurveyResponse> tagged =
        minutesApart(0, 1, 2).stream()
            .map(each -> each.toBuilder().tags(Map.of("usia", each.id().value())).build())
            .toList();

    assertEquals(List.of("form.near_duplicate flagged 3"), exclusions(admit(draft)));
    assertEquals(List.of(), exclusions(admit(draft(3).responses(tagged))));
  }

  @Test
  void aClassOfWhichMoreThanHalfGaveOneAnswerIsHalo() {
    SurveyResponse.Builder straight = superior("R-01", 1, "A-1", 4, 4, 4, 4, 4, 4, 4, 4, 4);
    SurveyResponse.Builder mixed = superior("R-02", 2, "A-2", 4, 3, 4, 4, 3, 4, 4, 2, 4);

    assertEquals(
        List.of("form.straight_lined flagged 1"),
        exclusions(admit(draft(2).responses(built(straight, mixed)))));
  }

  @Test
  void bothViewsHaveTheSameLayoutsAndSourcesAreTheScreenedOnes() {
    Cases cases =
        admit(
            draft(2).responses(built(form("R-01", 1, 4, 4, 4, 4, 4, 4, 4, 4), varied("R-02", 2))));

    assertEquals(
        cases.sources(View.ALL).stream().map(source -> source.layout()).toList(),
        cases.setting().layouts());
    assertEquals(cases.sources(View.SCREENED), cases.sources());
  }

  @Test
  void anAnonymousFormThatIsExcludedIsLeftOutWithItsRow() {
    Cases cases =
        admit(
            draft(1)
                .responses(List.of(Examples.anonymous("R-01", 4, 4, 4, 4, 4, 4, 4, 4).build())));

    assertEquals(2, rows(cases, CaseUnit.PARTICIPATION, View.ALL).size());
    assertEquals(1, rows(cases, CaseUnit.PARTICIPATION, View.SCREENED).size());
  }
}
