package id.bina.scoring.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What the cards of the statistics say is refused is refused, for that reason, and nothing that is
 * known to be refused is missing on them.
 */
class RefusalsTest {

  @Test
  void everyRefusalOfACardIsReached() {
    Reached reached = new Reached();
    ColumnRefusals.reach(reached);
    ScaleRefusals.reach(reached);
    EffectRefusals.reach(reached);
    TestRefusals.reach(reached);
    PlanRefusals.reach(reached);
    ImpactRefusals.reach(reached);
    SurveyRefusals.reach(reached);
    SeriesRefusals.reach(reached);
    LanRefusals.reach(reached);
    FrameworkRefusals.reach(reached);
    StaffRefusals.reach(reached);
    SourceRefusals.reach(reached);

    assertEquals(List.of(), reached.others(), "computed, or refused otherwise");
    Map<String, Set<String>> named = new TreeMap<>();
    Map<String, Set<String>> found = new TreeMap<>();
    for (MethodCard card : MethodCatalogue.standard().cards()) {
      Set<String> reasons = new TreeSet<>();
      card.refusals().forEach(refusal -> reasons.add(refusal.reason().code()));
      if (!card.noun().equals(Noun.STRATEGY) && !reasons.equals(reached.reasons(card.id()))) {
        named.put(card.id(), reasons);
        found.put(card.id(), reached.reasons(card.id()));
      }
    }
    assertEquals(
        named, found, "named on the card, and reached by a call in the Refusals beside this test");
  }
}
