package id.bina.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.Imported;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.program.TrainingId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A dossier is its draft, checked again. */
class DossierJsonTest {

  @Test
  void isWrittenAsItsDraftAndReadAsADossier() {
    Dossier dossier = Samples.dossier();
    String json = BinaJson.write(dossier);

    assertEquals(BinaJson.write(dossier.draft()), json);
    assertEquals(dossier, BinaJson.read(json, Dossier.class).orThrow());
  }

  @Test
  void tellsWhereAReferenceLeadsNowhere() {
    DossierDraft draft =
        Samples.draft().toBuilder()
            .assessments(
                Samples.draft().assessments().stream()
                    .map(test -> test.toBuilder().training(TrainingId.of("TR-99")).build())
                    .toList())
            .build();

    Broken.assertSaid(
        BinaJson.read(BinaJson.write(draft), "study.json", Dossier.class),
        "study.json:228:19 /assessments/0/training training of test A-1 must be known, was TR-99",
        "  known: TR-01",
        "study.json:237:19 /assessments/1/training training of test A-2 must be known, was TR-99",
        "  known: TR-01");
  }

  @Test
  void tellsWhatIsExcludedAndGivesTheDossier() {
    DossierDraft draft =
        Samples.draft().toBuilder()
            .responses(
                List.of(
                    Samples.response().toBuilder()
                        .respondent(Respondent.participant(ParticipantId.of("P-999")))
                        .build()))
            .build();

    Imported<Dossier> read = BinaJson.read(BinaJson.write(draft), "study.json", Dossier.class);

    assertEquals(
        "study.json:177:21 /responses/0/respondent participant must be on the roster of"
            + " training:TR-01, was P-999 (F-001)",
        String.join("\n", Broken.inEnglish(read)));
    assertEquals(draft, read.orThrow().draft());
  }
}
