package id.bina.scoring.recommend;

import id.bina.core.Text;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Stratum;
import id.bina.core.rule.Comparison;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.ScoreSelector;
import id.bina.core.rule.Template;
import java.math.BigDecimal;

/** How the rules of the standard book are put together. */
final class Wording {
  /** Fewest cases on which a rule acts. */
  static final String MINIMUM_N = "10";

  static final Text AGENCY = Text.of("BKPSDM", "the personnel agency");
  static final Text ORGANISER = Text.of("penyelenggara pelatihan", "the organiser of the training");
  static final Text EVALUATORS = Text.of("tim evaluasi", "the evaluation team");

  private Wording() {}

  static Rule.Builder rule(String id, SubjectKind scope, String indonesian, String english) {
    return Rule.builder()
        .id(RuleId.of(id))
        .scope(scope)
        .title(Text.of(indonesian, english))
        .addBasis("practice E, " + id + " [H]");
  }

  /** A template that still needs its texts. */
  static Template.Builder then(Text addressee, int dueInDays) {
    return Template.builder().addressee(addressee).dueInDays(dueInDays);
  }

  /** Enough cases to act on. */
  static Condition enough(String measure) {
    return Condition.atLeast(measure, Quantity.N, MINIMUM_N);
  }

  /** A number of the score of one group. */
  static Condition inGroup(
      String measure, String name, String group, Comparison comparison, String threshold) {
    return new Condition.Compare(
        ScoreSelector.of(measure, Stratum.of(name, group)),
        Quantity.VALUE,
        comparison,
        new BigDecimal(threshold));
  }

  /** Informants who mention something, of the whole programme. */
  static Condition informants(String code, String atLeast) {
    return new Condition.Compare(
        ScoreSelector.of("interview.mentions", Stratum.of("code", code)).ofProgram(),
        Quantity.VALUE,
        Comparison.AT_LEAST,
        new BigDecimal(atLeast));
  }
}
