package id.bina.scoring.admission;

import id.bina.core.dossier.EvaluationPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks at how admitted forms were filled in; flags much, and excludes only as said.
 *
 * <ul>
 *   <li>straight-lining is kept, for under a ceiling honest people do it; it is excluded only where
 *       it runs across a reversed item or an attention item that asks for another answer
 *   <li>speed is excluded only with a second, independent flag
 *   <li>everything else is a flag
 * </ul>
 *
 * <p>Forms are compared with those of the same instrument, source and occasion. The thresholds are
 * those of the policy.
 */
final class Screening {
  private final Map<String, Set<Flag>> flags = new HashMap<>();
  private int singularGroups;

  private Screening() {}

  static Screening of(List<ReadForm> forms, EvaluationPolicy policy, Demographics demographics) {
    Screening screening = new Screening();
    SortedMap<FormKey, List<ReadForm>> alike = new TreeMap<>();
    for (ReadForm form : forms) {
      alike.computeIfAbsent(form.key(), key -> new ArrayList<>()).add(form);
      StraightLining.flags(form, policy).forEach(flag -> screening.add(form, flag));
    }
    for (List<ReadForm> group : alike.values()) {
      Speed.tooFast(group, policy).forEach(form -> screening.add(form, Flag.TOO_FAST));
      PersonTotal.againstTheRest(group, policy)
          .forEach(form -> screening.add(form, Flag.AGAINST_THE_REST));
      EvenOdd.inconsistent(group, policy).forEach(form -> screening.add(form, Flag.INCONSISTENT));
      screening.add(Outliers.of(group, policy));
      NearDuplicates.batches(group, policy, demographics)
          .forEach(form -> screening.add(form, Flag.NEAR_DUPLICATE));
    }
    return screening;
  }

  private void add(Outliers outliers) {
    outliers.forms().forEach(form -> add(form, Flag.OUTLIER));
    singularGroups += outliers.isSingular() ? 1 : 0;
  }

  private void add(ReadForm form, Flag flag) {
    flags.computeIfAbsent(form.response().id().value(), id -> EnumSet.noneOf(Flag.class)).add(flag);
  }

  Set<Flag> flags(ReadForm form) {
    return flags.getOrDefault(form.response().id().value(), Collections.emptySet());
  }

  /** Why a form is left out of the screened view; empty if it stays. */
  Optional<Refusal> exclusion(ReadForm form) {
    Set<Flag> seen = flags(form);
    if (seen.contains(Flag.CONTRADICTORY)) {
      return Optional.of(Refusal.CONTRADICTORY);
    }
    return seen.contains(Flag.TOO_FAST) && seen.size() > 1
        ? Optional.of(Refusal.TOO_FAST_AND_MORE)
        : Optional.empty();
  }

  /** Counts each form once under the reason for its exclusion, or under each of its flags. */
  void report(List<ReadForm> forms, AdmissionLog log) {
    log.count(Refusal.OUTLIERS_NOT_COMPUTABLE, singularGroups);
    for (ReadForm form : forms) {
      Optional<Refusal> exclusion = exclusion(form);
      if (exclusion.isPresent()) {
        log.refuse(exclusion.get(), Paths.of(form.response()), exclusion.get().what());
      } else {
        flags(form).forEach(flag -> log.count(flag.refusal(), 1));
      }
    }
  }
}
