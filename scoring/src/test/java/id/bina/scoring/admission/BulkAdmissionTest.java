package id.bina.scoring.admission;

import static id.bina.scoring.admission.Examples.admit;
import static id.bina.scoring.admission.Examples.draft;
import static id.bina.scoring.admission.Examples.exclusions;
import static id.bina.scoring.admission.Examples.held;
import static id.bina.scoring.admission.Examples.reaction;
import static id.bina.scoring.admission.Examples.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import id.bina.core.dossier.BulkEvidence;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.RowKeys;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.program.TrainingId;
import id.bina.core.result.FlowRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import org.junit.jupiter.api.Test;

/** Bulk sources keep the promise of admission as far as their rows allow, and say how far. */
class BulkAdmissionTest {
  private static final Subject STUDY = Subject.of(SubjectKind.STUDY, "nsw");
  private static final Subject TRAINING = Subject.of(TrainingId.of("TR-01"));

  private static MemoryCases.Builder cases(CaseUnit unit) {
    return MemoryCases.builder(
        new CaseLayout(
            unit,
            List.of(RatingColumn.of(reaction("R1"), Examples.FOUR)),
            List.of(NumberColumn.of(CaseColumns.assessmentPoints(Occasion.POST), 1)),
            List.of(Strata.ARM)));
  }

  private static MemoryCases.Builder points(MemoryCases.Builder cases, String number) {
    return cases.number(CaseColumns.assessmentPoints(Occasion.POST), new BigDecimal(number));
  }

  private static Cases admitted(int participants, Subject subject, CaseSource source) {
    return admit(draft(participants).bulk(List.of(new BulkEvidence("massal", subject, source))));
  }

  private static List<String> flow(Cases cases) {
    return cases.summary().flow().stream().map(FlowRow::toString).toList();
  }

  @Test
  void nobodyCanTellWhichOfTheRowsOfOneKeyCounts() {
    MemoryCases.Builder cases = cases(CaseUnit.RECORD);
    points(cases.row("K-1").stratum(Strata.ARM, "ya"), "1");
    points(cases.row("K-2").stratum(Strata.ARM, "tidak"), "2.5").rating(reaction("R1"), 3);
    points(cases.row("K-1"), "3");
    points(cases.row("K-1"), "4");

    Cases found = admitted(0, STUDY, cases.build());

    assertEquals(
        List.of("bulk.repeated_key excluded 3", "bulk.unscreened flagged 1"), exclusions(found));
    assertEquals(
        List.of("/bulk/massal/K-1 key of a row must stand once, K-1 stands 3 times"), held(found));
    assertEquals(
        "kunci baris harus satu kali, K-1 ada 3 kali", found.held().get(0).message().in("id"));
    assertEquals(
        List.of("K-2 arm=tidak at_end.R1=3 post.points=2.5"),
        rows(found, CaseUnit.RECORD, View.ALL));
    assertEquals(
        List.of(
            "study:nsw assessment/1 catatan post: 4 came, 1 count, 1 screened",
            "study:nsw reaksi/1 peserta at_end: 1 came, 1 count, 1 screened"),
        flow(found));
  }

  @Test
  void rowsWithoutAKeyStayAndAreCountedAsNotCompared() {
    MemoryCases.Builder cases = cases(CaseUnit.RECORD);
    points(cases.row(), "1");
    points(cases.row(), "1");
    points(cases.row("K-1"), "1");
    MemoryCases source = cases.build();

    Cases found = admitted(0, STUDY, source);

    assertEquals(List.of("bulk.without_key flagged 2"), exclusions(found));
    assertSame(source, found.sources().get(0));
  }

  @Test
  void numbersOfRowsAreNoKeys() {
    MemoryCases.Builder cases = cases(CaseUnit.RECORD);
    points(cases.row("1"), "1");
    points(cases.row("2"), "1");

    assertEquals(
        List.of("bulk.without_key flagged 2"),
        exclusions(admitted(0, STUDY, new Promised(cases.build(), RowKeys.NONE))));
    assertEquals(
        List.of(), exclusions(admitted(0, STUDY, new Promised(cases.build(), RowKeys.UNIQUE))));
  }

  @Test
  void participationsThatAreNotOnTheRosterAreRefused() {
    MemoryCases.Builder cases = cases(CaseUnit.PARTICIPATION);
    points(cases.row("P-01|TR-01"), "1");
    points(cases.row("P-09|TR-01"), "2");
    points(cases.row(), "3");

    Cases found = admitted(1, TRAINING, cases.build());

    assertEquals(
        List.of(
            "roster.unknown excluded 1",
            "bulk.without_key flagged 1",
            "bulk.roster_unchecked flagged 1"),
        exclusions(found));
    assertEquals(
        List.of(
            "/bulk/massal/P-09|TR-01 key of a row must be on the roster of those who came, was"
                + " P-09|TR-01"),
        held(found));
    assertEquals(
        List.of(
            "training:TR-01 assessment/1 catatan post: 3 came, 2 count, 2 screened",
            "training:TR-01 reaksi/1 peserta at_end: 0 came, 0 count, 0 screened"),
        flow(found));
  }

  @Test
  void personsAreComparedWithTheParticipants() {
    MemoryCases.Builder cases = cases(CaseUnit.PERSON);
    points(cases.row("P-01"), "1");
    points(cases.row("P-09"), "2");

    assertEquals(
        List.of("roster.unknown excluded 1"),
        exclusions(admitted(1, Subject.of(SubjectKind.PROGRAM, "bungo"), cases.build())));
  }

  @Test
  void formsAboutATrainingThatNameNobodyAreNotComparedWithItsRoster() {
    MemoryCases.Builder cases = cases(CaseUnit.RESPONSE);
    cases.row("K-1").rating(reaction("R1"), 4);
    cases.row("K-2").rating(reaction("R1"), 4);

    assertEquals(
        List.of("bulk.roster_unchecked flagged 2", "bulk.unscreened flagged 2"),
        exclusions(admitted(1, TRAINING, cases.build())));
    assertEquals(
        List.of("bulk.unscreened flagged 2"), exclusions(admitted(0, TRAINING, cases.build())));
  }

  @Test
  void partsAndThreadsMakeNoDifference() {
    MemoryCases.Builder cases = cases(CaseUnit.RECORD);
    for (int i = 0; i < 10_000; i++) {
      points(cases.row("K-" + i % 6_000), "1");
    }

    Cases one = admitted(0, STUDY, cases.build());
    Cases eight = admitted(0, STUDY, cases.build().withThreads(8));

    assertEquals(List.of("bulk.repeated_key excluded 8000"), exclusions(one));
    assertEquals(exclusions(one), exclusions(eight));
    assertEquals(held(one), held(eight));
  }

  @Test
  void whatIsLeftOutChangesTheIdentity() {
    MemoryCases.Builder cases = cases(CaseUnit.RECORD);
    points(cases.row("K-1"), "1");
    CaseSource whole = cases.build();

    assertNotEquals(whole.digest(), new SelectedRows(whole, Set.of("K-1")).digest());
    assertEquals(RowKeys.UNCHECKED, new SelectedRows(whole, Set.of("K-1")).rowKeys());
  }

  /** A source that says more about its keys than the cases it shows. */
  private record Promised(CaseSource cases, RowKeys rowKeys) implements CaseSource {
    @Override
    public CaseLayout layout() {
      return cases.layout();
    }

    @Override
    public <R> R collect(Collector<? super CaseBatch, ?, R> collector) {
      return cases.collect(collector);
    }

    @Override
    public String digest() {
      return cases.digest();
    }
  }
}
