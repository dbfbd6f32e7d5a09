package id.bina.core.rule;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.Words;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.ChallengeKind;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be recommended when certain scores are found, as data.
 *
 * @param id the id, such as {@code R08}
 * @param title the rule in a few words
 * @param scope for which kind of subject it is judged
 * @param when the condition under which it fires
 * @param watch the weaker condition under which it only watches, if there is one
 * @param blocks the rules that are not judged for the same subject once this one has fired
 * @param then the wording of the recommendation
 * @param basis where the rule and its thresholds are from, at least one; {@code [H]} marks a house
 *     default
 * @param second what a second source must show for the recommendation to be strong; empty where the
 *     rule rests on records of everybody or on two sources already
 * @param guards what is recommended instead where the usual would not do; all that hold apply
 * @param challenge the obstacle that it has found once it fires or watches; empty where it finds
 *     none, as a rule to continue
 */
@Value.Builder
public record Rule(
    RuleId id,
    Text title,
    SubjectKind scope,
    Condition when,
    Optional<Condition> watch,
    List<RuleId> blocks,
    Template then,
    List<String> basis,
    Optional<Condition> second,
    List<Guard> guards,
    Optional<ChallengeKind> challenge) {

  /**
   * Checks the basis and the blocks.
   *
   * @throws IllegalArgumentException if no basis is given, one is blank, or the rule blocks itself
   *     or another one twice
   */
  public Rule {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(scope, "scope");
    requireNonNull(when, "when");
    requireNonNull(watch, "watch");
    requireNonNull(then, "then");
    blocks = List.copyOf(blocks);
    basis = List.copyOf(basis);
    requireNonNull(second, "second");
    guards = List.copyOf(guards);
    requireNonNull(challenge, "challenge");
    if (blocks.contains(id)) {
      throw new IllegalArgumentException("rule must not block itself, did (rule " + id + ")");
    }
    if (blocks.stream().distinct().count() < blocks.size()) {
      throw new IllegalArgumentException(
          "rule must name each rule it blocks once, was " + blocks + " (rule " + id + ")");
    }
    if (basis.isEmpty()) {
      throw new IllegalArgumentException(
          "rule must say what it is based on, had no basis (rule " + id + ")");
    }
    for (String source : basis) {
      Words.notBlank("basis of rule " + id, source);
    }
  }

  /** A rule that needs no second source, has no guards and names no challenge. */
  public Rule(
      RuleId id,
      Text title,
      SubjectKind scope,
      Condition when,
      Optional<Condition> watch,
      List<RuleId> blocks,
      Template then,
      List<String> basis) {
    this(
        id,
        title,
        scope,
        when,
        watch,
        blocks,
        then,
        basis,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder; id, title, scope, when, then and a basis are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with everything set as it is here.
   *
   * @return the builder; what is set again is replaced, what is added is added
   */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .title(title)
        .scope(scope)
        .when(when)
        .watch(watch)
        .blocks(blocks)
        .then(then)
        .basis(basis)
        .second(second)
        .guards(guards)
        .challenge(challenge);
  }

  /** Collects the components of a rule. Not for use by several threads at once. */
  public static final class Builder extends RuleBuilder {
    Builder() {}
  }
}
