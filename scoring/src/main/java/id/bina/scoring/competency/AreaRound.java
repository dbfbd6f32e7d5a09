package id.bina.scoring.competency;

import id.bina.core.program.Round;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.Map;

/**
 * How people stood in one area in one round.
 *
 * @param round which round
 * @param gaps how many have which gap, 0 and up
 */
record AreaRound(Round round, ValueCounts gaps) {
  long people() {
    return gaps.present();
  }

  /** How many have a gap at all. */
  long below() {
    return people() - gaps.count(BigDecimal.ZERO);
  }

  double mean() {
    long sum = 0;
    for (Map.Entry<BigDecimal, Long> each : gaps.values().entrySet()) {
      sum += each.getKey().longValueExact() * each.getValue();
    }
    return (double) sum / people();
  }
}
