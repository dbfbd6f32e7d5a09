package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.pooling.LeaveOneOut;
import id.bina.scoring.stat.pooling.Pooling;
import id.bina.scoring.stat.pooling.Study;
import java.util.List;
import java.util.stream.IntStream;

/** Pooling all studies but one. */
final class LeaveOneOutAnswers implements Answerer {

  @Override
  public String topic() {
    return "leave one study out";
  }

  @Override
  public String r(OracleCase c) {
    return "metafor::leave1out(metafor::rma(yi, vi, method = 'REML'))";
  }

  /** What is found by iteration, as for pooling. */
  private static final Tolerance SOLVED = Tolerance.of(1e-8);

  @Override
  public void answer(OracleCase c, Answers answers) {
    Numbers effects = c.column("effect");
    List<Study> studies =
        IntStream.range(0, effects.size())
            .mapToObj(i -> Study.of("s" + i, effects.value(i), c.column("variance").value(i)))
            .toList();
    List<Pooling> without = LeaveOneOut.of(Pooling.of(studies).orThrow()).orThrow().without();
    for (int i = 0; i < without.size(); i++) {
      answers.put("/estimate/" + i, without.get(i).wald().value(), SOLVED);
      answers.put("/se/" + i, without.get(i).wald().standardError(), SOLVED);
      answers.put("/tau2/" + i, without.get(i).tauSquared(), SOLVED);
    }
  }
}
