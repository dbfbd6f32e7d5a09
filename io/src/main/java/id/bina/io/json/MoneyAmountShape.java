package id.bina.io.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * An amount of money, in quotation marks: a reader whose numbers are binary must not get to round
 * it.
 */
record MoneyAmountShape() implements Shape {
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeString(((BigDecimal) value).toPlainString());
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    if (node instanceof Node.Digits digits) {
      return spot.refuse(node.place(), Sentences.amountAsNumber(digits.text()));
    }
    return spot.expectText(node)
        .flatMap(
            text ->
                PLAIN.matcher(text).matches()
                    ? Optional.of(new BigDecimal(text))
                    : spot.refuse(
                        node.place(),
                        Sentences.notWritten(
                            "jumlah uang seperti 1200.00", "an amount such as 1200.00", text)));
  }
}
