package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitCell;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.Explanation;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.DirichletMean;
import id.bina.scoring.stat.NetPromoter;
import id.bina.scoring.tally.ItemCounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** The scores of the single items of a form. */
final class ItemScores {
  private static final Quality QUALITY = Quality.of(Design.POST_ONLY);

  private final Setting setting;
  private final FormTallies counted;
  private final ScoreSheet sheet;

  ItemScores(Setting setting, FormTallies counted, ScoreSheet sheet) {
    this.setting = setting;
    this.counted = counted;
    this.sheet = sheet;
  }

  void write() {
    for (RatingColumn column : counted.form().columns()) {
      write(column, counted.item(column));
    }
  }

  private void write(RatingColumn column, ItemCounts counts) {
    Cell cell = counted.cell().with("item", column.key().item().value());
    Optional<AspectRole> role = counted.form().role(column);
    if (role.filter(AspectRole.PERUBAHAN::equals).isPresent()) {
      reportedChange(cell, column, counts);
    } else if (column.scale().better() == Better.MIDDLE) {
      best(cell, column, counts);
    } else if (column.scale().better() == Better.HIGHER) {
      mean(cell, column, counts);
      boolean recommends = role.filter(AspectRole.REKOMENDASI::equals).isPresent();
      if (recommends && isZeroToTen(column.scale())) {
        recommendation(alone(AspectRole.REKOMENDASI) ? counted.cell() : cell, counts);
      } else if (column.scale().size() >= 4) {
        negative(cell, column, counts);
      }
    }
  }

  /** One item of a role speaks for the whole form; of several, each keeps its name. */
  private boolean alone(AspectRole role) {
    return counted.form().columns().stream()
            .filter(column -> counted.form().role(column).filter(role::equals).isPresent())
            .count()
        == 1;
  }

  private static boolean isZeroToTen(Scale scale) {
    return scale.lowest() == 0 && scale.highest() == 10;
  }

  /** Upper half of the scale, of those who answered. */
  private void reportedChange(Cell cell, RatingColumn column, ItemCounts counts) {
    Scale scale = column.scale();
    int upper = Math.floorDiv(scale.lowest() + scale.highest(), 2) + 1;
    sheet.share(
        ReactionMeasures.REPORTED_CHANGE,
        alone(AspectRole.PERUBAHAN) ? counted.cell() : cell,
        counts.between(upper, scale.highest()),
        counts.answered(),
        facts(counts));
  }

  private void best(Cell cell, RatingColumn column, ItemCounts counts) {
    int middle = (column.scale().lowest() + column.scale().highest()) / 2;
    long answered = counts.answered();
    if (answered == 0) {
      nobody(ReactionMeasures.ITEM_BEST, cell, counts);
      return;
    }
    sheet.share(
        ReactionMeasures.ITEM_BEST,
        cell,
        counts.count(middle),
        answered,
        facts(counts)
            .with(
                Text.of(
                    "dua arah: di bawah "
                        + counts.between(column.scale().lowest(), middle - 1)
                        + ", di atas "
                        + counts.between(middle + 1, column.scale().highest()),
                    "two directions: below "
                        + counts.between(column.scale().lowest(), middle - 1)
                        + ", above "
                        + counts.between(middle + 1, column.scale().highest()))));
  }

  private void negative(Cell cell, RatingColumn column, ItemCounts counts) {
    Scale scale = column.scale();
    sheet.share(
        ReactionMeasures.ITEM_NEGATIVE,
        cell,
        negatives(column, counts),
        counts.answered(),
        facts(counts)
            .with(
                Text.of(
                    "jawaban " + scale.label(scale.lowest()).in("id") + " dan satu di atasnya",
                    "the answers '" + scale.label(scale.lowest()).in("en") + "' and the next")));
  }

  static long negatives(RatingColumn column, ItemCounts counts) {
    Scale scale = column.scale();
    return switch (column.keying()) {
      case POSITIVE -> counts.between(scale.lowest(), scale.lowest() + 1);
      case REVERSED -> counts.between(scale.highest() - 1, scale.highest());
    };
  }

  private void mean(Cell cell, RatingColumn column, ItemCounts counts) {
    Scale scale = column.scale();
    List<Double> points =
        IntStream.rangeClosed(scale.lowest(), scale.highest()).mapToObj(k -> (double) k).toList();
    List<Long> numbers = new ArrayList<>();
    for (int code = scale.lowest(); code <= scale.highest(); code++) {
      numbers.add(counts.count(scale.keyed(code, column.keying())));
    }
    DirichletMean.of(points, numbers, 1 - setting.policy().alpha())
        .match(
            found -> mean(cell, column, counts, found),
            absent -> nobody(ReactionMeasures.ITEM_MEAN, cell, counts));
  }

