package id.bina.scoring.admission;

import static id.bina.scoring.admission.Examples.admit;
import static id.bina.scoring.admission.Examples.draft;
import static id.bina.scoring.admission.Examples.rows;
import static id.bina.scoring.admission.Examples.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Keying;
import id.bina.core.people.Respondent;
import id.bina.core.people.Source;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every valid form of a citizens' survey counts; what screening saw is a stratum. */
class CitizenFormsTest {
  private static final InstrumentRef SKM = InstrumentRef.of("skm", "1");

  /** The items of the reaction form without its last two, the last one reversed. */
  private static Instrument survey() {
    List<Item> items = new ArrayList<>(Examples.reaction().items().subList(0, Examples.ITEMS));
    items.set(7, items.get(7).toBuilder().keying(Keying.REVERSED).build());
    return Examples.instrument(SKM, InstrumentKind.CITIZEN, items);
  }

  private static SurveyResponse form(int number, String time, int... codes) {
    SurveyResponse.Builder form =
        SurveyResponse.builder()
            .id(EvidenceId.of(String.format(Locale.ROOT, "C-%02d", number)))
            .instrument(SKM)
            .subject(Examples.unit("U-1"))
            .occasion(Occasion.PRE)
            .respondent(Respondent.anonymous(Source.CITIZEN))
            .submitted(LocalDateTime.parse("2025-03-05T" + time))
            .duration(seconds(90));
    for (int i = 0; i < codes.length; i++) {
      form.answer("R" + (i + 1), Answer.rating(codes[i]));
    }
    return form.build();
  }

  private static List<String> screening(View view) {
    Cases cases =
        admit(
            draft(0)
                .instruments(List.of(survey()))
                .responses(
                    List.of(
                        form(1, "09:00", 3, 4, 3, 3, 2, 3, 4, 3),
                        form(2, "10:00", 4, 4, 4, 4, 4, 4, 4, 4),
                        form(3, "11:00", 3, 3, 4, 3, 3, 4, 3, 2),
                        form(4, "11:02", 3, 3, 4, 3, 3, 4, 3, 2),
                        form(5, "11:04", 3, 3, 4, 3, 3, 4, 3, 2))));
    return rows(cases, CaseUnit.RESPONSE, view).stream()
        .map(row -> row.substring(0, row.indexOf(" pre.")))
        .toList();
  }

  @Test
  void staysInBothViewsAndSaysWhatScreeningSaw() {
    List<String> expected =
        List.of(
            "C-01 screening=kept subject=unit:U-1",
            "C-02 screening=doubtful subject=unit:U-1",
            "C-03 screening=near_duplicate subject=unit:U-1",
            "C-04 screening=near_duplicate subject=unit:U-1",
            "C-05 screening=near_duplicate subject=unit:U-1");

    assertEquals(expected, screening(View.ALL));
    assertEquals(expected, screening(View.SCREENED));
  }
}
