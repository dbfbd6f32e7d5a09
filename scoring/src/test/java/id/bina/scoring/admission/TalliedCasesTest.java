package id.bina.scoring.admission;

import static id.bina.scoring.admission.Examples.draft;
import static id.bina.scoring.admission.Examples.reaction;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.dossier.BulkEvidence;
import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.RowKeys;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.ItemCountsSpec;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;
import org.junit.jupiter.api.Test;

/** A nation's year is read once: admission asks for keys and counts while it is tallied. */
class TalliedCasesTest {
  private static final ItemCountsSpec ANSWERS =
      new ItemCountsSpec(reaction("R1"), Grouping.of(CaseUnit.RECORD));
  private static final TallyPlan PLAN = TallyPlan.of(ANSWERS);

  /** Cases that remember by how many threads they were read. */
  private record Remembered(MemoryCases cases, RowKeys rowKeys, int threads, List<Integer> readings)
      implements CaseSource {
    @Override
    public CaseLayout layout() {
      return cases.layout();
    }

    @Override
    public <R> R collect(Collector<? super CaseBatch, ?, R> collector) {
      readings.add(threads);
      return cases.collect(collector);
    }

    @Override
    public CaseSource withThreads(int count) {
      return new Remembered(cases, rowKeys, count, readings);
    }

    @Override
    public String digest() {
      return cases.digest();
    }
  }

  private static Remembered source(String... keys) {
    MemoryCases.Builder cases =
        MemoryCases.builder(
            new CaseLayout(
                CaseUnit.RECORD,
                List.of(RatingColumn.of(reaction("R1"), Examples.FOUR)),
                List.of(),
                List.of()));
    for (String key : keys) {
      cases.row(key).rating(reaction("R1"), 3);
    }
    return new Remembered(cases.build(), RowKeys.UNCHECKED, 1, new ArrayList<>());
  }

  private static TalliedCases tallied(Remembered source, Function<Setting, TallyPlan> plan) {
    Subject study = Subject.of(SubjectKind.STUDY, "nsw");
    Dossier dossier =
        draft(0)
            .bulk(List.of(new BulkEvidence("massal", study, source)))
            .build()
            .dossier()
            .orThrow();
    return Admission.standard().tally(dossier, plan, 2);
  }

  private static void assertIsCountedByItself(TalliedCases tallied, TallyPlan plan) {
    assertEquals(TallyBook.of(plan, tallied.cases().sources()), tallied.screened());
    assertEquals(TallyBook.of(plan, tallied.cases().sources(View.ALL)), tallied.all());
  }

  @Test
  void aBulkSourceIsReadOnceByAllThreads() {
    Remembered source = source("K-1", "K-2");
    TalliedCases tallied = tallied(source, setting -> PLAN);
    assertEquals(List.of(2), source.readings());
    assertIsCountedByItself(tallied, PLAN);
  }

  @Test
  void rowsThatAreRefusedAreNotInTheBook() {
    Remembered source = source("K-1", "K-2", "K-1");
    TalliedCases tallied = tallied(source, setting -> PLAN);
    assertEquals(List.of(2, 2), source.readings());
    assertIsCountedByItself(tallied, PLAN);
    assertEquals(1, tallied.screened().itemCounts(ANSWERS, GroupKey.all()).answered());
  }

  @Test
  void aPlanThatDependsOnWhoAnsweredIsAskedAgain() {
    Remembered source = source("K-1", "K-2");
    Function<Setting, TallyPlan> ofAnswered =
        setting -> setting.admission().flow().isEmpty() ? TallyPlan.none() : PLAN;
    assertIsCountedByItself(tallied(source, ofAnswered), PLAN);
  }
}
