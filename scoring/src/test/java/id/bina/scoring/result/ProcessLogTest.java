package id.bina.scoring.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.EventKind;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.VersionEquivalence;
import id.bina.core.instrument.VersionLink;
import id.bina.core.people.Source;
import id.bina.core.program.UnitId;
import id.bina.core.program.WorkUnit;
import id.bina.core.result.Absence;
import id.bina.core.result.Counts;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Score;
import id.bina.core.result.Weakness;
import id.bina.scoring.ResponseCases;
import id.bina.scoring.Settings;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.TallyBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Logs of a queue and of complaints, with the figures of Tanjungbalai. */
class ProcessLogTest {
  private static final InstrumentRef QUEUE = InstrumentRef.of("antrean", "1");
  private static final InstrumentRef COMPLAINTS = InstrumentRef.of("pengaduan", "1");
  private static final Subject COUNTER = Subject.of(UnitId.of("loket-1"));
  private static final Scale IN_TIME = Scale.of("tepat", 0, 1, Better.HIGHER);

  private final ResponseCases cases = new ResponseCases();

  private static Instrument queue() {
    return Instrument.builder()
        .ref(QUEUE)
        .title(Text.of("Catatan antrean"))
        .kind(InstrumentKind.LOG)
        .addItems(Item.number("menit", Text.of("Lama tunggu (menit)")))
        .build();
  }

  private static Instrument complaints() {
    return Instrument.builder()
        .ref(COMPLAINTS)
        .title(Text.of("Register pengaduan"))
        .kind(InstrumentKind.LOG)
        .addScales(IN_TIME)
        .addItems(
            Item.rating("tepat", Text.of("Selesai tepat waktu"), "tepat", "ketepatan").toBuilder()
                .aspect(Optional.empty())
                .build())
        .build();
  }

  private static ColumnKey minutes(Occasion occasion) {
    return ColumnKey.of("antrean/1", Source.RECORD, occasion, "menit");
  }

  private static ColumnKey inTime(Occasion occasion) {
    return ColumnKey.of("pengaduan/1", Source.RECORD, occasion, "tepat");
  }

  /** So many visits around a median, from 20 minutes below to 20 above. */
  private void visits(String arm, Occasion occasion, int median, int n) {
    for (int i = 0; i < n; i++) {
      visit(arm, occasion, median + i % 41 - 20);
    }
  }

  private void visit(String arm, Occasion occasion, long minutes) {
    cases
        .counted(minutes(occasion))
        .row(
            Map.of(CaseColumns.SUBJECT, COUNTER.toString(), "arm", arm),
            Map.of(),
            Map.of(minutes(occasion), minutes));
  }

  /** A queue that is kept by the second version of its log after the training. */
  private List<Score> twoVersions(VersionLink... links) {
    ColumnKey later = ColumnKey.of("antrean/2", Source.RECORD, Occasion.POST, "menit");
    for (int i = 0; i < 100; i++) {
      visit("trained", Occasion.PRE, 41 + i % 41 - 20);
      cases
          .counted(later)
          .row(
              Map.of(CaseColumns.SUBJECT, COUNTER.toString(), "arm", "trained"),
              Map.of(),
              Map.of(later, 24L + i % 41 - 20));
    }
    Instrument second =
        queue().toBuilder().ref(InstrumentRef.of("antrean", "2")).links(List.of(links)).build();
    return scores(queue(), second);
  }

