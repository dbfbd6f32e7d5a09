package id.bina.scoring.internal;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Explanation;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.stat.Wilson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scores of one strategy as it writes them down, one after another.
 *
 * <p>Not thread-safe; made anew for each scoring.
 */
public final class ScoreSheet {
  private final MethodRef method;
  private final List<Score> scores = new ArrayList<>();

  /**
   * An empty sheet.
   *
   * @param method the method of the strategy, which every score carries
   */
  public ScoreSheet(MethodRef method) {
    this.method = requireNonNull(method, "method");
  }

  /**
   * The method of the strategy.
   *
   * @return the reference that every score carries
   */
  public MethodRef method() {
    return method;
  }

  /**
   * Writes down a score.
   *
   * @param score the score
   */
  public void add(Score score) {
    scores.add(requireNonNull(score, "score"));
  }

  /**
   * Writes down that there is no value, and why.
   *
   * @param measure what would have been measured
   * @param cell for what
   * @param reason the kind of absence
   * @param detail what was found and what would be needed
   * @param n how many there were all the same
   */
  public void absent(Measure measure, Cell cell, Absence reason, Text detail, long n) {
    add(new Score.NotComputable(new ScoreKey(measure.id(), cell), method, reason, detail, n));
  }

  /**
   * A builder for a measured score with key, method and empty optional parts set.
   *
   * @param measure what was measured
   * @param cell for what
   * @return a builder that still needs value, counts, basis and quality
   */
  public Score.Measured.Builder measured(Measure measure, Cell cell) {
    return Score.Measured.builder().key(new ScoreKey(measure.id(), cell)).method(method);
  }

  /**
   * Writes down a share with Wilson's interval, or that nobody was there to count.
   *
   * @param measure the measure, in shares
   * @param cell for what
   * @param count how many did
   * @param among out of how many
   * @param facts what else the score carries
   */
  public void share(Measure measure, Cell cell, long count, long among, Facts facts) {
    Outcome<Wilson> share = Wilson.of(count, among, facts.level());
    if (share.isComputed()) {
      add(share(measure, cell, share.orThrow(), facts));
    } else {
      absent(
          measure,
          cell,
          Absence.NO_DATA,
          Text.of(
              "tidak ada yang dapat dihitung untuk " + measure.title().in("id"),
              "nobody to count for " + measure.title().in("en")),
          0);
    }
  }

  private Score share(Measure measure, Cell cell, Wilson share, Facts facts) {
    ScoreKey key = new ScoreKey(measure.id(), cell);
    Interval interval = share.interval();
    Explanation explanation =
        new Explanation(
            key,
            method,
            List.of(
                Explanation.Input.of(
                    Text.of("yang memenuhi", "those who do"), Figures.words(share.successes())),
                Explanation.Input.of(Text.of("dari", "out of"), Figures.words(share.trials()))),
            List.of(
                Explanation.Step.of(
                    Text.of("bagian = yang memenuhi / dari", "share = those who do / out of"),
                    Figures.words(share.share(), Units.SHARE)),
                Explanation.Step.of(
                    Text.of("selang Wilson (1927)", "Wilson's interval (1927)"),
                    Figures.words(interval, Units.SHARE))));
    return measured(measure, cell)
        .value(share.share())
        .interval(interval)
        .counts(facts.counts().orElseGet(() -> Counts.of(share.trials())))
        .basis(facts.basis())
        .quality(facts.quality())
        .notes(facts.notes())
        .explanation(explanation)
        .build();
  }

  /**
   * All scores so far, in the order in which they were written down.
   *
   * @return the scores
   */
  public List<Score> scores() {
    return List.copyOf(scores);
  }

  /**
   * What a score carries beside its value.
   *
   * @param level of the interval, in (0, 1)
   * @param basis what kind of tally it rests on
   * @param quality the design and what weakens it
   * @param counts how many, if that is more than the number counted among
   * @param notes what must be read with the value
   */
  public record Facts(
      double level, Basis basis, Quality quality, Optional<Counts> counts, List<Text> notes) {
    /** Keeps a copy of the notes. */
    public Facts {
      requireNonNull(basis, "basis");
      requireNonNull(quality, "quality");
      requireNonNull(counts, "counts");
      notes = List.copyOf(notes);
    }

    /**
     * The facts of a score from fixed tallies, without notes.
     *
     * @param alpha one minus the level of the interval
     * @param quality the design and what weakens it
     * @return the facts
     */
    public static Facts of(double alpha, Quality quality) {
      return new Facts(1 - alpha, Basis.FIXED_TALLY, quality, Optional.empty(), List.of());
    }

    /**
     * The same with counts.
     *
     * @param counts how many
     * @return the facts
     */
    public Facts with(Counts counts) {
      return new Facts(level, basis, quality, Optional.of(counts), notes);
    }

    /**
     * The same with a further note.
     *
     * @param note what must be read with the value
     * @return the facts
     */
    public Facts with(Text note) {
      List<Text> more = new ArrayList<>(notes);
      more.add(note);
      return new Facts(level, basis, quality, counts, more);
    }
  }
}
