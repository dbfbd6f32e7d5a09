package id.bina.io.dossier;

import id.bina.core.dossier.BulkEvidence;
import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.dossier.Severity;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.program.ActionPlan;
import id.bina.core.program.Cost;
import id.bina.core.program.PeerCost;
import id.bina.core.program.Program;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.LedgerEntry;
import id.bina.io.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads all files of one definition into a draft, and the draft into a dossier. */
final class FolderReader {
  private final String name;
  private final DossierDefinition definition;
  private final Path data;
  private final int threads;
  private final Problems problems = new Problems();
  private final Collected collected = new Collected();
  private final Set<FileKind> incomplete = new HashSet<>();
  private final FolderFiles files;
  private final OwnDefinitions own;
  private final List<Instrument> instruments;

  /**
   * A reader.
   *
   * @param name how problems call the file of the definition
   * @param definition what it says
   * @param data the folder of the CSV files
   * @param threads how many threads read bulk files
   */
  FolderReader(String name, DossierDefinition definition, Path data, int threads) {
    this.threads = threads;
    this.name = name;
    this.definition = definition;
    this.data = data;
    this.files = new FolderFiles(data, problems);
    this.own = new OwnDefinitions(name, definition, files, problems);
    this.instruments = own.instruments();
  }

  /** The dossier, or every problem that prevents it. */
  Imported<Dossier> read() {
    for (int i = 0; i < definition.files().size(); i++) {
      read(definition.files().get(i), name + " /files/" + i);
    }
    List<BulkEvidence> bulk = bulk();
    Imported<Dossier> made = draft(bulk, own.packs()).dossier();
    Places places = new Places(name, definition, collected);
    List<Problem> found = rosterIncomplete() ? problems.held() : made.problems();
    found.forEach(problem -> problems.add(places.translated(problem)));
    Optional<Dossier> dossier = problems.block() ? Optional.empty() : made.value();
    return dossier.isPresent()
        ? Imported.of(dossier.get(), problems.all())
        : Imported.failed(problems.all());
  }

  /** Whether people are missing only because their rows could not be read. */
  private boolean rosterIncomplete() {
    return incomplete.contains(FileKind.PARTICIPANTS) || incomplete.contains(FileKind.ENROLMENTS);
  }

  private void read(FileDescription file, String pointer) {
    int before = problems.blocking();
    if (!files.standsWithin(file.file(), pointer + "/file")) {
      incomplete.add(file.holds());
      return;
    }
    Imported<Table> table =
        Table.load(
            data.resolve(file.file()),
            file.file(),
            file.reading().orElse(CsvReading.standard()).options());
    table.problems().forEach(problems::add);
    table.value().ifPresent(found -> read(new DescribedFile(file, found, problems), pointer));
    if (problems.blocking() > before) {
      incomplete.add(file.holds());
    }
  }

  private void read(DescribedFile file, String pointer) {
    Optional<RowReader> reader = reader(file, pointer);
    if (reader.isEmpty() || !new MappingCheck(pointer, file, reader.get(), problems).isSound()) {
      return;
    }
    for (int row = 0; row < file.size(); row++) {
      reader.get().read(new Fields(file, row), collected);
    }
    reader.get().finish(collected);
  }

  private Optional<RowReader> reader(DescribedFile file, String pointer) {
    if (file.description().answers().isPresent()) {
      return answers(file, file.description().answers().get(), pointer);
    }
    Optional<RowReader> reader = RowReaders.of(file.description());
    if (reader.isEmpty()) {
      problems.add(
          Severity.BLOCKS,
          pointer + "/holds",
          "unknown-kind",
          DossierSentences.unknownKind(file.description().holds(), RowReaders.known()));
    }
    return reader;
  }

  private Optional<RowReader> answers(DescribedFile file, AnswerColumns columns, String pointer) {
    Optional<Instrument> instrument =
        instrument(columns.instrument(), pointer + "/answers/instrument");
    if (instrument.isEmpty()) {
      return Optional.empty();
    }
    Set<String> items = new HashSet<>();
    instrument.get().items().forEach(item -> items.add(item.id().value()));
    List<String> unknown =
        Stream.concat(
                columns.items().keySet().stream(),
                columns.notAsked().stream()
                    .flatMap(rule -> rule.items().stream())
                    .map(item -> item.value()))
            .distinct()
            .filter(item -> !items.contains(item))
            .toList();
    for (String item : unknown) {
      problems.add(
          Severity.BLOCKS,
          pointer + "/answers/items/" + item,
          "unknown-item",
          DossierSentences.unknownItem(item, instrument.get()));
    }
    return unknown.isEmpty()
        ? Optional.of(items(file, columns, instrument.get()))
        : Optional.empty();
  }

