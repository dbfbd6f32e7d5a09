package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.EffectSize;
import id.bina.scoring.stat.PairedEffect;
import id.bina.scoring.stat.effect.NormalizedGain;
import java.util.Locale;

/** The share of the possible improvement that was achieved. */
final class GainAnswers implements Answerer {

  @Override
  public String topic() {
    return "Hake normalised gain";
  }

  @Override
  public String r(OracleCase c) {
    return "d <- read.csv('"
        + c.name()
        + ".csv'); a <- d$"
        + c.text("pre")
        + "; b <- d$"
        + c.text("post")
        + "; (mean(b) - mean(a)) / ("
        + c.input("maximum")
        + " - mean(a))";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    double maximum = c.input("maximum").asDouble();
    gain("/overall", c.column("pre"), c.column("post"), maximum, answers);
    if (c.expects("/by_group")) {
      for (String group : c.names("/by_group")) {
        Numbers pre = c.table().numbersWhere(c.text("pre"), c.text("group"), group);
        Numbers post = c.table().numbersWhere(c.text("post"), c.text("group"), group);
        gain("/by_group" + Answers.part(group), pre, post, maximum, answers);
      }
    }
  }

  private static void gain(String at, Numbers pre, Numbers post, double maximum, Answers answers) {
    NormalizedGain gain = NormalizedGain.of(pre, post, maximum).orThrow();
    // means are differences of figures of the size of the maximum
    Tolerance tolerance = Tolerance.CLOSED.at(0.01);
    answers.put(at + "/n", gain.n());
    answers.put(at + "/mean_pre", gain.meanBefore());
    answers.put(at + "/mean_post", gain.meanAfter());
    answers.put(at + "/hake_gain_of_averages", gain.ofMeans(), tolerance);
    gain.meanOfPersons()
        .ifPresent(g -> answers.put(at + "/mean_individual_gain_pre_below_max", g, tolerance));
    gain.medianOfPersons().ifPresent(g -> answers.put(at + "/median_individual_gain", g));
    gain.sdOfPersons().ifPresent(g -> answers.put(at + "/sd_individual_gain", g));
    answers.put(at + "/n_pre_at_max_excluded", gain.atMaximum());
    gain.normalizedChange().ifPresent(g -> answers.put(at + "/marx_cummings_c_mean", g, tolerance));
    answers.put(at + "/n_dropped_c", gain.atAnEnd());
    answers.put(at + "/mean_percent_gain", gain.percentGain(), tolerance);
    answers.put(at + "/class", gain.band().name().toLowerCase(Locale.ROOT));
    PairedEffect.of(pre, post)
        .flatMap(PairedEffect::dz)
        .asOptional()
        .map(EffectSize::value)
        .ifPresent(d -> answers.put(at + "/d_z", d));
  }
}
