package id.bina.io.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.dossier.DesignDeclaration;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.dossier.UnitComparison;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.SuccessCase;
import id.bina.core.instrument.Instrument;
import id.bina.core.program.Program;
import id.bina.core.result.MeasureId;
import id.bina.core.rule.LedgerEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What stands in {@code program.json}: the definitions of a dossier, and which CSV file holds what.
 *
 * <pre>{@code
 * {"program": {"id": "BG", "title": {"id": "Pelatihan aparatur Bungo"},
 *              "region": {"name": "Bungo", "level": "kabupaten"}},
 *  "asOf": "2025-12-31",
 *  "files": [{"holds": "participants", "file": "participants.csv"}]}
 * }</pre>
 *
 * @param program the programme; costs, peer costs and action plans of the files are added to it
 * @param asOf the day on which the evaluation stands
 * @param instruments the instruments that were used
 * @param assertions what the documents assert
 * @param designs how comparisons were set up
 * @param primaryOutcomes the measures that were named before the answers were seen
 * @param policy the thresholds that are set otherwise than the house does
 * @param packs the built-in regulations that apply, by their ids; see {@code packFiles}
 * @param files the CSV files that are held in memory
 * @param bulk the CSV files that are read row by row
 * @param successCases stories of success that documents tell, with what stands behind them
 * @param fieldworks how surveys were carried out
 * @param comparisons which units are compared with which
 * @param ledger the recommendations of earlier rounds, and how far each was followed up
 * @param ledgerFile the file of the ledger, if it stands in one of its own, as a path within the
 *     folder with {@code /} between: JSON as {@code BinaJson.write(ledger)} writes it
 * @param packFiles regulations of one's own that apply too, each a JSON file within the folder as
 *     {@code BinaJson.write(pack)} writes it; one with the id of a built-in pack takes its place
 * @param instrumentFiles further instruments that were used, each a JSON file within the folder
 * @param readyInstruments instruments that come with the library and were used as they are, by id
 *     and version: see {@link id.bina.core.instruments.Instruments}
 */
@Value.Builder
public record DossierDefinition(
    Program program,
    LocalDate asOf,
    List<Instrument> instruments,
    List<Assertion> assertions,
    List<DesignDeclaration> designs,
    List<MeasureId> primaryOutcomes,
    Optional<EvaluationPolicy> policy,
    List<String> packs,
    List<FileDescription> files,
    List<BulkDescription> bulk,
    List<SuccessCase> successCases,
    List<Fieldwork> fieldworks,
    List<UnitComparison> comparisons,
    List<LedgerEntry> ledger,
    Optional<String> ledgerFile,
    List<String> packFiles,
    List<String> instrumentFiles,
    List<String> readyInstruments) {

  /**
   * Keeps copies of the lists.
   *
   * @throws IllegalArgumentException if the ledger stands in a file and here too, or a file does
   *     not stand within the folder
   */
  public DossierDefinition {
    requireNonNull(program, "program");
    requireNonNull(asOf, "asOf");
    instruments = List.copyOf(instruments);
    assertions = List.copyOf(assertions);
    designs = List.copyOf(designs);
    primaryOutcomes = List.copyOf(primaryOutcomes);
    requireNonNull(policy, "policy");
    packs = List.copyOf(packs);
    files = List.copyOf(files);
    bulk = List.copyOf(bulk);
    successCases = List.copyOf(successCases);
    fieldworks = List.copyOf(fieldworks);
    comparisons = List.copyOf(comparisons);
    ledger = List.copyOf(ledger);
    requireNonNull(ledgerFile, "ledgerFile")
        .ifPresent(file -> Names.requireRelative("ledgerFile", file));
    packFiles = List.copyOf(packFiles);
    packFiles.forEach(file -> Names.requireRelative("packFiles", file));
    instrumentFiles = List.copyOf(instrumentFiles);
    instrumentFiles.forEach(file -> Names.requireRelative("instrumentFiles", file));
    readyInstruments = List.copyOf(readyInstruments);
    if (ledgerFile.isPresent() && !ledger.isEmpty()) {
      throw new IllegalArgumentException(
          "a ledger must stand in the definition or in a file of its own, was in both, file "
              + ledgerFile.get()
              + " and "
              + ledger.size()
              + " entries here\n  keep one of ledger and ledgerFile");
    }
  }

  /** A builder without anything set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the components; not thread-safe. */
  public static final class Builder extends DossierDefinitionBuilder {
    Builder() {}
  }
}
