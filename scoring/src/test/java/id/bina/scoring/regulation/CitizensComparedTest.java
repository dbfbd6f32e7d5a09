package id.bina.scoring.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.dossier.Primary;
import id.bina.core.dossier.Selection;
import id.bina.core.dossier.UnitComparison;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.EventKind;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.VersionEquivalence;
import id.bina.core.instrument.VersionLink;
import id.bina.core.program.UnitId;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Absence;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Score;
import id.bina.core.result.Weakness;
import id.bina.scoring.result.UnitsCompared;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The index of one unit, computed from answers, against published indices of others. */
class CitizensComparedTest {
  private static final String[] CHANGES = {
    "-1.2", "0.3", "0.9", "1.4", "1.8", "2.2", "2.6", "3.1", "3.9", "5.2"
  };

  private static Subject kecamatan(int number) {
    return Subject.of(UnitId.of("kec-" + number));
  }

  private static IndicatorReading published(
      int number, Occasion occasion, String value, String pack) {
    return IndicatorReading.builder()
        .id(EvidenceId.of("skm-" + number + "-" + occasion))
        .indicator("ikm.index")
        .subject(kecamatan(number))
        .occasion(occasion)
        .value(new BigDecimal(value))
        .mode(Optional.of(SurveyMode.PAPER))
        .pack(Optional.of(pack))
        .source("laporan SKM kota")
        .build();
  }

  private static Skm jambi(String pack) {
    List<IndicatorReading> readings = new ArrayList<>();
    List<Subject> others = new ArrayList<>();
    for (int i = 0; i < CHANGES.length; i++) {
      BigDecimal after = new BigDecimal("78.5").add(new BigDecimal(CHANGES[i]));
      readings.add(published(i + 2, Skm.BEFORE, "78.5", pack));
      readings.add(published(i + 2, Skm.AFTER, after.toPlainString(), pack));
      others.add(kecamatan(i + 2));
    }
    UnitComparison declared =
        UnitComparison.builder()
            .id("jambi-selatan")
            .indicator("ikm.index")
            .before(Skm.BEFORE)
            .after(Skm.AFTER)
            .treated(List.of(Skm.UNIT))
            .comparison(others)
            .selection(Selection.CHOSEN)
            .negativeControls(List.of("ikm.element:u9"))
            .primary(Primary.PRIMARY)
            .build();
    return Skm.ofNine()
        .forms(Skm.BEFORE, 118, 3373)
        .forms(Skm.AFTER, 124, 3844)
        .fieldwork(Skm.BEFORE, SurveyMode.PAPER, "2023-03-01", "2023-03-31", 400)
        .fieldwork(Skm.AFTER, SurveyMode.PAPER, "2024-03-01", "2024-03-31", 400)
        .with(
            builder ->
                builder.readings(readings).comparisons(List.of(declared)).addEvents(newCounter()));
  }

  private static Event newCounter() {
    return Event.builder()
        .id(EvidenceId.of("E-1"))
        .kind(EventKind.NEW_TOOL)
        .date(LocalDate.of(2024, 1, 10))
        .subject(Skm.UNIT)
        .title(Text.of("Loket baru", "New counter"))
        .build();
  }

  private static Score of(List<Score> scores, String measure) {
    return scores.stream()
        .filter(score -> score.key().measure().value().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  private static Score.Measured measured(List<Score> scores, String measure) {
    return of(scores, measure).measured().orElseThrow();
  }

  @Test
  @Tag("S000-16")
  void jambiSelatanRisesFarthestOfElevenButCannotBeToldFromANewCounter() {
    List<Score> scores = jambi(Packs.citizenSatisfaction().id()).scores(UnitsCompared.standard());
    Score.Measured difference = measured(scores, "units.difference");
    assertEquals(4.69, difference.value(), 1e-9);
    assertEquals(Optional.empty(), difference.interval());
    assertEquals(EvidenceGrade.E2, difference.grade());
    assertEquals(1, measured(scores, "units.rank").value());
    assertEquals(1.0 / 11, measured(scores, "units.randomisation_p").value());
    assertEquals(
        "units.control@program:p#comparison=jambi-selatan,control=ikm.element:u9",
        of(scores, "units.control").key().toString());
    assertEquals(6.7, measured(scores, "units.control").value(), 1.0);
  }

  /** One unit before and after, asked by the first and by the second version of the survey. */
  private static List<Score> twoVersions(VersionLink... links) {
    InstrumentRef second = InstrumentRef.of("skm", "2");
    Scale four = Scale.of("empat", 1, 4, Better.HIGHER);
    UnitComparison declared =
        UnitComparison.builder()
            .id("c")
            .indicator("ikm.index")
            .before(Skm.BEFORE)
            .after(Skm.AFTER)
            .treated(List.of(Skm.UNIT))
            .comparison(List.of())
            .selection(Selection.CHOSEN)
            .negativeControls(List.of())
            .primary(Primary.PRIMARY)
            .build();
    Instrument later = Skm.instrument(second, 9, four).toBuilder().links(List.of(links)).build();
    return Skm.of(Skm.instrument(Skm.REF, 9, four), later)
        .forms(Skm.REF, Skm.BEFORE, 20, 570)
        .forms(second, Skm.AFTER, 20, 590)
        .with(builder -> builder.comparisons(List.of(declared)))
        .scores(UnitsCompared.standard());
  }

  @Test
  void anIndexByAnotherVersionOfTheSurveyIsNotComparedUnlessItIsDeclaredAlike() {
    assertEquals(
        "instruments differ (skm/1, skm/2; equivalence not declared); the figures are not compared",
        ((Score.NotComputable) of(twoVersions(), "units.change")).detail().in("en"));
    assertEquals(
        "instrumen berbeda (skm/1, skm/2; skala diubah); angkanya tidak diperbandingkan",
        ((Score.NotComputable)
                of(
                    twoVersions(VersionLink.of("skm/1", VersionEquivalence.SCALE_CHANGED)),
                    "units.change"))
            .detail()
            .in("id"));
    Score.Measured same =
        measured(twoVersions(VersionLink.of("skm/1", VersionEquivalence.SAME)), "units.change");
    assertFalse(same.quality().weaknesses().contains(Weakness.MODE_CHANGED));
    Score.Measured reworded =
        measured(twoVersions(VersionLink.of("skm/1", VersionEquivalence.REWORDED)), "units.change");
    assertTrue(reworded.quality().weaknesses().contains(Weakness.MODE_CHANGED));
    assertTrue(
        reworded.notes().stream()
            .anyMatch(
                note ->
                    note.in("en")
                        .equals(
                            "versions of the instrument skm/1, skm/2; reworded: part of the change"
                                + " may come from the wording")),
        reworded.notes()::toString);
  }

  @Test
  void anIndexByAnotherRegulationIsNotCompared() {
    List<Score> scores = jambi("kepmenpan-25-2004").scores(UnitsCompared.standard());
    Score.NotComputable none = (Score.NotComputable) of(scores, "units.difference");
    assertEquals(Absence.of("NOT_COMPARABLE"), none.reason());
  }
}