  private boolean mean(Cell cell, RatingColumn column, ItemCounts counts, DirichletMean found) {
    Explanation explanation =
        new Explanation(
            new ScoreKey(ReactionMeasures.ITEM_MEAN.id(), cell),
            sheet.method(),
            List.of(
                Explanation.Input.of(
                    Text.of("jumlah per jawaban", "answers by category"),
                    found.counts().toString())),
            List.of(
                Explanation.Step.of(
                    Text.of("rata-rata jawaban", "mean of the answers"),
                    Figures.words(found.mean(), Units.POINTS)),
                Explanation.Step.of(
                    Text.of(
                        "selang posterior Dirichlet, prior 1/K per kategori",
                        "interval of the Dirichlet posterior, prior 1/K per category"),
                    Figures.words(found.interval(), Units.POINTS))));
    Score.Measured score =
        sheet
            .measured(ReactionMeasures.ITEM_MEAN, cell)
            .value(found.mean())
            .interval(found.interval())
            .counts(of(counts))
            .basis(Basis.FIXED_TALLY)
            .quality(QUALITY)
            .exhibit(exhibit(column, counts))
            .explanation(explanation)
            .build();
    sheet.add(score);
    return true;
  }

  private Exhibit exhibit(RatingColumn column, ItemCounts counts) {
    List<ExhibitRow> rows = new ArrayList<>();
    Scale scale = column.scale();
    for (int code = scale.lowest(); code <= scale.highest(); code++) {
      rows.add(row(scale.label(code), counts.count(code)));
    }
    for (Missing reason : Missing.values()) {
      if (counts.count(reason) > 0) {
        rows.add(row(words(reason), counts.count(reason)));
      }
    }
    return new Exhibit(
        ExhibitKind.COUNTS,
        counted.form().item(column).text(),
        List.of(Text.of("jumlah", "count")),
        rows);
  }

  private static ExhibitRow row(Text label, long count) {
    return new ExhibitRow(
        label,
        List.of(new ExhibitCell(Optional.of(BigDecimal.valueOf(count)), Optional.empty())),
        OptionalLong.empty());
  }

  private static Text words(Missing reason) {
    return switch (reason) {
      case BLANK -> Text.of("(kosong)", "(blank)");
      case NOT_APPLICABLE -> Text.of("(tidak berlaku)", "(not applicable)");
      case NOT_ASKED -> Text.of("(tidak ditanyakan)", "(not asked)");
      case OUT_OF_RANGE -> Text.of("(di luar skala)", "(out of range)");
      case NO_RESPONSE -> Text.of("(tidak mengisi)", "(no response)");
    };
  }

  private void recommendation(Cell cell, ItemCounts counts) {
    NetPromoter.of(counts.between(9, 10), counts.between(7, 8), counts.between(0, 6))
        .match(
            nps -> recommendation(cell, nps, counts),
            absent -> nobody(ReactionMeasures.NPS, cell, counts));
  }

  private boolean recommendation(Cell cell, NetPromoter nps, ItemCounts counts) {
    sheet.add(
        sheet
            .measured(ReactionMeasures.NPS, cell)
            .value(nps.score())
            .interval(nps.interval())
            .counts(of(counts))
            .basis(Basis.FIXED_TALLY)
            .quality(QUALITY)
            .explanation(
                new Explanation(
                    new ScoreKey(ReactionMeasures.NPS.id(), cell),
                    sheet.method(),
                    List.of(
                        Explanation.Input.of(
                            Text.of("9 dan 10", "9 and 10"), Figures.words(nps.promoters())),
                        Explanation.Input.of(
                            Text.of("0 sampai 6", "0 to 6"), Figures.words(nps.detractors())),
                        Explanation.Input.of(
                            Text.of("menjawab", "answered"), Figures.words(nps.n()))),
                    List.of(
                        Explanation.Step.of(
                            Text.of(
                                "100 x (bagian 9-10 dikurangi bagian 0-6)",
                                "100 x (share of 9-10 minus share of 0-6)"),
                            Figures.words(nps.score(), Units.POINTS)))))
            .build());
    return true;
  }

  private boolean nobody(Measure measure, Cell cell, ItemCounts counts) {
    sheet.absent(
        measure,
        cell,
        Absence.NO_RESPONSES,
        Text.of(
            "tidak ada jawaban dari " + counts.rows() + " orang",
            "no answers from " + counts.rows() + " people"),
        0);
    return false;
  }

  private static Counts of(ItemCounts counts) {
    return Counts.of(counts.answered(), counts.rows());
  }

  private ScoreSheet.Facts facts(ItemCounts counts) {
    return ScoreSheet.Facts.of(setting.policy().alpha(), QUALITY).with(of(counts));
  }
}
