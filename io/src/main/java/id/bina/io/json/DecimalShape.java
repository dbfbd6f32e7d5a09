package id.bina.io.json;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** An exact decimal: a number with all its digits and never an exponent. */
record DecimalShape() implements Shape {
  /** Written out, the digits of 1e1000000000 would fill the memory of any machine. */
  private static final int LARGEST_EXPONENT = 1000;

  @Override
  public void write(Object value, JsonGenerator out) {
    BigDecimal decimal = (BigDecimal) value;
    if (!isWritable(decimal)) {
      throw new IllegalArgumentException(
          out.streamWriteContext().pathAsPointer()
              + " must have an exponent between -"
              + LARGEST_EXPONENT
              + " and "
              + LARGEST_EXPONENT
              + " to be written, was "
              + decimal);
    }
    if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      out.writeNumber(decimal.toPlainString());
    } else {
      out.writeNumber(decimal);
    }
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return spot.expectDigits(node).flatMap(text -> decimal(text, node.place(), spot));
  }

  private static Optional<Object> decimal(String text, Place place, Spot spot) {
    try {
      BigDecimal decimal = new BigDecimal(text);
      if (isWritable(decimal)) {
        return Optional.of(decimal);
      }
    } catch (NumberFormatException beyond32Bits) {
      return spot.refuse(place, Sentences.exponentTooLarge(LARGEST_EXPONENT, text));
    }
    return spot.refuse(place, Sentences.exponentTooLarge(LARGEST_EXPONENT, text));
  }

  private static boolean isWritable(BigDecimal decimal) {
    return Math.abs((long) decimal.scale()) <= LARGEST_EXPONENT;
  }
}
