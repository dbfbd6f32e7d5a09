package id.bina.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Refusal;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.people.Source;
import id.bina.core.result.Design;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesignDeclarationTest {
  private static final ColumnKey OUTCOME =
      ColumnKey.of("nsw/1", Source.RECORD, Occasion.POST, "re78");
  private static final ColumnKey BEFORE =
      ColumnKey.of("nsw/1", Source.RECORD, Occasion.PRE, "re75");

  private static DesignDeclaration.Builder design() {
    return DesignDeclaration.builder()
        .id("D-1")
        .design(Design.RANDOMISED)
        .outcome(OUTCOME)
        .treatedArm("1")
        .controlArm("0")
        .subject(Subject.of(Drafts.TR1));
  }

  @Test
  void isExploratoryInTheStratumArmUnlessSaidOtherwise() {
    DesignDeclaration design = design().build();
    assertEquals(Primary.EXPLORATORY, design.primary());
    assertEquals("arm", design.armStratum());
    assertEquals(design, design.toBuilder().build());
  }

  @Test
  void refusesOneArm() {
    assertEquals(
        "treated and control arm must differ, were both 0 (design D-1)",
        Refusal.of(design().treatedArm("0")::build));
  }

  @Test
  void refusesTheOutcomeAsACovariate() {
    assertEquals(
        "outcome must not be a covariate, was nsw/1|catatan|post|re78 (design D-1)",
        Refusal.of(design().addCovariates(OUTCOME)::build));
  }

  @Test
  void refusesACovariateThatIsNamedTwice() {
    assertEquals(
        "covariate must be named once, were [nsw/1|catatan|pre|re75, nsw/1|catatan|pre|re75]"
            + " (design D-1)",
        Refusal.of(design().addCovariates(BEFORE, BEFORE)::build));
  }

  @Test
  void showsBalanceInTheCovariatesUnlessOtherColumnsAreDeclared() {
    DesignDeclaration plain = design().addCovariates(BEFORE).build();
    assertEquals(List.of(BEFORE), plain.balanceColumns());
    ColumnKey married = ColumnKey.of("nsw/1", Source.RECORD, Occasion.PRE, "marr");
    DesignDeclaration more = plain.toBuilder().addBalance(BEFORE, married).build();
    assertEquals(List.of(BEFORE, married), more.balanceColumns());
    assertEquals(List.of(BEFORE), more.covariates());
  }

  @Test
  void refusesTheOutcomeOrARepetitionInTheBalance() {
    assertEquals(
        "outcome must not be a balance column, was nsw/1|catatan|post|re78 (design D-1)",
        Refusal.of(design().addBalance(OUTCOME)::build));
    assertEquals(
        "balance column must be named once, were [nsw/1|catatan|pre|re75, nsw/1|catatan|pre|re75]"
            + " (design D-1)",
        Refusal.of(design().addBalance(BEFORE, BEFORE)::build));
  }

  @Test
  void refusesABlankArm() {
    assertEquals(
        "control arm of design D-1 must not be blank, was blank",
        Refusal.of(design().controlArm("")::build));
  }
}
