package id.bina.examples.generate;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Recommendation;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import id.bina.scoring.Evaluator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the rules made of a study, by rule and subject as {@code R06A@KEU}. */
public record RuleFindings(EvaluationBody body) {

  public static RuleFindings of(Dossier dossier) {
    return new RuleFindings(Evaluator.standard().evaluate(dossier).evaluation().body());
  }

  /** The findings had the evidence been another. */
  public static RuleFindings of(Dossier dossier, UnaryOperator<DossierDraft> change) {
    return of(change.apply(dossier.draft()).dossier().orThrow());
  }

  public Set<String> in(RuleState state) {
    return body.rules().stream()
        .filter(outcome -> outcome.state() == state)
        .map(RuleFindings::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(RuleOutcome outcome) {
    return outcome.rule() + "@" + outcome.subject().id();
  }

  public RuleOutcome outcome(String name) {
    return body.rules().stream()
        .filter(outcome -> name(outcome).equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }

  public RuleState state(String name) {
    return outcome(name).state();
  }

  /** Why a rule fired, or what was missed. */
  public String because(String name) {
    return outcome(name).because().in("en");
  }

  public boolean recommends(String name) {
    return body.recommendations().stream().anyMatch(each -> each.id().value().equals(name));
  }

  public Recommendation recommendation(String name) {
    return body.recommendations().stream()
        .filter(each -> each.id().value().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }

  /** The measures that an outcome was read from. */
  public Set<String> measures(String name) {
    return outcome(name).checks().stream()
        .flatMap(check -> check.key().stream())
        .map(key -> key.measure().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names as a file of planted truth lists them. */
  public static Set<String> names(JsonNode planted) {
    Set<String> names = new TreeSet<>();
    planted.forEach(name -> names.add(name.stringValue()));
    return names;
  }
}
