package id.bina.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Tails and quantiles against 30-digit values of mpmath 1.3. */
class DistributionsTest {

  @Test
  void normalTailsKeepTheirDigits() {
    assertClose(7.61985302416053e-24, Normal.upper(10), 1e-12);
    assertClose(7.61985302416053e-24, Normal.lower(-10), 1e-12);
    assertClose(0.0249978951482204, Normal.upper(1.96), 1e-13);
    assertEquals(0.5, Normal.upper(0));
    assertClose(2 * 0.0249978951482204, Normal.twoSided(-1.96), 1e-13);
  }

  @Test
  void normalQuantiles() {
    assertClose(1.95996398454005, Normal.critical(0.95), 1e-14);
    assertClose(-1.95996398454005, Normal.quantile(0.025), 1e-14);
    assertClose(0.841621233572914, Normal.quantile(0.8), 1e-14);
    assertEquals(0, Normal.quantile(0.5));
  }

  @Test
  void studentTailsKeepTheirDigits() {
    assertClose(0.0549910952043716, StudentT.twoSided(2.3, 7), 1e-13);
    assertClose(3.43806807891585e-5, StudentT.twoSided(40, 3), 1e-13);
    // where 1 - cdf would be 0
    assertClose(2.85241803953119e-122, StudentT.twoSided(-40, 300), 1e-12);
    assertClose(0.92423014115466, StudentT.twoSided(0.1, 5), 1e-13);
    assertClose(0.0499960675852698, StudentT.twoSided(1.96, 1e6), 1e-10);
    assertClose(0.0102948838562598 / 2, StudentT.upper(3, 12.926), 1e-13);
    assertClose(1 - 0.0102948838562598 / 2, StudentT.upper(-3, 12.926), 1e-13);
  }

  @Test
  void studentQuantiles() {
    assertClose(1.27062047361747e1, StudentT.critical(0.95, 1), 1e-12);
    assertClose(2.36462425159278, StudentT.critical(0.95, 7), 1e-13);
    assertClose(1.95996635681411, StudentT.critical(0.95, 1e6), 1e-10);
  }

  @Test
  void fisherQuantilesAreThoseOfScipy() {
    assertClose(1.66153841702881, FisherF.quantile(0.975, 29, 174), 1e-13);
    assertClose(0.536965542527491, FisherF.quantile(0.025, 29, 174), 1e-13);
    assertClose(1.03736487353257, FisherF.quantile(0.975, 5819, 157113), 1e-12);
    assertClose(0.278982651248055, FisherF.quantile(0.025, 9, 27), 1e-13);
  }

  @Property(seed = "20261121", tries = 200)
  void fisherTailsAddUpToOne(
      @ForAll @DoubleRange(min = 0, max = 20) double f,
      @ForAll @IntRange(min = 1, max = 500) int df1,
      @ForAll @IntRange(min = 1, max = 500) int df2) {
    assertEquals(1, FisherF.lower(f, df1, df2) + FisherF.upper(f, df1, df2), 1e-12);
  }

  @Test
  void chiSquareTailsAreThoseOfScipy() {
    assertClose(0.0010000000000000007, ChiSquare.upper(10.827566170662733, 1), 1e-12);
    assertClose(0.0010077854290485102, ChiSquare.upper(13.8, 2), 1e-12);
    assertClose(0.0009841729288449102, ChiSquare.upper(16.3, 3), 1e-12);
    assertClose(0.8659047417360984, ChiSquare.upper(3.2, 7), 1e-12);
    assertClose(0.0010080661145767788, ChiSquare.upper(36.1, 14), 1e-12);
    assertClose(0.0010008516228805448, ChiSquare.upper(59.7, 30), 1e-12);
    assertClose(4.9527335290032224e-27, ChiSquare.upper(200, 30), 1e-12);
    assertClose(0.4759169119335499, ChiSquare.upper(61, 61), 1e-12);
    // beyond where exp(-x / 2) is 0; mpmath with 30 digits
    assertClose(4.55450875829834e-103, ChiSquare.upper(1516.02, 499), 1e-11);
    assertClose(1.1458595769084505e-268, ChiSquare.upper(1600, 100), 1e-11);
    assertClose(5.49775879379272e-270, ChiSquare.upper(1450, 51), 1e-11);
    assertEquals(0, ChiSquare.upper(1e6, 1));
    assertEquals(1, ChiSquare.upper(0, 1));
    assertEquals(1, ChiSquare.upper(0, 4));
  }

  @Test
  void nonCentralTailsKeepTheirDigits() {
    assertTails(2.3, 7, 1, 0.147996048163924, 0.852003951836076);
    assertTails(4.4, 7, 1.2, 0.019354572085742, 0.980645427914258);
    assertTails(-1, 5, 2, 0.997683624345925, 0.00231637565407512);
    assertTails(0, 5, 6, 0.999999999013412, 9.86587645037698e-10);
    assertTails(3, 2, -4, 3.34149929902837e-7, 0.99999966585007);
    // one degree of freedom, where the density decays slowest
    assertTails(5, 1, 1, 0.168680281275314, 1 - 0.168680281275314);
    // where the Poisson series of the usual algorithm underflows
    assertTails(63, 999, 60, 0.0417227695672123, 0.958277230432788);
    assertTails(50, 10, 100, 0.999982185815735, 1.78141842647136e-5);
    assertTails(2, 1e6, 0.5, 0.0668074603039712, 0.933192539696029);
  }

  private static void assertTails(double t, double df, double ncp, double upper, double lower) {
    assertClose(upper, NonCentralT.upper(t, df, ncp), 1e-11);
    assertClose(lower, NonCentralT.lower(t, df, ncp), 1e-11);
  }

