package id.bina.scoring.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Missing;
import id.bina.core.people.Source;
import id.bina.core.regulation.CoreValues;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.Settings;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.TallyBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The core values of civil servants, observed value by value on hand-made sheets. */
class ObservedAspectsTest {
  private static final Instrument RUBRIC = CoreValues.berakhlak().rubric();
  private static final List<Occasion> OCCASIONS = List.of(Occasion.PRE, Occasion.POST);
  private static final CaseLayout LAYOUT =
      new CaseLayout(
          CaseColumns.OBSERVATION,
          columns(),
          List.of(),
          List.of(CaseColumns.RATER, CaseColumns.SUBJECT, CaseColumns.TARGET));

  private static List<RatingColumn> columns() {
    List<RatingColumn> columns = new ArrayList<>();
    for (Occasion occasion : OCCASIONS) {
      for (Item item : RUBRIC.items()) {
        columns.add(
            new RatingColumn(key(item.id(), occasion), RUBRIC.scaleOf(item), Keying.POSITIVE));
      }
    }
    return columns;
  }

  private static ColumnKey key(ItemId item, Occasion occasion) {
    return new ColumnKey(RUBRIC.ref(), Source.OBSERVER, occasion, item);
  }

  /** One sheet: ratings by item; an item without one was not seen. */
  private record Sheet(Occasion occasion, String rater, int target, Map<String, Integer> seen) {}

  private final List<Sheet> sheets = new ArrayList<>();

  /** One rating a target for each item of a value; 0 for not seen. */
  private void see(Occasion occasion, String rater, String value, int... ratings) {
    for (int target = 0; target < ratings.length; target++) {
      Map<String, Integer> seen = sheet(occasion, rater, target).seen();
      for (int number = 1; number <= 3 && ratings[target] > 0; number++) {
        seen.put(value + "-" + number, ratings[target]);
      }
    }
  }

  private Sheet sheet(Occasion occasion, String rater, int target) {
    for (Sheet each : sheets) {
      if (each.occasion().equals(occasion)
          && each.rater().equals(rater)
          && each.target() == target) {
        return each;
      }
    }
    Sheet made = new Sheet(occasion, rater, target, new HashMap<>());
    sheets.add(made);
    return made;
  }

  private List<Score> scores(ScoringStrategy strategy) {
    Setting setting =
        Settings.of().toBuilder().layouts(List.of(LAYOUT)).instruments(List.of(RUBRIC)).build();
    var cases = MemoryCases.builder(LAYOUT);
    for (Sheet sheet : sheets) {
      cases.row(sheet.rater() + sheet.target() + sheet.occasion());
      for (RatingColumn column : LAYOUT.ratings()) {
        Integer rating = sheet.seen().get(column.key().item().value());
        boolean isHere = column.key().occasion().equals(sheet.occasion());
        if (isHere && rating != null) {
          cases.rating(column.key(), rating);
        } else {
          cases.missing(column.key(), isHere ? Missing.BLANK : Missing.NO_RESPONSE);
        }
      }
      cases
          .stratum(CaseColumns.RATER, sheet.rater())
          .stratum(CaseColumns.SUBJECT, "training:TR-01")
          .stratum(CaseColumns.TARGET, "t-" + sheet.target());
    }
    TallyBook book = TallyBook.of(strategy.plan(setting), List.of(cases.build()));
    return strategy.score(setting, book);
  }

