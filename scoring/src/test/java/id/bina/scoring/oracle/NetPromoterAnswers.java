package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.NetPromoter;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.stat.descriptive.NetPromoterDifference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    Map<String, NetPromoter> groups = new TreeMap<>();
    for (String group : c.names("/by_group")) {
      Numbers column = c.table().numbersWhere(c.text("score"), c.text("group"), group);
      groups.put(group, score(answers, "/by_group" + Answers.part(group), column));
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
    answers.put(at + "/wald95_se_n", score.wald());
    var sample = Sample.of(column);
    answers.put(at + "/mean", sample, s -> s.mean());
    answers.put(at + "/sd", sample, s -> s.sd());
    return score;
  }

  private static void difference(Answers answers, Map<String, NetPromoter> groups) {
    List<String> largest =
        groups.keySet().stream()
            .sorted(Comparator.comparing((String name) -> -groups.get(name).n()))
            .limit(2)
            .toList();
    NetPromoter first = groups.get(largest.get(0));
    NetPromoter second = groups.get(largest.get(1));
    String at = "/difference_two_largest_groups";
    NetPromoterDifference difference = NetPromoterDifference.of(first, second).orThrow();
    answers.put(at + "/a", largest.get(0));
    answers.put(at + "/b", largest.get(1));
    answers.put(at + "/difference", difference.value());
    answers.put(at + "/se", difference.standardError());
    answers.put(at + "/z", difference.z());
    answers.put(at + "/p", difference.p());
  }
}
