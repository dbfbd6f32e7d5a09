package contoh.kementerian;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.program.Training;
import id.bina.core.regulation.Band;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Element;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.regulation.WeightTable;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.ItemCounts;
import id.bina.scoring.tally.ItemCountsSpec;
import id.bina.scoring.tally.TallyBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The scores of one training: each element, then the index. */
final class ReadinessScores {
  private final ReadinessForm form;
  private final RegulationPack pack;
  private final TallyBook tallies;
  private final GroupKey group;
  private final Cell cell;
  private final int least;
  private final Map<String, Rational> means = new TreeMap<>();
  private long fewest = Long.MAX_VALUE;

  ReadinessScores(Setting setting, ReadinessForm form, TallyBook tallies, Training training) {
    this.form = form;
    this.pack = form.pack();
    this.tallies = tallies;
    this.group = GroupKey.of(Strata.TRAINING, training.id().value());
    this.cell = Cell.of(Subject.of(training.id()));
    this.least = setting.policy().minimumToCompute();
  }

  List<Score> scores() {
    List<Score> scores = new ArrayList<>();
    for (Element element : pack.elements()) {
      scores.add(score(element));
    }
    scores.add(index());
    return scores;
  }

  /** An element with several items is the mean of their means, so that elements weigh as stated. */
  private Score score(Element element) {
    Rational sum = Rational.ZERO;
    long n = Long.MAX_VALUE;
    List<ItemCountsSpec> items = form.of(element);
    for (ItemCountsSpec item : items) {
      ItemCounts counts = tallies.itemCounts(item, group);
      n = Math.min(n, counts.answered());
      if (counts.answered() > 0) {
        sum = sum.plus(Rational.of(counts.sum(), counts.answered()));
      }
    }
    n = items.isEmpty() ? 0 : n;
    fewest = Math.min(fewest, n);
    ScoreKey key =
        new ScoreKey(
            ReadinessIndex.OF_ELEMENT.id(),
            cell.with(ReadinessIndex.ELEMENT, element.role().code()));
    if (n < least) {
      return absent(key, n);
    }
    Rational mean = sum.dividedBy(Rational.of(items.size())).times(factor());
    means.put(element.role().code(), mean);
    return measured(key, mean, n).build();
  }

  private Score index() {
    ScoreKey key = new ScoreKey(ReadinessIndex.INDEX.id(), cell);
    if (means.size() < pack.elements().size()) {
      return absent(key, fewest);
    }
    Rational value = weights().total(means);
    Band band = bands().band(value);
    return measured(key, value, fewest)
        .rounded(bands().rounded(value))
        .addNotes(
            Text.of(
                "kategori " + band.code() + " (" + band.name().in("id") + ")",
                "category " + band.code() + " (" + band.name().in("en") + ")"))
        .explanation(explanation(key, value, band))
        .build();
  }

  private Explanation explanation(ScoreKey key, Rational value, Band band) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(
        Input.of(Text.of("paket peraturan", "regulation pack"), pack.id() + " " + pack.version()));
    means.forEach(
        (code, mean) ->
            inputs.add(
                Input.of(
                    Text.of("unsur " + code, "element " + code),
                    Figures.words(mean.doubleValue(), Units.POINTS))));
    return new Explanation(
        key,
        ReadinessIndex.METHOD,
        inputs,
        List.of(
            Step.of(
                Text.of("rata-rata tertimbang", "weighted mean"),
                Figures.words(value.doubleValue(), Units.POINTS)),
            Step.of(Text.of("kategori", "category"), band.name())));
  }

  private static Score.Measured.Builder measured(ScoreKey key, Rational value, long n) {
    return Score.Measured.builder()
        .key(key)
        .method(ReadinessIndex.METHOD)
        .value(value.doubleValue())
        .counts(Counts.of(n))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.POST_ONLY));
  }

  private Score absent(ScoreKey key, long n) {
    return new Score.NotComputable(
        key,
        ReadinessIndex.METHOD,
        n == 0 ? Absence.NO_RESPONSES : Absence.BELOW_MINIMUM_N,
        Text.of(
            "sekurangnya " + least + " jawaban untuk tiap unsur, ada " + n,
            "at least " + least + " answers to each element, were " + n),
        n);
  }

  private Rational factor() {
    return Rational.of(
        pack.figure(Packs.IKM_FACTOR).orElseThrow(() -> lacks(Packs.IKM_FACTOR)).value());
  }

  private WeightTable weights() {
    return pack.weightTable(IndexPack.INDEX).orElseThrow(() -> lacks("weights"));
  }

  private BandTable bands() {
    return pack.bandTable(IndexPack.INDEX).orElseThrow(() -> lacks("bands"));
  }

  private IllegalArgumentException lacks(String what) {
    return new IllegalArgumentException("pack must have " + what + " of " + IndexPack.INDEX);
  }
}