  private static RowReader items(DescribedFile file, AnswerColumns columns, Instrument instrument) {
    return file.description().holds().equals(FileKind.OBSERVATIONS)
        ? new ObservationRows(file, columns, instrument)
        : new AnswerRows(file, columns, instrument);
  }

  private Optional<Instrument> instrument(InstrumentRef ref, String pointer) {
    Optional<Instrument> found =
        instruments.stream().filter(each -> each.ref().equals(ref)).findFirst();
    if (found.isEmpty()) {
      List<String> known = instruments.stream().map(each -> each.ref().toString()).toList();
      problems.add(
          Severity.BLOCKS,
          pointer,
          "unknown-instrument",
          DossierSentences.unknownInstrument(ref, known));
    }
    return found;
  }

  private List<BulkEvidence> bulk() {
    List<BulkEvidence> bulk = new ArrayList<>();
    for (int i = 0; i < definition.bulk().size(); i++) {
      BulkDescription each = definition.bulk().get(i);
      String pointer = name + " /bulk/" + i;
      boolean within = true;
      for (int k = 0; k < each.files().size(); k++) {
        within &= files.standsWithin(each.files().get(k).file(), pointer + "/files/" + k + "/file");
      }
      if (!within) {
        continue;
      }
      instrument(each.instrument(), pointer + "/instrument")
          .flatMap(known -> new BulkCheck(data, each, known, problems, threads).source(pointer))
          .ifPresent(source -> bulk.add(new BulkEvidence(each.id(), each.subject(), source)));
    }
    return bulk;
  }

  private DossierDraft draft(List<BulkEvidence> bulk, List<RegulationPack> packs) {
    return withEvidence(DossierDraft.builder())
        .program(program())
        .instruments(instruments)
        .assertions(definition.assertions())
        .designs(definition.designs())
        .bulk(bulk)
        .policy(definition.policy().orElse(EvaluationPolicy.standard()))
        .asOf(definition.asOf())
        .primaryOutcomes(definition.primaryOutcomes())
        .packs(packs)
        .held(problems.held())
        .successCases(definition.successCases())
        .fieldworks(definition.fieldworks())
        .comparisons(definition.comparisons())
        .ledger(ledger())
        .build();
  }

  private List<LedgerEntry> ledger() {
    if (definition.ledgerFile().isEmpty()) {
      return definition.ledger();
    }
    return files
        .json(definition.ledgerFile().get(), name + " /ledgerFile", Ledger.class)
        .map(Ledger::entries)
        .orElse(List.of());
  }

  private DossierDraft.Builder withEvidence(DossierDraft.Builder draft) {
    draft
        .participants(collected.participants.values())
        .enrolments(collected.enrolments.values())
        .responses(collected.responses.values())
        .interviews(collected.interviews.values())
        .voices(collected.voices.values())
        .assessments(collected.assessments.values())
        .attendance(collected.attendance.values())
        .learningHours(collected.learningHours.values())
        .events(collected.events.values())
        .competencyLevels(collected.competencyLevels.values())
        .appraisals(collected.appraisals.values())
        .readings(collected.readings.values())
        .observations(collected.observations.values());
    return draft;
  }

  private Program program() {
    List<Cost> costs = new ArrayList<>(definition.program().costs());
    costs.addAll(collected.costs.values());
    List<PeerCost> peerCosts = new ArrayList<>(definition.program().peerCosts());
    peerCosts.addAll(collected.peerCosts.values());
    List<ActionPlan> plans = new ArrayList<>(definition.program().actionPlans());
    plans.addAll(collected.actionPlans.values());
    return definition.program().toBuilder()
        .costs(costs)
        .peerCosts(peerCosts)
        .actionPlans(plans)
        .build();
  }
}