  private static Score ofCounter(List<Score> scores) {
    return scores.stream()
        .filter(score -> score.key().measure().value().equals("process.median_change"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLogOfAnotherVersionIsComparedAsItIsDeclared() {
    Score undeclared = ofCounter(twoVersions());
    assertEquals(
        List.of(Weakness.MODE_CHANGED), undeclared.measured().orElseThrow().quality().weaknesses());
    assertTrue(
        notes(undeclared.measured().orElseThrow())
            .contains(
                "version of the instrument changed (antrean/1 -> antrean/2, equivalence not"
                    + " declared): a break, not a straight comparison"));

    Score same = ofCounter(twoVersions(VersionLink.of("antrean/1", VersionEquivalence.SAME)));
    assertEquals(List.of(), same.measured().orElseThrow().quality().weaknesses());

    Score.NotComputable other =
        (Score.NotComputable)
            ofCounter(twoVersions(VersionLink.of("antrean/1", VersionEquivalence.NOT_COMPARABLE)));
    assertEquals(Absence.NO_COMPARISON, other.reason());
  }

  private void complaints(String arm, Occasion occasion, int good, int all) {
    cases.rated(inTime(occasion), IN_TIME);
    for (int i = 0; i < all; i++) {
      cases.row(
          Map.of(CaseColumns.SUBJECT, COUNTER.toString(), "arm", arm),
          Map.of(inTime(occasion), i < good ? 1 : 0),
          Map.of());
    }
  }

  private List<Score> scores(Instrument... logs) {
    return scores(builder -> builder, logs);
  }

  private List<Score> scores(UnaryOperator<Setting.Builder> more, Instrument... logs) {
    Setting setting =
        more.apply(
                Settings.of().toBuilder()
                    .instruments(List.of(logs))
                    .addLayouts(cases.source().layout()))
            .build();
    ProcessLog strategy = ProcessLog.standard();
    TallyBook book = TallyBook.of(strategy.plan(setting), List.of(cases.source()));
    return strategy.score(setting, book.forStrategy("test"));
  }

  private static Score.Measured find(List<Score> scores, String key) {
    return scores.stream()
        .filter(score -> score.key().toString().equals(key))
        .findFirst()
        .flatMap(Score::measured)
        .orElseThrow(
            () -> new AssertionError(key + " among " + scores.stream().map(Score::key).toList()));
  }

  private static List<String> notes(Score.Measured score) {
    return score.notes().stream().map(note -> note.in("en")).toList();
  }

  private List<Score> tanjungbalai(UnaryOperator<Setting.Builder> more) {
    visits("trained", Occasion.PRE, 41, 1180);
    visits("trained", Occasion.POST, 24, 1240);
    visits("other", Occasion.PRE, 40, 1100);
    visits("other", Occasion.POST, 25, 1150);
    return scores(more, queue());
  }

  @Test
  @Tag("S003-14")
  void waitingFellAtTrainedAndOtherCounters() {
    List<Score> scores = tanjungbalai(builder -> builder);

    String trained = "#antrean/1|catatan|pre#arm=trained";
    Score.Measured before = find(scores, "process.median@program:p" + trained);
    assertEquals(41, before.value());
    assertEquals(Counts.of(1180, 1180), before.counts());
    assertTrue(before.interval().orElseThrow().width() <= 3);

    Score.Measured change =
        find(scores, "process.median_change@program:p#antrean/1|catatan|post#arm=trained");
    assertEquals(-17, change.value());
    assertEquals(Counts.ofSides(1180, 1240), change.counts());
    assertTrue(change.interval().orElseThrow().upper() < -14);
    assertEquals(EvidenceGrade.E3, change.grade());

    Score.Measured others =
        find(scores, "process.median_change@unit:loket-1#antrean/1|catatan|post#arm=other");
    assertEquals(-15, others.value());
  }

  @Test
  void anArmThatHoldsAllCasesOfACounterDoesNotRepeatThem() {
    visits("trained", Occasion.PRE, 41, 82);

    assertEquals(
        List.of(
            "process.median@program:p#antrean/1|catatan|pre",
            "process.median@unit:loket-1#antrean/1|catatan|pre",
            "process.median@program:p#antrean/1|catatan|pre#arm=trained"),
        scores(queue()).stream().map(score -> score.key().toString()).toList());
  }

  @Test
  void theHodgesLehmannShiftStandsBesideTheDifferenceOfMedians() {
    String card =
        find(
                tanjungbalai(builder -> builder),
                "process.median_change@program:p#antrean/1|catatan|post#arm=trained")
            .explain()
            .table();

    assertTrue(card.contains("Hodges-Lehmann shift"), card);
    assertTrue(card.contains("-17.00 ["), card);
  }

  @Test
  void anEventWithinThePeriodsTakesAGrade() {
    List<Score> scores =
        tanjungbalai(
            builder ->
                builder
                    .addFieldworks(log(Occasion.PRE, "2023-01-01", "2023-03-31"))
                    .addFieldworks(log(Occasion.POST, "2024-01-01", "2024-03-31"))
                    .addEvents(
                        new Event(
                            EvidenceId.of("E-1"),
                            EventKind.of("facility"),
                            LocalDate.of(2023, 9, 1),
                            Settings.PROGRAMME,
                            Text.of("Mesin mandiri", "Self-service machine"))));

    Score.Measured change =
        find(scores, "process.median_change@program:p#antrean/1|catatan|post#arm=trained");
    assertEquals(List.of(Weakness.EVENT), change.quality().weaknesses());
    assertEquals(
        List.of(
            "before -> after",
            "cases count one by one; where places of service differ the interval is too narrow",
            "another event: Self-service machine (2023-09-01)"),
        notes(change));
  }

  @Test
  @Tag("S003-13")
  void whatHappenedInTheHallHappenedAtItsCountersAndInAllOfThem() {
    UnitId hall = UnitId.of("balai");
    UnitId counter = UnitId.of("loket-1");
    List<Score> scores =
        tanjungbalai(
            builder ->
                builder
                    .program(
                        Settings.of().program().toBuilder()
                            .addUnits(new WorkUnit(hall, Text.of("Balai"), Optional.empty()))
                            .addUnits(new WorkUnit(counter, Text.of("Loket"), Optional.of(hall)))
                            .build())
                    .addFieldworks(log(Occasion.PRE, "2023-01-01", "2023-03-31"))
                    .addFieldworks(log(Occasion.POST, "2024-01-01", "2024-03-31"))
                    .addEvents(
                        new Event(
                            EvidenceId.of("E-1"),
                            EventKind.NEW_TOOL,
                            LocalDate.of(2023, 9, 1),
                            Subject.of(hall),
                            Text.of("Mesin mandiri", "Self-service machine"))));

    for (String subject : List.of("program:p", "unit:loket-1")) {
      Score.Measured change =
          find(scores, "process.median_change@" + subject + "#antrean/1|catatan|post");
      assertEquals(List.of(Weakness.EVENT), change.quality().weaknesses(), subject);
      assertEquals(EvidenceGrade.E2, change.grade());
    }
  }

  private static Fieldwork log(Occasion occasion, String from, String to) {
    return Fieldwork.builder()
        .instrument(QUEUE)
        .subject(Settings.PROGRAMME)
        .occasion(occasion)
        .mode(SurveyMode.of("register"))
        .period(Span.of(from, to))
        .build();
  }

  @Test
  @Tag("S003-15")
  void complaintsInTimeRoseAtTrainedOffices() {
    complaints("trained", Occasion.PRE, 34, 62);
    complaints("trained", Occasion.POST, 46, 58);
    complaints("other", Occasion.PRE, 70, 130);
    complaints("other", Occasion.POST, 74, 128);
    List<Score> scores = scores(complaints());

    String at = "@program:p#pengaduan/1|catatan|";
    assertEquals(34.0 / 62, find(scores, "process.in_time" + at + "pre#arm=trained").value());
    Score.Measured trained = find(scores, "process.in_time_change" + at + "post#arm=trained");
    assertEquals(46.0 / 58 - 34.0 / 62, trained.value(), 1e-15);
    assertTrue(trained.interval().orElseThrow().lower() > 0);
    Score.Measured other = find(scores, "process.in_time_change" + at + "post#arm=other");
    assertEquals(0.205, trained.value() - other.value(), 0.0005);
    assertTrue(other.interval().orElseThrow().contains(0));
  }

  @Test
  void theTwoLogsAreKeptApartThoughTheyShareTheirCases() {
    visits("trained", Occasion.PRE, 41, 82);
    complaints("trained", Occasion.PRE, 34, 62);
    List<Score> scores = scores(queue(), complaints());

    assertEquals(
        Counts.of(82, 82), find(scores, "process.median@program:p#antrean/1|catatan|pre").counts());
    assertEquals(
        Counts.of(62, 62),
        find(scores, "process.in_time@program:p#pengaduan/1|catatan|pre").counts());
  }

  @Test
  void aLogNamesTheStrataOfItsCases() {
    visits("trained", Occasion.PRE, 41, 82);
    Instrument none = queue().toBuilder().putTags(ProcessLog.STRATA, "layanan").build();

    assertEquals(
        List.of(
            "process.median@program:p#antrean/1|catatan|pre",
            "process.median@unit:loket-1#antrean/1|catatan|pre"),
        scores(none).stream().map(score -> score.key().toString()).toList());
  }

  @Test
  void oneCaseIsTooFewAndAnEmptyLogSaysSo() {
    visit("trained", Occasion.PRE, 41);
    Score.NotComputable few = (Score.NotComputable) scores(queue()).get(0);
    assertEquals(Absence.BELOW_MINIMUM_N, few.reason());

    Score.NotComputable empty = (Score.NotComputable) scores(complaints()).get(0);
    assertEquals(Absence.NO_DATA, empty.reason());
    assertEquals("program:p#pengaduan/1||", empty.key().cell().toString());
  }

  @Test
  void anArmWithOneWaveHasNothingToCompareWith() {
    visits("trained", Occasion.PRE, 41, 82);
    visits("trained", Occasion.POST, 24, 82);
    visits("other", Occasion.PRE, 40, 82);

    Score.NotComputable change =
        (Score.NotComputable)
            scores(queue()).stream()
                .filter(score -> score.key().toString().endsWith("post#arm=other"))
                .filter(score -> score.key().measure().value().endsWith("change"))
                .findFirst()
                .orElseThrow();
    assertEquals(Absence.NO_COMPARISON, change.reason());
    assertEquals("82 cases before and 0 after", change.detail().in("en"));
  }

  @Test
  void noLogSaysNothing() {
    visits("trained", Occasion.PRE, 41, 5);
    assertEquals(List.of(), scores());
  }
}
