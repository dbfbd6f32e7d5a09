package id.bina.io.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.io.NumberOutput;

/**
 * A binary number: the shortest digits that read back as the same number.
 *
 * <p>{@code Double.toString} is not asked, since its digits differ between JDK 17 and later ones.
 */
record DoubleShape() implements Shape {
  @Override
  public void write(Object value, JsonGenerator out) {
    double number = (Double) value;
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(
          out.streamWriteContext().pathAsPointer()
              + " must be finite to be written, was "
              + number);
    }
    if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      out.writeNumber(shortest(number));
    } else {
      out.writeNumber(number);
    }
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return spot.expectDigits(node).flatMap(text -> finite(text, node.place(), spot));
  }

  private static Optional<Object> finite(String text, Place place, Spot spot) {
    double number = Double.parseDouble(text);
    return Double.isFinite(number)
        ? Optional.of(number)
        : spot.refuse(
            place,
            Sentences.outOfRange(shortest(-Double.MAX_VALUE), shortest(Double.MAX_VALUE), text));
  }

  private static String shortest(double number) {
    return NumberOutput.toString(number, true);
  }
}
