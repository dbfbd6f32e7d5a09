package id.bina.core.rule;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
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
    if (isEarly(before, next)) {
      return Optional.of(
          "an entry must not be before the last one of "
              + last.date()
              + ", was of "
              + next.date()
              + " (ledger entry "
              + next.number()
              + ")\n  a ledger is only ever added to");
    }
    return same(before, next).flatMap(same -> refusal(same, next));
  }

  private static boolean isEarly(List<LedgerEntry> before, LedgerEntry next) {
    return !before.isEmpty() && next.date().isBefore(before.get(before.size() - 1).date());
  }

  /** The last entry about the same recommendation in the same round. */
  private static Optional<LedgerEntry> same(List<LedgerEntry> before, LedgerEntry next) {
    return before.stream()
        .filter(entry -> entry.recommendation().equals(next.recommendation()))
        .filter(entry -> entry.round().equals(next.round()))
        .reduce((earlier, later) -> later);
  }

  /** What tells that an entry is not as it was entered after those before it; empty if nothing. */
  static Optional<Text> flaw(List<LedgerEntry> before, LedgerEntry entry) {
    int number = before.size() + 1;
    if (entry.number() != number) {
      return Optional.of(
          Text.of(
              "nomornya " + entry.number() + ", bukan " + number,
              "its number is " + entry.number() + ", not " + number));
    }
    if (isEarly(before, entry)) {
      return Optional.of(
          Text.of(
              "tanggalnya sebelum tanggal baris sebelumnya",
              "its day is before that of the entry before"));
    }
    Optional<LedgerEntry> same = same(before, entry);
    if (same.filter(LedgerEntry::isSettled).isPresent()) {
      return Optional.of(
          Text.of("rekomendasinya sudah selesai", "its recommendation was settled already"));
    }
    return same.flatMap(earlier -> changed(earlier, entry))
        .map(
            column ->
                Text.of(
                    "isi " + column + " bukan yang pertama dicatat",
                    "its " + column + " is not what was entered first"))
        .or(() -> unsealed(before, entry));
  }

  private static Optional<Text> unsealed(List<LedgerEntry> before, LedgerEntry entry) {
    String last = before.isEmpty() ? Seal.NONE : before.get(before.size() - 1).seal();
    return entry.seal().equals(Seal.of(last, entry))
        ? Optional.empty()
        : Optional.of(
            Text.of("segelnya tidak cocok dengan isinya", "its seal does not fit what it says"));
  }

  private static Optional<String> changed(LedgerEntry same, LedgerEntry next) {
    return COLUMNS.entrySet().stream()
        .filter(column -> !column.getValue().apply(same).equals(column.getValue().apply(next)))
        .map(Map.Entry::getKey)
        .findFirst();
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
    return changed(same, next)
        .map(
            column ->
                column
                    + " of a recommendation must stay as it was entered, was changed to '"
                    + requireNonNull(COLUMNS.get(column)).apply(next)
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
