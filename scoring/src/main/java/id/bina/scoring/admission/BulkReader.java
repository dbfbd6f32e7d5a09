package id.bina.scoring.admission;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseSource;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Asks everything of the rows of a bulk source in one reading: a nation's year takes longer to read
 * than to count.
 *
 * @param plan what to count
 * @param threads how many threads read
 */
record BulkReader(TallyPlan plan, int threads) {

  /**
   * What a reading told.
   *
   * @param keys which rows cannot be used
   * @param counts how many answered what
   * @param book the tallies of all rows
   */
  record Reading(BulkKeys keys, BulkCounts counts, TallyBook book) {}

  Reading read(CaseSource source, Predicate<String> isOnRoster) {
    Collector<CaseBatch, ?, Reading> keysAndCounts =
        Collectors.teeing(
            BulkKeys.collector(source.rowKeys(), isOnRoster),
            BulkCounts.collector(source.layout()),
            (keys, counts) -> new Reading(keys, counts, TallyBook.empty(plan)));
    boolean isTallied = plan.specs().stream().anyMatch(spec -> spec.reads(source.layout()));
    return source
        .withThreads(threads)
        .collect(
            isTallied
                ? Collectors.teeing(
                    keysAndCounts,
                    TallyBook.collector(plan),
                    (told, book) -> new Reading(told.keys, told.counts, book))
                : keysAndCounts);
  }
}
