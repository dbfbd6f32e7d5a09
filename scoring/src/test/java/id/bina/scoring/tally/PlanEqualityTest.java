package id.bina.scoring.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Strata;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equality that is written out instead of left to the record: every component still counts. */
class PlanEqualityTest {

  private static final ColumnKey R1 = ColumnKey.parse("reaksi/1|peserta|at_end|R1");
  private static final ColumnKey R2 = ColumnKey.parse("reaksi/1|peserta|at_end|R2");

  private static CompleteCountsSpec counts(CaseUnit unit, String stratum, ColumnKey... columns) {
    return new CompleteCountsSpec(List.of(columns), Grouping.of(unit, stratum));
  }

  @Test
  void aSpecificationDiffersWithColumnsUnitAndStrata() {
    CompleteCountsSpec spec = counts(CaseUnit.PERSON, Strata.TRAINING, R1, R2);

    assertEquals(spec, counts(CaseUnit.PERSON, Strata.TRAINING, R2, R1));
    assertEquals(spec.hashCode(), counts(CaseUnit.PERSON, Strata.TRAINING, R2, R1).hashCode());
    assertNotEquals(spec, counts(CaseUnit.PERSON, Strata.TRAINING, R1));
    assertNotEquals(spec, counts(CaseUnit.RECORD, Strata.TRAINING, R1, R2));
    assertNotEquals(spec, counts(CaseUnit.PERSON, Strata.UNIT, R1, R2));
  }

  @Test
  void aPlanDiffersWithWhatItWantsCounted() {
    TallyPlan plan = TallyPlan.of(counts(CaseUnit.PERSON, Strata.TRAINING, R1));

    assertEquals(plan, TallyPlan.of(counts(CaseUnit.PERSON, Strata.TRAINING, R1)));
    assertEquals(
        plan.hashCode(), TallyPlan.of(counts(CaseUnit.PERSON, Strata.TRAINING, R1)).hashCode());
    assertNotEquals(plan, TallyPlan.of(counts(CaseUnit.PERSON, Strata.TRAINING, R2)));
    assertNotEquals(plan, TallyPlan.none());
  }
}
