package id.bina.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.bina.core.evidence.Subject;
import id.bina.core.result.Interval;
import id.bina.core.result.Score;
import java.util.List;
import java.util.Optional;

/**
 * The scores of one strategy, looked up by measure, subject and strata as {@code item=M1}.
 *
 * @param scores all of them, in their order
 */
public record Scored(List<Score> scores) {
  /** Keeps a copy. */
  public Scored {
    scores = List.copyOf(scores);
  }

  /** The scores of a measure for a subject, whatever their strata. */
  public List<Score> all(String measure, Subject subject) {
    return scores.stream()
        .filter(score -> score.key().measure().value().equals(measure))
        .filter(score -> score.key().cell().subject().equals(subject))
        .toList();
  }

  /** The one score of a measure for a subject with exactly these strata. */
  public Score one(String measure, Subject subject, String... strata) {
    List<Score> found =
        all(measure, subject).stream()
            .filter(
                score ->
                    score.key().cell().strata().stream()
                        .map(stratum -> stratum.name() + "=" + stratum.value())
                        .toList()
                        .equals(List.of(strata)))
            .toList();
    assertEquals(1, found.size(), () -> measure + " " + subject + " among " + scores);
    return found.get(0);
  }

  /** The one score, which has a value. */
  public Score.Measured measured(String measure, Subject subject, String... strata) {
    return assertInstanceOf(Score.Measured.class, one(measure, subject, strata));
  }

  /** The value of the one score. */
  public double value(String measure, Subject subject, String... strata) {
    return measured(measure, subject, strata).value();
  }

  /** The interval of the one score, if it has one. */
  public Optional<Interval> interval(String measure, Subject subject, String... strata) {
    return measured(measure, subject, strata).interval();
  }

  /** How many of how many the one score rests on. */
  public String counts(String measure, Subject subject, String... strata) {
    return measured(measure, subject, strata).counts().toString();
  }

  /** What must be read with the one score, in English. */
  public List<String> notes(String measure, Subject subject, String... strata) {
    return measured(measure, subject, strata).notes().stream().map(t -> t.in("en")).toList();
  }

  /** Why the one score has no value, as {@code REASON: sentence (n)}, in English. */
  public String absence(String measure, Subject subject, String... strata) {
    Score.NotComputable absent =
        assertInstanceOf(Score.NotComputable.class, one(measure, subject, strata));
    return absent.reason() + ": " + absent.detail().in("en") + " (" + absent.n() + ")";
  }
}