  @Property(seed = "20261121", tries = 100)
  void centralTIsTheNonCentralOneAtZero(
      @ForAll @DoubleRange(min = -8, max = 8) double t,
      @ForAll @IntRange(min = 1, max = 300) int df) {
    assertEquals(StudentT.upper(t, df), NonCentralT.upper(t, df, 0), 1e-12);
  }

  @Property(seed = "20261121", tries = 50)
  void nonCentralityIsFoundAgain(
      @ForAll @DoubleRange(min = -20, max = 20) double t,
      @ForAll @IntRange(min = 2, max = 300) int df) {
    double low = NonCentralT.ncpWithUpper(t, df, 0.025);
    double high = NonCentralT.ncpWithLower(t, df, 0.025);
    assertTrue(low < high);
    assertClose(0.025, NonCentralT.upper(t, df, low), 1e-9);
    assertClose(0.025, NonCentralT.lower(t, df, high), 1e-9);
  }

  @Test
  void dirichletSumOfTwoPointsIsBeta() {
    DirichletSum sum = sum(new double[] {0, 1}, 0.5, 15.5);
    assertClose(0.848183337885602, sum.quantile(0.025), 1e-12);
    assertClose(0.999967805855676, sum.quantile(0.975), 1e-12);
    assertClose(0.0729934181229158, sum.lower(0.9), 1e-11);
    DirichletSum rare = sum(new double[] {0, 1}, 1200.5, 3.5);
    assertClose(0.000702839986900903, rare.quantile(0.025), 1e-11);
    assertClose(0.593795556470017, rare.lower(0.003), 1e-12);
  }

  @Test
  void dirichletSumOfFourPointsIsItsInversionIntegral() {
    double[] scale = {1, 2, 3, 4};
    assertClose(0.4195180797428, sum(scale, 1.25, 2.25, 7.25, 5.25).lower(3), 1e-12);
    assertClose(0.322834508436112, sum(scale, 0.25, 0.25, 0.25, 15.25).lower(3.9), 1e-12);
    assertEquals(0, sum(scale, 1, 1, 1, 1).lower(1));
    assertEquals(1, sum(scale, 1, 1, 1, 1).lower(4));
  }

  @Property(seed = "20261121", tries = 60)
  void dirichletSumMirrors(
      @ForAll @DoubleRange(min = 1.01, max = 3.99) double q,
      @ForAll @IntRange(min = 0, max = 2000) int first,
      @ForAll @IntRange(min = 0, max = 2000) int last) {
    double[] scale = {1, 2, 3, 4};
    double below = sum(scale, first + 0.25, 0.25, 7.25, last + 0.25).lower(q);
    double above = sum(scale, last + 0.25, 7.25, 0.25, first + 0.25).lower(5 - q);
    assertEquals(1, below + above, 1e-11);
  }

  private static DirichletSum sum(double[] points, double... alphas) {
    return new DirichletSum(points, alphas);
  }

  @Test
  void fairTossesAreCounted() {
    assertEquals(1.0 / 32, FairCoin.atMost(0, 5));
    assertEquals(6.0 / 32, FairCoin.atMost(1, 5));
    assertEquals(10.0 / 32, FairCoin.exactly(2, 5));
    assertEquals(1, FairCoin.atMost(5, 5));
    assertEquals(1, FairCoin.atMost(0, 0));
  }

  @Test
  void longSeriesOfTossesGoOnWithoutAJump() {
    // 20,000 is counted, 20,001 is not
    double counted = FairCoin.atMost(9_900, 20_000);
    assertClose(counted, IncompleteBeta.lower(0.5, 0.5, 10_100, 9_901), 1e-10);
    double one = FairCoin.exactly(9_900, 20_000);
    double next = FairCoin.exactly(9_900, 20_001);
    // P(k in n + 1) / P(k in n) = (n + 1) / (2 (n + 1 - k))
    assertClose(20_001.0 / (2 * 10_101), next / one, 1e-9);
  }

  @Test
  void hedgesFactorIsExact() {
    assertClose(0.888203, HedgesFactor.exact(7), 1e-6);
    assertClose(0.940982, HedgesFactor.exact(13), 1e-6);
    assertClose(0.988409508946837, HedgesFactor.exact(65), 1e-14);
    // where the gamma function itself overflows
    assertClose(1 - 3.0 / (4 * 1e5 - 1), HedgesFactor.exact(1e5), 1e-10);
  }

  @Test
  void rootsAreFoundToTheLastDigit() {
    assertEquals(Math.sqrt(2), Root.between(x -> x * x - 2, 0, 2), 5e-16);
    assertEquals(StrictMath.log(7), Root.around(x -> StrictMath.exp(x) - 7, -30, 1), 1e-15);
    assertEquals(3, Root.between(x -> x - 3, 3, 9));
  }

  @Test
  void rootNeedsOppositeSigns() {
    var thrown = assertThrows(ArithmeticException.class, () -> Root.between(x -> x * x + 1, -1, 1));
    assertEquals("root needs opposite signs at -1.0 and 1.0, was 2.0 and 2.0", thrown.getMessage());
  }

  @Test
  void sumsDoNotDependOnOrder() {
    double[] values = {1e16, 1, -1e16, 3.25, 1e-3};
    double[] other = {3.25, 1e-3, 1e16, -1e16, 1};
    assertEquals(4.251, SortedSum.of(values), 1e-15);
    assertEquals(SortedSum.of(values), SortedSum.of(other));
  }

  private static void assertClose(double expected, double actual, double relative) {
    assertEquals(expected, actual, Math.abs(expected) * relative);
  }
}
