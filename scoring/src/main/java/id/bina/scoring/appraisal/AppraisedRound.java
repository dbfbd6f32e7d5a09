package id.bina.scoring.appraisal;

import static java.util.Objects.requireNonNull;

import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The predicates (<i>predikat kinerja</i>) of a round by person, and by which regime.
 *
 * <pre>{@code
 * var first = AppraisedRound.of(Packs.performance2022(), Map.of("P-1", "Baik", "P-2", "Baik"));
 * var second = AppraisedRound.of(Packs.performance2022(), Map.of("P-1", "Sangat Baik", "P-2", "Baik"));
 * second.shares().orThrow().show();
 * first.changeTo(second).orThrow().show();
 * }</pre>
 *
 * A predicate is written as its code or its name, whatever the capitals ({@code Sangat Baik},
 * {@code sangat_baik}). Immutable and thread-safe.
 *
 * @param pack the regime, such as {@code Packs.performance2022()}
 * @param predicates by pseudonym; kept as the codes of the pack
 */
public record AppraisedRound(RegulationPack pack, SortedMap<String, String> predicates) {

  /**
   * Brings the predicates to the codes of the pack.
   *
   * @throws IllegalArgumentException if the pack has no predicates, or not one of these; the
   *     sentence names those it has
   */
  public AppraisedRound {
    PredicateOrder order = PredicateOrder.of(requireNonNull(pack, "pack"));
    SortedMap<String, String> codes = new TreeMap<>();
    predicates.forEach(
        (person, words) -> codes.put(person, order.grades().get(order.place(words)).code()));
    predicates = Collections.unmodifiableSortedMap(codes);
  }

  /**
   * A round.
   *
   * @param pack the regime
   * @param predicates by pseudonym
   * @return the round
   */
  public static AppraisedRound of(RegulationPack pack, Map<String, String> predicates) {
    return new AppraisedRound(pack, new TreeMap<>(predicates));
  }

  /**
   * How often each predicate was given.
   *
   * @return not computable if nobody was appraised
   */
  public Outcome<PredicateShares> shares() {
    return PredicateShares.of(pack, predicates.values());
  }

  /**
   * Who went up and who went down of those who were appraised in both rounds.
   *
   * @param later the later round
   * @return not computable across regimes, whose predicates are not the same, or if nobody was
   *     appraised in both
   */
  public Outcome<PredicateChange> changeTo(AppraisedRound later) {
    PredicateOrder order = PredicateOrder.of(pack);
    if (!pack.id().equals(later.pack.id())) {
      return Outcome.notComputable(
          Absence.of("NOT_COMPARABLE"),
          order.packName()
              + " and "
              + PredicateOrder.of(later.pack).packName()
              + " are two regimes; their predicates are not compared");
    }
    List<PredicatePair> pairs = new ArrayList<>();
    predicates.forEach(
        (person, before) -> {
          String after = later.predicates.get(person);
          if (after != null) {
            pairs.add(new PredicatePair(before, after));
          }
        });
    return PredicateChange.of(pack, pairs);
  }
}
