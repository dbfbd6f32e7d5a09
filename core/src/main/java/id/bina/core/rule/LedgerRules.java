package id.bina.core.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What may be entered into a ledger after what stands in it. */
final class LedgerRules {
  private static final Map<String, Function<LedgerEntry, Object>> COLUMNS = columns();

  private LedgerRules() {}

  /** Why an entry must not follow those before it, as a sentence; empty if it may. */
  static Optional<String> refusal(List<LedgerEntry> before, LedgerEntry next) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    LedgerEntry last = before.get(before.size() - 1);
    if (next.date().isBefore(last.date())) {
      return Optional.of(
          "an entry must not be before the last one of "
              + last.date()
              + ", was of "
              + next.date()
              + " (ledger entry "
              + next.number()
              + ")\n  a ledger is only ever added to");
    }
    return before.stream()
        .filter(entry -> entry.recommendation().equals(next.recommendation()))
        .filter(entry -> entry.round().equals(next.round()))
        .reduce((earlier, later) -> later)
        .flatMap(same -> refusal(same, next));
  }

  private static Optional<String> refusal(LedgerEntry same, LedgerEntry next) {
    if (same.isSettled()) {
      return Optional.of(
          "a recommendation that is settled must not be answered again, was "
              + same.state()
              + " since "
              + same.date()
              + place(next)
              + "\n  Ledger.opened enters it anew in a later round");
    }
    return COLUMNS.entrySet().stream()
        .filter(column -> !column.getValue().apply(same).equals(column.getValue().apply(next)))
        .findFirst()
        .map(
            column ->
                column.getKey()
                    + " of a recommendation must stay as it was entered, was changed to '"
                    + column.getValue().apply(next)
                    + "'"
                    + place(next)
                    + "\n  what is to be done otherwise is another recommendation");
  }

  private static String place(LedgerEntry entry) {
    return " (" + entry.recommendation() + ", ledger entry " + entry.number() + ")";
  }

  private static Map<String, Function<LedgerEntry, Object>> columns() {
    Map<String, Function<LedgerEntry, Object>> columns = new LinkedHashMap<>();
    columns.put("subject", LedgerEntry::subject);
    columns.put("condition", LedgerEntry::condition);
    columns.put("criterion", LedgerEntry::criterion);
    columns.put("cause", LedgerEntry::cause);
    columns.put("effect", LedgerEntry::effect);
    columns.put("action", LedgerEntry::action);
    columns.put("addressee", LedgerEntry::addressee);
    columns.put("due", LedgerEntry::due);
    columns.put("indicator", entry -> entry.indicator().orElse(""));
    return columns;
  }
}
