package id.bina.scoring.recommend;

import static id.bina.scoring.Settings.PROGRAMME;
import static id.bina.scoring.Settings.absent;
import static id.bina.scoring.Settings.score;
import static id.bina.scoring.Settings.training;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Counts;
import id.bina.core.result.Score;
import id.bina.core.result.Units;
import id.bina.core.rule.Comparison;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Counted;
import id.bina.core.rule.Every;
import id.bina.core.rule.Met;
import id.bina.core.rule.Over;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.ScoreSelector;
import id.bina.core.rule.TrainingIs;
import id.bina.core.rule.TrainingTrait;
import id.bina.scoring.Settings;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionJudgeTest {
  private static final Over TRAININGS = new Over.Subjects(SubjectKind.TRAINING);
  private static final Condition LOW = Condition.below("m", Quantity.VALUE, "0.5");
  private static final Score FIRST_LOW = score("m", training(1), 0.4, 0.3, 0.5, Counts.of(20));
  private static final Score SECOND_FINE = score("m", training(2), 0.7, 0.6, 0.8, Counts.of(20));
  private static final Score SECOND_UNKNOWN = absent("m", training(2), "tanpa jawaban");

  private static ConditionJudge judge(Score... scores) {
    ScoreFinder finder =
        new ScoreFinder(PROGRAMME, List.of(Settings.measure("m", Units.SHARE)), List.of(scores));
    return new ConditionJudge(new Members(Settings.of(), finder), Focus.of(PROGRAMME));
  }

  private static Counted number(Comparison comparison, String threshold) {
    return new Counted(TRAININGS, LOW, comparison, new BigDecimal(threshold));
  }

  @Test
  void countsTheMembersThatDo() {
    ConditionJudge judge = judge(FIRST_LOW, SECOND_FINE);
    assertEquals(Met.YES, judge.decide(Condition.some(TRAININGS, LOW)));
    assertEquals(
        "number of trainings that do, at least 1: 1 of 2", judge.checks().get(0).words().in("en"));
    assertEquals(
        "Pelatihan TR-01: ukuran m di bawah 50,0 %: 40,0 %",
        judge.checks().get(1).words().in("id"));
    assertEquals(3, judge.checks().size());
    assertEquals(Met.NO, judge(SECOND_FINE).decide(Condition.some(TRAININGS, LOW)));
  }

  @Test
  void aMissedCountSaysByHowMany() {
    ConditionJudge judge = judge(FIRST_LOW, SECOND_FINE);
    assertEquals(Met.NO, judge.decide(number(Comparison.AT_LEAST, "2")));
    assertEquals(-1, judge.checks().get(0).margin().orElseThrow());
  }

  @Test
  void anUnknownMemberDecidesOnlyIfItCould() {
    assertEquals(Met.YES, judge(FIRST_LOW, SECOND_UNKNOWN).decide(Condition.some(TRAININGS, LOW)));
    assertEquals(
        Met.UNKNOWN, judge(FIRST_LOW, SECOND_UNKNOWN).decide(number(Comparison.AT_LEAST, "2")));
    assertEquals(
        Met.UNKNOWN, judge(FIRST_LOW, SECOND_UNKNOWN).decide(number(Comparison.AT_MOST, "1")));
    assertEquals(Met.NO, judge(FIRST_LOW, SECOND_UNKNOWN).decide(number(Comparison.AT_LEAST, "3")));
  }

  @Test
  void everyMemberMustAndThereIsOne() {
    Condition every = new Every(TRAININGS, LOW);
    assertEquals(Met.YES, judge(FIRST_LOW).decide(every));
    assertEquals(Met.NO, judge(FIRST_LOW, SECOND_FINE).decide(every));
    assertEquals(Met.UNKNOWN, judge(FIRST_LOW, SECOND_UNKNOWN).decide(every));
    ConditionJudge empty = judge();
    assertEquals(Met.UNKNOWN, empty.decide(every));
    assertEquals(
        "setiap dari pelatihan: tidak ada data untuk ukuran m",
        empty.checks().get(0).words().in("id"));
  }

  @Test
  void withoutMembersACountIsUnknown() {
    ConditionJudge empty = judge();
    assertEquals(Met.UNKNOWN, empty.decide(Condition.some(TRAININGS, LOW)));
    assertEquals(
        "number of trainings that do, at least 1: no data on measure m",
        empty.checks().get(0).words().in("en"));
  }

  @Test
  void aScoreOfTheProgrammeIsFoundFromAnywhere() {
    ScoreFinder finder =
        new ScoreFinder(
            PROGRAMME,
            List.of(),
            List.of(score("m", PROGRAMME, 0.4, 0.3, 0.5, Counts.of(20)), SECOND_FINE));
    ConditionJudge judge =
        new ConditionJudge(new Members(Settings.of(), finder), Focus.of(training(2)));
    assertEquals(
        Met.YES,
        judge.decide(
            new Condition.Compare(
                ScoreSelector.of("m").ofProgram(),
                Quantity.VALUE,
                Comparison.LESS,
                new BigDecimal("0.5"))));
    assertEquals(Met.NO, judge.decide(LOW));
  }

  @Test
  void aTraitIsReadFromTheTraining() {
    ConditionJudge judge =
        new ConditionJudge(
            new Members(Settings.of(), new ScoreFinder(PROGRAMME, List.of(), List.of())),
            Focus.of(training(1)));
    assertEquals(Met.YES, judge.decide(new TrainingIs(TrainingTrait.MODE, "tatap_muka")));
    assertEquals(Met.NO, judge.decide(new TrainingIs(TrainingTrait.FORM, "coaching")));
    assertEquals(Met.UNKNOWN, judge.decide(new TrainingIs(TrainingTrait.SKILL, "psychomotor")));
    assertEquals(
        "jenis keterampilan psikomotorik: tidak dinyatakan",
        judge.checks().get(2).words().in("id"));
    assertEquals(Met.UNKNOWN, judge().decide(new TrainingIs(TrainingTrait.MODE, "tatap_muka")));
  }

  @Test
  void theGradeIsComparedAsANumberAndToldAsAGrade() {
    ConditionJudge judge = judge(score("m", PROGRAMME, 0.4, 0.3, 0.5, Counts.of(20)));
    assertEquals(Met.NO, judge.decide(Condition.atLeast("m", Quantity.GRADE, "4")));
    assertEquals(
        "derajat bukti ukuran m sekurangnya E4: E2", judge.checks().get(0).words().in("id"));
    assertEquals(-2, judge.checks().get(0).margin().orElseThrow());
  }
}
