package id.bina.scoring.climate;

import id.bina.core.Text;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.dossier.Setting;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.TransferFactor;
import id.bina.core.instrument.TransferFactor.Reading;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.tally.RowTally;
import id.bina.scoring.tally.TallyBook;
import java.util.List;
import java.util.Optional;

/** Writes down factors and drivers, one after another. */
final class ClimateScores {
  private static final Text MEAN =
      Text.of(
          "rata-rata dari rata-rata tiap responden", "mean over respondents of each one's mean");

  private final Setting setting;
  private final TallyBook tallies;
  private final RegulationPack pack;
  private final ScoreSheet sheet;

  ClimateScores(Setting setting, TallyBook tallies, RegulationPack pack, ScoreSheet sheet) {
    this.setting = setting;
    this.tallies = tallies;
    this.pack = pack;
    this.sheet = sheet;
  }

  void factor(SubjectGroup group, TransferFactor factor, AskedAspect asked) {
    Cell cell = asked.cell(group, TransferClimate.FACTOR, factor.code());
    Scale scale = asked.scale();
    if (!ClimateProfile.isFive(scale)) {
      sheet.absent(
          TransferClimate.FACTORS,
          cell,
          Absence.OUT_OF_RANGE,
          Text.of(
              "skala faktor harus 1 sampai 5, tercatat "
                  + scale.lowest()
                  + " sampai "
                  + scale.highest(),
              "scale of a factor must be 1 to 5, was " + AnsweredMean.points(scale)),
          0);
      return;
    }
    counted(group, asked, TransferClimate.FACTORS, cell)
        .map(mean -> factor.reading() == Reading.REVERSED ? mean.turned(scale) : mean)
        .ifPresent(
            mean -> sheet.add(score(TransferClimate.FACTORS, cell, mean, read(factor, mean))));
  }

  void driver(SubjectGroup group, RequiredDriver driver, AskedAspect asked) {
    Cell cell = asked.cell(group, TransferClimate.DRIVER, driver.role().code());
    counted(group, asked, TransferClimate.DRIVERS, cell)
        .map(mean -> mean.pomp(asked.scale()))
        .ifPresent(mean -> sheet.add(score(TransferClimate.DRIVERS, cell, mean, driver.words())));
  }

  /** Enough answers, or the refusal is written down. */
  private Optional<RespondentMean> counted(
      SubjectGroup group, AskedAspect asked, Measure measure, Cell cell) {
    RowTally rows = tallies.rowTally(asked.spec(group), group.key());
    EvaluationPolicy policy = setting.policy();
    Optional<RespondentMean> mean = RespondentMean.of(rows, policy.itemShareNeeded());
    long n = mean.map(RespondentMean::n).orElse(0L);
    if (n == 0) {
      sheet.absent(
          measure,
          cell,
          Absence.NO_RESPONSES,
          Text.of("tidak ada jawaban yang dihitung", "no answer counts"),
          0);
    } else if (n < policy.minimumToCompute()) {
      sheet.absent(
          measure,
          cell,
          Absence.BELOW_MINIMUM_N,
          Text.of(
              n + " orang menjawab; diperlukan sekurangnya " + policy.minimumToCompute(),
              n + " answered; at least " + policy.minimumToCompute() + " are needed"),
          n);
    }
    return mean.filter(each -> n >= policy.minimumToCompute());
  }

  private Text read(TransferFactor factor, RespondentMean mean) {
    if (factor.reading() == Reading.APART) {
      return Text.of(
          factor.words().in("id") + ": berdiri sendiri, tanpa kategori",
          factor.words().in("en") + ": stands apart, without a category");
    }
    Text band = ClimateProfile.categories(pack).band(mean.mean()).name();
    return Text.of(
        factor.words().in("id") + ": " + band.in("id") + " (" + version() + ")",
        factor.words().in("en") + ": " + band.in("en") + " (" + version() + ")");
  }

  private String version() {
    return pack.id() + " " + pack.version();
  }

  private Score score(Measure measure, Cell cell, RespondentMean mean, Text note) {
    EvaluationPolicy policy = setting.policy();
    double lowest = measure.lowest().orElseThrow().doubleValue();
    double highest = measure.highest().orElseThrow().doubleValue();
    return sheet
        .measured(measure, cell)
        .value(mean.mean().doubleValue())
        .interval(mean.interval(1 - policy.alpha(), policy.casesForT(), lowest, highest))
        .counts(Counts.of(mean.n()))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.POST_ONLY))
        .notes(List.of(note))
        .explanation(explanation(measure, cell, mean))
        .build();
  }

  private Explanation explanation(Measure measure, Cell cell, RespondentMean mean) {
    return new Explanation(
        new ScoreKey(measure.id(), cell),
        sheet.method(),
        List.of(
            Input.of(Text.of("responden", "respondents"), Figures.words(mean.n())),
            Input.of(Text.of("paket", "pack"), version())),
        List.of(Step.of(MEAN, Figures.words(mean.mean().doubleValue(), measure.unit()))));
  }
}
