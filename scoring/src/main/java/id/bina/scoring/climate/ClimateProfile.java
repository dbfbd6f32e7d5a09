package id.bina.scoring.climate;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.TransferFactor;
import id.bina.core.instrument.TransferFactor.Reading;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sixteen factors of transfer, each by itself on the scale 1 to 5.
 *
 * <pre>{@code
 * ClimateProfile.of(Packs.of("transfer-climate"),
 *     Map.of(TransferFactor.SUPERVISOR_SUPPORT, List.of(item1, item2))).orThrow().show();
 * }</pre>
 *
 * <ul>
 *   <li>a factor is the mean over respondents of each one's mean, of those who answered at least
 *       half of its items; items that speak against their factor are turned before they come here
 *   <li>opposition of the superior and resistance to change are turned around: high is favourable
 *   <li>consequences of not applying stand apart and have no category
 *   <li>below 3 is a barrier, from 4 on a catalyst: cuts of the house, held against the exact mean
 *   <li>there is no sum of factors; one that was not asked about is missing and not 0
 * </ul>
 *
 * <p>Source: Holton, Bates and Ruona (2000), Human Resource Development Quarterly 11(4), 333-360.
 *
 * @param pack id and version of the pack with the categories
 * @param scores the factors that were answered, in their order
 */
public record ClimateProfile(String pack, List<FactorScore> scores) implements Shown {
  /** Id of the method. */
  public static final String METHOD = "transfer-climate";

  private static final int LOWEST = 1;
  private static final int HIGHEST = 5;

  /** Keeps a copy. */
  public ClimateProfile {
    requireNonNull(pack, "pack");
    scores = List.copyOf(scores);
  }

  /**
   * The profile of some factors.
   *
   * @param pack the pack with the categories, {@code transfer-climate} or one derived from it
   * @param answers the items of each factor, on a scale from 1 to 5
   * @return not computable if nobody answered
   * @throws IllegalArgumentException if a scale is not 1 to 5 or the pack has no categories
   */
  public static Outcome<ClimateProfile> of(
      RegulationPack pack, Map<TransferFactor, List<Ratings>> answers) {
    BandTable categories = categories(pack);
    List<FactorScore> scores = new ArrayList<>();
    for (TransferFactor factor : TransferFactor.values()) {
      Optional.ofNullable(answers.get(factor))
          .flatMap(items -> score(factor, items, categories))
          .ifPresent(scores::add);
    }
    return scores.isEmpty()
        ? Outcome.notComputable(Absence.NO_RESPONSES, "0 factors of transfer were answered")
        : Outcome.of(new ClimateProfile(pack.id() + " " + pack.version(), scores));
  }

  static BandTable categories(RegulationPack pack) {
    return pack.bandTable(Packs.CLIMATE_CATEGORIES)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "pack must have the band table "
                        + Packs.CLIMATE_CATEGORIES
                        + ", had none (regulation pack "
                        + pack.id()
                        + ")"));
  }

  static boolean isFive(Scale scale) {
    return scale.lowest() == LOWEST && scale.highest() == HIGHEST;
  }

  private static Optional<FactorScore> score(
      TransferFactor factor, List<Ratings> items, BandTable categories) {
    return AnsweredMean.of("factor " + factor.code(), items)
        .map(
            answered -> {
              requireFive(factor, answered.scale());
              Rational mean =
                  factor.reading() == Reading.REVERSED
                      ? Rational.of(LOWEST + HIGHEST).minus(answered.mean())
                      : answered.mean();
              return new FactorScore(
                  factor,
                  answered.n(),
                  items.size(),
                  mean,
                  factor.reading() == Reading.APART
                      ? Optional.empty()
                      : Optional.of(categories.band(mean)));
            });
  }

  private static void requireFive(TransferFactor factor, Scale scale) {
    if (!isFive(scale)) {
      throw new IllegalArgumentException(
          "scale of a factor must be 1 to 5, was "
              + AnsweredMean.points(scale)
              + " (factor "
              + factor.code()
              + ")");
    }
  }

  /**
   * The factors that nobody was asked about.
   *
   * @return in their order
   */
  public List<TransferFactor> missing() {
    List<TransferFactor> missing = new ArrayList<>(List.of(TransferFactor.values()));
    scores.forEach(score -> missing.remove(score.factor()));
    return List.copyOf(missing);
  }

  /**
   * The factors that hinder.
   *
   * @return those in the lowest category, the lowest mean first
   */
  public List<FactorScore> barriers() {
    return scores.stream()
        .filter(score -> score.category().filter(b -> b.code().equals("barrier")).isPresent())
        .sorted((a, b) -> a.mean().compareTo(b.mean()))
        .toList();
  }

  /** One line: {@code 1 barrier of 4 factors: support of the superior; 12 not asked about}. */
  @Override
  public String toString() {
    List<FactorScore> barriers = barriers();
    String named =
        barriers.isEmpty() ? "" : ": lowest " + barriers.get(0).factor().words().in("en");
    return barriers.size()
        + (barriers.size() == 1 ? " barrier of " : " barriers of ")
        + scores.size()
        + " factors"
        + named;
  }

  @Override
  public String table() {
    return table("en");
  }

  /**
   * The profile in a language.
   *
   * @param language {@code "en"} or {@code "id"}
   * @return lines of at most 80 characters, the last one ended too
   */
  public String table(String language) {
    boolean english = language.equals("en");
    TextTable table =
        new TextTable(english ? "Factors of transfer, 1 to 5" : "Faktor penerapan, 1 sampai 5")
            .row("", english ? "mean" : "rata-rata", "n", english ? "reads as" : "dibaca");
    for (FactorScore score : scores) {
      table.row(
          score.factor().words().in(language),
          score.mean().toDecimal(2, RoundingMode.HALF_UP).toPlainString(),
          Long.toString(score.n()),
          score
              .category()
              .map(band -> band.name().in(language))
              .orElse(english ? "stands apart" : "tersendiri"));
    }
    table.note(
        english
            ? "high is favourable, in opposition and resistance too; " + pack
            : "tinggi berarti mendukung, juga pada hambatan dan penolakan; " + pack);
    if (!missing().isEmpty()) {
      table.note(
          (english ? "not asked about: " : "tidak ditanyakan: ")
              + missing().stream()
                  .map(factor -> factor.words().in(language))
                  .collect(Collectors.joining(", ")));
    }
    return table.toString();
  }
}
