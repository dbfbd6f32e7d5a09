package id.bina.scoring.admission;

import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.ItemId;
import id.bina.core.people.RespondentId;
import id.bina.scoring.internal.Waves;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far the figures of one person in a log changed from one occasion to the next, linked by the
 * token under which the log was kept.
 *
 * <p>A token with several entries on an occasion tells of no one change and is left out, as is what
 * was 0 before.
 */
final class PairedLogs {
  /** A part of what was before is a fraction; its digits behind these say nothing. */
  private static final int DECIMALS = 9;

  private final Map<EvidenceId, Map<ItemId, BigDecimal>> changes = new LinkedHashMap<>();

  private PairedLogs() {}

  static PairedLogs of(List<ReadForm> admitted) {
    Map<String, List<ReadForm>> logs = new TreeMap<>();
    for (ReadForm form : admitted) {
      boolean isLog = form.instrument().kind().equals(InstrumentKind.LOG);
      if (isLog && form.place().kind() == Place.Kind.RESPONSE && token(form).isPresent()) {
        String log = form.instrument().ref() + "|" + form.response().respondent().source();
        logs.computeIfAbsent(log, first -> new ArrayList<>()).add(form);
      }
    }
    PairedLogs paired = new PairedLogs();
    logs.values().forEach(paired::link);
    return paired;
  }

  private static Optional<RespondentId> token(ReadForm form) {
    return form.response().respondent().token();
  }

  private void link(List<ReadForm> log) {
    List<Occasion> waves =
        Waves.inOrder(
            log.stream().map(form -> form.response().occasion()).distinct().toList(),
            occasion -> Optional.empty());
    for (int i = 1; i < waves.size(); i++) {
      Map<String, List<ReadForm>> before = byToken(log, waves.get(i - 1));
      Map<String, List<ReadForm>> after = byToken(log, waves.get(i));
      after.forEach(
          (token, entries) -> {
            List<ReadForm> earlier = before.getOrDefault(token, List.of());
            if (entries.size() == 1 && earlier.size() == 1) {
              changed(earlier.get(0), entries.get(0));
            }
          });
    }
  }

  private static Map<String, List<ReadForm>> byToken(List<ReadForm> log, Occasion occasion) {
    Map<String, List<ReadForm>> entries = new TreeMap<>();
    for (ReadForm form : log) {
      if (form.response().occasion().equals(occasion)) {
        String token = token(form).map(RespondentId::value).orElse("");
        entries.computeIfAbsent(token, first -> new ArrayList<>()).add(form);
      }
    }
    return entries;
  }

  private void changed(ReadForm before, ReadForm after) {
    Map<ItemId, BigDecimal> parts = new LinkedHashMap<>();
    after
        .numbers()
        .forEach(
            (item, number) -> {
              BigDecimal first = before.numbers().getOrDefault(item, BigDecimal.ZERO);
              if (first.signum() > 0) {
                parts.put(
                    item, number.subtract(first).divide(first, DECIMALS, RoundingMode.HALF_UP));
              }
            });
    changes.put(after.response().id(), parts);
  }

  /** The changes that end with an entry, by item; empty if it has nothing before it. */
  Map<ItemId, BigDecimal> upTo(ReadForm entry) {
    return changes.getOrDefault(entry.response().id(), Map.of());
  }
}
