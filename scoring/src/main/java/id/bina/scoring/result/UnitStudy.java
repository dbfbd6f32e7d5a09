package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.dossier.Selection;
import id.bina.core.dossier.Setting;
import id.bina.core.dossier.UnitComparison;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Measure;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.core.result.Weakness;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.BeforeAfter;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.UnitRandomisation;
import java.util.List;

/**
 * One declared comparison with its figures, and what they are worth.
 *
 * @param setting the setting
 * @param declared what was declared
 * @param panel the figures of the indicator
 * @param events what else was logged at the treated units
 */
record UnitStudy(Setting setting, UnitComparison declared, UnitPanel panel, List<Event> events) {
  /** Seed and number of choices drawn, where there are more than can be gone through. */
  static final Beyond.MonteCarlo DRAWN = new Beyond.MonteCarlo(20_170_514, 99_999);

  UnitStudy {
    events = List.copyOf(events);
  }

  /** Which score carries the comparison. */
  enum Headline {
    /** The difference of the changes. */
    DIFFERENCE,
    /** The difference adjusted for the figure before: units were chosen for low scores. */
    ADJUSTED,
    /** The test over units: there are few of them. */
    RANDOMISATION
  }

  EvaluationPolicy policy() {
    return setting.policy();
  }

  double level() {
    return 1 - policy().alpha();
  }

  Cell cell() {
    return Cell.of(Subject.of(setting.program().id()))
        .with(UnitsCompared.COMPARISON, declared.id());
  }

  UnitVersions versions() {
    return UnitVersions.of(setting, panel);
  }

  BeforeAfter treated() {
    return panel.treatedUnits();
  }

  BeforeAfter others() {
    return panel.otherUnits();
  }

  Counts counts() {
    return Counts.ofSides(treated().units(), others().units());
  }

  boolean isChosenLow() {
    return declared.selection().equals(Selection.LOW_SCORE);
  }

  boolean hasFewUnits() {
    return Math.min(treated().units(), others().units()) < policy().unitsPerArm();
  }

  Headline headline() {
    if (hasFewUnits()) {
      return Headline.RANDOMISATION;
    }
    return isChosenLow() ? Headline.ADJUSTED : Headline.DIFFERENCE;
  }

  Outcome<UnitRandomisation> randomisation() {
    UnitRandomisation.Statistic statistic =
        isChosenLow() ? UnitRandomisation.Statistic.ADJUSTED : UnitRandomisation.Statistic.CHANGE;
    return UnitRandomisation.of(treated(), others(), statistic, DRAWN);
  }

  /** The grade of the treated units alone, before and after. */
  Quality alone() {
    Quality quality = Quality.of(Design.PRE_POST);
    return shared(isChosenLow() ? quality.with(Weakness.SELECTED_LOW) : quality);
  }

  /** The grade of what does not take the figure before into account. */
  Quality plain() {
    return isChosenLow() ? adjusted().with(Weakness.SELECTED_LOW) : adjusted();
  }

  /** The grade of what takes the figure before into account. */
  Quality adjusted() {
    boolean random = declared.selection().equals(Selection.RANDOM) && fewLost();
    Quality quality = shared(Quality.of(random ? Design.RANDOMISED : Design.COMPARISON));
    return hasFewUnits() ? quality.with(Weakness.FEW_UNITS) : quality;
  }

  private Quality shared(Quality quality) {
    Quality found = events.isEmpty() ? quality : quality.with(Weakness.EVENT);
    found = versions().isReworded() ? found.with(Weakness.MODE_CHANGED) : found;
    return lost(treated().lost() + others().lost(), all()) > 1 - policy().matchedShare()
        ? found.with(Weakness.MATCHED_LOW)
        : found;
  }

  private boolean fewLost() {
    double ofTreated = lost(treated().lost(), declared.treated().size());
    double ofOthers = lost(others().lost(), declared.comparison().size());
    return lost(treated().lost() + others().lost(), all()) <= policy().attrition()
        && Math.abs(ofTreated - ofOthers) <= policy().attritionDifference();
  }

  private int all() {
    return declared.treated().size() + declared.comparison().size();
  }

  private static double lost(long lost, int all) {
    return all == 0 ? 0 : (double) lost / all;
  }

  /** Writes down that a statistic has no answer, and why. */
  boolean absent(ScoreSheet sheet, Measure measure, Outcome.NotComputable<?> none) {
    sheet.absent(
        measure,
        cell(),
        none.reason(),
        Text.of("tidak dapat dihitung: " + none.detail(), "cannot be computed: " + none.detail()),
        counts().n());
    return true;
  }
}
