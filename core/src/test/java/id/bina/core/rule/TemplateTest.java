package id.bina.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Refusal;
import id.bina.core.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {

  @Test
  void namesItsPlaces() {
    assertEquals(
        List.of("n", "transfer.confirmed.value"),
        List.copyOf(Template.placesIn("{transfer.confirmed.value} dari {n}, lagi {n}")));
  }

  @Test
  void refusesAPlaceThatNobodyFills() {
    Template.Builder template = Rules.template().cause(Text.of("Sebab {mean}"));
    assertEquals(
        "place must be named value, lower, upper, n, first or second, alone or after a measure,"
            + " was {mean} (cause, language 'id')",
        Refusal.of(template::build));
  }

  @Test
  void refusesABraceAloneInAnyLanguage() {
    Template.Builder template = Rules.template().action(Text.of("Latih", "Train {n"));
    assertEquals(
        "brace must have its partner, stood alone in 'Train {n' (action, language 'en')",
        Refusal.of(template::build));
  }

  @Test
  void refusesAnAnswerThatIsDueAtOnce() {
    assertEquals(
        "dueInDays must be at least 1, was 0", Refusal.of(Rules.template().dueInDays(0)::build));
  }

  @Test
  void aBuilderMakesTheSameTemplate() {
    Template template = Rules.template().build();
    assertEquals(template, template.toBuilder().build());
  }
}
