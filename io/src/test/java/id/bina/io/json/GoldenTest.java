package id.bina.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.instrument.Instrument;
import id.bina.core.instruments.Instruments;
import id.bina.core.program.Program;
import id.bina.core.regulation.CoreValues;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Evaluation;
import id.bina.core.result.Release;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What documents look like, byte for byte.
 *
 * <p>A changed golden file is looked at: other programs read these bytes, and a file that a release
 * wrote must be readable ever after. What this version writes stands in {@code target/golden}.
 */
class GoldenTest {

  @Test
  void program() {
    assertGolden("program.json", Samples.program());
  }

  @Test
  void draft() {
    assertGolden("dossier-draft.json", Samples.draft());
  }

  @Test
  void policy() {
    assertGolden("evaluation-policy.json", Samples.policy());
  }

  @TestFactory
  Stream<DynamicTest> everyReadyInstrument() {
    return Instruments.all().stream()
        .map(
            instrument ->
                DynamicTest.dynamicTest(
                    instrument.ref().toString(),
                    () -> {
                      String name = "instruments/" + instrument.ref().id() + ".json";
                      assertGolden(name, instrument);
                      assertEquals(instrument, read(name, Instrument.class));
                    }));
  }

  @Test
  void laterVersionOfAnInstrument() {
    assertGolden("instrument-later.json", Samples.laterVersion());
    assertEquals(Samples.laterVersion(), read("instrument-later.json", Instrument.class));
  }

  @TestFactory
  Stream<DynamicTest> everyBuiltInPack() {
    return Packs.all().stream()
        .map(
            pack ->
                DynamicTest.dynamicTest(
                    pack.id(),
                    () -> {
                      String name = "packs/" + pack.id() + ".json";
                      assertGolden(name, pack);
                      assertEquals(pack, read(name, RegulationPack.class));
                    }));
  }

  @Test
  void coreValues() {
    assertGolden("core-values.json", CoreValues.berakhlak());
    assertEquals(CoreValues.berakhlak(), read("core-values.json", CoreValues.class));
  }

  @Test
  void ruleBook() {
    assertGolden("rule-book.json", ResultSamples.ruleBook());
  }

  @Test
  void ledger() {
    assertGolden("ledger.json", ResultSamples.ledger());
  }

  @Test
  void evaluation() {
    assertGolden("evaluation.json", ResultSamples.evaluation());
  }

  @Test
  void release() {
    assertGolden("release.json", ResultSamples.release());
  }

  @Test
  void goldenFilesAreReadAsWhatWasWritten() {
    assertEquals(Samples.program(), read("program.json", Program.class));
    assertEquals(Samples.draft(), read("dossier-draft.json", DossierDraft.class));
    assertEquals(Samples.policy(), read("evaluation-policy.json", EvaluationPolicy.class));
    assertEquals(ResultSamples.ruleBook(), read("rule-book.json", RuleBook.class));
    assertEquals(ResultSamples.ledger(), read("ledger.json", Ledger.class));
    assertEquals(OptionalInt.empty(), read("ledger.json", Ledger.class).firstBroken());
    assertEquals(ResultSamples.evaluation(), read("evaluation.json", Evaluation.class));
    assertEquals(ResultSamples.release(), read("release.json", Release.class));
  }

  @Test
  void bulkEvidenceIsDescribedAndNothingMore() {
    assertGolden("bulk-evidence.json", Samples.bulk());
  }

  static String golden(String name) {
    try (InputStream in = GoldenTest.class.getResourceAsStream("golden/" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(String name, Class<T> type) {
    return BinaJson.read(golden(name), name, type).orThrow();
  }

  private static void assertGolden(String name, Object value) {
    String json = BinaJson.write(value);
    try {
      Path file = Path.of("target", "golden").resolve(name);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertEquals(golden(name), json, name);
  }
}
