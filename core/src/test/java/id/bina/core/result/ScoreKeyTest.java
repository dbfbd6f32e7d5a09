package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.people.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScoreKeyTest {
  private static final Subject FINANCE = SampleScores.FINANCE;
  private static final ColumnKey R1 =
      ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, "R1");

  @Test
  void readsAsMeasureAtSubject() {
    assertEquals("learning.d_av@training:TR-01", ScoreKey.of("learning.d_av", FINANCE).toString());
  }

  @Test
  void readsOriginAndStrataAfterTheSubject() {
    Cell cell = Cell.of(FINANCE).with(R1).with("aspect", "materi");
    assertEquals(
        "reaction.aspect.mean@training:TR-01#reaksi/1|peserta|at_end#aspect=materi",
        ScoreKey.of(MeasureId.of("reaction.aspect.mean"), cell).toString());
    assertEquals("training:TR-01 reaksi/1 peserta at_end aspect=materi", cell.label());
  }

  @Test
  void leavesOutWhatIsAbsent() {
    assertEquals("training:TR-01#|atasan|", Cell.of(FINANCE).with(Source.SUPERIOR).toString());
    assertEquals("training:TR-01#arm=b", Cell.of(FINANCE).with("arm", "b").toString());
  }

  @Test
  void writesMarksInAValueSoThatTheyCannotBeMistaken() {
    Cell cell = Cell.of(FINANCE).with("unit", "Dinas A|B, 100% = #1\n");
    assertEquals("training:TR-01#unit=Dinas A%7CB%2C 100%25 %3D %231%0A", cell.toString());
    assertEquals(cell, Cell.parse(cell.toString()));
  }

  @Test
  void writesAnAtSignInAMeasureSoThatItCannotBeMistaken() {
    ScoreKey key = ScoreKey.of("portal@x.rate", FINANCE);
    assertEquals("portal%40x.rate@training:TR-01", key.toString());
    assertEquals(key, ScoreKey.parse(key.toString()));
  }

  @Test
  void sortsStrataByName() {
    Cell cell = Cell.of(FINANCE).with("unit", "a").with("arm", "b");
    assertEquals("training:TR-01#arm=b,unit=a", cell.toString());
    assertEquals(cell, Cell.of(FINANCE).with("arm", "b").with("unit", "a"));
  }

  @Test
  void anotherValueTakesThePlaceOfTheOneBefore() {
    Cell cell = Cell.of(FINANCE).with("arm", "a").with("arm", "b");
    assertEquals(Optional.of("b"), cell.stratum("arm"));
    assertEquals(1, cell.strata().size());
    assertEquals(Optional.empty(), cell.stratum("unit"));
  }

  @Test
  void isOverallUnlessItIsLimitedToGroups() {
    assertTrue(Cell.of(FINANCE).with(R1).isOverall());
    assertFalse(Cell.of(FINANCE).with("arm", "a").isOverall());
  }

  @Test
  void ordersByMeasureThenSubjectThenWhatLimitsIt() {
    List<String> ordered =
        List.of(
            "learning.d_av@training:TR-01",
            "learning.d_av@training:TR-01#arm=a",
            "learning.d_av@training:TR-01#arm=a,unit=b",
            "learning.d_av@training:TR-01#arm=b",
            "learning.d_av@training:TR-01#|peserta|",
            "learning.d_av@training:TR-01#reaksi/1||",
            "learning.d_av@training:TR-02",
            "transfer.confirmed@program:bungo");
    List<ScoreKey> keys = new ArrayList<>(ordered.stream().map(ScoreKey::parse).toList());
    Collections.reverse(keys);
    Collections.sort(keys);
    assertEquals(ordered, keys.stream().map(ScoreKey::toString).toList());
  }

  @Test
  void refusesAStratumThatStandsTwice() {
    var strata = List.of(Stratum.of("arm", "a"), Stratum.of("arm", "b"));
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Cell(FINANCE, Optional.empty(), Optional.empty(), Optional.empty(), strata));
    assertEquals(
        "stratum must stand once in a cell, 'arm' stands twice (subject training:TR-01)",
        refused.getMessage());
  }

  @Test
  void refusesTextWithoutAnAtSign() {
    assertEquals(
        "score key must be a measure, '@' and a cell, was 'learning.d_av'"
            + "\n  for example learning.d_av@training:TR-01",
        refusal("learning.d_av"));
  }

  @Test
  void refusesAnOriginOfTwoParts() {
    assertEquals(
        "origin of a cell must be instrument, source and occasion with '|' between,"
            + " was 'peserta|at_end' (cell training:TR-01#peserta|at_end)",
        refusal("learning.d_av@training:TR-01#peserta|at_end"));
  }

  @Test
  void refusesAStratumWithoutAValue() {
    assertEquals(
        "stratum of a cell must be a name, '=' and a value, was 'arm'"
            + " (cell training:TR-01#arm)",
        refusal("learning.d_av@training:TR-01#arm"));
  }

  @Test
  void refusesAPartTooMany() {
    assertEquals(
        "cell must have at most a subject, an origin and strata with '#' between,"
            + " was 'training:TR-01#arm=a#unit=b'",
        refusal("learning.d_av@training:TR-01#arm=a#unit=b"));
  }

  @Test
  void refusesAPercentSignThatEscapesNothing() {
    assertEquals(
        "'%' must be followed by two digits 0-9 A-F, was '100%' (character 4)",
        refusal("learning.d_av@training:TR-01#arm=100%"));
  }

  private static String refusal(String text) {
    var refused = assertThrows(IllegalArgumentException.class, () -> ScoreKey.parse(text));
    return Objects.requireNonNull(refused.getMessage());
  }

  @Property(seed = "20260122")
  void parsesWhatItWrites(@ForAll("keys") ScoreKey key) {
    assertEquals(key, ScoreKey.parse(key.toString()));
    assertFalse(key.toString().contains("\n"));
  }

  @Property(seed = "20260123")
  void ordersTotallyAndAsEqualsSays(
      @ForAll("keys") ScoreKey one,
      @ForAll("keys") ScoreKey other,
      @ForAll("keys") ScoreKey third) {
    assertEquals(one.equals(other), one.compareTo(other) == 0);
    assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
    if (one.compareTo(other) <= 0 && other.compareTo(third) <= 0) {
      assertTrue(one.compareTo(third) <= 0);
    }
  }

  @Provide
  Arbitrary<ScoreKey> keys() {
    Arbitrary<String> values =
        Arbitraries.oneOf(
            Arbitraries.strings().withChars("%@#|=, \n\tab").ofMaxLength(6),
            Arbitraries.strings().ofMaxLength(4));
    Arbitrary<List<Stratum>> strata =
        Combinators.combine(Arbitraries.of("arm", "unit", "a:b@c"), values)
            .as(Stratum::of)
            .list()
            .ofMaxSize(3)
            .uniqueElements(Stratum::name);
    Arbitrary<Subject> subjects =
        Combinators.combine(
                Arbitraries.of(SubjectKind.TRAINING, SubjectKind.UNIT),
                Arbitraries.of("TR-01", "a:b@c", "A", "B"))
            .as(Subject::of);
    Arbitrary<Cell> cells =
        Combinators.combine(
                subjects,
                maybe(InstrumentRef.of("reaksi", "1"), InstrumentRef.of("a/b", "2")),
                maybe(Source.PARTICIPANT, Source.SUPERIOR),
                maybe(Occasion.PRE, Occasion.AT_END),
                strata)
            .as(Cell::new);
    return Combinators.combine(Arbitraries.of("learning.d_av", "portal@x", "a"), cells)
        .as((measure, cell) -> new ScoreKey(MeasureId.of(measure), cell));
  }

  private static <T> Arbitrary<Optional<T>> maybe(T one, T other) {
    return Arbitraries.of(List.of(Optional.empty(), Optional.of(one), Optional.of(other)));
  }
}
