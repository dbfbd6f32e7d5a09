package id.bina.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExactSolveTest {

  @Test
  void solvesAndInvertsWithoutRounding() {
    // the Hilbert matrix of order 3 times 60, whose inverse is known in whole numbers
    ExactSolve hilbert =
        new ExactSolve(
            new BigInteger[][] {row(60, 30, 20), row(30, 20, 15), row(20, 15, 12)},
            row(110, 65, 47));
    assertTrue(hilbert.dependent().isEmpty());
    for (int i = 0; i < 3; i++) {
      assertEquals(hilbert.determinant(), hilbert.solution(i), "x = (1, 1, 1)");
    }
    long[][] inverse = {{9, -36, 30}, {-36, 192, -180}, {30, -180, 180}};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        BigInteger sixty = hilbert.inverse(i, j).multiply(BigInteger.valueOf(60));
        assertEquals(BigInteger.valueOf(inverse[i][j]), sixty.divide(hilbert.determinant()));
      }
    }
  }

  @Test
  void namesTheFirstDependentColumn() {
    ExactSolve dependent =
        new ExactSolve(new BigInteger[][] {row(2, 4, 1), row(4, 8, 2), row(1, 2, 5)}, row(1, 2, 3));
    assertEquals(OptionalInt.of(1), dependent.dependent());
  }

  private static BigInteger[] row(long... values) {
    return LongStream.of(values).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
  }
}
