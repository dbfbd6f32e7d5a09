package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that is to be counted, asked for once and before any answer is read.
 *
 * <p>A plan is data: equal specifications stand once and in one order, so that two plans that want
 * the same are equal.
 *
 * @param specs the specifications, each once, in the order of their ids
 */
public record TallyPlan(List<TallySpec> specs) {

  private static final TallyPlan NONE = new TallyPlan(List.of());

  /** Removes repetitions and sorts by id. */
  public TallyPlan {
    requireNonNull(specs, "specs");
    Map<String, TallySpec> byId = new TreeMap<>();
    specs.forEach(spec -> byId.put(spec.id(), spec));
    specs = List.copyOf(byId.values());
  }

  /** A plan that counts nothing. */
  public static TallyPlan none() {
    return NONE;
  }

  /**
   * A plan of these specifications.
   *
   * @param specs in any order, repetitions allowed
   */
  public static TallyPlan of(TallySpec... specs) {
    return new TallyPlan(List.of(specs));
  }

  /**
   * What this plan or the other one wants counted.
   *
   * @param other another plan
   */
  public TallyPlan union(TallyPlan other) {
    List<TallySpec> both = new ArrayList<>(specs);
    both.addAll(other.specs);
    return new TallyPlan(both);
  }

  /**
   * Whether a specification is part of the plan.
   *
   * @param spec the specification
   */
  public boolean covers(TallySpec spec) {
    return specs.contains(requireNonNull(spec, "spec"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TallyPlan that && specs.equals(that.specs);
  }

  @Override
  public int hashCode() {
    return specs.hashCode();
  }

  /** One line: how many tallies. */
  @Override
  public String toString() {
    return "TallyPlan[" + specs.size() + (specs.size() == 1 ? " tally]" : " tallies]");
  }
}
