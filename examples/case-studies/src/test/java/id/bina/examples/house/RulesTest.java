package id.bina.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import id.bina.core.offence.NeedsALibrary;
import id.bina.io.offence.KnowsScoring;
import id.bina.scoring.offence.KnowsAFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every rule of the house finds its offence, and only that. */
class RulesTest {

  private static final JavaClasses OFFENCES =
      new ClassFileImporter()
          .importClasses(NeedsALibrary.class, KnowsScoring.class, KnowsAFormat.class);

  @Test
  void coreMayNotNeedALibrary() {
    assertEquals(List.of("NeedsALibrary.rounded"), offendersOf(Rules.CORE_NEEDS_ONLY_THE_JDK));
  }

  @Test
  void scoringMayNotKnowAFormat() {
    assertEquals(List.of("KnowsAFormat.written"), offendersOf(Rules.SCORING_LOOKS_INWARD));
  }

  @Test
  void ioMayNotKnowScoring() {
    assertEquals(List.of("KnowsScoring.name"), offendersOf(Rules.IO_LOOKS_INWARD));
  }

  @Test
  void aTypeArgumentOfALibraryMayNotStandInASignature() {
    assertEquals(
        List.of("KnowsAFormat.matrices"),
        offendersOf(Rules.NO_THIRD_PARTY_TYPE_IN_A_PUBLIC_SIGNATURE));
  }

  @Test
  void aTranscendentalOfMathIsFoundAndASquareRootIsNot() {
    assertEquals(List.of("KnowsAFormat.intrinsic"), offendersOf(Rules.TRANSCENDENTALS_ARE_STRICT));
  }

  @Test
  void theClockAndUnseededRandomnessAreFoundAndASeedIsNot() {
    assertEquals(
        List.of("KnowsAFormat.today", "KnowsAFormat.unseeded"),
        offendersOf(Rules.NOTHING_FROM_THE_SURROUNDINGS));
  }

  @Test
  void aCopyThatForgetsItsOrderIsFoundAndASortedOneIsNot() {
    assertEquals(List.of("KnowsAFormat.shuffled"), offendersOf(Rules.NO_SALTED_ORDER));
  }

  @Test
  void theDefaultLocaleIsFoundAndAStatedOneIsNot() {
    assertEquals(List.of("KnowsScoring.inTheDefaultLocale"), offendersOf(Rules.NO_DEFAULT_LOCALE));
  }

  @Test
  void theDefaultCharsetIsFoundAndAStatedOneIsNot() {
    assertEquals(
        List.of("KnowsScoring.inTheDefaultCharset"), offendersOf(Rules.NO_DEFAULT_CHARSET));
  }

  @Test
  void aStaticThatCanChangeIsFound() {
    assertEquals(
        List.of("KnowsAFormat.SEEN", "KnowsAFormat.count"), offendersOf(Rules.NO_MUTABLE_STATICS));
  }

  /** The members named in the violations, as {@code Type.member}. */
  private static List<String> offendersOf(ArchRule rule) {
    Pattern member = Pattern.compile("^(?:Method <)?id\\.bina\\.\\w+\\.offence\\.(\\w+\\.\\w+)");
    TreeSet<String> offenders = new TreeSet<>();
    for (String violation : rule.evaluate(OFFENCES).getFailureReport().getDetails()) {
      member
          .matcher(violation)
          .results()
          .map((MatchResult found) -> found.group(1))
          .forEach(offenders::add);
    }
    return List.copyOf(offenders);
  }
}
