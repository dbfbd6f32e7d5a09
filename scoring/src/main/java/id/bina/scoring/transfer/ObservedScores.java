package id.bina.scoring.transfer;

import id.bina.core.Text;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Occasion;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.core.result.Weakness;
import id.bina.scoring.internal.Fieldworks;
import id.bina.scoring.internal.Happened;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.VersionStep;
import id.bina.scoring.stat.Icc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down the scores of the observations of one rubric at one subject. */
final class ObservedScores {
  private final Setting setting;
  private final EvaluationPolicy policy;
  private final ScoreSheet sheet;
  private final ObservedMeasures.Kind measures;

  ObservedScores(Setting setting, ScoreSheet sheet, ObservedMeasures.Kind measures) {
    this.setting = setting;
    this.policy = setting.policy();
    this.sheet = sheet;
    this.measures = measures;
  }

  /** The occasions of one rubric, in all its versions, at one subject; the earliest first. */
  void write(List<ObservedTable> tables) {
    for (ObservedTable table : tables) {
      mean(table);
      icc(table);
    }
    ObservedTable first = tables.get(0);
    for (ObservedTable later : tables.subList(1, tables.size())) {
      if (!later.form().occasion().equals(first.form().occasion())) {
        change(ObservedChange.of(first, later));
      }
    }
  }

  private double level() {
    return 1 - policy.alpha();
  }

  private static Cell cell(ObservedTable table) {
    return table.form().cell(table.subject());
  }

  private void mean(ObservedTable table) {
    sheet.add(
        sheet
            .measured(measures.mean(), cell(table))
            .value(table.mean())
            .counts(Counts.of(table.ratings().size()))
            .basis(Basis.FIXED_TALLY)
            .quality(reliable(Quality.of(Design.POST_ONLY), List.of(table)))
            .notes(List.of(raters(table)))
            .build());
  }

  private static Text raters(ObservedTable table) {
    int raters = table.raters().size();
    return raters == 1
        ? Text.of("satu penilai; keandalannya tidak diketahui", "one rater; reliability unknown")
        : Text.of("rata-rata " + raters + " penilai", "mean of " + raters + " raters");
  }

  private void icc(ObservedTable table) {
    Outcome<Icc> icc = table.icc(level());
    Outcome<Double> value = icc.flatMap(found -> found.value(Icc.Form.TWO_MEAN));
    if (value.isComputed()) {
      icc(table, icc.orThrow(), value.orThrow());
      return;
    }
    value.match(
        found -> true,
        none -> {
          sheet.absent(
              measures.icc(),
              cell(table),
              none.reason(),
              why(table, none.detail()),
              table.complete());
          return false;
        });
  }

  private static Text why(ObservedTable table, String detail) {
    return table.raters().size() < 2
        ? Text.of("satu penilai; diperlukan paling sedikit 2", "one rater; at least 2 are needed")
        : Text.of("tidak dapat dihitung: " + detail, "cannot be computed: " + detail);
  }

  private void icc(ObservedTable table, Icc icc, double value) {
    List<Text> notes = new ArrayList<>();
    notes.add(raters(table));
    icc.value(Icc.Form.TWO_ONE)
        .asOptional()
        .ifPresent(
            one ->
                notes.add(
                    Text.of(
                        "satu penilai saja, ICC(2,1): " + coefficient(one, "id"),
                        "one rater alone, ICC(2,1): " + coefficient(one, "en"))));
    Score.Measured.Builder score =
        sheet
            .measured(measures.icc(), cell(table))
            .value(value)
            .counts(Counts.of(table.complete(), table.ratings().size()))
            .basis(Basis.FIXED_TALLY)
            .quality(reliable(Quality.of(Design.POST_ONLY), List.of(table)))
            .notes(notes);
    icc.interval(Icc.Form.TWO_MEAN).asOptional().ifPresent(score::interval);
    sheet.add(score.build());
  }

  private static String coefficient(double value, String language) {
    return Figures.text(value, Units.COEFFICIENT, language);
  }

