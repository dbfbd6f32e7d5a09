package id.bina.scoring.professionalism;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import id.bina.core.Rational;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.PointTable;
import id.bina.core.regulation.Points;
import id.bina.core.regulation.RegulationPack;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The appraisal of the last year: a mark of the older regimes or a predicate of PermenPANRB 6/2022.
 *
 * @param mark 0 to 100, of PP 46/2011; present if there is no predicate
 * @param predicate code of a predicate, such as {@code baik}; present if there is no mark
 */
public record Performance(Optional<BigDecimal> mark, Optional<String> predicate) {

  /**
   * Checks that there is one of the two.
   *
   * @throws IllegalArgumentException if there are both or none
   */
  public Performance {
    requireNonNull(mark, "mark");
    requireNonNull(predicate, "predicate")
        .ifPresent(code -> Code.requireValid("predicate of performance", code));
    if (mark.isPresent() == predicate.isPresent()) {
      throw new IllegalArgumentException(
          "performance must have a mark or a predicate, had "
              + (mark.isPresent() ? "both" : "neither"));
    }
  }

  /**
   * A mark of PP 46/2011.
   *
   * @param mark 0 to 100, such as {@code "88"}
   * @return the performance
   */
  public static Performance mark(String mark) {
    return new Performance(Optional.of(new BigDecimal(mark)), Optional.empty());
  }

  /**
   * A predicate of PermenPANRB 6/2022.
   *
   * @param code its code, such as {@code sangat-baik}
   * @return the performance
   */
  public static Performance predicate(String code) {
    return new Performance(Optional.empty(), Optional.of(code));
  }

  Points points(RegulationPack pack) {
    return mark.map(value -> ofMark(pack, value))
        .orElseGet(() -> table(pack, "performance-predicates").of(predicate.orElseThrow()));
  }

  private static Points ofMark(RegulationPack pack, BigDecimal mark) {
    BandTable bands = pack.bandTable("performance-marks").orElseThrow();
    return table(pack, "performance-marks").of(bands.band(Rational.of(mark)).code());
  }

  private static PointTable table(RegulationPack pack, String id) {
    return pack.pointTable(id).orElseThrow();
  }
}
