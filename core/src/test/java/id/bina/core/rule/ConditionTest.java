package id.bina.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Refusal;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instrument.AspectRole;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Stratum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final Condition APPLIED =
      Condition.below("transfer.confirmed_ready", Quantity.VALUE, "0.50");
  private static final Condition SURE =
      Condition.below("transfer.confirmed_ready", Quantity.UPPER, "0.65");
  private static final Condition SUPPORT =
      Condition.atLeast("transfer.support_contrast", Quantity.VALUE, "0.20");

  private static final Over INSTRUCTORS = new Over.Strata("instructor");

  @Test
  void membersAreCountedInWords() {
    Counted two = new Counted(INSTRUCTORS, APPLIED, Comparison.AT_LEAST, new BigDecimal("2.0"));
    assertEquals(
        "banyaknya pengajar yang (transfer.confirmed_ready di bawah 0,5) paling rendah 2",
        two.words().in("id"));
    assertEquals(
        "the number of instructors where (transfer.confirmed_ready is below 0.5) is at least 2",
        two.words().in("en"));
    assertEquals(
        "for all trainings: (transfer.confirmed_ready is below 0.5)",
        new Every(new Over.Subjects(SubjectKind.TRAINING), APPLIED).words().in("en"));
    assertEquals(
        "for all aspects of role metode: (transfer.confirmed_ready is below 0.5)",
        new Every(new Over.Aspects(AspectRole.METODE), APPLIED).words().in("en"));
  }

  @Test
  void refusesANumberOfMembersBelowNone() {
    assertEquals(
        "number of members must be at least 0, was -1",
        Refusal.of(() -> new Counted(INSTRUCTORS, APPLIED, Comparison.LESS, new BigDecimal("-1"))));
  }

  @Test
  void aTraitOfATrainingIsDescribed() {
    assertEquals(
        "jenis keterampilan psikomotorik",
        new TrainingIs(TrainingTrait.SKILL, "psychomotor").words().in("id"));
    assertEquals(
        "form of training coaching",
        new TrainingIs(TrainingTrait.FORM, "coaching").words().in("en"));
    assertEquals(
        "mode of delivery daring", new TrainingIs(TrainingTrait.MODE, "daring").words().in("en"));
  }

  @Test
  void aScoreMayBeOfTheProgrammeWhateverIsJudged() {
    ScoreSelector ofProgram = ScoreSelector.of("nominees.attended").ofProgram();
    Condition few =
        new Condition.Compare(ofProgram, Quantity.GRADE, Comparison.AT_LEAST, BigDecimal.TEN);
    assertEquals(
        "derajat bukti dari nominees.attended program paling rendah 10", few.words().in("id"));
    assertEquals(
        "evidence grade of nominees.attended of the programme is at least 10",
        few.words().in("en"));
    assertEquals(
        "score must be of the subject that is judged or of the program, was of unit (measure m)\n"
            + "  Over.Subjects leads to other subjects",
        Refusal.of(
            () -> new ScoreSelector(MeasureId.of("m"), List.of(), Optional.of(SubjectKind.UNIT))));
  }

  @Test
  void aComparisonIsDescribedInBothLanguages() {
    assertEquals("transfer.confirmed_ready di bawah 0,5", APPLIED.words().in("id"));
    assertEquals("transfer.confirmed_ready is below 0.5", APPLIED.words().in("en"));
  }

  @Test
  void everyQuantityAndComparisonHasItsWords() {
    assertEquals("upper limit of transfer.confirmed_ready is below 0.65", SURE.words().in("en"));
    assertEquals(
        "batas bawah m di atas 0", Condition.above("m", Quantity.LOWER, "0").words().in("id"));
    assertEquals(
        "n of m is at least 10", Condition.atLeast("m", Quantity.N, "10").words().in("en"));
    assertEquals(
        "n kelompok pertama dari m paling rendah 10",
        Condition.atLeast("m", Quantity.FIRST, "10").words().in("id"));
    assertEquals(
        "n of the second side of m is at most 9",
        Condition.atMost("m", Quantity.SECOND, "9").words().in("en"));
  }

  @Test
  void aRowWithinARowStandsInBrackets() {
    Condition condition = Condition.all(APPLIED, Condition.anyOf(SUPPORT, SURE));
    assertEquals(
        "transfer.confirmed_ready is below 0.5, and (transfer.support_contrast is at least 0.2,"
            + " or upper limit of transfer.confirmed_ready is below 0.65)",
        condition.words().in("en"));
  }

  @Test
  void aNegationAndAnAbsenceAreDescribed() {
    assertEquals(
        "tidak (transfer.support_contrast paling rendah 0,2)",
        Condition.not(SUPPORT).words().in("id"));
    assertEquals(
        "result.citizen_satisfaction could not be computed",
        Condition.absent("result.citizen_satisfaction").words().in("en"));
  }

  @Test
  void namesEveryScoreItLooksAtOnce() {
    Condition condition =
        Condition.all(APPLIED, SURE, Condition.not(SUPPORT), Condition.absent("m"));
    assertEquals(
        List.of("transfer.confirmed_ready", "transfer.support_contrast", "m"),
        condition.selectors().stream().map(ScoreSelector::toString).toList());
  }

  @Test
  void isMatchedByItsKind() {
    assertEquals("compare", kind(APPLIED));
    assertEquals("all(compare)", kind(Condition.all(APPLIED)));
    assertEquals("any(compare|absent)", kind(Condition.anyOf(APPLIED, Condition.absent("m"))));
    assertEquals("not(compare)", kind(Condition.not(APPLIED)));
    assertEquals("counted(compare)", kind(Condition.some(INSTRUCTORS, APPLIED)));
    assertEquals("every(absent)", kind(new Every(INSTRUCTORS, Condition.absent("m"))));
    assertEquals("trait", kind(new TrainingIs(TrainingTrait.SKILL, "psychomotor")));
  }

  private static String kind(Condition condition) {
    return condition.match(
        new Condition.Cases<>() {
          @Override
          public String compare(Condition.Compare each) {
            return "compare";
          }

          @Override
          public String all(Condition.All each) {
            return "all(" + kinds(each.conditions()) + ")";
          }

          @Override
          public String anyOf(Condition.AnyOf each) {
            return "any(" + kinds(each.conditions()) + ")";
          }

          @Override
          public String not(Condition.Not each) {
            return "not(" + kind(each.condition()) + ")";
          }

          @Override
          public String absent(Condition.Absent each) {
            return "absent";
          }

          @Override
          public String counted(Counted each) {
            return "counted(" + kind(each.condition()) + ")";
          }

          @Override
          public String every(Every each) {
            return "every(" + kind(each.condition()) + ")";
          }

          @Override
          public String trainingIs(TrainingIs each) {
            return "trait";
          }
        });
  }

  private static String kinds(List<Condition> conditions) {
    return conditions.stream().map(ConditionTest::kind).collect(Collectors.joining("|"));
  }

  @Test
  void oneThresholdIsOneValue() {
    assertEquals(APPLIED, Condition.below("transfer.confirmed_ready", Quantity.VALUE, "0.5"));
    assertEquals(new BigDecimal("0.5"), ((Condition.Compare) APPLIED).threshold());
  }

  @Test
  void refusesAnEmptyRow() {
    assertEquals(
        "condition 'all' must hold at least one condition, had none", Refusal.of(Condition::all));
    assertEquals(
        "condition 'any of' must hold at least one condition, had none",
        Refusal.of(Condition::anyOf));
  }

  @Test
  void aSelectorSortsItsStrata() {
    Stratum unit = new Stratum("unit", "U-1");
    Stratum arm = new Stratum("arm", "latih");
    assertEquals(ScoreSelector.of("m", unit, arm), ScoreSelector.of("m", arm, unit));
    assertEquals(
        "stratum must be named once, was named twice: arm (measure m)",
        Refusal.of(() -> ScoreSelector.of("m", arm, arm)));
  }
}
