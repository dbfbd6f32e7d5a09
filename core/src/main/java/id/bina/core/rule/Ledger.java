package id.bina.core.rule;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.program.RoundId;
import id.bina.core.result.FollowUpState;
import id.bina.core.result.Recommendation;
import id.bina.core.result.RecommendationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Recommendations through the rounds of a programme, and how far each was followed up.
 *
 * <p>Append-only: an entry is never changed, each day's news is another one. Every entry carries a
 * seal (SHA-256) over itself and the seal before it, so that an entry that was changed, dropped,
 * moved or slipped in later is found by {@link #firstBroken()}. Whoever keeps the last seal
 * elsewhere, as in a signed report, can tell whether all of it was written anew.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.empty()
 *     .opened(recommendations, RoundId.of("2024"), LocalDate.of(2024, 12, 1))
 *     .answered(id, LocalDate.of(2025, 1, 20), FollowUpState.BELUM_SESUAI, List.of("surat 12"));
 * }</pre>
 *
 * <p>An answer is due {@value #ANSWER_DAYS} days after a recommendation was made. Immutable.
 *
 * @param entries the entries in the order in which they were entered
 */
public record Ledger(List<LedgerEntry> entries) {

  /** Within how many days a recommendation must be answered. */
  public static final int ANSWER_DAYS = 60;

  /** Keeps a copy. */
  public Ledger {
    entries = List.copyOf(entries);
  }

  /**
   * A ledger without an entry.
   *
   * @return the ledger
   */
  public static Ledger empty() {
    return new Ledger(List.of());
  }

  /**
   * Enters recommendations of a round. One that is open already, of whatever round, is carried on
   * as it is and gets no second entry.
   *
   * @param recommendations what is recommended
   * @param round the round in which they are made
   * @param date the day on which they are entered
   * @return the longer ledger
   * @throws IllegalArgumentException if the day is before that of the last entry
   */
  public Ledger opened(List<Recommendation> recommendations, RoundId round, LocalDate date) {
    Ledger ledger = this;
    for (Recommendation each : recommendations) {
      if (ledger.open(each.id()).isEmpty()) {
        ledger = ledger.plus(entry(each, round, date));
      }
    }
    return ledger;
  }

  private static LedgerEntry.Builder entry(Recommendation made, RoundId round, LocalDate date) {
    return LedgerEntry.builder()
        .date(date)
        .round(round)
        .recommendation(made.id())
        .subject(made.subject())
        .condition(made.condition())
        .criterion(made.criterion())
        .cause(made.cause())
        .effect(made.effect())
        .action(made.action())
        .addressee(made.addressee())
        .due(made.due());
  }

  /**
   * Enters how far a recommendation was followed up.
   *
   * @param recommendation which one
   * @param date the day on which it is entered
   * @param state how far it was followed up; with a reason, see {@link #excused}
   * @param evidence the documents that show it
   * @return the longer ledger
   * @throws IllegalArgumentException if the recommendation was never made or is settled, the day is
   *     before that of the last entry, or the state needs a reason or a document
   */
  public Ledger answered(
      RecommendationId recommendation, LocalDate date, FollowUpState state, List<String> evidence) {
    return plus(
        last(recommendation).toBuilder()
            .date(date)
            .evidence(evidence)
            .state(state)
            .reason(Optional.empty()));
  }

  /**
   * Enters that a recommendation cannot be followed up, and why.
   *
   * @param recommendation which one
   * @param date the day on which it is entered
   * @param reason the valid reason
   * @param evidence the documents that show it
   * @return the longer ledger
   * @throws IllegalArgumentException if the recommendation was never made or is settled, or the day
   *     is before that of the last entry
   */
  public Ledger excused(
      RecommendationId recommendation, LocalDate date, Text reason, List<String> evidence) {
    return plus(
        last(recommendation).toBuilder()
            .date(date)
            .evidence(evidence)
            .state(FollowUpState.TIDAK_DAPAT_DITINDAKLANJUTI)
            .reason(requireNonNull(reason, "reason")));
  }

  private LedgerEntry last(RecommendationId recommendation) {
    return latest(recommendation)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "an answer must be to a recommendation of the ledger, was to "
                        + recommendation));
  }

  /**
   * Enters a line; its number and seal are given here.
   *
   * @param entry the line, with everything but number and seal set
   * @return the longer ledger
   * @throws IllegalArgumentException if its day is before that of the last entry, its
   *     recommendation is settled already in that round, or a column of its recommendation is not
   *     as it was entered in that round
   */
  public Ledger plus(LedgerEntry.Builder entry) {
    int number = entries.size() + 1;
    LedgerEntry unsealed = entry.number(number).seal(Seal.NONE).build();
    LedgerRules.refusal(entries, unsealed)
        .ifPresent(
            sentence -> {
              throw new IllegalArgumentException(sentence);
            });
    List<LedgerEntry> more = new ArrayList<>(entries);
    more.add(unsealed.toBuilder().seal(Seal.of(sealBefore(number), unsealed)).build());
    return new Ledger(more);
  }

  private String sealBefore(int number) {
    return number == 1 ? Seal.NONE : entries.get(number - 2).seal();
  }

  /**
   * The first entry that is not as it was entered: its number, its day, its columns or its seal do
   * not follow from the entries before it.
   *
   * @return its place from 1, or empty if the ledger is whole
   */
  public OptionalInt firstBroken() {
    for (int number = 1; number <= entries.size(); number++) {
      if (flaw(number).isPresent()) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * What tells that an entry is not as it was entered after those before it.
   *
   * @param number its place from 1
   * @return the reason, such as that its seal does not fit what it says; empty if nothing is wrong
   * @throws IndexOutOfBoundsException if there is no such entry
   */
  public Optional<Text> flaw(int number) {
    return LedgerRules.flaw(entries.subList(0, number - 1), entries.get(number - 1));
  }

  /**
   * How every recommendation stands.
   *
   * @return the last entry about each, in the order in which they were first made
   */
  public List<LedgerEntry> latest() {
    Map<RecommendationId, LedgerEntry> latest = new LinkedHashMap<>();
    entries.forEach(entry -> latest.put(entry.recommendation(), entry));
    return List.copyOf(latest.values());
  }

  /**
   * All that was entered about one recommendation.
   *
   * @param recommendation which one
   * @return its entries in their order; empty if it was never made
   */
  public List<LedgerEntry> history(RecommendationId recommendation) {
    return entries.stream().filter(entry -> entry.recommendation().equals(recommendation)).toList();
  }

  /**
   * How one recommendation stands.
   *
   * @param recommendation which one
   * @return the last entry about it, or empty if it was never made
   */
  public Optional<LedgerEntry> latest(RecommendationId recommendation) {
    return latest().stream()
        .filter(entry -> entry.recommendation().equals(recommendation))
        .findFirst();
  }

  /**
   * How a recommendation stands that is still to be followed up.
   *
   * @param recommendation which one
   * @return the last entry about it, or empty if it was never made or is settled
   */
  public Optional<LedgerEntry> open(RecommendationId recommendation) {
    return latest(recommendation).filter(entry -> !entry.isSettled());
  }

  /**
   * The day by which a recommendation must be answered.
   *
   * @param recommendation which one
   * @return {@value #ANSWER_DAYS} days after the first entry of its round, or empty if it was never
   *     made
   */
  public Optional<LocalDate> answerDue(RecommendationId recommendation) {
    return latest(recommendation)
        .flatMap(
            last ->
                history(recommendation).stream()
                    .filter(entry -> entry.round().equals(last.round()))
                    .findFirst())
        .map(first -> first.date().plusDays(ANSWER_DAYS));
  }

  /**
   * The recommendations that nobody answered in time.
   *
   * @param asOf the day of asking
   * @return how they stand, in the order in which they were first made
   */
  public List<LedgerEntry> overdue(LocalDate asOf) {
    return latest().stream()
        .filter(entry -> entry.state().equals(FollowUpState.BELUM_DITINDAKLANJUTI))
        .filter(entry -> answerDue(entry.recommendation()).filter(asOf::isAfter).isPresent())
        .toList();
  }

  /** One line: how many recommendations, and how many are settled. */
  @Override
  public String toString() {
    long settled = latest().stream().filter(LedgerEntry::isSettled).count();
    return "Ledger[" + latest().size() + " recommendations, " + settled + " settled]";
  }
}
