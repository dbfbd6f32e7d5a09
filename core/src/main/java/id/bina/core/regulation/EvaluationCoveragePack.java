package id.bina.core.regulation;

import id.bina.core.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What part of its trainings an office evaluates at each level, as Phillips recommends. */
final class EvaluationCoveragePack {
  private static final String SOURCE = "Phillips (2003), from memory";

  static final RegulationPack PACK =
      RegulationPack.builder()
          .id("evaluation-coverage")
          .title(
              Text.of("Sasaran cakupan evaluasi per tingkat", "Targets of coverage at each level"))
          .issuer("Phillips")
          .validFrom(LocalDate.of(2003, 1, 1))
          .version("1")
          .addFigures(
              figure("reaction", "1"),
              figure("learning", "0.4"),
              most("learning", "0.7"),
              figure("behaviour", "0.3"),
              figure("results", "0.1"),
              most("results", "0.2"),
              figure("return", "0.05"),
              most("return", "0.1"))
          .build();

  private EvaluationCoveragePack() {}

  private static Figure figure(String level, String share) {
    return new Figure(
        Packs.COVERAGE_LEAST + level, new BigDecimal(share), Confirmation.UNCONFIRMED, SOURCE);
  }

  private static Figure most(String level, String share) {
    return new Figure(
        Packs.COVERAGE_MOST + level, new BigDecimal(share), Confirmation.UNCONFIRMED, SOURCE);
  }
}
