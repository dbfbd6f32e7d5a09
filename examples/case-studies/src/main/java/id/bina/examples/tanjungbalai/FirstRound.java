package id.bina.examples.tanjungbalai;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.program.Program;
import id.bina.core.program.RoundId;
import java.time.LocalDate;
import java.util.List;

/**
 * What the city had at the end of 2023, before anybody was trained: citizens' forms on paper and
 * the logs of queue and complaints.
 */
public final class FirstRound {
  private static final Occasion YEAR = Occasion.of("year-2023");
  private static final LocalDate END = LocalDate.of(2023, 12, 31);

  private FirstRound() {}

  /**
   * The dossier of the first round.
   *
   * @param both the dossier of 2024, which holds the evidence of 2023 too
   * @return what stood in it a year before
   */
  public static Dossier of(Dossier both) {
    List<SurveyResponse> answers =
        both.responses().stream().filter(each -> each.occasion().equals(YEAR)).toList();
    List<Fieldwork> fieldworks =
        both.fieldworks().stream().filter(each -> each.occasion().equals(YEAR)).toList();
    return DossierDraft.builder()
        .program(program(both.program()))
        .asOf(END)
        .instruments(both.instruments())
        .responses(answers)
        .fieldworks(fieldworks)
        .packs(both.packs())
        .policy(both.policy())
        .build()
        .dossier()
        .orThrow();
  }

  private static Program program(Program program) {
    return Program.builder()
        .id(program.id())
        .title(program.title())
        .region(program.region())
        .rounds(program.rounds())
        .currentRound(RoundId.of("2023"))
        .units(program.units())
        .build();
  }
}
