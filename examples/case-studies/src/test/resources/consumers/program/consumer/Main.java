package consumer;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.dossier.Dossier;
import id.bina.core.evidence.Numbers;
import id.bina.core.program.DeliveryMode;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingForm;
import id.bina.core.program.TrainingId;
import id.bina.core.result.Audience;
import id.bina.core.result.Release;
import id.bina.io.dossier.DossierFolder;
import id.bina.io.json.BinaJson;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluator;
import id.bina.scoring.stat.PairedChange;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A program that embeds Bina: a value, a table of two columns, and a whole study. */
public final class Main {

  private Main() {}

  /** Prints what it made of the study in the folder that is named. */
  public static void main(String[] arguments) {
    value();
    columns();
    study(arguments[0]);
  }

  private static void value() {
    Training finance =
        Training.builder()
            .id(TrainingId.of("TR-01"))
            .title(Text.of("Pengelolaan keuangan", "Finance"))
            .form(TrainingForm.PELATIHAN)
            .mode(DeliveryMode.TATAP_MUKA)
            .held(new Span(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 7)))
            .jp(BigDecimal.valueOf(40))
            .putTags("angkatan", "1")
            .build();
    String json = BinaJson.write(finance);
    System.out.println(finance.title().in("en"));
    System.out.println(BinaJson.read(json, Training.class).orThrow().equals(finance));
  }

  private static void columns() {
    System.out.println(PairedChange.of(Numbers.of(8, 10, 12, 9), Numbers.of(14, 15, 16, 15)));
  }

  private static void study(String folder) {
    Dossier dossier = DossierFolder.read(folder).orThrow();
    Release release = Evaluator.standard().evaluate(dossier).release(Audience.PUBLIC);
    System.out.println(release.score("learning.d_av", "TR-01"));
    System.out.println(
        BinaJson.read(BinaJson.write(release), Release.class).orThrow().equals(release));
    System.out.println(Reports.text(release, "en").contains("d_av"));
  }
}
