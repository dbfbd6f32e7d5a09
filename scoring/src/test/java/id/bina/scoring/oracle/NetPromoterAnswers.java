package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.stat.NetPromoter;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.stat.descriptive.NetPromoterDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Net promoter scores of all and of groups. */
final class NetPromoterAnswers implements Answerer {

  @Override
  public String topic() {
    return "Net Promoter Score";
  }

  @Override
  public String r(OracleCase c) {
    return "d <- read.csv('" + c.name() + ".csv'); 100 * (mean(x >= 9) - mean(x <= 6))";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    score(answers, "/overall", c.column("score"));
    List<Map.Entry<String, NetPromoter>> groups = new ArrayList<>();
    for (String group : c.names("/by_group")) {
      Numbers column = c.table().numbersWhere(c.text("score"), c.text("group"), group);
      groups.add(Map.entry(group, score(answers, "/by_group" + Answers.part(group), column)));
    }
    if (groups.size() > 1) {
      difference(answers, groups);
    }
  }

  private static NetPromoter score(Answers answers, String at, Numbers column) {
    NetPromoter score = NetPromoter.of(column).orThrow();
    double n = (double) score.n();
    answers.put(at + "/n", score.n());
    answers.put(at + "/promoters", score.promoters());
    answers.put(at + "/passives", score.passives());
    answers.put(at + "/detractors", score.detractors());
    answers.put(at + "/share_promoters", score.promoters() / n);
    answers.put(at + "/share_passives", score.passives() / n);
    answers.put(at + "/share_detractors", score.detractors() / n);
    answers.put(at + "/nps", score.score());
    answers.put(at + "/se_n", score.standardError());
    answers.put(at + "/se_n_minus_1", score.unbiasedError(), e -> e);
    // the interval of the cases is not cut at -100 and 100
    double reach = Normal.critical(0.95) * score.standardError();
    answers.put(
        at + "/wald95_se_n",
        List.of(score.score() - reach, score.score() + reach),
        Tolerance.CLOSED.at(Math.abs(score.score()) + reach));
    var sample = Sample.of(column);
    answers.put(at + "/mean", sample, s -> s.mean());
    answers.put(at + "/sd", sample, s -> s.sd());
    return score;
  }

  /** Largest groups first; of equal size in the order of the case. */
  private static void difference(Answers answers, List<Map.Entry<String, NetPromoter>> groups) {
    groups.sort(
        Comparator.comparing((Map.Entry<String, NetPromoter> group) -> -group.getValue().n()));
    NetPromoter first = groups.get(0).getValue();
    NetPromoter second = groups.get(1).getValue();
    String at = "/difference_two_largest_groups";
    answers.put(at + "/a", groups.get(0).getKey());
    answers.put(at + "/b", groups.get(1).getKey());
    Outcome<NetPromoterDifference> difference = NetPromoterDifference.of(first, second);
    answers.put(at + "/z", difference, NetPromoterDifference::z);
    answers.put(at + "/p", difference, NetPromoterDifference::p);
    difference
        .asOptional()
        .ifPresent(
            some -> {
              answers.put(at + "/difference", some.value());
              answers.put(at + "/se", some.standardError());
            });
  }
}
