package id.bina.examples.benchmarks;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.core.program.DeliveryMode;
import id.bina.core.program.Program;
import id.bina.core.program.ProgramId;
import id.bina.core.program.Region;
import id.bina.core.program.RegionLevel;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingForm;
import id.bina.core.program.TrainingId;
import id.bina.io.dossier.BulkDescription;
import id.bina.io.dossier.BulkFile;
import id.bina.io.dossier.BulkRating;
import id.bina.io.dossier.CsvReading;
import id.bina.io.dossier.DossierDefinition;
import id.bina.io.json.BinaJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Writes the {@code program.json} of files of the rig's shape: two thousand trainings, twelve items
 * in three aspects.
 *
 * <p>Arguments: where to write, and files with commas between, as they are called within the folder
 * of the data.
 */
public final class YearDefinition {
  /** How many trainings there are, {@code T0001} and on. */
  static final int TRAININGS = 2_000;

  private static final InstrumentRef FORM = InstrumentRef.of("reaksi", "1");
  private static final List<Aspect> ASPECTS =
      List.of(
          Aspect.of("materi", Text.of("Materi", "Content"), AspectRole.MATERI),
          Aspect.of("instruktur", Text.of("Penyampaian", "Delivery"), AspectRole.INSTRUKTUR),
          Aspect.of(
              "penyelenggaraan",
              Text.of("Penyelenggaraan", "Organisation"),
              AspectRole.PENYELENGGARAAN));
  private static final int ITEMS_OF_ASPECT = 4;

  private YearDefinition() {}

  /**
   * Writes the definition.
   *
   * @param args the file to write, and the files with commas between
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Usage.require(args, 2, "the file to write, and files with commas between");
    write(Path.of(args[0]), List.of(args[1].split(",", -1)));
  }

  static void write(Path definition, List<String> files) throws IOException {
    Files.writeString(definition, BinaJson.write(of(files)));
  }

  private static DossierDefinition of(List<String> files) {
    return DossierDefinition.builder()
        .program(program())
        .asOf(LocalDate.of(2027, 1, 31))
        .addInstruments(instrument())
        .addBulk(bulk(files))
        .build();
  }

  private static Program program() {
    return Program.builder()
        .id(ProgramId.of("ASN-2026"))
        .title(Text.of("Pengembangan kompetensi ASN 2026", "Development of civil servants 2026"))
        .region(Region.of("Indonesia", RegionLevel.UNKNOWN))
        .trainings(IntStream.rangeClosed(1, TRAININGS).mapToObj(YearDefinition::training).toList())
        .build();
  }

  private static Training training(int number) {
    return Training.builder()
        .id(TrainingId.of(id(number)))
        .title(Text.of("Pelatihan " + number, "Training " + number))
        .form(TrainingForm.PELATIHAN)
        .mode(DeliveryMode.TATAP_MUKA)
        .held(Span.of("2026-01-01", "2026-12-31"))
        .jp(BigDecimal.valueOf(20))
        .build();
  }

  static String id(int number) {
    String digits = Integer.toString(10_000 + number);
    return "T" + digits.substring(1);
  }

  private static Instrument instrument() {
    return Instrument.builder()
        .ref(FORM)
        .title(Text.of("Evaluasi akhir pelatihan", "End-of-training questionnaire"))
        .kind(InstrumentKind.REACTION)
        .addScales(Scale.of("setuju-4", 1, 4, Better.HIGHER))
        .aspects(ASPECTS)
        .items(items().mapToObj(YearDefinition::item).toList())
        .build();
  }

  private static IntStream items() {
    return IntStream.rangeClosed(1, ASPECTS.size() * ITEMS_OF_ASPECT);
  }

  private static Item item(int number) {
    Aspect aspect = ASPECTS.get((number - 1) / ITEMS_OF_ASPECT);
    return Item.rating(
        "q" + number,
        Text.of("Pernyataan " + number, "Statement " + number),
        "setuju-4",
        aspect.id().value());
  }

  private static BulkDescription bulk(List<String> files) {
    CsvReading commas = CsvReading.builder().separator(Optional.of(",")).build();
    return BulkDescription.builder()
        .id("asn-2026")
        .subject(Subject.of(ProgramId.of("ASN-2026")))
        .unit(CaseUnit.PARTICIPATION)
        .instrument(FORM)
        .source(Source.PARTICIPANT)
        .files(
            files.stream()
                .map(file -> new BulkFile(file, new TreeMap<>(), Optional.of(commas)))
                .toList())
        .ratings(
            items()
                .mapToObj(i -> new BulkRating(ItemId.of("q" + i), Occasion.AT_END, "q" + i))
                .toList())
        .putStrata(Strata.TRAINING, "training_id")
        .addIgnored("*")
        .build();
  }
}
