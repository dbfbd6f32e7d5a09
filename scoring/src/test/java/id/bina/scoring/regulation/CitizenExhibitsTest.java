package id.bina.scoring.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.Score;
import id.bina.scoring.admission.CaseColumns;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The figures that a survey of citizens gives to be drawn. */
class CitizenExhibitsTest {
  private static final String KEPT = CaseColumns.KEPT;

  private static List<Optional<Exhibit>> exhibits(Skm skm, String measure) {
    return skm.scores().stream()
        .filter(score -> score.key().measure().value().equals(measure))
        .flatMap(score -> score.measured().stream())
        .map(Score.Measured::exhibit)
        .toList();
  }

  private static List<String> cells(ExhibitRow row) {
    return row.cells().stream().map(cell -> cell.toString()).toList();
  }

  private static Skm three() {
    return Skm.ofNine()
        .form(Skm.BEFORE, KEPT, 4, 4, 3, 4, 4, 3, 4, 3, 4)
        .form(Skm.BEFORE, KEPT, 3, 3, 2, 4, 3, 4, 4, 3, 4)
        .form(Skm.BEFORE, KEPT, 3, 2, 1, 4, 0, 3, 3, 3, 3);
  }

  @Test
  void countsTheAnswersToEachElement() {
    Exhibit third =
        exhibits(three(), "ikm.element").stream()
            .flatMap(Optional::stream)
            .filter(each -> each.title().in("id").startsWith("U3"))
            .findFirst()
            .orElseThrow();
    assertEquals(ExhibitKind.COUNTS, third.kind());
    assertEquals(
        List.of(List.of("1"), List.of("1"), List.of("1"), List.of("0")),
        third.rows().stream().map(CitizenExhibitsTest::cells).toList());
  }

  @Test
  void countsNoAnswersWhereSeveralItemsMakeOneElement() {
    Skm two = Skm.of(withTwoItemsForTheFirst());
    two.form(Skm.BEFORE, KEPT, 4, 4, 3, 4, 4, 3, 4, 3, 4, 2);
    two.form(Skm.BEFORE, KEPT, 3, 3, 2, 4, 3, 4, 4, 3, 4, 3);
    assertEquals(
        List.of(Optional.<Exhibit>empty()),
        exhibits(two, "ikm.element").stream().distinct().toList());
  }

  private static Instrument withTwoItemsForTheFirst() {
    Scale four = Scale.of("empat", 1, 4, Better.HIGHER);
    Instrument.Builder instrument =
        Instrument.builder()
            .ref(Skm.REF)
            .title(Text.of("Survei"))
            .kind(InstrumentKind.CITIZEN)
            .addScales(four);
    for (int u = 1; u <= 10; u++) {
      String aspect = u == 10 ? "a1" : "a" + u;
      if (u < 10) {
        instrument.addAspects(Aspect.of(aspect, Text.of("Unsur " + u), AspectRole.unsur(u)));
      }
      instrument.addItems(Item.rating("q" + u, Text.of("Butir " + u), "empat", aspect));
    }
    return instrument.build();
  }

  @Test
  void readsTheElementsAgainstWhereBandsBegin() {
    Exhibit points = exhibits(three(), "ikm.index").get(0).orElseThrow();
    assertEquals(
        List.of("mutu C at 65", "mutu B at 76.61", "mutu A at 88.31"),
        points.lines().stream().map(Object::toString).toList());
  }

  @Test
  void tellsTheSeriesWhatMakesItBreak() {
    Skm two =
        Skm.ofNine()
            .forms(Skm.BEFORE, 40, 1150)
            .forms(Skm.AFTER, 42, 1250)
            .fieldwork(Skm.BEFORE, SurveyMode.PAPER, "2023-03-01", "2023-03-31", 4000)
            .fieldwork(Skm.AFTER, SurveyMode.QR, "2024-03-01", "2024-03-31", 4000);
    Exhibit series = exhibits(two, "ikm.change").get(0).orElseThrow();
    assertEquals(ExhibitKind.SERIES, series.kind());
    assertEquals(
        List.of("kertas", "kode QR"),
        series.rows().stream().map(row -> row.cells().get(3).toString()).toList());
    // 1150 points over 360 answers times 25, and 1250 over 378
    assertEquals(
        List.of("79.86", "82.67"),
        series.rows().stream().map(row -> row.cells().get(0).toString()).toList());
    assertEquals(
        List.of(OptionalLong.of(40), OptionalLong.of(42)),
        series.rows().stream().map(ExhibitRow::n).toList());
  }
}
