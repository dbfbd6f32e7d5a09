package id.bina.core.dossier;

import id.bina.core.Text;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Strata;
import id.bina.core.people.Source;
import id.bina.core.regulation.RegulationPack;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether designs, outcomes, bulk evidence and packs refer to what there is. */
final class DesignChecks {
  private final DossierDraft draft;
  private final Findings findings;
  private final Known known;
  private final References references;

  DesignChecks(DossierDraft draft, Findings findings, Known known, References references) {
    this.draft = draft;
    this.findings = findings;
    this.known = known;
    this.references = references;
  }

  void run() {
    references.unique("/designs", Nouns.DESIGN, draft.designs(), DesignDeclaration::id);
    for (int i = 0; i < draft.designs().size(); i++) {
      design("/designs/" + i, draft.designs().get(i));
    }
    references.unique("/bulk", Nouns.BULK, draft.bulk(), BulkEvidence::id);
    for (int i = 0; i < draft.bulk().size(); i++) {
      BulkEvidence bulk = draft.bulk().get(i);
      references.subject(
          "/bulk/" + i + "/subject", Sentences.thing(Nouns.BULK, bulk.id()), bulk.subject());
    }
    references.unique("/primaryOutcomes", Nouns.MEASURE, draft.primaryOutcomes(), m -> m);
    primaryOutcomes();
    references.unique("/packs", Nouns.PACK, draft.packs(), RegulationPack::id);
  }

  private void design(String path, DesignDeclaration design) {
    Text owner = Sentences.thing(Nouns.DESIGN, design.id());
    references.subject(path + "/subject", owner, design.subject());
    List<CaseLayout> layouts =
        draft.bulk().stream()
            .filter(bulk -> bulk.subject().equals(design.subject()))
            .map(bulk -> bulk.source().layout())
            .toList();
    column(path + "/outcome", Text.of("hasil", "outcome"), owner, design.outcome(), layouts);
    Text covariate = Text.of("kovariat", "covariate");
    for (int i = 0; i < design.covariates().size(); i++) {
      column(path + "/covariates/" + i, covariate, owner, design.covariates().get(i), layouts);
    }
    Text balance = Text.of("ciri keseimbangan", "balance column");
    for (int i = 0; i < design.balance().size(); i++) {
      column(path + "/balance/" + i, balance, owner, design.balance().get(i), layouts);
    }
    arms(path, owner, design, layouts);
  }

  /**
   * With evidence in columns about the same subject, a column is one of those. Without, admission
   * makes the columns from instruments and from records; only those of instruments are known here.
   */
  private void column(
      String path, Text noun, Text owner, ColumnKey column, List<CaseLayout> layouts) {
    if (layouts.isEmpty()) {
      if (!column.source().equals(Source.RECORD)) {
        references.known(path, Nouns.INSTRUMENT, owner, column.instrument(), known.instruments());
        if (known.instrument(column.instrument()).isPresent()) {
          references.known(
              path, Nouns.ITEM, owner, column.item(), known.items(column.instrument()));
        }
      }
      return;
    }
    List<ColumnKey> columns = new ArrayList<>();
    for (CaseLayout layout : layouts) {
      layout.ratings().forEach(rating -> columns.add(rating.key()));
      layout.numbers().forEach(number -> columns.add(number.key()));
    }
    references.known(path, noun, owner, column, columns);
  }

  private void arms(String path, Text owner, DesignDeclaration design, List<CaseLayout> layouts) {
    Text stratum = Text.of("strata", "stratum");
    if (!layouts.isEmpty()) {
      Set<String> strata = new TreeSet<>();
      layouts.forEach(layout -> strata.addAll(layout.strata()));
      references.known(path + "/armStratum", stratum, owner, design.armStratum(), strata);
    } else if (design.armStratum().equals(Strata.ARM)) {
      Text arm = Text.of("kelompok", "arm");
      references.known(path + "/treatedArm", arm, owner, design.treatedArm(), known.arms);
      references.known(path + "/controlArm", arm, owner, design.controlArm(), known.arms);
    } else {
      references.known(
          path + "/armStratum",
          stratum,
          owner,
          design.armStratum(),
          List.of(Strata.ARM, Strata.EMPLOYMENT, Strata.SUPERIOR, Strata.TRAINING, Strata.UNIT));
    }
  }

  private void primaryOutcomes() {
    int most = draft.policy().mostPrimaryOutcomes();
    int found = draft.primaryOutcomes().size();
    if (found > most) {
      findings.blocks(
          "/primaryOutcomes",
          "primary.too_many",
          Text.of(
              "ukuran utama paling banyak " + most + ", tertulis " + found,
              "primary outcomes must be at most " + most + ", were " + found));
    }
  }
}
