package contoh.kementerian;

import id.bina.core.result.Audience;
import id.bina.core.rule.RuleBook;
import id.bina.io.dossier.DossierFolder;
import id.bina.io.json.BinaJson;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluated;
import id.bina.scoring.Evaluator;
import id.bina.scoring.ScoringStrategies;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Evaluates the ministry's dossier with its own index and rules, and prints the release. */
public final class Ministry {
  private Ministry() {}

  /**
   * Prints what may leave the ministry.
   *
   * @param arguments the folder of the dossier ({@code dossier} if nothing is said), then {@code
   *     id} (if nothing is said) or {@code en}
   */
  public static void main(String[] arguments) {
    String language = arguments.length > 1 ? arguments[1] : "id";
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "dossier");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(Reports.text(evaluate(folder).release(Audience.INTERNAL), language));
  }

  /** The evaluation of a dossier by every strategy that is announced and the rules beside it. */
  static Evaluated evaluate(Path folder) {
    RuleBook rules = BinaJson.read(folder.resolve("rules.json"), RuleBook.class).orThrow();
    return Evaluator.of(ScoringStrategies.discover())
        .with(rules)
        .evaluate(DossierFolder.read(folder).orThrow());
  }
}
