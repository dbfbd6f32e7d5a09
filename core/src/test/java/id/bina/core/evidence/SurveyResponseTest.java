package id.bina.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.instrument.Answer;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.ItemId;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.program.TrainingId;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class SurveyResponseTest {
  private static final SurveyResponse RESPONSE =
      SurveyResponse.builder()
          .id(EvidenceId.of("SR-0001"))
          .instrument(InstrumentRef.of("reaksi", "1"))
          .subject(Subject.of(TrainingId.of("TR-01")))
          .occasion(Occasion.AT_END)
          .respondent(Respondent.participant(ParticipantId.of("P-01")))
          .submitted(LocalDateTime.parse("2025-03-07T15:30:00"))
          .duration(Duration.ofSeconds(95))
          .answer("R1", Answer.rating(4))
          .answer("R2", Answer.blank())
          .putTags("browser", "ponsel")
          .build();

  @Test
  void isCompleteUnlessItIsSaid() {
    assertEquals(Completion.COMPLETE, RESPONSE.completion());
  }

  @Test
  void anItemWithoutAnAnswerWasNotAsked() {
    assertEquals(Answer.rating(4), RESPONSE.answer(ItemId.of("R1")));
    assertEquals(Answer.blank(), RESPONSE.answer(ItemId.of("R2")));
    assertEquals(Answer.notAsked(), RESPONSE.answer(ItemId.of("R3")));
  }

  @Test
  void saysWhatItIsOnOneLine() {
    assertEquals("SR-0001 reaksi/1 training:TR-01 at_end, answers 2", RESPONSE.toString());
  }

  @Test
  void canBeBuiltAnewFromItsPartsAndChanged() {
    assertEquals(RESPONSE, RESPONSE.toBuilder().build());
    var broken = RESPONSE.toBuilder().completion(Completion.PARTIAL).build();
    assertEquals(Completion.PARTIAL, broken.completion());
    assertEquals(2, broken.answers().size());
  }

  @Test
  void refusesAnItemThatIsAnsweredTwice() {
    var builder = RESPONSE.toBuilder().answer("R1", Answer.rating(5));
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "item must be answered once, R1 stands twice (response SR-0001)", refused.getMessage());
  }

  @Test
  void refusesANegativeDuration() {
    var builder = RESPONSE.toBuilder().duration(Duration.ofSeconds(-2));
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "duration must not be negative, was PT-2S (response SR-0001)", refused.getMessage());
  }
}
