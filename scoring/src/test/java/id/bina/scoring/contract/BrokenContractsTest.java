package id.bina.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.program.Level;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleBook;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.Template;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.Study;
import id.bina.scoring.reaction.ReactionSurvey;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** Each contract names the promise that is broken, and that one alone. */
class BrokenContractsTest {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("office.index"), Text.of("indeks", "index"), "1", "made for a test");

  private static final Measure SHARE =
      Measure.builder()
          .id(MeasureId.of("office.share"))
          .title(Text.of("bagian", "share"))
          .unit(Units.SHARE)
          .range(0, 1)
          .better(Better.HIGHER)
          .level(Level.PROCESS)
          .build();

  /** A strategy that plans nothing and scores as a function does. */
  private record Made(BiFunction<Setting, TallyBook, List<Score>> scores, TallyPlan plan)
      implements ScoringStrategy {
    @Override
    public MethodRef method() {
      return METHOD;
    }

    @Override
    public Set<Measure> measures() {
      return Set.of(SHARE);
    }

    @Override
    public TallyPlan plan(Setting setting) {
      return plan;
    }

    @Override
    public List<Score> score(Setting setting, TallyBook tallies) {
      return scores.apply(setting, tallies);
    }
  }

  private static Score share(double value) {
    return share("office.share", value);
  }

  private static Score share(String measure, double value) {
    return Score.Measured.builder()
        .key(new ScoreKey(MeasureId.of(measure), Cell.of(Study.PROGRAMME)))
        .method(METHOD)
        .value(value)
        .counts(Counts.of(3))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.POST_ONLY))
        .build();
  }

  private static List<String> broken(BiFunction<Setting, TallyBook, List<Score>> scores) {
    Study study =
        Study.of(3)
            .scale(Scale.of("s4", 1, 4, Better.HIGHER))
            .aspect("materi", "s4", "M1")
            .forms("4", "3", "2");
    return broken(
        StrategyContract.check(new Made(scores, TallyPlan.none()), study.dossier()),
        "office.index ");
  }

  private static List<String> broken(Stream<DynamicTest> tests, String name) {
    List<String> broken = new ArrayList<>();
    tests.forEach(
        test -> {
          try {
            test.getExecutable().execute();
          } catch (Throwable refused) {
            broken.add(test.getDisplayName().replace(name, ""));
          }
        });
    return broken;
  }

  @Test
  void aStrategyThatKeepsItBreaksNothing() {
    assertEquals(List.of(), broken((setting, book) -> List.of(share(0.5))));
  }

  @Test
  void aPercentageIsNoShare() {
    assertEquals(
        List.of("keeps to the range of its measures"),
        broken((setting, book) -> List.of(share(50))));
  }

  @Test
  void aKeyStandsOnce() {
    assertEquals(
        List.of("gives each key once"),
        broken((setting, book) -> List.of(share(0.5), share(0.25))));
  }

  @Test
  void aMeasureIsDeclared() {
    assertEquals(
        List.of("scores what nobody answered", "yields only measures it declares"),
        broken((setting, book) -> List.of(share("office.other", 0.5))));
  }

  @Test
  void aReasonIsSaidInBothLanguages() {
    assertEquals(
        List.of("speaks both languages"),
        broken(
            (setting, book) ->
                List.of(
                    new Score.NotComputable(
                        new ScoreKey(SHARE.id(), Cell.of(Study.PROGRAMME)),
                        METHOD,
                        Absence.NO_DATA,
                        Text.of("tidak ada data"),
                        0))));
  }

  @Test
  void aScoreDoesNotCountHowOftenItIsAsked() {
    AtomicInteger asked = new AtomicInteger();
    assertEquals(
        List.of(
            "scores the same at every call and place",
            "minds no tally of others",
            "minds no order, partition or merging"),
        broken((setting, book) -> List.of(share(1.0 / asked.incrementAndGet()))));
  }

  @Test
  void aScoreDoesNotHangOnTheLanguageOfTheMachine() {
    assertEquals(
        List.of("scores the same at every call and place"),
        broken(
            (setting, book) ->
                List.of(share(Locale.getDefault().getLanguage().equals("ar") ? 0.1 : 0.2))));
  }

  @Test
  void aStrategyReadsWhatItPlanned() {
    assertEquals(
        true,
        broken(
                (setting, book) -> {
                  ReactionSurvey.standard()
                      .plan(setting)
                      .specs()
                      .forEach(spec -> book.groups(spec.grouping()));
                  return List.of(share(0.5));
                })
            .contains("reads no tally outside its plan"));
  }

  @Test
  void aScoreDoesNotHangOnWhatOthersCount() {
    assertEquals(
        List.of("minds no tally of others"),
        broken((setting, book) -> List.of(share(book.cells() == 0 ? 0.1 : 0.2))));
  }

  @Test
  void aPackLeavesBuiltInIdsAloneAndSpeaksBothLanguages() {
    RegulationPack pack =
        Packs.citizenSatisfaction().toBuilder().title(Text.of("Indeks sendiri")).build();

    assertEquals(
        List.of("speaks both languages", "leaves built-in ids alone"),
        broken(PackContract.check(pack), pack.id() + " "));
  }

  @Test
  void aRuleLooksAtWhatThereIsAndSaysTheSameInBothLanguages() {
    Condition when = Condition.below("office.shaer", Quantity.VALUE, "0.5");
    Rule rule =
        Rule.builder()
            .id(RuleId.of("K01"))
            .title(Text.of("aturan", "rule"))
            .scope(SubjectKind.TRAINING)
            .when(when)
            .watch(Optional.of(when))
            .then(words())
            .basis(List.of("made for a test"))
            .build();

    assertEquals(
        List.of(
            "says both the same",
            "looks at scores there can be",
            "fills in scores there can be",
            "watches for less than it fires at"),
        broken(
            RuleBookContract.check(new RuleBook("office", "1", List.of(rule)), List.of(SHARE)),
            "office "));
  }

  private static Template words() {
    Text plain = Text.of("kata", "words");
    return Template.builder()
        .condition(Text.of("bagian {office.shaer.value}", "share"))
        .criterion(plain)
        .cause(plain)
        .effect(plain)
        .action(plain)
        .addressee(plain)
        .dueInDays(60)
        .build();
  }
}
