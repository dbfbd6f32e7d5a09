package id.bina.scoring.recommend;

import static id.bina.scoring.Settings.training;
import static id.bina.scoring.recommend.Bench.MATERIAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Strength;
import id.bina.core.rule.Met;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.RuleState;
import id.bina.scoring.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TeachingRulesTest {

  private static Bench rated(double content, double delivery, double contrast) {
    return new Bench(Programmes.setting())
        .on(MATERIAL)
        .has("teaching.content", content, content - 4, content + 4, 56)
        .has("teaching.delivery", delivery, delivery - 4, delivery + 4, 56)
        .has("teaching.content_negative", 0.02, 0.0, 0.04, 56)
        .has("teaching.delivery_negative", 0.02, 0.0, 0.04, 56)
        .has("teaching.content_relative", -2, -6, 2, 56)
        .has("teaching.delivery_relative", -2, -6, 2, 56)
        .has("teaching.contrast", contrast, contrast - 5, contrast + 5, 56);
  }

  private static Bench under(Bench bench, int all, int contentLow, int deliveryLow) {
    return bench
        .has("teaching.instructors", all, all)
        .has("teaching.instructors_content_low", contentLow, all)
        .has("teaching.instructors_content_fine", all - contentLow, all)
        .has("teaching.instructors_delivery_low", deliveryLow, all)
        .has("teaching.instructors_delivery_fine", all - deliveryLow, all);
  }

  @Test
  @Tag("S001-16")
  void contentLowUnderAllThreeInstructorsIsTheCurriculum() {
    Bench m4 = under(rated(58.3, 81.7, 23.3), 3, 3, 0);
    assertEquals(RuleState.FIRED, m4.state("R01", MATERIAL));
    assertEquals(RuleState.NOT_FIRED, m4.state("R02", MATERIAL));
    assertEquals(RuleState.BLOCKED, m4.state("R03", MATERIAL));
    assertTrue(
        m4.recommendation("R01", MATERIAL)
            .action()
            .in("id")
            .startsWith("pertimbangkan revisi kurikulum"));
  }

  @Test
  @Tag("S001-16")
  void lowUnderOneInstructorOnlyIsThatInstructor() {
    Bench m2 = under(rated(66, 66, 0), 2, 1, 1);
    assertEquals(RuleState.NOT_FIRED, m2.state("R01", MATERIAL));
    assertEquals(RuleState.FIRED, m2.state("R02", MATERIAL));
    assertEquals(RuleState.BLOCKED, m2.state("R03", MATERIAL));
    assertEquals(RuleId.of("R02"), m2.outcome("R03", MATERIAL).blockedBy().orElseThrow());
    assertTrue(
        m2.recommendation("R02", MATERIAL)
            .action()
            .in("en")
            .endsWith("one class is no ground for a sanction"));
  }

  @Test
  @Tag("S001-16")
  void bothLowUnderOneInstructorCannotBeToldApart() {
    Bench m5 = under(rated(58, 58, 0), 1, 1, 1);
    assertEquals(RuleState.NOT_FIRED, m5.state("R01", MATERIAL));
    assertEquals(RuleState.NOT_FIRED, m5.state("R02", MATERIAL));
    assertEquals(RuleState.FIRED, m5.state("R03", MATERIAL));
    assertEquals(
        "isi 58,00 POMP dan penyampaian 58,00 POMP; belum dapat dipisahkan",
        m5.recommendation("R03", MATERIAL).condition().in("id"));
  }

  @Test
  void withOneInstructorTheContrastTellsThemApart() {
    assertEquals(RuleState.FIRED, under(rated(58, 75, 17), 1, 1, 0).state("R01", MATERIAL));
    assertEquals(RuleState.FIRED, under(rated(75, 58, -17), 1, 0, 1).state("R02", MATERIAL));
  }

  @Test
  void aContrastUnderTenPointsLeavesItOpen() {
    Bench open = under(rated(58, 67.5, 9.5), 1, 1, 1);
    assertEquals(RuleState.NOT_FIRED, open.state("R01", MATERIAL));
    assertEquals(RuleState.FIRED, open.state("R03", MATERIAL));
    assertTrue(
        open.because("R01", MATERIAL)
            .contains("delivery minus content, POMP at least 10.00: 9.50 (missed by 0.50)"));
  }

  @Test
  void nothingFiresWhereNothingIsLow() {
    Bench fine = under(rated(68.8, 80, 11), 2, 0, 0);
    for (String rule : new String[] {"R01", "R02", "R03"}) {
      assertEquals(RuleState.NOT_FIRED, fine.state(rule, MATERIAL), rule);
    }
  }

  @Test
  void manyLowAnswersAreLowWhateverTheMean() {
    Bench low =
        new Bench(Programmes.setting())
            .on(MATERIAL)
            .has("teaching.content", 75, 70, 80, 40)
            .has("teaching.content_negative", 0.15, 0.07, 0.29, 40);
    assertEquals(RuleState.FIRED, low.state("R03", MATERIAL));
  }

  @Test
  void relativelyLowNeedsTenPointsAndAnIntervalBelowNone() {
    Bench low = new Bench(Programmes.setting()).on(MATERIAL);
    low.has("teaching.content", 75, 70, 80, 40).has("teaching.content_negative", 0, 0, 0, 40);
    low.has("teaching.content_relative", -10, -15, -5, 40);
    assertEquals(RuleState.FIRED, low.state("R03", MATERIAL));
    Bench wide = new Bench(Programmes.setting()).on(MATERIAL);
    wide.has("teaching.content", 75, 70, 80, 40).has("teaching.content_negative", 0, 0, 0, 40);
    wide.has("teaching.content_relative", -10, -21, 1, 40);
    assertEquals(RuleState.NOT_FIRED, wide.state("R03", MATERIAL));
  }

  @Test
  void fewerThanTenAreWatchedOnly() {
    Bench few = new Bench(Programmes.setting()).on(MATERIAL);
    few.has("teaching.content", 50, 30, 70, 9).has("teaching.content_negative", 0, 0, 0, 9);
    few.has("teaching.content_relative", -2, -4, 1, 9);
    assertEquals(RuleState.WATCH, few.state("R01", MATERIAL));
    assertTrue(
        few.because("R01", MATERIAL).contains("n of content, POMP at least 10: 9 (missed by 1)"));
  }

  @Test
  void withoutFormsItIsNotKnown() {
    Bench none = new Bench(Programmes.setting()).on(MATERIAL);
    none.lacks("teaching.content", "halo");
    assertEquals(RuleState.NOT_FIRED, none.state("R01", MATERIAL));
    assertTrue(none.because("R01", MATERIAL).startsWith("content, POMP below 68.80: halo"));
    assertEquals(Met.UNKNOWN, none.checks("R01", MATERIAL).get(0).met());
  }

  @Test
  void isStrongOnlyWithASecondSource() {
    Bench m4 = under(rated(58.3, 81.7, 23.3), 3, 3, 0);
    assertEquals(Strength.CONSIDER, m4.recommendation("R01", MATERIAL).strength());
    m4.on(Settings.PROGRAMME).has("interview.mentions", "code", "materi", 3, 12);
    assertEquals(Strength.STRONG, m4.recommendation("R01", MATERIAL).strength());
    assertTrue(
        m4.recommendation("R01", MATERIAL).evidence().stream()
            .anyMatch(key -> key.measure().value().equals("interview.mentions")));
  }

  @Test
  void fitComesBeforeContent() {
    Bench unfit = under(rated(58.3, 81.7, 23.3), 3, 3, 0);
    unfit.on(training(1)).has("nominees.gap_match", 0.59, 0.45, 0.7, 30);
    assertEquals(RuleState.FIRED, unfit.state("R07", training(1)));
    assertEquals(RuleState.BLOCKED, unfit.state("R01", MATERIAL));
    Bench elsewhere = under(rated(58.3, 81.7, 23.3), 3, 3, 0);
    elsewhere.on(training(2)).has("nominees.gap_match", 0.3, 0.2, 0.4, 30);
    assertEquals(RuleState.FIRED, elsewhere.state("R07", training(2)));
    assertEquals(RuleState.FIRED, elsewhere.state("R01", MATERIAL));
  }

  @Test
  void relevanceIsLowByItsRoleInEachInstrument() {
    Bench low =
        new Bench(Programmes.setting())
            .in(Programmes.asked(training(1), "kegunaan"))
            .has("reaction.aspect.x25", 76.6, 74, 79, 30)
            .has("reaction.aspect.negative_share", 0.1, 0.03, 0.25, 30);
    assertEquals(RuleState.FIRED, low.state("R07", training(1)));
    Bench otherAspect =
        new Bench(Programmes.setting())
            .in(Programmes.asked(training(1), "cara"))
            .has("reaction.aspect.x25", 50, 45, 55, 30);
    assertEquals(RuleState.NOT_FIRED, otherAspect.state("R07", training(1)));
    assertTrue(
        otherAspect
            .because("R07", training(1))
            .contains("number of aspects of role relevansi that do, at least 1: no data on"));
  }

  @Test
  void fitIsMissedByTwoPointsAndWatchedWithFew() {
    Bench near = new Bench(Programmes.setting()).on(training(1));
    near.has("nominees.gap_match", 0.62, 0.5, 0.75, 30);
    assertEquals(RuleState.NOT_FIRED, near.state("R07", training(1)));
    assertEquals(-0.02, near.missedBy("R07", training(1)), 1e-12);
    Bench few = new Bench(Programmes.setting()).on(training(1));
    few.has("nominees.gap_match", 0.5, 0.2, 0.8, 8);
    assertEquals(RuleState.WATCH, few.state("R07", training(1)));
  }
}
