package id.bina.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Money;
import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.dossier.BulkEvidence;
import id.bina.core.dossier.Imported;
import id.bina.core.evidence.Feedback;
import id.bina.core.instrument.Answer;
import id.bina.core.program.Program;
import id.bina.core.program.TrainingId;
import id.bina.core.result.EvidenceGrade;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaJsonTest {
  @TempDir Path folder;

  /** A value of a portal's own, made of the same parts. */
  record Tile(TrainingId training, double share, OptionalDouble margin, BigDecimal jp) {}

  record Index(Map<String, Tile> tiles) {}

  record Letters(Map<String, List<Integer>> positions) {}

  @Test
  void writesAnIdAsPlainText() {
    assertEquals("\"TR-01\"\n", BinaJson.write(TrainingId.of("TR-01")));
  }

  @Test
  void writesAConstantAsItsName() {
    assertEquals("\"E3\"\n", BinaJson.write(EvidenceGrade.E3));
  }

  @Test
  void writesAFractionAsText() {
    assertEquals("\"1/3\"\n", BinaJson.write(Rational.of(2, 6)));
    assertEquals(Rational.of(1, 3), BinaJson.read("\"1/3\"", Rational.class).orThrow());
  }

  @Test
  void writesIndonesianFirst() {
    assertEquals(
        "{\n  \"id\": \"baik\",\n  \"ar\": \"hasan\",\n  \"en\": \"good\"\n}\n",
        BinaJson.write(Text.of("baik", "good").with("ar", "hasan")));
  }

  @Test
  void writesMoneyWithAllItsDecimals() {
    assertEquals(
        "{\n  \"amount\": \"1200.00\",\n  \"currency\": \"IDR\"\n}\n",
        BinaJson.write(Money.rupiah(1200)));
  }

  @Test
  void writesTheTypeOfAnAnswerFirst() {
    assertEquals("{\n  \"type\": \"notAsked\"\n}\n", BinaJson.write(Answer.notAsked()));
  }

  @Test
  void writesNoExponentInADecimal() {
    assertEquals(
        """
        {
          "training": "TR-01",
          "share": 0.1,
          "jp": 0.00000001
        }
        """,
        BinaJson.write(
            new Tile(TrainingId.of("TR-01"), 0.1, OptionalDouble.empty(), new BigDecimal("1E-8"))));
  }

  /** Double.toString gives 1.9999999999999998E23 on JDK 17. */
  @Test
  void writesTheShortestDigitsOfABinaryNumberOnEveryJdk() {
    Tile tile =
        new Tile(
            TrainingId.of("TR-01"),
            Double.parseDouble("2e23"),
            OptionalDouble.of(-0.0),
            BigDecimal.ONE);

    assertEquals(
        """
        {
          "training": "TR-01",
          "share": 2.0E23,
          "margin": -0.0,
          "jp": 1
        }
        """,
        BinaJson.write(tile));
    assertEquals(tile, BinaJson.read(BinaJson.write(tile), Tile.class).orThrow());
  }

  @Test
  void refusesToWriteWhatIsNotANumber() {
    Tile tile =
        new Tile(TrainingId.of("TR-01"), Double.NaN, OptionalDouble.empty(), BigDecimal.ONE);

    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> BinaJson.write(new Index(Map.of("first", tile))));

    assertEquals("/tiles/first/share must be finite to be written, was NaN", refused.getMessage());
  }

  @Test
  void writesAMapInTheOrderOfItsKeys() {
    Map<String, List<Integer>> positions = new HashMap<>();
    List.of("z", "a", "m", "Aa", "BB").forEach(key -> positions.put(key, List.of(1)));

    assertEquals(
        List.of("Aa", "BB", "a", "m", "z"),
        BinaJson.write(new Letters(positions))
            .lines()
            .filter(line -> line.contains("\": ["))
            .map(line -> line.strip().replaceAll("\"(.*)\": .*", "$1"))
            .toList());
  }

  @Test
  void writesEmptyListsAndMapsOnOneLine() {
    assertEquals("{\n  \"positions\": {}\n}\n", BinaJson.write(new Letters(Map.of())));
  }

  @Test
  void refusesATypeThatHasNoJson() {
    var written = assertThrows(IllegalArgumentException.class, () -> BinaJson.write(List.of(1, 2)));
    var read =
        assertThrows(
            IllegalArgumentException.class, () -> BinaJson.read("[]", StringBuilder.class));

    assertEquals(
        "type must be a record, an enum or a closed family of records, was"
            + " java.util.ImmutableCollections$List12",
        written.getMessage());
    assertEquals(
        "type must be a record, an enum or a closed family of records, was java.lang.StringBuilder",
        read.getMessage());
  }

  @Test
  void readsNoFeedbackWithoutKnowingWhichKind() {
    Imported<Feedback> read =
        BinaJson.read(BinaJson.write(Samples.response()), "feedback.json", Feedback.class);

    Broken.assertSaid(
        read,
        "feedback.json:1:1 / Feedback cannot be read: it is open to further kinds, ask for one of"
            + " them");
  }

  @Test
  void readsNoBulkSource() {
    Broken.assertSaid(
        BinaJson.read(BinaJson.write(Samples.bulk()), "bulk.json", BulkEvidence.class),
        "bulk.json:4:13 /source a bulk source cannot be read from JSON, only its description is"
            + " written",
        "  name its file in the program.json of a dossier folder");
  }

  @Test
  void writesAFileWholeAndReadsItBack() throws IOException {
    Path file = folder.resolve("program.json");

    BinaJson.write(Samples.program(), file);

    assertEquals(BinaJson.write(Samples.program()), Files.readString(file));
    assertEquals(Samples.program(), BinaJson.read(file, Program.class).orThrow());
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path file = folder.resolve("missing").resolve("program.json");

    assertThrows(UncheckedIOException.class, () -> BinaJson.write(Samples.program(), file));
  }
}
