package id.bina.io.json;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** Numbers of each kind; none is ever read or written through another kind. */
final class NumberShapes {
  static final Shape INT =
      new WholeShape(Integer.MIN_VALUE, Integer.MAX_VALUE, BigInteger::intValueExact);
  static final Shape LONG =
      new WholeShape(Long.MIN_VALUE, Long.MAX_VALUE, BigInteger::longValueExact);
  static final Shape DECIMAL = new DecimalShape();
  static final Shape DOUBLE = new DoubleShape();

  private NumberShapes() {}

  private record WholeShape(long lowest, long highest, Function<BigInteger, Number> exactly)
      implements Shape {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    @Override
    public void write(Object value, JsonGenerator out) {
      // A tree in memory tells whole numbers of 32 bits from longer ones.
      if (value instanceof Integer small) {
        out.writeNumber(small.intValue());
      } else {
        out.writeNumber(((Number) value).longValue());
      }
    }

    @Override
    public Optional<Object> read(Node node, Spot spot) {
      return spot.expectDigits(node).flatMap(text -> whole(text, node.place(), spot));
    }

    private Optional<Object> whole(String text, Place place, Spot spot) {
      if (!WHOLE.matcher(text).matches()) {
        return spot.refuse(place, Sentences.notWhole(text));
      }
      BigInteger number = new BigInteger(text);
      boolean fits =
          number.compareTo(BigInteger.valueOf(lowest)) >= 0
              && number.compareTo(BigInteger.valueOf(highest)) <= 0;
      return fits
          ? Optional.of(exactly.apply(number))
          : spot.refuse(
              place, Sentences.outOfRange(Long.toString(lowest), Long.toString(highest), text));
    }
  }
}
