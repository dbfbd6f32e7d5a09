package id.bina.scoring.result;

import id.bina.core.dossier.DesignDeclaration;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.scoring.tally.CaseTableSpec;
import id.bina.scoring.tally.Feature;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.MomentsSpec;
import id.bina.scoring.tally.PatternTableSpec;
import id.bina.scoring.tally.TallySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must be counted for one declared comparison.
 *
 * @param declaration the comparison
 * @param unit the unit of the cases that hold the outcome
 */
record ArmSpecs(DesignDeclaration declaration, CaseUnit unit) {

  /** Empty if no cases hold the outcome and the arms. */
  static Optional<ArmSpecs> of(Setting setting, DesignDeclaration declaration) {
    return setting.layouts().stream()
        .filter(layout -> holds(layout, declaration))
        .findFirst()
        .map(layout -> new ArmSpecs(declaration, layout.unit()));
  }

  private static boolean holds(CaseLayout layout, DesignDeclaration declaration) {
    ColumnKey outcome = declaration.outcome();
    boolean hasOutcome =
        layout.numberIndex(outcome).isPresent() || layout.ratingIndex(outcome).isPresent();
    return hasOutcome && layout.stratumIndex(declaration.armStratum()).isPresent();
  }

  List<TallySpec> all() {
    List<TallySpec> specs = new ArrayList<>(List.of(outcome(), kept()));
    if (!declaration.balanceColumns().isEmpty()) {
      specs.add(balance());
    }
    if (!declaration.covariates().isEmpty()) {
      specs.add(cases());
    }
    return specs;
  }

  MomentsSpec outcome() {
    return new MomentsSpec(List.of(declaration.outcome()), grouping());
  }

  /** Whose outcome is known: the others were lost. */
  PatternTableSpec kept() {
    return new PatternTableSpec(List.of(hasOutcome()), grouping());
  }

  Feature hasOutcome() {
    return new Feature.Answered(declaration.outcome());
  }

  MomentsSpec balance() {
    return new MomentsSpec(declaration.balanceColumns(), grouping());
  }

  CaseTableSpec cases() {
    List<ColumnKey> columns = new ArrayList<>();
    columns.add(declaration.outcome());
    columns.addAll(declaration.covariates());
    return new CaseTableSpec(columns, grouping());
  }

  GroupKey treated() {
    return GroupKey.of(declaration.armStratum(), declaration.treatedArm());
  }

  GroupKey control() {
    return GroupKey.of(declaration.armStratum(), declaration.controlArm());
  }

  private Grouping grouping() {
    return Grouping.of(unit, declaration.armStratum());
  }
}
