package id.bina.scoring.admission;

import id.bina.core.Text;
import id.bina.core.dossier.BulkEvidence;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.FlowRow;
import id.bina.scoring.tally.TallyBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What becomes of a bulk source: the rows that count, and the flow that led there.
 *
 * @param source the rows that count
 * @param flow how many came and count, for each instrument, source and occasion
 * @param book the tallies of the rows that count
 */
record BulkRows(CaseSource source, List<FlowRow> flow, TallyBook book) {

  BulkRows {
    flow = List.copyOf(flow);
  }

  /**
   * Refuses what keys and roster tell, and counts what nobody can tell: from one reading, unless a
   * row is refused and the others have to be counted anew.
   */
  static BulkRows admit(BulkEvidence bulk, Roster roster, AdmissionLog log, BulkReader reader) {
    boolean isCompared = isOfPeople(bulk) && !roster.isEmpty();
    Predicate<String> isOnRoster = isCompared ? onRoster(roster, bulk)::contains : key -> true;
    BulkReader.Reading received = reader.read(bulk.source(), isOnRoster);
    BulkKeys keys = received.keys();
    refuse(bulk, keys.offRoster(), Refusal.NOT_ON_ROSTER, log);
    refuse(bulk, keys.repeated(), Refusal.REPEATED_KEY, log);
    log.count(Refusal.BULK_WITHOUT_KEY, keys.withoutKey());
    if (isAboutTraining(bulk) && !roster.isEmpty()) {
      log.count(Refusal.BULK_WITHOUT_ROSTER, isCompared ? keys.withoutKey() : keys.rows());
    }
    Set<String> refused = new HashSet<>(keys.offRoster().keySet());
    refused.addAll(keys.repeated().keySet());
    if (refused.isEmpty()) {
      return counted(bulk, bulk.source(), received, received, log);
    }
    CaseSource kept = new SelectedRows(bulk.source(), refused);
    return counted(bulk, kept, received, reader.read(kept, isOnRoster), log);
  }

  private static boolean isOfPeople(BulkEvidence bulk) {
    CaseUnit unit = bulk.source().layout().unit();
    return unit.equals(CaseUnit.PARTICIPATION) || unit.equals(CaseUnit.PERSON);
  }

  private static Set<String> onRoster(Roster roster, BulkEvidence bulk) {
    return bulk.source().layout().unit().equals(CaseUnit.PERSON)
        ? roster.persons()
        : roster.participations().keySet();
  }

  /** A study or a service unit has no roster of participants to compare with. */
  private static boolean isAboutTraining(BulkEvidence bulk) {
    SubjectKind kind = bulk.subject().kind();
    return isOfPeople(bulk)
        || kind.equals(SubjectKind.TRAINING)
        || kind.equals(SubjectKind.SESSION);
  }

  private static void refuse(
      BulkEvidence bulk, Map<String, Long> rows, Refusal refusal, AdmissionLog log) {
    new TreeMap<>(rows)
        .forEach(
            (key, times) ->
                log.refuse(
                    refusal,
                    times,
                    "/bulk/" + bulk.id() + "/" + key,
                    refusal == Refusal.NOT_ON_ROSTER ? offRoster(key) : repeated(key, times)));
  }

  private static Text offRoster(String key) {
    return Text.of(
        "kunci baris harus dari daftar peserta yang hadir, tertulis " + key,
        "key of a row must be on the roster of those who came, was " + key);
  }

  private static Text repeated(String key, long times) {
    return Text.of(
        "kunci baris harus satu kali, " + key + " ada " + times + " kali",
        "key of a row must stand once, " + key + " stands " + times + " times");
  }

  private static BulkRows counted(
      BulkEvidence bulk,
      CaseSource source,
      BulkReader.Reading received,
      BulkReader.Reading admitted,
      AdmissionLog log) {
    log.count(Refusal.OUT_OF_RANGE, admitted.counts().outOfRange());
    log.count(Refusal.BULK_UNSCREENED, admitted.counts().rated());
    SortedMap<FormKey, Long> counts = admitted.counts().responded();
    List<FlowRow> flow = new ArrayList<>();
    received
        .counts()
        .responded()
        .forEach((key, came) -> flow.add(row(bulk, key, came, counts.getOrDefault(key, 0L))));
    return new BulkRows(source, flow, admitted.book());
  }

  private static FlowRow row(BulkEvidence bulk, FormKey key, long received, long admitted) {
    return FlowRow.builder()
        .subject(bulk.subject())
        .instrument(key.instrument())
        .source(key.source())
        .occasion(key.occasion())
        .eligible(OptionalLong.empty())
        .received(received)
        .admitted(admitted)
        .screened(admitted)
        .build();
  }
}
