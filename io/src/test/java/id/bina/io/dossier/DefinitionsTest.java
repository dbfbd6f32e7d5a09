package id.bina.io.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.ItemId;
import id.bina.core.people.Source;
import id.bina.io.json.BinaJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a definition refuses by itself, before any file is read. */
class DefinitionsTest {

  private static void refuses(String sentence, Executable made) {
    assertEquals(sentence, assertThrows(IllegalArgumentException.class, made).getMessage());
  }

  @Test
  void aReadingKnowsItsSeparatorEncodingAndPattern() {
    refuses(
        "separator must be one character, was '::'",
        () -> CsvReading.builder().separator("::").build());
    refuses(
        "charset must be a known encoding such as windows-1252, was 'latin'",
        () -> CsvReading.builder().charset("latin").build());
    refuses(
        "dates must be a pattern such as d/M/yyyy, was 'tanggal'",
        () -> CsvReading.builder().dates("tanggal").build());
  }

  @Test
  void aRuleOfItemsNotAskedHasItemsAndACondition() {
    refuses(
        "a rule of items not asked must name items, had none",
        () -> NotAsked.builder().addAllBlank("R1").build());
    refuses(
        "a rule of items not asked must state a condition, had none (items [R1])",
        () -> NotAsked.builder().addItems(ItemId.of("R1")).build());
    refuses(
        "a rule of items not asked must give a column together with its values, had no values"
            + " (items [R1])",
        () -> NotAsked.builder().addItems(ItemId.of("R1")).column("versi").build());
    refuses(
        "a rule of items not asked must give a column together with its values, had no column"
            + " (items [R1])",
        () -> NotAsked.builder().addItems(ItemId.of("R1")).addValues("A").build());
  }

  @Test
  void answersNameTheColumnsOfItems() {
    InstrumentRef reaksi = InstrumentRef.of("reaksi", "1");

    refuses(
        "answers must name the columns of items, had none (instrument reaksi/1)",
        () -> new AnswerColumns(reaksi, new TreeMap<>(), List.of(), Optional.empty()));
  }

  @Test
  void aFileHasItemsIfItHoldsAnswersAndStaysInItsFolder() {
    refuses(
        "a file must have columns of items if and only if it holds answers or observations, holds"
            + " answers without them (file a.csv)",
        () -> FileDescription.builder().holds(FileKind.ANSWERS).file("a.csv").build());
    for (String file : List.of("", "/etc/a.csv", "../a.csv", "b/../../a.csv", "C:\\a.csv")) {
      refuses(
          "file must be a path within the folder, with / between, was '"
              + file
              + "'\n  put the file into the folder of program.json or below it",
          () -> FileDescription.builder().holds(FileKind.TESTS).file(file).build());
    }
  }

  private static BulkDescription.Builder bulk() {
    return BulkDescription.builder()
        .id("gaji")
        .subject(Subject.parse("study:gaji"))
        .unit(CaseUnit.RECORD)
        .instrument(InstrumentRef.of("catatan", "1"))
        .source(Source.RECORD);
  }

  private static BulkNumber.Builder number() {
    return BulkNumber.builder()
        .item(ItemId.of("gaji"))
        .occasion(Occasion.POST)
        .column("gaji")
        .decimals(2);
  }

  @Test
  void aBulkSourceHasFilesAndColumnsAndEachStratumOnce() {
    BulkFile file = new BulkFile("gaji.csv", new TreeMap<>(), Optional.empty());

    refuses(
        "a bulk source must have files and columns, had no files (bulk gaji)",
        () -> bulk().addNumbers(number().build()).build());
    refuses(
        "a bulk source must have files and columns, had no columns (bulk gaji)",
        () -> bulk().addFiles(file).build());
    refuses(
        "a stratum must have a column or a value, arm has both (bulk gaji)",
        () ->
            bulk()
                .addFiles(file)
                .addNumbers(number().build())
                .putStrata("arm", "ikut")
                .putValues("arm", "ya")
                .build());
    refuses("decimals must be in [0, 15], was 16 (item gaji)", () -> number().decimals(16).build());
  }

  @Test
  void aDefinitionIsWrittenAndReadAsJson() {
    Path program = Folders.folder("bulk-unknown-label").resolve("program.json");
    DossierDefinition definition = BinaJson.read(program, DossierDefinition.class).orThrow();

    String json = BinaJson.write(definition);
    assertEquals(definition, BinaJson.read(json, DossierDefinition.class).orThrow());
  }
}
