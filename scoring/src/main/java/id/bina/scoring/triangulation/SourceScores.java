package id.bina.scoring.triangulation;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.people.Source;
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
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.core.result.Weakness;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.Holm;
import id.bina.scoring.stat.Icc;
import id.bina.scoring.tally.TallyBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Writes down what several sources say about one construct at one subject. */
final class SourceScores {
  private static final Text NOT_WHY =
      Text.of(
          "kesesuaian sumber menunjukkan bahwa memang demikian, bukan sebabnya; tingkat bukti tidak"
              + " naik karenanya",
          "sources that agree show that it is so, not why; they raise no grade");

  private final Setting setting;
  private final Subject subject;
  private final List<SourceLevel> levels;
  private final TallyBook tallies;
  private final ScoreSheet sheet;

  SourceScores(
      Setting setting,
      Subject subject,
      List<SourceLevel> levels,
      TallyBook tallies,
      ScoreSheet sheet) {
    this.setting = setting;
    this.subject = subject;
    this.levels = List.copyOf(levels);
    this.tallies = tallies;
    this.sheet = sheet;
  }

  void write(double goodEnough) {
    levels.forEach(this::level);
    pairs();
    Triangulation together =
        new Triangulation(
            levels.stream()
                .map(each -> each.view(goodEnough, setting.policy().meaningfulPomp(), confidence()))
                .toList());
    together.groups().forEach(this::sign);
    groups(together, goodEnough);
  }

  private double confidence() {
    return 1 - setting.policy().alpha();
  }

  private ScoreKey key(SourceLevel level) {
    return new ScoreKey(SourceMeasures.LEVEL.id(), level.of().cell(subject));
  }

  private static Quality quality(Source... sources) {
    boolean self =
        List.of(sources).contains(Source.PARTICIPANT) || List.of(sources).contains(Source.TRAINER);
    Quality quality = Quality.of(Design.POST_ONLY);
    return self ? quality.with(Weakness.SELF_RATED) : quality;
  }

  private void level(SourceLevel level) {
    Score.Measured.Builder score =
        sheet
            .measured(SourceMeasures.LEVEL, level.of().cell(subject))
            .value(level.sample().mean())
            .counts(Counts.of(level.sample().n()))
            .basis(Basis.FIXED_TALLY)
            .quality(quality(level.of().source()));
    level.interval(confidence()).ifPresent(score::interval);
    sheet.add(score.build());
  }

  /** A difference is what people say of themselves less what others say of them. */
  private List<SourceLevel> selfFirst() {
    return levels.stream()
        .sorted(Comparator.comparing(each -> !each.of().source().equals(Source.PARTICIPANT)))
        .toList();
  }

  /** Every two sources, by the first instrument of each. */
  private void pairs() {
    List<SourcePair> found = new ArrayList<>();
    List<SourceLevel> one = new ArrayList<>();
    for (SourceLevel level : selfFirst()) {
      boolean first = one.stream().noneMatch(o -> o.of().source().equals(level.of().source()));
      if (first) {
        for (SourceLevel before : one) {
          SourcePair.of(before, level, subject, tallies, confidence()).ifPresent(found::add);
        }
        one.add(level);
      }
    }
    List<Double> adjusted =
        Holm.of(found.stream().mapToDouble(pair -> pair.difference().p()).toArray()).adjusted();
    for (int i = 0; i < found.size(); i++) {
      difference(found.get(i), adjusted.get(i));
      agreement(found.get(i));
    }
  }

  private static Cell cell(Subject subject, SourcePair pair) {
    return pair.first()
        .of()
        .cell(subject)
        .with(SourcesCompared.AGAINST, pair.second().of().source().code());
  }

  private Counts counts(SourcePair pair) {
    return pair.pairs() > 0
        ? Counts.of(pair.pairs())
        : Counts.ofSides(pair.second().sample().n(), pair.first().sample().n());
  }

  private void difference(SourcePair pair, double adjusted) {
    Cell cell = cell(subject, pair);
    sheet.add(
        sheet
            .measured(SourceMeasures.DIFFERENCE, cell)
            .value(pair.difference().value())
            .interval(pair.difference().interval())
            .counts(counts(pair))
            .basis(Basis.FIXED_TALLY)
            .quality(quality(pair.first().of().source(), pair.second().of().source()))
            .notes(List.of(versus(pair), holm(adjusted)))
            .restsOn(List.of(key(pair.first()), key(pair.second())))
            .explanation(explanation(cell, pair))
            .build());
  }

  private Text holm(double adjusted) {
    String id = Figures.text(adjusted, Units.PROBABILITY, "id");
    String en = Figures.text(adjusted, Units.PROBABILITY, "en");
    return adjusted < setting.policy().alpha()
        ? Text.of(
            "berbeda, p menurut Holm " + id + " atas semua pasangan sumber",
            "they differ, p after Holm " + en + " over all pairs of sources")
        : Text.of(
            "tidak terbukti berbeda, p menurut Holm " + id + " atas semua pasangan sumber",
            "not shown to differ, p after Holm " + en + " over all pairs of sources");
  }

