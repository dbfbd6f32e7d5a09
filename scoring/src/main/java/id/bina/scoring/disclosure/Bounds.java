package id.bina.scoring.disclosure;

import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a reader who knows all group sizes can work out about hidden scores: their sums over people,
 * bounded by the range of the measure, and bounded again by every total and its parts until nothing
 * narrows. Scores without a range, and contrasts, which do not add up, are left open.
 */
final class Bounds {
  private static final int ROUNDS = 50;
  private static final double ROUNDING = 1e-6;

  private final Map<MeasureId, Span> ranges = new HashMap<>();
  private final Map<ScoreKey, Span> sums = new HashMap<>();
  private final Predicate<Score.Measured> isHidden;

  Bounds(List<Measure> measures, List<Family> families, Predicate<Score.Measured> isHidden) {
    this.isHidden = isHidden;
    for (Measure measure : measures) {
      if (measure.lowest().isPresent() && measure.highest().isPresent()) {
        ranges.put(
            measure.id(),
            new Span(measure.lowest().get().doubleValue(), measure.highest().get().doubleValue()));
      }
    }
    List<Open> open =
        families.stream().filter(family -> addsUp(family.total())).map(this::open).toList();
    boolean narrowed = true;
    for (int round = 0; narrowed && round < ROUNDS; round++) {
      narrowed = false;
      for (Open family : open) {
        narrowed |= narrow(family);
      }
    }
  }

  /** A family, its parts that are shown added up: only the hidden ones are looked at again. */
  private record Open(Score.Measured total, Span shown, List<Score.Measured> hidden) {}

  private Open open(Family family) {
    Span shown = range(family.total()).times(family.remainder());
    List<Score.Measured> hidden = new ArrayList<>();
    for (Score.Measured part : family.parts()) {
      if (isHidden.test(part)) {
        hidden.add(part);
      } else {
        shown = shown.plus(sum(part));
      }
    }
    return new Open(family.total(), shown, hidden);
  }

  /** Whether the score is known to less than what one person can make of it. */
  boolean tells(Score.Measured score) {
    if (!addsUp(score)) {
      return false;
    }
    Span sum = sum(score);
    double onePerson = range(score).width();
    return sum.width() >= -ROUNDING && sum.width() < onePerson - ROUNDING;
  }

  private boolean addsUp(Score.Measured score) {
    return ranges.containsKey(score.key().measure()) && score.counts().first().isEmpty();
  }

  private Span range(Score.Measured score) {
    return ranges.getOrDefault(score.key().measure(), new Span(0, 0));
  }

  private Span sum(Score.Measured score) {
    if (!isHidden.test(score)) {
      double sum = score.value() * score.counts().n();
      return new Span(sum, sum);
    }
    return sums.computeIfAbsent(score.key(), key -> range(score).times(score.counts().n()));
  }

  private boolean narrow(Open family) {
    Span total = sum(family.total());
    Span parts = family.shown();
    for (Score.Measured part : family.hidden()) {
      parts = parts.plus(sum(part));
    }
    boolean narrowed = narrow(family.total(), parts);
    for (Score.Measured part : family.hidden()) {
      narrowed |= narrow(part, total.minus(parts.without(sum(part))));
    }
    return narrowed;
  }

  private boolean narrow(Score.Measured score, Span limits) {
    if (!isHidden.test(score)) {
      return false;
    }
    Span before = sum(score);
    Span after = before.within(limits);
    sums.put(score.key(), after);
    return after.width() < before.width() - ROUNDING;
  }

  private record Span(double lower, double upper) {
    double width() {
      return upper - lower;
    }

    Span times(long n) {
      return new Span(lower * n, upper * n);
    }

    Span plus(Span other) {
      return new Span(lower + other.lower, upper + other.upper);
    }

    /** What is left of a sum of spans when one of them is taken out of it. */
    Span without(Span other) {
      return new Span(lower - other.lower, upper - other.upper);
    }

    Span minus(Span other) {
      return new Span(lower - other.upper, upper - other.lower);
    }

    Span within(Span limits) {
      return new Span(Math.max(lower, limits.lower), Math.min(upper, limits.upper));
    }
  }
}
