package id.bina.scoring.oracle;

import tools.jackson.databind.JsonNode;

/** What one of our methods yields, beside the expected value. */
interface Answer {

  /** The answer as it is written into the report. */
  String text();

  /** Distance from the expected value, 0 if equal, infinite if of another kind. */
  double error(JsonNode expected);

  /** Whether the answer stands for the expected value. */
  boolean holds(JsonNode expected);

  /** A number, finite or infinite. */
  record Value(double got, Tolerance tolerance) implements Answer {
    @Override
    public String text() {
      return Double.toString(got);
    }

    @Override
    public double error(JsonNode expected) {
      return isNumber(expected) ? tolerance.error(number(expected), got) : Double.POSITIVE_INFINITY;
    }

    @Override
    public boolean holds(JsonNode expected) {
      return isNumber(expected) && tolerance.holds(number(expected), got);
    }

    private static boolean isNumber(JsonNode expected) {
      return expected.isNumber() || isInfinite(expected);
    }

    private static boolean isInfinite(JsonNode expected) {
      return expected.isString() && expected.asString().matches("-?Infinity");
    }

    private static double number(JsonNode expected) {
      return expected.isNumber() ? expected.asDouble() : Double.parseDouble(expected.asString());
    }
  }

  /** Words or a truth value. */
  record Said(String text) implements Answer {
    @Override
    public double error(JsonNode expected) {
      return holds(expected) ? 0 : Double.POSITIVE_INFINITY;
    }

    @Override
    public boolean holds(JsonNode expected) {
      return !expected.isNumber() && !expected.isNull() && expected.asString().equals(text);
    }
  }

  /** There is no value, or none that is finite, and we say so. */
  record None(String why) implements Answer {
    @Override
    public String text() {
      return why;
    }

    @Override
    public double error(JsonNode expected) {
      return holds(expected) ? 0 : Double.POSITIVE_INFINITY;
    }

    @Override
    public boolean holds(JsonNode expected) {
      return expected.isNull()
          || (expected.isString() && expected.asString().matches("NaN|-?Infinity"));
    }
  }
}