  private static Text versus(SourcePair pair) {
    Text first = pair.first().of().source().words();
    Text second = pair.second().of().source().words();
    return Text.of(
        first.in("id") + " dikurangi " + second.in("id"),
        first.in("en") + " minus " + second.in("en"));
  }

  private Explanation explanation(Cell cell, SourcePair pair) {
    boolean linked = pair.pairs() > 0;
    return new Explanation(
        new ScoreKey(SourceMeasures.DIFFERENCE.id(), cell),
        sheet.method(),
        List.of(mean(pair.first()), mean(pair.second())),
        List.of(
            Step.of(
                linked
                    ? Text.of(
                        "rata-rata selisih orang yang sama, selang t berpasangan",
                        "mean difference of the same people, paired t interval")
                    : Text.of(
                        "selisih rata-rata, selang Welch", "difference of means, Welch's interval"),
                Figures.words(pair.difference().interval(), Units.POMP))));
  }

  private static Input mean(SourceLevel level) {
    return Input.of(level.of().source().words(), Figures.words(level.sample().mean(), Units.POMP));
  }

  private void agreement(SourcePair pair) {
    Cell cell = cell(subject, pair);
    pair.agreement()
        .flatMap(icc -> icc.value(Icc.Form.TWO_ONE).map(value -> measured(cell, pair, icc, value)))
        .match(
            score -> {
              sheet.add(score);
              return true;
            },
            none -> {
              sheet.absent(
                  SourceMeasures.AGREEMENT,
                  cell,
                  none.reason(),
                  Text.of(
                      "kedua sumber tidak menilai orang yang sama, atau nilainya tidak beragam",
                      "the two sources did not rate the same people, or the ratings do not vary"),
                  pair.pairs());
              return false;
            });
  }

  private Score measured(Cell cell, SourcePair pair, Icc icc, double value) {
    Score.Measured.Builder score =
        sheet
            .measured(SourceMeasures.AGREEMENT, cell)
            .value(value)
            .counts(Counts.of(pair.pairs()))
            .basis(Basis.FIXED_TALLY)
            .quality(quality(pair.first().of().source(), pair.second().of().source()))
            .notes(List.of(versus(pair)));
    icc.interval(Icc.Form.TWO_ONE).asOptional().ifPresent(score::interval);
    return score.build();
  }

  private Cell cell() {
    SourceColumns any = levels.get(0).of();
    return Cell.of(subject).with(any.occasion()).with(SourcesCompared.CONSTRUCT, any.construct());
  }

  private List<SourceLevel> of(String group) {
    return levels.stream().filter(each -> each.of().source().code().equals(group)).toList();
  }

  private void sign(String group, Direction direction) {
    Cell cell = cell().with(SourcesCompared.GROUP, group);
    long n = of(group).stream().mapToLong(each -> each.sample().n()).min().orElse(0);
    if (direction == Direction.UNKNOWN) {
      sheet.absent(
          SourceMeasures.SIGN,
          cell,
          Absence.UNIDENTIFIED,
          Text.of("arahnya tidak dapat dibedakan", "its direction cannot be told"),
          n);
      return;
    }
    sheet.add(
        sheet
            .measured(SourceMeasures.SIGN, cell)
            .value((double) direction.number())
            .counts(Counts.of(n))
            .basis(Basis.SETTING) // held back with any level that it rests on
            .quality(quality(Source.of(group)))
            .restsOn(of(group).stream().map(this::key).toList())
            .build());
  }

  private void groups(Triangulation together, double goodEnough) {
    String id = Figures.text(goodEnough, Units.POMP, "id");
    String en = Figures.text(goodEnough, Units.POMP, "en");
    sheet.add(
        sheet
            .measured(SourceMeasures.GROUPS, cell())
            .value((double) together.saying(Direction.PLUS).size())
            .counts(Counts.of(levels.stream().mapToLong(each -> each.sample().n()).min().orElse(0)))
            .basis(Basis.SETTING) // held back with any level that it rests on
            .quality(Quality.of(Design.POST_ONLY))
            .notes(
                List.of(
                    together.verdict().words(),
                    Text.of(
                        "cukup baik: di atas " + id + " (ketetapan rumah)",
                        "good enough: above " + en + " (house default)"),
                    NOT_WHY))
            .exhibit(exhibit(together))
            .restsOn(levels.stream().map(this::key).toList())
            .build());
  }

  private static Exhibit exhibit(Triangulation together) {
    List<ExhibitRow> rows = new ArrayList<>();
    for (Map.Entry<String, Direction> group : together.groups().entrySet()) {
      rows.add(
          new ExhibitRow(
              Source.of(group.getKey()).words(),
              List.of(ExhibitCell.of(group.getValue().words())),
              OptionalLong.empty()));
    }
    return new Exhibit(
        ExhibitKind.GRID,
        Text.of("Arah menurut kelompok sumber", "Direction by group of sources"),
        List.of(Text.of("arah", "direction")),
        rows);
  }
}
