package id.bina.scoring.admission;

import id.bina.core.evidence.Appraisal;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.Round;
import id.bina.core.program.RoundId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The predicate that somebody had in the round before.
 *
 * <p>The round before is the last one, in order of time, in which anybody was appraised: who was
 * not appraised then has no earlier predicate, for an older one would skip a round.
 */
final class EarlierPredicates {
  private final Map<RoundId, RoundId> before = new HashMap<>();
  private final Map<RoundId, Map<ParticipantId, String>> predicates = new HashMap<>();

  private EarlierPredicates() {}

  static EarlierPredicates of(List<Round> rounds, List<Appraisal> appraisals) {
    EarlierPredicates earlier = new EarlierPredicates();
    for (Appraisal each : appraisals) {
      earlier
          .predicates
          .computeIfAbsent(each.round(), round -> new HashMap<>())
          .put(each.participant(), each.predicate());
    }
    List<RoundId> order = new ArrayList<>();
    rounds.stream()
        .filter(round -> earlier.predicates.containsKey(round.id()))
        .sorted(
            Comparator.comparing((Round round) -> round.period().startInclusive())
                .thenComparing(round -> round.id().value()))
        .forEach(round -> order.add(round.id()));
    for (int i = 1; i < order.size(); i++) {
      earlier.before.put(order.get(i), order.get(i - 1));
    }
    return earlier;
  }

  Optional<String> of(ParticipantId person, RoundId round) {
    return Optional.ofNullable(before.get(round))
        .map(earlier -> predicates.getOrDefault(earlier, Map.of()))
        .map(people -> people.get(person));
  }
}