  private VersionStep version(ObservedChange change) {
    ObservedForm after = change.after().form();
    return VersionStep.of(
        setting,
        change.before().form().instrument(),
        after.instrument(),
        after.columns().stream().map(column -> column.key().item()).toList());
  }

  private void change(ObservedChange change) {
    if (version(change).isRefused()) {
      sheet.absent(
          measures.change(),
          cell(change.after()),
          Absence.NO_COMPARISON,
          version(change).refusal(),
          change.n());
    } else {
      compared(change);
    }
  }

  private void compared(ObservedChange change) {
    if (change.n() < policy.minimumToCompute()) {
      sheet.absent(
          measures.change(),
          cell(change.after()),
          change.n() == 0 ? Absence.NOT_LINKED : Absence.BELOW_MINIMUM_N,
          Text.of(
              change.n() + " sasaran diamati pada kedua kesempatan, terlalu sedikit",
              change.n() + " targets observed on both occasions are too few"),
          change.n());
      return;
    }
    Score.Measured.Builder score =
        sheet
            .measured(measures.change(), cell(change.after()))
            .value(change.mean())
            .counts(Counts.of(change.n(), change.after().ratings().size()))
            .basis(Basis.FIXED_TALLY)
            .quality(quality(change))
            .notes(notes(change))
            .restsOn(List.of(level(change.before()), level(change.after())));
    change.interval(level(), policy.casesForT()).asOptional().ifPresent(score::interval);
    sheet.add(score.build());
  }

  private Quality quality(ObservedChange change) {
    Quality quality =
        reliable(Quality.of(Design.PRE_POST), List.of(change.before(), change.after()));
    quality =
        change.matched() < policy.matchedShare() ? quality.with(Weakness.MATCHED_LOW) : quality;
    quality = version(change).isFlagged() ? quality.with(Weakness.MODE_CHANGED) : quality;
    return events(change).isEmpty() ? quality : quality.with(Weakness.EVENT);
  }

  private ScoreKey level(ObservedTable table) {
    return new ScoreKey(measures.mean().id(), cell(table));
  }

  /** What else happened, where it is known when the raters were there. */
  private List<Event> events(ObservedChange change) {
    Optional<Fieldwork> first = fieldwork(change.before());
    Optional<Fieldwork> second = fieldwork(change.after());
    return first.isPresent() && second.isPresent()
        ? Fieldworks.events(setting, List.of(change.after().subject()), first.get(), second.get())
        : List.of();
  }

  private Optional<Fieldwork> fieldwork(ObservedTable table) {
    return Fieldworks.of(
        setting, table.form().instrument(), table.subject(), table.form().occasion());
  }

  private List<Text> notes(ObservedChange change) {
    List<Text> notes = new ArrayList<>();
    Occasion from = change.before().form().occasion();
    notes.add(Text.of("dari " + from, "from " + from));
    notes.add(raters(change.after()));
    version(change).note().ifPresent(notes::add);
    events(change).forEach(event -> notes.add(Happened.besides(event)));
    if (!change.before().raters().equals(change.after().raters())) {
      notes.add(
          Text.of(
              "penilainya tidak sama pada kedua kesempatan",
              "the raters differ between the occasions"));
    }
    return notes;
  }

  /** Less one where the lower limit of the reliability is low, or not known. */
  private Quality reliable(Quality quality, List<ObservedTable> tables) {
    boolean all =
        tables.stream()
            .map(this::lowerLimit)
            .allMatch(lower -> lower.filter(each -> each >= policy.reliabilityLimit()).isPresent());
    return all ? quality : quality.with(Weakness.RELIABILITY_LOW);
  }

  /** The lower limit of ICC(2,k); raters who agree throughout have 1. */
  private Optional<Double> lowerLimit(ObservedTable table) {
    Optional<Icc> icc = table.icc(level()).asOptional();
    boolean agree = icc.filter(each -> each.meanSquares().within() == 0).isPresent();
    return agree
        ? Optional.of(1.0)
        : icc.flatMap(each -> each.interval(Icc.Form.TWO_MEAN).asOptional()).map(Interval::lower);
  }
}
