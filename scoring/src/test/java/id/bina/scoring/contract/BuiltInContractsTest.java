package id.bina.scoring.contract;

import id.bina.core.dossier.Dossier;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Measure;
import id.bina.scoring.Evaluator;
import id.bina.scoring.HandMade;
import id.bina.scoring.ScoringStrategies;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.Study;
import id.bina.scoring.recommend.RuleBooks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Bina's own strategies, packs and rules keep the contracts that others are held to. */
class BuiltInContractsTest {
  private static List<ScoringStrategy> strategies() {
    List<ScoringStrategy> all = new ArrayList<>(ScoringStrategies.standard());
    all.addAll(ScoringStrategies.onRequest());
    return all;
  }

  /** Twelve forms of two aspects, with blanks, and sessions that some missed. */
  private static Dossier reactions() {
    return Study.of(14, 6)
        .scale(Scale.of("s4", 1, 4, Better.HIGHER))
        .aspect(AspectRole.MATERI.code(), "s4", "M1", "M2")
        .aspect(AspectRole.INSTRUKTUR.code(), "s4", "I1", "I2")
        .forms("4 4 3 3", "3 - 4 4", "2 na 3 3", "1 2 4 3", "4 3 2 2", "3 3 3 3")
        .forms("2 2 4 4", "3 4 4 4", "4 4 4 4", "1 1 3 4", "2 3 3 2", "3 3 4 4")
        .secondForms("4 4 4 4", "3 2 3 3", "2 2 1 2")
        .present("S-1", "P-01", "P-02", "P-03")
        .absent("S-1", "P-04")
        .hours("P-01", 2025, "12")
        .dossier();
  }

  /** Tests before and after, and what alumni and superiors say later. */
  private static Dossier transfer() {
    HandMade study = new HandMade();
    for (int i = 0; i < 24; i++) {
      study
          .alumnus("P-" + (10 + i))
          .before(40 + i)
          .after(60 + i * 7 % 31)
          .likes(1 + i % 4)
          .says(1 + i % 4, 2 + i % 3, 1 + i % 3)
          .seen("A-" + (1 + i % 5), 1 + (i + 1) % 4);
    }
    return study.dossier();
  }

  @TestFactory
  Stream<DynamicTest> strategiesOverForms() {
    Dossier dossier = reactions();
    return strategies().stream().flatMap(each -> StrategyContract.check(each, dossier));
  }

  @TestFactory
  Stream<DynamicTest> strategiesOverTestsAndSuperiors() {
    Dossier dossier = transfer();
    return strategies().stream().flatMap(each -> StrategyContract.check(each, dossier));
  }

  @TestFactory
  Stream<DynamicTest> packs() {
    return Packs.all().stream().flatMap(PackContract::check);
  }

  @TestFactory
  Stream<DynamicTest> rules() {
    List<Measure> measures =
        Evaluator.standard().evaluate(reactions()).evaluation().body().measures();
    return RuleBookContract.check(RuleBooks.standard(), measures);
  }
}
