package id.bina.scoring.oracle;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.SmallestDetectable;
import id.bina.scoring.stat.power.Power;
import id.bina.scoring.stat.power.SampleSize;

/** Power, size and smallest effect of planned studies. */
final class PowerAnswers implements Answerer {

  @Override
  public String topic() {
    return "planning: power";
  }

  @Override
  public String r(OracleCase c) {
    return "power.t.test(n, effect, sig.level = alpha, type = 'paired', strict = TRUE)$power";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    double target = c.input("target_power").asDouble();
    for (int row = 0; row < c.table().size(); row++) {
      Design design = new Design(c, row);
      design.power().asOptional().ifPresent(p -> answers.put(design.at("/power"), p.power()));
      design
          .size(target)
          .asOptional()
          .ifPresent(size -> answers.put(design.at("/each"), size.each()));
      design
          .detectable(target)
          .asOptional()
          .ifPresent(d -> answers.put(design.at("/detectable"), d.effect(), Tolerance.ITERATIVE));
    }
  }

  /** One planned study. */
  private record Design(OracleCase c, int row) {

    String at(String list) {
      return list + "/" + row;
    }

    private String kind() {
      return c.table().texts("design").get(row);
    }

    private double figure(String column) {
      return c.table().numbers(column).value(row);
    }

    private long count(String column) {
      return Math.round(figure(column));
    }

    Outcome<Power> power() {
      double alpha = figure("alpha");
      double effect = figure("effect");
      return switch (kind()) {
        case "paired" -> Power.paired(count("n1"), effect, alpha);
        case "two_sample" -> Power.twoSample(count("n1"), count("n2"), effect, alpha);
        case "clusters" ->
            Power.clusters(count("n1"), count("n2"), count("size"), figure("icc"), effect, alpha);
        case "shares" -> Power.shares(count("n1"), count("n2"), effect, figure("effect2"), alpha);
        case "paired_shares" -> Power.pairedShares(count("n1"), effect, figure("effect2"), alpha);
        default -> none();
      };
    }

    Outcome<SampleSize> size(double target) {
      double alpha = figure("alpha");
      double effect = figure("effect");
      return switch (kind()) {
        case "paired" -> SampleSize.paired(effect, alpha, target);
        case "two_sample" -> SampleSize.twoSample(effect, alpha, target);
        case "clusters" -> SampleSize.clusters(count("size"), figure("icc"), effect, alpha, target);
        case "shares" -> SampleSize.shares(effect, figure("effect2"), alpha, target);
        case "paired_shares" -> SampleSize.pairedShares(effect, figure("effect2"), alpha, target);
        default -> none();
      };
    }

    Outcome<SmallestDetectable> detectable(double target) {
      double alpha = figure("alpha");
      return switch (kind()) {
        case "paired" -> SmallestDetectable.paired(count("n1"), alpha, target);
        case "two_sample" -> SmallestDetectable.twoSample(count("n1"), count("n2"), alpha, target);
        case "clusters" ->
            SmallestDetectable.clusters(
                count("n1"), count("n2"), count("size"), figure("icc"), alpha, target);
        default -> none();
      };
    }

    private <T extends Shown> Outcome<T> none() {
      return Outcome.notComputable(Absence.NO_DATA, "no such figure of " + kind());
    }
  }
}