  private Score find(String measure, String occasion, String aspect) {
    String key = measure + "@training:TR-01#berakhlak/1|pengamat|" + occasion + "#aspect=" + aspect;
    List<Score> scores = scores(ObservedAspects.standard());
    return scores.stream()
        .filter(score -> score.key().toString().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key + " not among " + scores));
  }

  private double value(String measure, String occasion, String aspect) {
    return find(measure, occasion, aspect).measured().orElseThrow().value();
  }

  private void serviceImprovesAndAdaptingDoesNot() {
    see(Occasion.PRE, "r-1", "BP", 1, 2, 2, 3, 3, 2);
    see(Occasion.PRE, "r-2", "BP", 1, 1, 2, 3, 3, 2);
    see(Occasion.POST, "r-1", "BP", 2, 3, 3, 4, 4, 3);
    see(Occasion.POST, "r-2", "BP", 2, 2, 3, 4, 4, 3);
    for (Occasion occasion : OCCASIONS) {
      see(occasion, "r-1", "ADAPTIF", 2, 3, 2, 1, 2, 2);
      see(occasion, "r-2", "ADAPTIF", 3, 2, 1, 2, 2, 3);
    }
  }

  /** Friendly and responsive (BP-2) is told apart from the values that did not move. */
  @Test
  @Tag("S000-17")
  void serviceRisesAThirdOfTheScaleAndTheTotalWouldHideIt() {
    serviceImprovesAndAdaptingDoesNot();
    for (String other : List.of("AKUNTABEL", "KOMPETEN", "HARMONIS", "LOYAL", "KOLABORATIF")) {
      for (Occasion occasion : OCCASIONS) {
        see(occasion, "r-1", other, 3, 3, 3, 3, 3, 3);
        see(occasion, "r-2", other, 3, 3, 3, 3, 3, 3);
      }
    }
    assertEquals(100.0 / 3, value("observation.aspect_change", "post", "bp"), 1e-9);
    double whole =
        scores(Observed.standard()).stream()
            .filter(score -> score.key().measure().value().equals("observation.change"))
            .findFirst()
            .flatMap(Score::measured)
            .orElseThrow()
            .value();
    assertEquals(100.0 / 21, whole, 1e-9);
  }

  @Test
  @Tag("S001-7")
  @Tag("S002-5")
  void adaptingHasAValueOfItsOwn() {
    serviceImprovesAndAdaptingDoesNot();
    assertEquals(0, value("observation.aspect_change", "post", "adaptif"), 1e-9);
    // mean over targets 2.5 2.5 1.5 1.5 2 2.5 of the scale from 1 to 4
    assertEquals(325 / 9.0, value("observation.aspect_mean", "pre", "adaptif"), 1e-9);
  }

  /**
   * R, psych: {@code ICC(cbind(c(1,2,2,3,3,2), c(1,1,2,3,3,2)))} and the same of {@code
   * cbind(c(2,3,2,1,2,2), c(3,2,1,2,2,3))}.
   */
  @Test
  @Tag("S003-5")
  @Tag("S002-6")
  void ratersMayAgreeOnOneValueAndNotOnAnother() {
    serviceImprovesAndAdaptingDoesNot();
    see(Occasion.PRE, "r-1", "AKUNTABEL", 1, 2, 2, 3, 3, 2);
    see(Occasion.PRE, "r-1", "HARMONIS", 1, 2, 2, 3, 3, 2);
    see(Occasion.PRE, "r-2", "HARMONIS", 1, 1, 2, 3, 3, 2);
    assertEquals(.9350649351, value("observation.aspect_icc", "pre", "bp"), 1e-10);
    assertEquals(0, value("observation.aspect_icc", "pre", "adaptif"), 1e-9);
    assertEquals(
        value("observation.aspect_icc", "pre", "bp"),
        value("observation.aspect_icc", "pre", "harmonis"));
    Score.NotComputable one =
        (Score.NotComputable) find("observation.aspect_icc", "pre", "akuntabel");
    assertEquals("one rater; at least 2 are needed", one.detail().in("en"));
  }

  @Test
  void whatNobodySawIsNoLowRating() {
    see(Occasion.PRE, "r-1", "LOYAL", 4, 0, 4);
    see(Occasion.PRE, "r-2", "LOYAL", 4, 0, 0);
    see(Occasion.PRE, "r-1", "KOMPETEN", 0, 3, 0);
    assertEquals(100, value("observation.aspect_mean", "pre", "loyal"), 1e-9);
    Score.NotComputable few =
        (Score.NotComputable) find("observation.aspect_mean", "pre", "kompeten");
    assertEquals(
        "BELOW_MINIMUM_N: targets observed on this aspect: 1, too few",
        few.reason() + ": " + few.detail().in("en"));
    assertTrue(
        scores(ObservedAspects.standard()).stream()
            .noneMatch(score -> score.key().toString().contains("kolaboratif")));
  }

  @Test
  void tellsItsMethod() {
    assertEquals("ObservedAspects[bina.observed-aspects 1]", ObservedAspects.standard().toString());
  }
}
