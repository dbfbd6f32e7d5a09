package id.bina.scoring.admission;

import static id.bina.scoring.admission.Examples.admit;
import static id.bina.scoring.admission.Examples.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.people.Source;
import id.bina.scoring.Scored;
import id.bina.scoring.result.ProcessLog;
import id.bina.scoring.tally.TallyBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Logs that people keep under a token of their own, before and after. */
class PairedLogsTest {
  private static final InstrumentRef LOG = InstrumentRef.of("catatan", "1");
  private static final String CHANGE = "process.paired_change";

  private final List<SurveyResponse> entries = new ArrayList<>();

  private PairedLogsTest entry(String token, Occasion occasion, String minutes) {
    return entry("U-1", token, occasion, minutes);
  }

  private PairedLogsTest entry(String unit, String token, Occasion occasion, String minutes) {
    entries.add(
        SurveyResponse.builder()
            .id(EvidenceId.of("L-" + entries.size()))
            .instrument(LOG)
            .subject(Examples.unit(unit))
            .occasion(occasion)
            .respondent(Respondent.anonymous(Source.RECORD, RespondentId.of(token)))
            .answer("MNT", Answer.number(new BigDecimal(minutes)))
            .build());
    return this;
  }

  private PairedLogsTest both(String token, String before, String after) {
    return entry(token, Occasion.PRE, before).entry(token, Occasion.POST, after);
  }

  private Scored scored() {
    DossierDraft.Builder draft =
        draft(1)
            .addInstruments(
                Examples.instrument(
                    LOG, InstrumentKind.LOG, List.of(Item.number("MNT", Text.of("Menit")))))
            .responses(entries);
    Cases cases = admit(draft);
    Setting setting = cases.setting();
    ProcessLog strategy = ProcessLog.standard();
    TallyBook book = TallyBook.of(strategy.plan(setting), cases.sources());
    return new Scored(strategy.score(setting, book));
  }

  /** -50, -10, -10, 0, +20 and +100 %: the median is -5 %, the interval of six goes to the ends. */
  @Test
  @Tag("S000-11")
  void eachPersonIsComparedWithHerselfBefore() {
    both("a", "40", "20").both("b", "50", "45").both("c", "20", "18");
    both("d", "30", "30").both("e", "10", "12").both("f", "30", "60");
    Scored scored = scored();
    assertEquals(-.05, scored.value(CHANGE, Examples.unit("U-1")), 1e-12);
    assertEquals(-.5, scored.interval(CHANGE, Examples.unit("U-1")).orElseThrow().lower());
    assertEquals(1, scored.interval(CHANGE, Examples.unit("U-1")).orElseThrow().upper());
    assertEquals("6", scored.counts(CHANGE, Examples.unit("U-1")));
  }

  @Test
  void whoIsThereOnOneOccasionOrInTwoPlacesTellsOfNoChange() {
    both("a", "40", "20").both("b", "50", "45");
    entry("c", Occasion.PRE, "20").entry("d", Occasion.POST, "20");
    both("e", "10", "15").entry("U-2", "e", Occasion.POST, "18");
    both("f", "0", "15");
    assertEquals("2", scored().counts(CHANGE, Examples.unit("U-1")));
  }

  @Test
  void withoutAnyPairThereIsNoSuchScore() {
    entry("c", Occasion.PRE, "20").entry("d", Occasion.POST, "20");
    assertEquals(List.of(), scored().all(CHANGE, Examples.unit("U-1")));
  }

  @Test
  void onePairIsTooFew() {
    both("a", "40", "20").entry("d", Occasion.POST, "20");
    assertEquals(
        "BELOW_MINIMUM_N: 1 people on record before and after (1)",
        scored().absence(CHANGE, Examples.unit("U-1")));
  }

  @Test
  void theOrderOfTheEntriesDoesNotMatter() {
    both("a", "40", "20").both("b", "50", "45").both("c", "20", "18").both("d", "30", "33");
    Scored forward = scored();
    Collections.reverse(entries);
    assertEquals(forward.scores(), scored().scores());
  }
}
