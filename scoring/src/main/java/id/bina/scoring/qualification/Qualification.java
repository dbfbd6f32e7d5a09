package id.bina.scoring.qualification;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.regulation.Band;
import id.bina.core.regulation.Packs;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The mark of one participant, its band by a named guideline, and whether it passes.
 *
 * <p>The bands of 2021 are printed with their highest value (70.01 to 80.00): 80.00 is <i>Cukup
 * Memuaskan</i> and 80.005, which rounds to 80.01, is <i>Memuaskan</i>.
 *
 * @param guideline id and version of the pack
 * @param exact the mark before rounding
 * @param rounded the mark as it was banded
 * @param band the band
 * @param standing what the guideline decides
 * @param isAbsenceKnown whether attendance was held against the rule
 */
public record Qualification(
    String guideline,
    Rational exact,
    BigDecimal rounded,
    Band band,
    Standing standing,
    boolean isAbsenceKnown)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "participant-qualification";

  /** Checks that everything is there. */
  public Qualification {
    requireNonNull(guideline, "guideline");
    requireNonNull(exact, "exact");
    requireNonNull(rounded, "rounded");
    requireNonNull(band, "band");
    requireNonNull(standing, "standing");
  }

  static Qualification of(QualificationRules rules, Rational mark, Optional<BigDecimal> absence) {
    absence.ifPresent(Qualification::requireShare);
    BigDecimal rounded = rules.bands().rounded(mark);
    return new Qualification(
        rules.name(),
        mark,
        rounded,
        rules.bands().band(mark),
        standing(rules, rounded, absence),
        absence.isPresent() && rules.figure(Packs.LAN_MOST_ABSENCE).isPresent());
  }

  private static void requireShare(BigDecimal absence) {
    if (absence.signum() < 0 || absence.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "absence must be in [0, 1], was " + absence.toPlainString());
    }
  }

  private static Standing standing(
      QualificationRules rules, BigDecimal rounded, Optional<BigDecimal> absence) {
    Optional<BigDecimal> most = rules.figure(Packs.LAN_MOST_ABSENCE);
    if (most.isPresent() && absence.filter(share -> share.compareTo(most.get()) > 0).isPresent()) {
      return Standing.ABSENT;
    }
    if (rounded.compareTo(rules.figure(Packs.LAN_PASSING).orElseThrow()) >= 0) {
      return Standing.PASSED;
    }
    return rules
        .figure(Packs.LAN_POSTPONED)
        .filter(lowest -> rounded.compareTo(lowest) >= 0)
        .map(lowest -> Standing.POSTPONED)
        .orElse(Standing.FAILED);
  }

  /** One line: {@code 84.10, Memuaskan, lulus (lan-participants-2021 1)}. */
  @Override
  public String toString() {
    return rounded.toPlainString()
        + ", "
        + band.name().in("id")
        + ", "
        + standing.words().in("id")
        + " ("
        + guideline
        + ")";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Qualification by " + guideline)
            .row("mark", rounded.toPlainString())
            .row("band", band.name().in("id"))
            .row("standing", standing.words().in("id"));
    return isAbsenceKnown
        ? table.toString()
        : table.note("attendance was not held against a rule").toString();
  }
}
