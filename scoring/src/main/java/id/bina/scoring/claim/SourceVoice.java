package id.bina.scoring.claim;

import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.dossier.MentionCount;
import id.bina.core.dossier.Setting;
import id.bina.core.dossier.UnitComparison;
import id.bina.core.instrument.Better;
import id.bina.core.people.Source;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.triangulation.Direction;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What one score says for its group of sources.
 *
 * @param group the people it comes from; records are a group of their own
 * @param sign the direction
 * @param n how many it rests on
 * @param key the score that says it
 */
record SourceVoice(Source group, Direction sign, long n, ScoreKey key) {
  /** The smallest change of the index of citizens that matters: practice B, SESOI [H]. */
  static final double INDEX_POINTS = 3;

  private static final String MENTIONS = "interview.mentions";

  /** Whose voice a measure is where its cell names no source. */
  private static final Map<String, Source> OF_TOPIC =
      Map.of(
          "interview", Source.PARTICIPANT,
          "learning", Source.PARTICIPANT,
          "transfer", Source.PARTICIPANT,
          "observation", Source.OBSERVER,
          "ikm", Source.CITIZEN,
          "process", Source.RECORD,
          "result", Source.RECORD,
          "competency", Source.RECORD);

  /**
   * What a score says; a comparison of units says what the indicator means that is compared, and
   * speaks for those who were asked for it.
   *
   * @param indicators the measures by their ids
   */
  static Optional<SourceVoice> of(
      Setting setting,
      Measure measure,
      Score.Measured score,
      Function<MeasureId, Optional<Measure>> indicators) {
    return isOfUnits(measure)
        ? compared(setting, score)
            .flatMap(indicator -> indicators.apply(MeasureId.of(indicator)))
            .flatMap(indicator -> ofUnits(setting, indicator, score))
        : of(setting, measure, score);
  }

  private static boolean isOfUnits(Measure measure) {
    String id = measure.id().value();
    return id.equals("units.change") || id.equals("units.difference") || id.equals("units.ancova");
  }

  /** The indicator of the comparison that a score belongs to. */
  private static Optional<String> compared(Setting setting, Score.Measured score) {
    return setting.comparisons().stream()
        .filter(
            each -> score.key().cell().stratum("comparison").filter(each.id()::equals).isPresent())
        .map(UnitComparison::indicator)
        .findFirst();
  }

  private static Optional<SourceVoice> ofUnits(
      Setting setting, Measure indicator, Score.Measured score) {
    if (indicator.better() == Better.NONE) {
      return Optional.empty();
    }
    Direction sign = found(setting, indicator, score);
    return ofTopic(indicator)
        .map(group -> new SourceVoice(group, sign, score.counts().n(), score.key()));
  }

  private static Optional<Source> ofTopic(Measure measure) {
    String id = measure.id().value();
    return Optional.ofNullable(OF_TOPIC.get(id.substring(0, id.indexOf('.'))));
  }

  /** Empty for a score that has no direction of its own, such as a level or a cost. */
  private static Optional<SourceVoice> of(Setting setting, Measure measure, Score.Measured score) {
    String id = measure.id().value();
    Optional<Source> group = score.key().cell().source().or(() -> ofTopic(measure));
    long n = score.counts().n();
    if (id.equals(MENTIONS)) {
      return group.map(source -> new SourceVoice(source, told(setting, score), n, score.key()));
    }
    return isContrast(measure)
        ? group.map(
            source -> new SourceVoice(source, found(setting, measure, score), n, score.key()))
        : Optional.empty();
  }

  private static boolean isContrast(Measure measure) {
    String id = measure.id().value();
    return measure.better() != Better.NONE
        && (measure.unit().equals(Units.SHARE_DIFFERENCE)
            || measure.unit().equals(Units.STANDARD_DEVIATIONS)
            || id.endsWith("change")
            || id.endsWith("difference"));
  }

  /** Enough informants from enough units speak for it; fewer leave it open. */
  private static Direction told(Setting setting, Score.Measured score) {
    EvaluationPolicy policy = setting.policy();
    Optional<MentionCount> mention =
        setting.mentions().stream()
            .filter(m -> score.key().cell().stratum("code").filter(m.code()::equals).isPresent())
            .findFirst();
    return mention
            .filter(m -> m.persons() >= policy.informantsNeeded())
            .filter(m -> m.units() >= policy.informantUnitsNeeded())
            .isPresent()
        ? Direction.PLUS
        : Direction.UNKNOWN;
  }

  private static Direction found(Setting setting, Measure measure, Score.Measured score) {
    if (score.interval().isEmpty()) {
      return Direction.UNKNOWN;
    }
    double smallest = smallest(setting.policy(), measure).orElse(0);
    Direction up = Direction.of(score.interval().get(), smallest);
    return measure.better() == Better.HIGHER ? up : up.reversed();
  }

  /** The smallest change of interest; a unit without one never tells that nothing changed. */
  private static OptionalDouble smallest(EvaluationPolicy policy, Measure measure) {
    if (measure.id().value().equals("ikm.change") || measure.id().value().equals("ikm.index")) {
      return OptionalDouble.of(INDEX_POINTS);
    }
    return switch (measure.unit()) {
      case Units.POMP -> OptionalDouble.of(policy.meaningfulPomp());
      case Units.SHARE, Units.SHARE_DIFFERENCE -> OptionalDouble.of(policy.meaningfulShare());
      case Units.STANDARD_DEVIATIONS -> OptionalDouble.of(policy.meaningfulDav());
      default -> OptionalDouble.empty();
    };
  }
}
