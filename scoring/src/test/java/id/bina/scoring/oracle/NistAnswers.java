package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.descriptive.Autocorrelation;
import id.bina.scoring.stat.descriptive.Description;

/**
 * Certified mean, standard deviation and autocorrelation; the data are read as exact decimals.
 *
 * <p>How many digits R itself loses is a property of R and is not answered.
 */
final class NistAnswers implements Answerer {

  /** The certificate has 15 digits. */
  private static final Tolerance CERTIFIED = Tolerance.of(5e-15);

  @Override
  public String topic() {
    return "NIST StRD univariate summary statistics";
  }

  @Override
  public String r(OracleCase c) {
    return "y <- read.csv('" + c.name() + ".csv')$y; mean(y); sd(y); acf(y, 1)$acf[2]";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Numbers y = c.table().numbers("y");
    Description column = Description.of(y).orThrow();
    double sd = column.sample().orThrow().sd();
    double lag1 = Autocorrelation.of(y, 1).orThrow().value();
    answers.put("/certified/n", column.n());
    answers.put("/certified/mean", column.mean(), CERTIFIED);
    answers.put("/certified/standard_deviation", sd, CERTIFIED);
    answers.put("/certified/lag1_autocorrelation", lag1, CERTIFIED);
    answers.put("/r_values/mean", column.mean());
    // R adds up doubles, which costs digits where the deviations are small beside the mean
    answers.put("/r_values/sd", sd, Tolerance.ITERATIVE);
    answers.put("/r_values/lag1", lag1, Tolerance.ITERATIVE);
  }
}
