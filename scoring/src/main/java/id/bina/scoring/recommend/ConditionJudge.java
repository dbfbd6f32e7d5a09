package id.bina.scoring.recommend;

import id.bina.core.Text;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Score;
import id.bina.core.result.Units;
import id.bina.core.rule.Comparison;
import id.bina.core.rule.Condition;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.Met;
import id.bina.core.rule.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Decides one condition about one subject, and keeps what was compared with what.
 *
 * <p>Three-valued: a score that is not computable, or lacks the interval asked for, makes the
 * comparison {@link Met#UNKNOWN}; "all" of a no and an unknown is a no, "any of" a yes and an
 * unknown is a yes.
 */
final class ConditionJudge {
  private final ScoreFinder scores;
  private final Subject subject;
  private final List<ConditionCheck> checks = new ArrayList<>();

  ConditionJudge(ScoreFinder scores, Subject subject) {
    this.scores = scores;
    this.subject = subject;
  }

  List<ConditionCheck> checks() {
    return List.copyOf(checks);
  }

  Met decide(Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      return compare(compare);
    }
    if (condition instanceof Condition.All all) {
      return all(all.conditions());
    }
    if (condition instanceof Condition.AnyOf any) {
      return anyOf(any.conditions());
    }
    if (condition instanceof Condition.Not not) {
      return negated(decide(not.condition()));
    }
    return absent((Condition.Absent) condition);
  }

  private Met all(List<Condition> conditions) {
    Met result = Met.YES;
    for (Condition each : conditions) {
      Met met = decide(each);
      if (met == Met.NO || (met == Met.UNKNOWN && result == Met.YES)) {
        result = met;
      }
    }
    return result;
  }

  private Met anyOf(List<Condition> conditions) {
    Met result = Met.NO;
    for (Condition each : conditions) {
      Met met = decide(each);
      if (met == Met.YES || (met == Met.UNKNOWN && result == Met.NO)) {
        result = met;
      }
    }
    return result;
  }

  private static Met negated(Met met) {
    return switch (met) {
      case YES -> Met.NO;
      case NO -> Met.YES;
      case UNKNOWN -> Met.UNKNOWN;
    };
  }

  private Met absent(Condition.Absent absent) {
    boolean measured =
        scores.find(absent.score(), subject).filter(Score.Measured.class::isInstance).isPresent();
    Met met = measured ? Met.NO : Met.YES;
    checks.add(
        new ConditionCheck(
            absent.words(),
            scores.find(absent.score(), subject).map(Score::key),
            OptionalDouble.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            met));
    return met;
  }

  private Met compare(Condition.Compare compare) {
    Optional<Score> score = scores.find(compare.score(), subject);
    OptionalDouble found = found(score, compare.quantity());
    Met met = found.isEmpty() ? Met.UNKNOWN : met(found.getAsDouble(), compare);
    OptionalDouble margin =
        found.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(margin(found.getAsDouble(), compare));
    checks.add(
        new ConditionCheck(
            words(compare, score, found),
            score.map(Score::key),
            found,
            Optional.of(compare.threshold()),
            margin,
            met));
    return met;
  }

  private static OptionalDouble found(Optional<Score> score, Quantity quantity) {
    if (score.isEmpty() || !(score.get() instanceof Score.Measured measured)) {
      return OptionalDouble.empty();
    }
    Optional<Interval> interval = measured.interval();
    return switch (quantity) {
      case VALUE -> OptionalDouble.of(measured.value());
      case LOWER -> of(interval.map(Interval::lower));
      case UPPER -> of(interval.map(Interval::upper));
      case N -> OptionalDouble.of((double) measured.counts().n());
      case FIRST -> side(measured.counts().first());
      case SECOND -> side(measured.counts().second());
    };
  }

  private static OptionalDouble of(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  private static OptionalDouble side(OptionalLong count) {
    return count.isPresent()
        ? OptionalDouble.of((double) count.getAsLong())
        : OptionalDouble.empty();
  }

  private static Met met(double found, Condition.Compare compare) {
    int order = Numbers.shortest(found).compareTo(compare.threshold());
    boolean holds =
        switch (compare.comparison()) {
          case LESS -> order < 0;
          case AT_MOST -> order <= 0;
          case AT_LEAST -> order >= 0;
          case GREATER -> order > 0;
        };
    return holds ? Met.YES : Met.NO;
  }

  /** How far the value is on the side that meets the comparison; negative by how much it misses. */
  private static double margin(double found, Condition.Compare compare) {
    double over = Numbers.shortest(found).subtract(compare.threshold()).doubleValue();
    boolean wantsMore =
        compare.comparison() == Comparison.AT_LEAST || compare.comparison() == Comparison.GREATER;
    return wantsMore ? over : 0 - over;
  }

  private Text words(Condition.Compare compare, Optional<Score> score, OptionalDouble found) {
    Text why = whyUnknown(score);
    return Text.of(
        asked(compare, "id") + ": " + answer(compare, found, why, "id"),
        asked(compare, "en") + ": " + answer(compare, found, why, "en"));
  }

  private String answer(
      Condition.Compare compare, OptionalDouble found, Text why, String language) {
    return found.isPresent()
        ? Figures.text(found.getAsDouble(), unit(compare), language)
        : why.in(language);
  }

  /** The comparison in words: the title of the measure, the limit in its unit. */
  private String asked(Condition.Compare compare, String language) {
    String title =
        scores
            .measure(compare.score().measure())
            .map(measure -> measure.title().in(language))
            .orElseGet(() -> compare.score().measure().value());
    return quantity(compare.quantity(), language)
        + title
        + " "
        + comparison(compare.comparison(), language)
        + " "
        + Figures.text(compare.threshold().doubleValue(), unit(compare), language);
  }

  private static String quantity(Quantity quantity, String language) {
    boolean indonesian = language.equals("id");
    return switch (quantity) {
      case VALUE -> "";
      case LOWER -> indonesian ? "batas bawah " : "lower limit of ";
      case UPPER -> indonesian ? "batas atas " : "upper limit of ";
      case N -> indonesian ? "n untuk " : "n of ";
      case FIRST -> indonesian ? "n kelompok pertama, " : "n of the first side, ";
      case SECOND -> indonesian ? "n kelompok kedua, " : "n of the second side, ";
    };
  }

  private static String comparison(Comparison comparison, String language) {
    boolean indonesian = language.equals("id");
    return switch (comparison) {
      case LESS -> indonesian ? "di bawah" : "below";
      case AT_MOST -> indonesian ? "paling tinggi" : "at most";
      case AT_LEAST -> indonesian ? "sekurangnya" : "at least";
      case GREATER -> indonesian ? "di atas" : "above";
    };
  }

  private static Text whyUnknown(Optional<Score> score) {
    if (score.isPresent() && score.get() instanceof Score.NotComputable absent) {
      return absent.detail();
    }
    return Text.of("tidak diketahui", "not known");
  }

  private String unit(Condition.Compare compare) {
    return switch (compare.quantity()) {
      case N, FIRST, SECOND -> Units.COUNT;
      case VALUE, LOWER, UPPER ->
          scores.measure(compare.score().measure()).map(m -> m.unit()).orElse("");
    };
  }
}
