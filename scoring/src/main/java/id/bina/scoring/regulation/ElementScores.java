package id.bina.scoring.regulation;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.regulation.Element;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.ElementIndex;
import java.util.List;
import java.util.Optional;

/** The value of each element of one questionnaire at one subject. */
final class ElementScores {
  private final CitizenCount count;
  private final ScoreSheet sheet;

  ElementScores(CitizenCount count, ScoreSheet sheet) {
    this.count = count;
    this.sheet = sheet;
  }

  void write() {
    Optional<ElementIndex> index =
        count
            .index()
            .asOptional()
            .filter(each -> each.n() >= count.setting().policy().minimumToCompute());
    if (index.isPresent()) {
      for (ElementRank rank : ElementRank.of(index.get(), count.rules())) {
        write(index.get(), rank);
      }
    } else {
      unanswered();
    }
  }

  /** Without an index, an element that nobody answered is told by its name. */
  private void unanswered() {
    for (Element element : count.rules().elements()) {
      if (count.valid().forms() > 0 && count.valid().answered(count.position(element)) == 0) {
        sheet.absent(
            CitizenMeasures.ELEMENT,
            cell(element),
            Absence.MISSING_ELEMENT,
            Text.of(
                "tidak ada yang mengisi unsur " + element.name().in("id"),
                "nobody answered the element " + element.name().in("en")),
            0);
      }
    }
  }

  private Cell cell(Element element) {
    return count.cell().with(CitizenSatisfaction.ELEMENT, element.role().code());
  }

  private void write(ElementIndex index, ElementRank rank) {
    int at = count.position(rank.element());
    long answered = index.sums().answered(at);
    Rational value = rank.points();
    Optional<Interval> interval = new ElementInterval(count, index).of(at);
    Score.Measured.Builder score =
        sheet
            .measured(CitizenMeasures.ELEMENT, cell(rank.element()))
            .value(value.doubleValue())
            .rounded(count.rules().bands().rounded(value))
            .counts(Counts.of(answered, index.n()))
            .basis(Basis.FIXED_TALLY)
            .quality(Quality.of(Design.POST_ONLY))
            .notes(
                List.of(
                    Text.of(place(index, rank, "id"), place(index, rank, "en")),
                    IndexNotes.band(count.rules(), value, interval)))
            .exhibit(new ElementCounts(count, index).of(rank.element()))
            .explanation(explanation(index, rank, at));
    interval.ifPresent(score::interval);
    sheet.add(score.build());
  }

  private static String place(ElementIndex index, ElementRank rank, String language) {
    return rank.place(index.sums().elements(), language);
  }

  private Explanation explanation(ElementIndex index, ElementRank rank, int at) {
    return new Explanation(
        new ScoreKey(CitizenMeasures.ELEMENT.id(), cell(rank.element())),
        sheet.method(),
        List.of(
            Input.of(
                Text.of("formulir yang mengisi", "forms that answer it"),
                Figures.words(index.sums().answered(at))),
            Input.of(
                Text.of("nilai rata-rata (NRR)", "mean (NRR)"),
                Figures.words(index.mean(at).doubleValue(), "mean"))),
        List.of(
            Step.of(
                Text.of(
                    "NRR x " + count.rules().factor() + ", selang Dirichlet",
                    "mean x " + count.rules().factor() + ", Dirichlet interval"),
                IndexNotes.points(rank.points().doubleValue()))));
  }
}
