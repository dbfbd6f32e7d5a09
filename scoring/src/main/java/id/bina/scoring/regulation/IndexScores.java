package id.bina.scoring.regulation;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.regulation.Element;
import id.bina.core.regulation.Figure;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.ElementIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The index of one questionnaire at one subject, exact and as tables print it. */
final class IndexScores {
  private final CitizenCount count;
  private final IndexRules rules;
  private final ScoreSheet sheet;

  IndexScores(CitizenCount count, ScoreSheet sheet) {
    this.count = count;
    this.rules = count.rules();
    this.sheet = sheet;
  }

  void write() {
    Outcome<ElementIndex> index = count.index();
    if (index.isComputed() && index.orThrow().n() >= count.setting().policy().minimumToCompute()) {
      exact(index.orThrow());
      printed(index.orThrow());
    } else {
      for (Measure measure : List.of(CitizenMeasures.INDEX, CitizenMeasures.PRINTED)) {
        absent(measure, index);
      }
    }
  }

  private void absent(Measure measure, Outcome<ElementIndex> index) {
    long n = count.valid().forms();
    boolean unanswered = index.match(some -> false, none -> isMissing(none.reason()));
    Text few =
        Text.of(
            "formulir sah terlalu sedikit untuk indeks: " + n,
            "too few valid forms for an index: " + n);
    Text missing =
        Text.of(
            "ada unsur yang tidak diisi siapa pun; bobotnya tidak dibagi diam-diam",
            "nobody answered one of the elements; its weight is not shared out silently");
    Absence tooFew = n == 0 ? Absence.NO_RESPONSES : Absence.BELOW_MINIMUM_N;
    sheet.absent(
        measure,
        count.cell(),
        unanswered ? Absence.MISSING_ELEMENT : tooFew,
        unanswered ? missing : few,
        n);
  }

  private static boolean isMissing(Absence reason) {
    return reason.equals(Absence.MISSING_ELEMENT);
  }

  private void exact(ElementIndex index) {
    Rational value = index.value().times(rules.factor());
    Optional<Interval> interval = interval(index);
    Score.Measured.Builder score =
        sheet
            .measured(CitizenMeasures.INDEX, count.cell())
            .value(value.doubleValue())
            .rounded(rules.bands().rounded(value))
            .counts(count.counts())
            .basis(Basis.FIXED_TALLY)
            .quality(Quality.of(Design.POST_ONLY))
            .notes(new IndexNotes(count, index).ofIndex(index, interval))
            .exhibit(new ElementExhibit(count, index).exhibit())
            .explanation(explanation(index, interval));
    interval.ifPresent(score::interval);
    sheet.add(score.build());
  }

  private Optional<Interval> interval(ElementIndex index) {
    return index
        .interval(rules.factor(), rules.lowestIndex(), rules.highestIndex(), count.level())
        .asOptional();
  }

  private Explanation explanation(ElementIndex index, Optional<Interval> interval) {
    return new Explanation(
        new ScoreKey(CitizenMeasures.INDEX.id(), count.cell()),
        sheet.method(),
        inputs(index),
        steps(index, interval));
  }

  private List<Input> inputs(ElementIndex index) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(Input.of(Text.of("paket aturan", "regulation pack"), rules.packName()));
    inputs.add(Input.of(Text.of("formulir sah", "valid forms"), Figures.words(index.n())));
    for (Element element : rules.elements()) {
      int at = count.position(element);
      String code = ElementRank.code(element);
      inputs.add(
          Input.of(
              Text.of(
                  "NRR " + code + " " + element.name().in("id"),
                  "mean of " + code + " " + element.name().in("en")),
              mean(index, at)));
    }
    return inputs;
  }

  private static Text mean(ElementIndex index, int at) {
    Text mean = Figures.words(index.mean(at).doubleValue(), "mean");
    String answered = " (n " + index.sums().answered(at) + ")";
    return Text.of(mean.in("id") + answered, mean.in("en") + answered);
  }

  private List<Step> steps(ElementIndex index, Optional<Interval> interval) {
    Rational value = index.value().times(rules.factor());
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.of(
            Text.of("rata-rata NRR, bobot 1/" + m(), "mean of the means, weight 1/" + m()),
            Figures.words(index.value().doubleValue(), "mean")));
    steps.add(
        Step.of(
            Text.of("dikalikan " + rules.factor(), "times " + rules.factor()),
            IndexNotes.points(value.doubleValue())));
    interval.ifPresent(
        ends ->
            steps.add(
                Step.of(
                    Text.of(
                        "selang t, galat baku terlinearisasi",
                        "Student's interval, linearised standard error"),
                    Figures.words(ends, Units.POINTS))));
    steps.add(Step.of(confirmed(), rules.bands().band(value).code()));
    return steps;
  }

  private int m() {
    return rules.elements().size();
  }

  /** The step to the band says how sure it is that the cuts stand in the regulation. */
  private Text confirmed() {
    String how =
        rules.pack().figures().stream()
            .filter(figure -> figure.name().startsWith("band."))
            .map(Figure::confirmed)
            .findFirst()
            .map(Enum::name)
            .orElse("-");
    return Text.of(
        "mutu menurut tabel " + rules.bands().id() + " [" + how + "]",
        "band by table " + rules.bands().id() + " [" + how + "]");
  }

  private void printed(ElementIndex index) {
    PrintedIndex both = PrintedIndex.of(rules, index);
    sheet.add(
        sheet
            .measured(CitizenMeasures.PRINTED, count.cell())
            .value(both.printed().doubleValue())
            .rounded(rules.bands().rounded(both.printed()))
            .counts(count.counts())
            .basis(Basis.FIXED_TALLY)
            .quality(Quality.of(Design.POST_ONLY))
            .notes(List.of(both.words()))
            .build());
  }
}
