package id.bina.scoring.regulation;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Exact sums over the persons who served in a year and have a record of hours.
 *
 * @param hours the hours they rest on
 * @param reachedPersons how many reach their own duty
 * @param cappedShares their hours over their own duty, each at most 1
 * @param shares their hours over their own duty
 * @param duty the hours of the duty of a whole year
 */
record HoursSums(
    HoursByService hours,
    long reachedPersons,
    Rational cappedShares,
    Rational shares,
    BigDecimal duty) {
  private static final Rational MONTHS = Rational.of(12);

  static HoursSums of(HoursByService hours, BigDecimal duty) {
    long reached = 0;
    Rational capped = Rational.ZERO;
    Rational all = Rational.ZERO;
    for (var months : hours.byMonths().tailMap(1).entrySet()) {
      Rational target = Rational.of(duty).times(Rational.of(months.getKey())).dividedBy(MONTHS);
      for (Map.Entry<BigDecimal, Long> entry : months.getValue().values().entrySet()) {
        Rational persons = Rational.of(entry.getValue());
        Rational share = Rational.of(entry.getKey()).dividedBy(target);
        boolean isReached = share.compareTo(Rational.ONE) >= 0;
        reached += isReached ? entry.getValue() : 0;
        capped = capped.plus(persons.times(isReached ? Rational.ONE : share));
        all = all.plus(persons.times(share));
      }
    }
    return new HoursSums(hours, reached, capped, all, duty);
  }

  long persons() {
    return hours.present();
  }

  long unknown() {
    return hours.rows() - hours.present();
  }

  Rational capped() {
    return cappedShares.dividedBy(Rational.of(persons()));
  }

  Rational reached() {
    return Rational.of(reachedPersons, persons());
  }

  Rational uncapped() {
    return shares.dividedBy(Rational.of(persons()));
  }

  List<Text> notes(Rational value, Measure measure) {
    List<Text> notes = new ArrayList<>();
    if (unknown() > 0) {
      notes.add(unrecorded(value, measure));
    }
    if (hours.partly() > 0) {
      notes.add(
          Text.of(
              hours.partly() + " orang bertugas sebagian tahun: batasnya menurut bulan bertugas",
              hours.partly() + " people served a part of the year: their duty is by months"));
    }
    if (hours.outside() > 0) {
      notes.add(
          Text.of(
              hours.outside() + " orang tidak bertugas pada tahun itu dan tidak dihitung",
              hours.outside() + " people did not serve in the year and are not counted"));
    }
    return List.copyOf(notes);
  }

  /** Who has no record may have no hours: the value if so is the lowest that it can be. */
  private Text unrecorded(Rational value, Measure measure) {
    double lowest =
        value
            .times(Rational.of(persons()))
            .dividedBy(Rational.of(persons() + unknown()))
            .doubleValue();
    return Text.of(
        unknown()
            + " orang tanpa catatan JP tidak dihitung sebagai 0; bila 0, nilainya "
            + Figures.text(lowest, measure.unit(), "id"),
        unknown()
            + " people without a record of JP are not counted as 0; if it is 0, the value is "
            + Figures.text(lowest, measure.unit(), "en"));
  }
}
