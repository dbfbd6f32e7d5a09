package consumer;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.evidence.Numbers;
import id.bina.core.program.DeliveryMode;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingForm;
import id.bina.core.program.TrainingId;
import id.bina.io.json.BinaJson;
import id.bina.scoring.stat.PairedChange;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A program that embeds Bina: it builds a value, writes and reads it, and scores a test. */
public final class Main {

  private Main() {}

  /** Prints what it made. */
  public static void main(String[] arguments) {
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
    System.out.println(PairedChange.of(Numbers.of(8, 10, 12, 9), Numbers.of(14, 15, 16, 15)));
  }
}
