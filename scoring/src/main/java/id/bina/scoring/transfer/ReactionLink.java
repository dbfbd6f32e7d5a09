package id.bina.scoring.transfer;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.people.Source;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Figures;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.core.result.Weakness;
import id.bina.scoring.internal.RoleColumns;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.stat.Correlation;
import id.bina.scoring.tally.CaseTable;
import id.bina.scoring.tally.CaseTableSpec;
import id.bina.scoring.tally.TallyBook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whether those who were satisfied are those who apply: printed, never used to guess one from the
 * other.
 *
 * <p>Rests on cases, since a person's satisfaction is a mean over items and confirmation may come
 * from two places.
 */
final class ReactionLink {
  private static final List<AspectRole> SATISFACTION =
      List.of(
          AspectRole.MATERI,
          AspectRole.INSTRUKTUR,
          AspectRole.RELEVANSI,
          AspectRole.METODE,
          AspectRole.PENYELENGGARAAN);

  private final Setting setting;
  private final SubjectGroup group;
  private final TallyBook tallies;
  private final ScoreSheet sheet;

  ReactionLink(Setting setting, SubjectGroup group, TallyBook tallies, ScoreSheet sheet) {
    this.setting = setting;
    this.group = group;
    this.tallies = tallies;
    this.sheet = sheet;
  }

  static List<CaseTableSpec> specs(Setting setting, SubjectGroup group) {
    if (satisfaction(setting).isEmpty() || asked(setting).isEmpty()) {
      return List.of();
    }
    return List.of(spec(setting, group));
  }

  private static CaseTableSpec spec(Setting setting, SubjectGroup group) {
    Set<ColumnKey> columns = new LinkedHashSet<>();
    satisfaction(setting).forEach(column -> columns.add(column.key()));
    asked(setting).forEach(column -> columns.add(column.key()));
    confirmation(setting).forEach(column -> columns.add(column.key()));
    return new CaseTableSpec(List.copyOf(columns), group.grouping());
  }

  private static List<RatingColumn> satisfaction(Setting setting) {
    List<RatingColumn> columns = new ArrayList<>();
    for (AspectRole role : SATISFACTION) {
      RoleColumns.of(setting, role, Source.PARTICIPANT).stream()
          .filter(column -> isReaction(setting, column))
          .filter(column -> column.scale().better() == Better.HIGHER)
          .forEach(columns::add);
    }
    return columns;
  }

  private static boolean isReaction(Setting setting, RatingColumn column) {
    return setting.instruments().stream()
        .filter(instrument -> instrument.ref().equals(column.key().instrument()))
        .map(Instrument::kind)
        .anyMatch(InstrumentKind.REACTION::equals);
  }

  private static List<RatingColumn> asked(Setting setting) {
    return RoleColumns.of(setting, AspectRole.PENERAPAN, Source.PARTICIPANT);
  }

  private static List<RatingColumn> confirmation(Setting setting) {
    return RoleColumns.of(setting, AspectRole.KONFIRMASI);
  }

  void write() {
    Cell cell = Cell.of(group.subject());
    if (specs(setting, group).isEmpty()) {
      sheet.absent(
          TransferMeasures.REACTION,
          cell,
          Absence.NOT_LINKED,
          Text.of(
              "kepuasan dan penerapan tidak ditanyakan kepada orang yang sama",
              "satisfaction and application were not asked of the same people"),
          0);
      return;
    }
    Pairs pairs = pairs(tallies.caseTable(spec(setting, group), group.key()));
    Correlation.of(pairs.satisfaction(), pairs.confirmed())
        .match(r -> found(cell, r), absent -> absent(cell, pairs, absent.reason()));
  }

  private boolean absent(Cell cell, Pairs pairs, Absence reason) {
    int n = pairs.satisfaction().size();
    sheet.absent(
        TransferMeasures.REACTION,
        cell,
        reason,
        Text.of(
            n + " orang terhubung; korelasi tidak dapat dihitung",
            n + " people linked; no correlation can be computed"),
        n);
    return false;
  }

  private boolean found(Cell cell, Correlation correlation) {
    Score.Measured.Builder builder =
        sheet
            .measured(TransferMeasures.REACTION, cell)
            .value(correlation.r())
            .counts(Counts.of(correlation.n()))
            .basis(Basis.CASES)
            .quality(Quality.of(Design.POST_ONLY, Weakness.SELF_RATED))
            .notes(List.of(neverImputed()))
            .explanation(explained(cell, correlation));
    correlation.interval().asOptional().ifPresent(builder::interval);
    sheet.add(builder.build());
    return true;
  }

  private static Text neverImputed() {
    return Text.of(
        "kepuasan tidak dipakai menaksir penerapan",
        "satisfaction is not used to estimate application");
  }

  private Explanation explained(Cell cell, Correlation correlation) {
    return new Explanation(
        new ScoreKey(TransferMeasures.REACTION.id(), cell),
        sheet.method(),
        List.of(
            Explanation.Input.of(
                Text.of("orang terhubung", "people linked"), Figures.words(correlation.n()))),
        List.of(
            Explanation.Step.of(
                Text.of(
                    "korelasi Pearson rata-rata kepuasan dengan terkonfirmasi (0 atau 1)",
                    "Pearson correlation of mean satisfaction with confirmed (0 or 1)"),
                Figures.words(correlation.r(), Units.COEFFICIENT))));
  }

  /** Per person: the mean over the items answered, and confirmed or not. */
  private Pairs pairs(CaseTable cases) {
    Numbers.Builder satisfaction = Numbers.builder();
    Numbers.Builder confirmed = Numbers.builder();
    for (int row = 0; row < cases.size(); row++) {
      OptionalInt applied = confirmed(cases, row);
      List<BigDecimal> ratings = ratings(cases, row);
      boolean enough =
          ratings.size() >= setting.policy().itemAnsweredShare() * satisfaction(setting).size();
      if (applied.isPresent() && !ratings.isEmpty() && enough) {
        BigDecimal sum = ratings.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        satisfaction.add(sum.divide(BigDecimal.valueOf(ratings.size()), MathContext.DECIMAL64));
        confirmed.add(BigDecimal.valueOf(applied.getAsInt()));
      }
    }
    return new Pairs(satisfaction.build(), confirmed.build());
  }

  private List<BigDecimal> ratings(CaseTable cases, int row) {
    List<BigDecimal> ratings = new ArrayList<>();
    for (RatingColumn column : satisfaction(setting)) {
      Numbers numbers = cases.numbers(column.key());
      if (numbers.isPresent(row)) {
        ratings.add(numbers.decimal(row));
      }
    }
    return ratings;
  }

  /** Empty for who did not answer after the training. */
  private OptionalInt confirmed(CaseTable cases, int row) {
    boolean responded =
        asked(setting).stream().anyMatch(c -> cases.numbers(c.key()).isPresent(row));
    if (!responded) {
      return OptionalInt.empty();
    }
    boolean yes =
        confirmation(setting).stream()
            .anyMatch(
                column -> {
                  Numbers numbers = cases.numbers(column.key());
                  return numbers.isPresent(row)
                      && numbers
                              .decimal(row)
                              .compareTo(ChainFeatures.lowerEndOfUpperHalf(column.scale()))
                          >= 0;
                });
    return OptionalInt.of(yes ? 1 : 0);
  }

  private record Pairs(Numbers satisfaction, Numbers confirmed) {}
}
