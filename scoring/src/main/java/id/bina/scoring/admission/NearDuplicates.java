package id.bina.scoring.admission;

import id.bina.core.dossier.EvaluationPolicy;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Batches of forms that one person may have filled in for several.
 *
 * <p>Same subject, same answers that are not constant, same demographics, and at least so many of
 * them within so many minutes as the policy says. Forms without a time cannot be judged.
 */
final class NearDuplicates {

  private NearDuplicates() {}

  /** All forms that belong to a batch. */
  static List<ReadForm> batches(
      List<ReadForm> group, EvaluationPolicy policy, Demographics demographics) {
    SortedMap<String, List<ReadForm>> equal = new TreeMap<>();
    for (ReadForm form : group) {
      if (form.response().submitted().isPresent() && !isConstant(form)) {
        String answers =
            form.response().subject()
                + "|"
                + form.ratings()
                + form.numbers()
                + form.missing()
                + "|"
                + demographics.of(form.response());
        equal.computeIfAbsent(answers, key -> new ArrayList<>()).add(form);
      }
    }
    List<ReadForm> batched = new ArrayList<>();
    equal.values().forEach(forms -> batched.addAll(within(forms, policy)));
    return batched;
  }

  private static boolean isConstant(ReadForm form) {
    return form.ratings().values().stream().distinct().count() <= 1;
  }

  private static List<ReadForm> within(List<ReadForm> forms, EvaluationPolicy policy) {
    int times = policy.nearDuplicateTimes();
    Duration window = Duration.ofMinutes(policy.nearDuplicateMinutes());
    List<ReadForm> inTime = new ArrayList<>(forms);
    inTime.sort(
        Comparator.comparing(NearDuplicates::submitted)
            .thenComparing(form -> form.response().id().value()));
    List<ReadForm> batched = new ArrayList<>();
    for (int i = 0; i < inTime.size(); i++) {
      if (isInABatch(inTime, i, times, window)) {
        batched.add(inTime.get(i));
      }
    }
    return batched;
  }

  /** Whether some run of so many forms around this one fits into the window. */
  private static boolean isInABatch(List<ReadForm> inTime, int i, int times, Duration window) {
    for (int from = Math.max(0, i - times + 1); from <= i; from++) {
      int to = from + times - 1;
      if (to < inTime.size()
          && Duration.between(submitted(inTime.get(from)), submitted(inTime.get(to)))
                  .compareTo(window)
              <= 0) {
        return true;
      }
    }
    return false;
  }

  private static LocalDateTime submitted(ReadForm form) {
    return form.response().submitted().orElseThrow();
  }
}
