package id.bina.scoring.stat;

import static id.bina.scoring.stat.Oracle.RELATIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Equal to R on real data; the reference files stand beside the repository. */
class OracleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nist_lew",
        "nist_lottery",
        "nist_michelso",
        "nist_numacc1",
        "nist_numacc2",
        "nist_numacc3"
      })
  void meanAndSdAreCertified(String name) {
    Oracle oracle = Oracle.of(name);
    Sample sample = Sample.of(oracle.table().numbers("y")).orThrow();
    // the certificate has 15 digits
    oracle.check("/certified/mean", sample.mean(), 1e-15);
    oracle.check("/certified/standard_deviation", sample.sd(), 3e-15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"desc_airquality", "desc_cushny", "desc_turkiye"})
  void describesColumnsAsR(String name) {
    Oracle oracle = Oracle.of(name);
    for (JsonNode node : oracle.input("columns")) {
      String column = node.asString();
      Numbers numbers = oracle.table().numbers(column);
      OneSampleT mean = OneSampleT.of(numbers).orThrow();
      oracle.check("/" + column + "/n", mean.sample().n());
      oracle.check("/" + column + "/missing", (long) numbers.size() - numbers.present());
      oracle.check("/" + column + "/mean", mean.sample().mean());
      oracle.check("/" + column + "/sd", mean.sample().sd());
      oracle.check("/" + column + "/variance", mean.sample().variance());
      oracle.check("/" + column + "/se_mean", mean.sample().standardError());
      oracle.check("/" + column + "/ci95_t", mean.interval(), RELATIVE);
    }
  }

  @Test
  void shareOfTopAnswersHasWilsonsIntervalAsR() {
    Oracle oracle = Oracle.of("desc_turkiye");
    for (String item : List.of("Q1", "Q9", "Q17", "Q28")) {
      Numbers answers = oracle.table().numbers(item);
      long high = Arrays.stream(answers.presentValues()).filter(x -> x >= 4).count();
      Wilson share = Wilson.of(high, answers.present()).orThrow();
      oracle.check("/" + item + "/top2_count", share.successes());
      oracle.check("/" + item + "/top2_share", share.share());
      oracle.check("/" + item + "/top2_wilson95", share.interval(), RELATIVE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"paired_cushny", "paired_immer", "paired_sleep", "paired_usage2017"})
  void pairedTIsThatOfR(String name) {
    Oracle oracle = Oracle.of(name);
    PairedT test = PairedT.of(oracle.column("pre"), oracle.column("post")).orThrow();
    assertEquals(oracle.expected().get("n_pairs").asLong(), test.differences().n());
    oracle.check("/paired_t/t", test.change().t());
    oracle.check("/paired_t/df", test.change().df());
    oracle.check("/paired_t/p", test.change().p());
    oracle.check("/paired_t/estimate", test.change().value());
    oracle.check("/paired_t/ci95", test.change().interval(), RELATIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"two_sleep", "two_talor", "two_toothgrowth", "two_turkiye_q17"})
  void testsOfTwoGroupsAreThoseOfR(String name) {
    Oracle oracle = Oracle.of(name);
    ReferenceTable table = oracle.table();
    String value = oracle.input("value").asString();
    String group = oracle.input("group").asString();
    Numbers x = table.numbersWhere(value, group, oracle.input("x").asString()).named("x");
    Numbers y = table.numbersWhere(value, group, oracle.input("y").asString()).named("y");
    checkT(oracle, "/student_t", PooledT.of(x, y).orThrow().difference());
    checkT(oracle, "/welch_t", Welch.of(x, y).orThrow().difference());
    TwoArms arms = TwoArms.of(x, y).orThrow();
    checkT(oracle, "/student_t", arms.estimate(StandardErrors.CLASSICAL));
    checkT(oracle, "/welch_t", arms.welch());
  }

  private static void checkT(Oracle oracle, String pointer, Estimate estimate) {
    oracle.check(pointer + "/t", estimate.t());
    oracle.check(pointer + "/df", estimate.df());
    oracle.check(pointer + "/p", estimate.p());
    oracle.check(pointer + "/ci95", estimate.interval(), RELATIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"es_paired_anorexia_ft", "es_paired_baumann", "es_paired_usage"})
  void pairedEffectSizesAreThoseOfR(String name) {
    Oracle oracle = Oracle.of(name);
    Numbers pre = oracle.column("pre");
    Numbers post = oracle.column("post");
    PairedEffect effect = PairedEffect.of(pre, post).orThrow();
    EffectSize dz = effect.dz().orThrow();
    // R solves its limits to 1e-13 in the non-centrality
    oracle.check("/d_z", dz.value());
    oracle.check("/d_z_ci95_noncentral_t", dz.interval().orThrow(), RELATIVE);
    oracle.check("/g_z_exact_J_df_n_minus_1", dz.corrected());
    oracle.check("/g_z_ci95", dz.correctedInterval().orThrow(), RELATIVE);
    oracle.check("/J_exact_df_n_minus_1", dz.correction());
    EffectSize dAv = effect.dAv().orThrow();
    oracle.check("/d_av_root_mean_square_sd", dAv.value());
    oracle.check("/d_av_rms_ci95_algina_keselman_noncentral_t", dAv.interval().orThrow(), RELATIVE);
    EffectSize lakens = effect.dAvLakens().orThrow();
    oracle.check("/d_av_mean_of_sds", lakens.value());
    oracle.check("/g_av_mean_sds_J_exact_df_n_minus_1", lakens.corrected());
    PairedChange change = PairedChange.of(pre, post);
    oracle.check("/n", change.n());
    oracle.check("/mean_pre", change.before().orThrow().mean());
    oracle.check("/sd_post", change.after().orThrow().sd());
    oracle.check("/mean_difference_post_minus_pre", change.change().orThrow().value());
    oracle.check("/sd_difference", change.differences().orThrow().sd());
    oracle.check("/r_pre_post", change.pairs().correlation(0, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es_indep_anorexia", "es_indep_turkiye_q9"})
  void twoGroupsAreDescribedAsR(String name) {
    Oracle oracle = Oracle.of(name);
    ReferenceTable table = oracle.table();
    String value = oracle.input("value").asString();
    String group = oracle.input("group").asString();
    Numbers x = table.numbersWhere(value, group, oracle.input("group1_x").asString());
    Numbers y = table.numbersWhere(value, group, oracle.input("group2_y_control").asString());
    PooledT pooled = PooledT.of(x, y).orThrow();
    oracle.check("/mean1", pooled.first().mean());
    oracle.check("/sd2", pooled.second().sd());
    oracle.check("/sd_pooled", pooled.pooledSd());
    oracle.check("/cohens_d", pooled.difference().value() / pooled.pooledSd());
    oracle.check("/welch_df", Welch.of(x, y).orThrow().difference().df());
    var balance = Balance.of(List.of(x), List.of(y)).orThrow();
    oracle.check("/d_average_variance", balance.rows().get(0).standardisedDifference().orThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"alpha_attitude", "alpha_bfi_agree", "alpha_bfi_consc", "alpha_turkiye_course"})
  void alphaIsThatOfR(String name) {
    Oracle oracle = Oracle.of(name);
    List<Numbers> items = new ArrayList<>();
    for (JsonNode node : oracle.input("items")) {
      boolean reversed = contains(oracle.input("reversed_items"), node.asString());
      Numbers item = oracle.table().numbers(node.asString());
      items.add(reversed ? sevenMinus(item) : item);
    }
    Alpha alpha = Alpha.of(items, Alpha.Rows.LISTWISE).orThrow();
    oracle.check("/n", alpha.n());
    oracle.check("/k", (long) alpha.k());
    oracle.check("/cronbach_alpha_raw", alpha.raw());
    oracle.check("/cronbach_alpha_standardized", alpha.standardised());
    oracle.check("/mean_inter_item_r", alpha.meanCorrelation());
    oracle.check("/feldt_ci95_raw", alpha.interval(), RELATIVE);
    assertEquals(alpha, Alpha.of(Moments.of(items), 0.95).orThrow());
  }

  private static boolean contains(JsonNode names, String name) {
    // an array of one may appear as a scalar
    if (!names.isArray()) {
      return names.asString().equals(name);
    }
    for (JsonNode each : names) {
      if (each.asString().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static Numbers sevenMinus(Numbers item) {
    Numbers.Builder builder = Numbers.builder().name(item.name().orElseThrow());
    for (int row = 0; row < item.size(); row++) {
      if (item.isPresent(row)) {
        builder.add(7 - item.value(row));
      } else {
        builder.missing(item.missing(row).orElseThrow());
      }
    }
    return builder.build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cor_attitude", "cor_satact", "cor_turkiye"})
  void correlationIsThatOfR(String name) {
    Oracle oracle = Oracle.of(name);
    Correlation correlation = Correlation.of(oracle.column("x"), oracle.column("y")).orThrow();
    oracle.check("/pearson/r", correlation.r());
    oracle.check("/pearson/df", correlation.n() - 2.0);
    oracle.check("/pearson/p", correlation.p());
    oracle.check("/pearson/ci95_fisher_z", correlation.interval().orThrow(), RELATIVE);
  }

  @Test
  void holmIsThatOfR() {
    Oracle oracle = Oracle.of("padjust_bh1995");
    double[] p = oracle.table().numbers("p").presentValues();
    List<Double> adjusted = Holm.of(p).adjusted();
    for (int i = 0; i < p.length; i++) {
      oracle.check("/holm/" + i, adjusted.get(i));
    }
  }

  @Test
  void netPromoterScoreIsThatOfR() {
    Oracle oracle = Oracle.of("nps_carpentries_longterm");
    ReferenceTable table = oracle.table();
    checkScore(oracle, "/overall", table.numbers("NPS"));
    int groups = 0;
    for (String group : oracle.expected().get("by_group").propertyNames()) {
      checkScore(oracle, "/by_group/" + group, table.numbersWhere("NPS", "Position", group));
      groups++;
    }
    assertTrue(groups > 5);
  }

  private static void checkScore(Oracle oracle, String pointer, Numbers answers) {
    NetPromoter score = NetPromoter.of(answers).orThrow();
    oracle.check(pointer + "/n", score.n());
    oracle.check(pointer + "/promoters", score.promoters());
    oracle.check(pointer + "/detractors", score.detractors());
    oracle.check(pointer + "/nps", score.score());
    oracle.check(pointer + "/se_n", score.standardError());
    oracle.check(pointer + "/wald95_se_n", score.wald(), RELATIVE);
  }
}
