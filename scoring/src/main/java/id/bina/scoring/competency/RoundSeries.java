package id.bina.scoring.competency;

import id.bina.core.Text;
import id.bina.core.evidence.Numbers;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitCell;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.Interval;
import id.bina.scoring.stat.Wilson;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;

/**
 * One area from round to round.
 *
 * @param rounds those in which somebody was assessed, in order of time
 * @param level of the intervals
 */
record RoundSeries(List<AreaRound> rounds, double level) {
  private static final int DECIMALS = 1;

  RoundSeries {
    rounds = List.copyOf(rounds);
  }

  Numbers shares() {
    Numbers.Builder shares = Numbers.builder();
    rounds.forEach(each -> shares.add((double) each.below() / each.people()));
    return shares.build();
  }

  /** The share of each round with its interval, in percent, to be drawn. */
  Exhibit exhibit() {
    return new Exhibit(
        ExhibitKind.SERIES,
        Text.of("Bagian di bawah standar per putaran (%)", "Share below the standard by round (%)"),
        List.of(
            Text.of("bagian (%)", "share (%)"),
            Text.of("bawah", "lower"),
            Text.of("atas", "upper")),
        rounds.stream().map(this::row).toList());
  }

  private ExhibitRow row(AreaRound each) {
    Wilson share = Wilson.of(each.below(), each.people(), level).orThrow();
    Interval interval = share.interval();
    return new ExhibitRow(
        each.round().title(),
        List.of(cell(share.share()), cell(interval.lower()), cell(interval.upper())),
        OptionalLong.of(each.people()));
  }

  private static ExhibitCell cell(double share) {
    return ExhibitCell.of(
        new BigDecimal(share).movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_UP));
  }
}
