package id.bina.scoring.appraisal;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.program.Round;
import id.bina.core.regulation.Grade;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.TallyBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The appraisals of one round as they were counted.
 *
 * @param round which round
 * @param regime the predicates in force on its last day, if any were
 * @param groups how many persons by their strata
 */
record RoundAppraisals(Round round, Optional<PredicateOrder> regime, Map<GroupKey, Long> groups) {

  static RoundAppraisals of(Setting setting, TallyBook tallies, Round round) {
    Map<GroupKey, Long> groups = new TreeMap<>();
    for (GroupKey group : tallies.groups(AppraisedPerformance.SPEC.grouping())) {
      if (group.value(CaseColumns.ROUND).equals(round.id().value())) {
        groups.put(group, tallies.patternTable(AppraisedPerformance.SPEC, group).rows());
      }
    }
    return new RoundAppraisals(round, inForce(setting, round.period().endInclusive()), groups);
  }

  /** The youngest regime in force; the dossier's own pack in place of the built-in of its id. */
  private static Optional<PredicateOrder> inForce(Setting setting, LocalDate day) {
    Map<String, RegulationPack> packs = new TreeMap<>();
    Packs.all().forEach(pack -> packs.put(pack.id(), pack));
    setting.packs().forEach(pack -> packs.put(pack.id(), pack));
    return packs.values().stream()
        .filter(pack -> pack.isInForceOn(day))
        .filter(pack -> PredicateOrder.find(pack).isPresent())
        .max(Comparator.comparing(RegulationPack::validFrom))
        .flatMap(PredicateOrder::find);
  }

  long people() {
    return groups.values().stream().mapToLong(Long::longValue).sum();
  }

  LocalDate lastDay() {
    return round.period().endInclusive();
  }

  /** Why the predicates cannot be read; empty if they can. */
  Optional<Text> unread() {
    if (regime.isEmpty()) {
      return Optional.of(
          Text.of(
              "tidak ada paket aturan predikat yang berlaku pada " + lastDay(),
              "no regulation pack with predicates was in force on " + lastDay()));
    }
    PredicateOrder order = regime.get();
    String unknown = String.join(", ", unknown(order));
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Text.of(
                order.packName() + " tidak mengenal predikat " + unknown,
                order.packName() + " does not know the predicate " + unknown));
  }

  private static String predicate(GroupKey group) {
    return group.value(CaseColumns.PREDICATE);
  }

  private SortedSet<String> unknown(PredicateOrder order) {
    SortedSet<String> unknown = new TreeSet<>();
    for (GroupKey group : groups.keySet()) {
      if (order.find(predicate(group)).isEmpty()) {
        unknown.add(predicate(group));
      }
    }
    return unknown;
  }

  PredicateShares shares(PredicateOrder order) {
    List<Long> counts = new ArrayList<>(Collections.nCopies(order.grades().size(), 0L));
    groups.forEach(
        (group, people) -> {
          int place = order.place(predicate(group));
          counts.set(place, counts.get(place) + people);
        });
    return new PredicateShares(order.pack(), counts);
  }

  /** Those who were appraised in the round before too; empty if there is none. */
  Optional<PredicateChange> change(PredicateOrder order) {
    List<List<Long>> counts = new ArrayList<>();
    order
        .grades()
        .forEach(
            grade -> counts.add(new ArrayList<>(Collections.nCopies(order.grades().size(), 0L))));
    long linked = 0;
    for (Map.Entry<GroupKey, Long> each : groups.entrySet()) {
      String earlier = each.getKey().value(CaseColumns.EARLIER);
      if (!earlier.isEmpty()) {
        List<Long> row = counts.get(order.place(earlier));
        int after = order.place(predicate(each.getKey()));
        row.set(after, row.get(after) + each.getValue());
        linked += each.getValue();
      }
    }
    return linked == 0 ? Optional.empty() : Optional.of(new PredicateChange(order.pack(), counts));
  }

  /**
   * Persons whose ratings the matrix knows.
   *
   * @param rated how many
   * @param unlike of these, whose predicate is another than that of the matrix
   */
  record Looked(long rated, long unlike) {}

  Looked looked(PredicateOrder order) {
    long rated = 0;
    long unlike = 0;
    for (Map.Entry<GroupKey, Long> each : groups.entrySet()) {
      GroupKey group = each.getKey();
      Optional<Grade> found =
          order.of(group.value(CaseColumns.RESULTS), group.value(CaseColumns.CONDUCT));
      if (found.isPresent()) {
        rated += each.getValue();
        Optional<Grade> given = order.find(predicate(group)).map(order.grades()::get);
        unlike += given.equals(found) ? 0 : each.getValue();
      }
    }
    return new Looked(rated, unlike);
  }
}
