package id.bina.io.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The reader of each kind of file, those with columns of items apart. */
final class RowReaders {
  private static final Map<FileKind, Function<FileDescription, RowReader>> READERS =
      Map.ofEntries(
          Map.entry(FileKind.PARTICIPANTS, file -> new RosterRows.Participants()),
          Map.entry(FileKind.ENROLMENTS, file -> new RosterRows.Enrolments()),
          Map.entry(FileKind.ATTENDANCE, file -> new RosterRows.Attendances()),
          Map.entry(FileKind.ACTION_PLANS, file -> new RosterRows.ActionPlans()),
          Map.entry(FileKind.TESTS, file -> new TestRows(TestRows.occasions(file))),
          Map.entry(FileKind.INTERVIEWS, file -> new VoiceRows.Interviews(VoiceRows.coders(file))),
          Map.entry(FileKind.VOICES, file -> new VoiceRows.Voices(VoiceRows.coders(file))),
          Map.entry(FileKind.LEARNING_HOURS, file -> new RecordRows.Hours()),
          Map.entry(FileKind.EVENTS, file -> new RecordRows.Events()),
          Map.entry(FileKind.COSTS, file -> new RecordRows.Costs()),
          Map.entry(FileKind.PEER_COSTS, file -> new RecordRows.PeerCosts()),
          Map.entry(FileKind.COMPETENCY_LEVELS, file -> new RegisterRows.CompetencyLevels()),
          Map.entry(FileKind.APPRAISALS, file -> new RegisterRows.Appraisals()),
          Map.entry(FileKind.INDICATORS, file -> new RegisterRows.Indicators()));

  private RowReaders() {}

  /** A new reader for a file; empty if its kind is not known. */
  static Optional<RowReader> of(FileDescription file) {
    return Optional.ofNullable(READERS.get(file.holds())).map(make -> make.apply(file));
  }

  /** All kinds, by name. */
  static List<FileKind> known() {
    Map<String, FileKind> known = new TreeMap<>();
    READERS.keySet().forEach(kind -> known.put(kind.code(), kind));
    known.put(FileKind.ANSWERS.code(), FileKind.ANSWERS);
    known.put(FileKind.OBSERVATIONS.code(), FileKind.OBSERVATIONS);
    return List.copyOf(known.values());
  }
}
