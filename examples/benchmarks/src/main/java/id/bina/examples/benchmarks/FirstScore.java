package id.bina.examples.benchmarks;

import id.bina.core.dossier.Dossier;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.io.dossier.DossierFolder;
import id.bina.scoring.Evaluator;
import id.bina.scoring.learning.LearningFromTests;
import id.bina.scoring.stat.RawAlpha;
import id.bina.scoring.tally.CompleteCountsSpec;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.List;

/**
 * How long it takes from the start of a process to the first score: run it as a process of its own
 * and time that.
 *
 * <p>Without an argument a few answers stand in memory, and alpha is computed from their tallies.
 * With a folder the dossier in it is read and scored by one strategy.
 */
public final class FirstScore {

  private FirstScore() {}

  /**
   * Prints a score.
   *
   * @param args nothing, or the folder of a dossier
   */
  public static void main(String[] args) {
    System.out.println(args.length == 0 ? fromMemory() : fromFolder(args[0]));
  }

  private static String fromMemory() {
    List<ColumnKey> items = List.of(item("R1"), item("R2"), item("R3"));
    Scale scale = Scale.of("setuju-4", 1, 4, Better.HIGHER);
    CaseLayout layout =
        new CaseLayout(
            CaseUnit.PARTICIPATION,
            items.stream().map(item -> RatingColumn.of(item, scale)).toList(),
            List.of(),
            List.of());
    MemoryCases.Builder cases = MemoryCases.builder(layout);
    int[][] answers = {{1, 1, 2}, {2, 3, 2}, {3, 3, 4}, {4, 4, 4}, {4, 3, 3}};
    for (int[] row : answers) {
      cases.row();
      for (int i = 0; i < row.length; i++) {
        cases.rating(items.get(i), row[i]);
      }
    }
    CompleteCountsSpec spec = new CompleteCountsSpec(items, Grouping.of(CaseUnit.PARTICIPATION));
    TallyBook book = TallyBook.of(TallyPlan.of(spec), List.of(cases.build()));
    return RawAlpha.of(book.completeCounts(spec, GroupKey.all())).orThrow().toString();
  }

  private static ColumnKey item(String id) {
    return ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, id);
  }

  private static String fromFolder(String folder) {
    Dossier dossier = DossierFolder.read(folder).orThrow();
    Evaluator evaluator = Evaluator.of(List.of(LearningFromTests.standard()));
    return evaluator.evaluate(dossier).evaluation().body().scores().get(0).toString();
  }
}
