package id.bina.scoring.contract;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.bina.core.Rational;
import id.bina.core.regulation.Band;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.GradeMatrix;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.regulation.Weight;
import id.bina.core.regulation.WeightTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What a {@link RegulationPack} must be to be graded by, as tests, beyond what its constructor
 * already refuses.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> thePackHolds() {
 *   return PackContract.check(BinaJson.read(file, RegulationPack.class).orThrow());
 * }
 * }</pre>
 */
public final class PackContract {
  /** More steps than this are walked in larger strides. */
  private static final int MOST_STEPS = 20_000;

  private final RegulationPack pack;

  private PackContract(RegulationPack pack) {
    this.pack = requireNonNull(pack, "pack");
  }

  /**
   * The tests of a pack.
   *
   * @param pack the pack under test
   * @return one test for each promise
   */
  public static Stream<DynamicTest> check(RegulationPack pack) {
    PackContract contract = new PackContract(pack);
    return Stream.of(
        dynamicTest(pack.id() + " speaks both languages", contract::speaksBothLanguages),
        dynamicTest(pack.id() + " says something", contract::saysSomething),
        dynamicTest(pack.id() + " leaves built-in ids alone", contract::leavesBuiltInIds),
        dynamicTest(pack.id() + " gives way to a later one", contract::givesWayToALaterOne),
        dynamicTest(pack.id() + " bands every value as its rounded one", contract::bandsAreTotal),
        dynamicTest(pack.id() + " reaches every band", contract::bandsAreReached),
        dynamicTest(pack.id() + " grades every pair", contract::matricesAreTotal),
        dynamicTest(pack.id() + " weighs every component", contract::weightsCount));
  }

  private void speaksBothLanguages() {
    BothLanguages.require(pack.id(), pack);
  }

  private void saysSomething() {
    boolean empty =
        pack.figures().isEmpty()
            && pack.elements().isEmpty()
            && pack.gradings().isEmpty()
            && pack.pointTables().isEmpty()
            && pack.weightTables().isEmpty();
    assertFalse(empty, "a pack must have a figure, an element or a table, had none");
  }

  private void leavesBuiltInIds() {
    Packs.all().stream()
        .filter(each -> each.id().equals(pack.id()))
        .forEach(each -> assertEquals(each, pack, "a built-in pack has this id"));
  }

  private void givesWayToALaterOne() {
    Packs.all().stream()
        .filter(each -> pack.replacedBy().filter(each.id()::equals).isPresent())
        .forEach(
            later ->
                assertTrue(
                    later.validFrom().isAfter(pack.validFrom()),
                    () -> "a pack must give way to a later one, gave way to " + later.id()));
  }

  private Stream<BandTable> tables() {
    return pack.gradings().stream().filter(BandTable.class::isInstance).map(BandTable.class::cast);
  }

  private void bandsAreTotal() {
    tables().forEach(PackContract::requireTotal);
  }

  private static void requireTotal(BandTable table) {
    List<BigDecimal> values = grid(table);
    table.bands().forEach(band -> values.add(band.lowestInclusive()));
    Rational little = Rational.of(BigDecimal.ONE.movePointLeft(table.decimals() + 4));
    for (BigDecimal value : values) {
      Rational exact = Rational.of(value);
      assertEquals(code(table, exact), below(table, value), () -> value + " in " + table.id());
      requireAsRounded(table, exact.plus(half(table)).minus(little));
      requireAsRounded(table, exact.plus(half(table)));
    }
  }

  /** The band by the lower limits alone, as a reader would look it up. */
  private static String below(BandTable table, BigDecimal value) {
    String code = "none";
    for (Band band : table.bands()) {
      code = band.lowestInclusive().compareTo(value) <= 0 ? band.code() : code;
    }
    return code;
  }

  private static void requireAsRounded(BandTable table, Rational value) {
    BigDecimal rounded = table.rounded(value);
    if (rounded.compareTo(table.highest()) <= 0) {
      assertEquals(below(table, rounded), code(table, value), () -> value + " in " + table.id());
    }
  }

  private static String code(BandTable table, Rational value) {
    return table.band(value).code();
  }

  private static Rational half(BandTable table) {
    return Rational.of(new BigDecimal("0.5").movePointLeft(table.decimals()));
  }

  private static List<BigDecimal> grid(BandTable table) {
    BigInteger steps =
        table.highest().subtract(table.lowest()).movePointRight(table.decimals()).toBigInteger();
    long stride = Math.max(1, steps.longValue() / MOST_STEPS);
    List<BigDecimal> values = new ArrayList<>();
    for (long step = 0; step <= steps.longValue(); step += stride) {
      values.add(table.lowest().add(BigDecimal.valueOf(step, table.decimals())));
    }
    values.add(table.highest());
    return values;
  }

  private void bandsAreReached() {
    tables()
        .forEach(
            table ->
                table
                    .bands()
                    .forEach(
                        band ->
                            assertEquals(
                                band.code(),
                                code(table, Rational.of(band.lowestInclusive())),
                                table.id())));
  }

  private void matricesAreTotal() {
    pack.gradings().stream()
        .filter(GradeMatrix.class::isInstance)
        .map(GradeMatrix.class::cast)
        .forEach(
            matrix ->
                matrix
                    .rows()
                    .forEach(
                        row ->
                            matrix
                                .columns()
                                .forEach(
                                    column ->
                                        assertTrue(
                                            matrix
                                                .grades()
                                                .contains(
                                                    matrix.grade(row.code(), column.code()))))));
  }

  private void weightsCount() {
    for (WeightTable table : pack.weightTables()) {
      BigDecimal sum =
          table.weights().stream().map(Weight::share).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertEquals(0, sum.compareTo(BigDecimal.ONE), () -> "weights of " + table.id());
      for (Weight weight : table.weights()) {
        assertTrue(
            weight.share().signum() > 0,
            () -> "share must be above 0, was " + weight.share() + " (" + weight.code() + ")");
      }
    }
  }
}
