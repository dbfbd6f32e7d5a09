package id.bina.io.report;

import id.bina.core.result.Recommendation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one rule asks of one addressee by one day, whatever it is asked for: three trainings with
 * the same need are one decision.
 *
 * @param same the recommendations that differ in their subject alone, at least one
 */
record Decision(List<Recommendation> same) {

  /** The decisions of recommendations, in the order of the first of each. */
  static List<Decision> of(List<Recommendation> recommendations, Phrases phrases) {
    Map<List<String>, List<Recommendation>> decisions = new LinkedHashMap<>();
    for (Recommendation each : recommendations) {
      List<String> asked =
          List.of(
              each.rule().value(),
              phrases.in(each.action()),
              phrases.in(each.addressee()),
              each.due().toString(),
              each.strength().toString());
      decisions.computeIfAbsent(asked, key -> new ArrayList<>()).add(each);
    }
    return decisions.values().stream().map(Decision::new).toList();
  }

  Recommendation first() {
    return same.get(0);
  }

  /** What it is asked for, as {@code ": A; B"}; nothing where it is the programme as a whole. */
  String subjects(Names names) {
    if (same.stream().anyMatch(each -> names.isProgramme(each.subject()))) {
      return "";
    }
    return ": "
        + same.stream()
            .map(each -> names.subject(each.subject()))
            .distinct()
            .collect(Collectors.joining("; "));
  }
}
