package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
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
import id.bina.scoring.internal.LowAnswers;
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
  private static final Text TURNED =
      Text.of(
          "butir terbalik: nilai dihitung dari ujung lain, tinggi berarti baik",
          "reversed item: read from the other end, so that high is good");

  private final Setting setting;
  private final FormTallies counted;
  private final ScoreSheet sheet;
  private final Reach reach;

  ItemScores(Setting setting, FormTallies counted, ScoreSheet sheet) {
    this.setting = setting;
    this.counted = counted;
    this.sheet = sheet;
    this.reach = counted.reach(setting);
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
    } else if (column.scale().better() != Better.NONE) {
      mean(cell, column, counts);
      boolean recommends = role.filter(AspectRole.REKOMENDASI::equals).isPresent();
      if (recommends && isZeroToTen(column.scale()) && !LowAnswers.isTurned(column)) {
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
    int lower = scale.lowest() + scale.highest() - upper;
    share(
        ReactionMeasures.REPORTED_CHANGE,
        alone(AspectRole.PERUBAHAN) ? counted.cell() : cell,
        LowAnswers.isTurned(column)
            ? counts.between(scale.lowest(), lower)
            : counts.between(upper, scale.highest()),
        counts,
        facts(counts));
  }

  private void share(
      Measure measure, Cell cell, long part, ItemCounts counts, ScoreSheet.Facts facts) {
    if (isEnough(measure, cell, counts)) {
      sheet.share(measure, cell, part, counts.answered(), facts);
    }
  }

  private void best(Cell cell, RatingColumn column, ItemCounts counts) {
    int middle = column.scale().best().orElseThrow();
    share(
        ReactionMeasures.ITEM_BEST,
        cell,
        counts.count(middle),
        counts,
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
    Text worst = scale.label(LowAnswers.isTurned(column) ? scale.highest() : scale.lowest());
    share(
        ReactionMeasures.ITEM_NEGATIVE,
        cell,
        LowAnswers.count(column, counts),
        counts,
        facts(counts)
            .with(
                Text.of(
                    "jawaban "
                        + worst.in("id")
                        + (LowAnswers.isTurned(column)
                            ? " dan satu di bawahnya"
                            : " dan satu di atasnya"),
                    "the answers '" + worst.in("en") + "' and the next")));
  }

  private void mean(Cell cell, RatingColumn column, ItemCounts counts) {
    if (isEnough(ReactionMeasures.ITEM_MEAN, cell, counts)) {
      mean(cell, column, counts, posterior(column, counts, 1 - setting.policy().alpha()));
    }
  }

  /** The mean of answers, read so that higher is better; there must be one. */
  static DirichletMean posterior(RatingColumn column, ItemCounts counts, double level) {
    Scale scale = column.scale();
    List<Double> points =
        IntStream.rangeClosed(scale.lowest(), scale.highest()).mapToObj(k -> (double) k).toList();
    Keying keying = LowAnswers.isTurned(column) ? Keying.REVERSED : Keying.POSITIVE;
    List<Long> numbers = new ArrayList<>();
    for (int code = scale.lowest(); code <= scale.highest(); code++) {
      numbers.add(counts.count(scale.keyed(code, keying)));
    }
    return DirichletMean.of(points, numbers, level).orThrow();
  }

  private void mean(Cell cell, RatingColumn column, ItemCounts counts, DirichletMean found) {
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
            .notes(notes(column, counts))
            .explanation(explanation)
            .build();
    sheet.add(score);
  }

  private List<Text> notes(RatingColumn column, ItemCounts counts) {
    List<Text> notes = new ArrayList<>();
    if (LowAnswers.isTurned(column)) {
      notes.add(TURNED);
    }
    long asked =
        counts.responded() - counts.count(Missing.NOT_ASKED) - counts.count(Missing.NOT_APPLICABLE);
    if (counts.answered() < setting.policy().itemAnsweredShare() * asked) {
      notes.add(
          Text.of(
              "hanya diisi " + counts.answered() + " dari " + asked + " yang ditanya",
              "answered by " + counts.answered() + " of " + asked + " who were asked only"));
    }
    return notes;
  }

  private Exhibit exhibit(RatingColumn column, ItemCounts counts) {
    List<ExhibitRow> rows = new ArrayList<>();
    Scale scale = column.scale();
    for (int code = scale.lowest(); code <= scale.highest(); code++) {
      rows.add(row(scale.label(code), counts.count(code)));
    }
    for (Missing reason : Missing.values()) {
      // Rows without the form are not people without it: see Reach.
      long count =
          reason == Missing.NO_RESPONSE ? reach.silent(counts.responded()) : counts.count(reason);
      if (count > 0) {
        rows.add(row(words(reason), count));
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
    if (isEnough(ReactionMeasures.NPS, cell, counts)) {
      NetPromoter nps =
          NetPromoter.of(counts.between(9, 10), counts.between(7, 8), counts.between(0, 6))
              .orThrow();
      recommendation(cell, nps, counts);
    }
  }

  private void recommendation(Cell cell, NetPromoter nps, ItemCounts counts) {
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
  }

  /** Writes down that there are too few answers, if so. */
  private boolean isEnough(Measure measure, Cell cell, ItemCounts counts) {
    TooFew tooFew = new TooFew(setting.policy().minimumToCompute());
    return tooFew.isEnough(
        sheet, measure, cell, counts.answered(), reach.among(counts.responded()));
  }

  private Counts of(ItemCounts counts) {
    return reach.counts(counts.answered(), counts.responded());
  }

  private ScoreSheet.Facts facts(ItemCounts counts) {
    return ScoreSheet.Facts.of(setting.policy().alpha(), QUALITY).with(of(counts));
  }
}
