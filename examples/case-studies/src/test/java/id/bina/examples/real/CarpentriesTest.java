package id.bina.examples.real;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.dossier.Dossier;
import id.bina.core.evidence.Completion;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.result.FlowRow;
import id.bina.scoring.admission.Admission;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The instructor-training survey, read from its CSV as our definition describes it. */
class CarpentriesTest {
  private final Dossier dossier = SharedData.read("/carpentries/program.json");

  private List<Answer> answers(String item) {
    return dossier.responses().stream().map(each -> each.answer(ItemId.of(item))).toList();
  }

  private Map<String, Long> counts(String item) {
    return answers(item).stream()
        .collect(Collectors.groupingBy(Answer::toString, TreeMap::new, Collectors.counting()));
  }

  private long missing(String item, Missing reason) {
    return answers(item).stream().filter(a -> a.missing().equals(Optional.of(reason))).count();
  }

  @Test
  void readsEveryRowAndFindsNothingWrong() {
    assertEquals(967, dossier.responses().size());
    assertEquals(List.of(), dossier.excluded());
  }

  @Test
  void readsDaysOfTheAmericanOrder() {
    SurveyResponse first = dossier.responses().get(0);

    assertEquals(Optional.of(LocalDateTime.of(2018, 9, 8, 15, 29)), first.submitted());
  }

  @Test
  void recommendationIsWhatThePublishedFiguresSay() {
    List<Integer> given =
        answers("LikelyToRecommend").stream()
            .filter(Answer::isAnswered)
            .map(answer -> ((Answer.Rating) answer).value())
            .toList();
    long promoters = given.stream().filter(value -> value >= 9).count();
    long detractors = given.stream().filter(value -> value <= 6).count();

    assertEquals(889, given.size());
    assertEquals(8.59505, given.stream().mapToInt(value -> value).average().orElseThrow(), 5e-6);
    assertEquals(48.36895, 100.0 * (promoters - detractors) / given.size(), 5e-6);
  }

  @Test
  void readsLabelsThatHoldNoBreakSpaces() {
    // Only "About half of it" is written with them, 300 times.
    assertEquals(
        Map.of("1", 3L, "2", 254L, "3", 300L, "4", 316L, "5", 21L, "blank", 73L),
        counts("NewInformation"));
  }

  @Test
  void paceIsBestInTheMiddle() {
    assertEquals(
        Map.of("1", 33L, "2", 225L, "3", 513L, "4", 133L, "5", 5L, "blank", 58L), counts("Pace"));
    Scale pace =
        dossier.instruments().get(0).scales().stream()
            .filter(scale -> scale.id().value().equals("pace"))
            .findFirst()
            .orElseThrow();
    assertEquals(Better.MIDDLE, pace.better());
    assertEquals(1, pace.goodness(3));
  }

  @Test
  void newerItemsWereNotAskedOfWhoeverHadTheOlderForm() {
    // 730 rows lack them: 723 had the older form, 7 had the newer one and left it.
    assertEquals(723, missing("LiveCodingPostAbility", Missing.NOT_ASKED));
    assertEquals(7, missing("LiveCodingPostAbility", Missing.BLANK));
    assertEquals(8, missing("KnowledgeCarpentriesPost", Missing.BLANK));
  }

  @Test
  void theQuestionThatTheNewerFormDroppedWasNotAskedThere() {
    assertEquals(244, missing("Recommend", Missing.NOT_ASKED));
    assertEquals(56, missing("Recommend", Missing.BLANK));
    assertEquals(667, answers("Recommend").stream().filter(Answer::isAnswered).count());
  }

  @Test
  void theFormsThatSayNothingAreNotComplete() {
    assertEquals(
        56,
        dossier.responses().stream()
            .filter(each -> each.completion() == Completion.PARTIAL)
            .count());
  }

  @Test
  void respondentsAreUnnamedAndSomeHaveATokenOfTheirOwn() {
    List<String> tokens =
        dossier.responses().stream()
            .flatMap(each -> each.respondent().token().stream())
            .map(token -> token.value())
            .toList();
    List<String> twice =
        tokens.stream()
            .filter(token -> tokens.indexOf(token) != tokens.lastIndexOf(token))
            .distinct()
            .sorted()
            .toList();

    assertEquals(232, tokens.size());
    assertEquals(List.of("1dalym", "2masou"), twice);
    assertEquals(0, dossier.enrolments().size());
  }

  @Test
  void withoutARosterNobodyKnowsHowManyCouldAnswer() {
    FlowRow flow = Admission.standard().admit(dossier).summary().flow().get(0);

    assertEquals(OptionalLong.empty(), flow.eligible());
    assertEquals(967, flow.received());
    // Each of the two tokens counts once, with the last form that was sent.
    assertEquals(965, flow.admitted());
  }

  @Test
  void eventsAreKeptAsTags() {
    assertEquals(
        81,
        dossier.responses().stream()
            .flatMap(each -> Optional.ofNullable(each.tags().get("cohort")).stream())
            .distinct()
            .count());
  }
}
