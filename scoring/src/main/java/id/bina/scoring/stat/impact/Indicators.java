package id.bina.scoring.stat.impact;

import id.bina.core.evidence.Numbers;

/** Columns of 0 and 1. */
final class Indicators {

  private Indicators() {}

  /** The column under a name, after a check that it holds nothing but 0 and 1. */
  static Numbers checked(Numbers column, String name) {
    for (int row = 0; row < column.size(); row++) {
      if (column.isPresent(row) && column.value(row) != 0 && column.value(row) != 1) {
        throw new IllegalArgumentException(
            name
                + " must be 0 or 1, was "
                + column.decimal(row).toPlainString()
                + " (row "
                + row
                + ")");
      }
    }
    return column.named(name);
  }

  /** Product row by row, missing where either is. */
  static Numbers product(Numbers one, Numbers other, String name) {
    if (one.size() != other.size()) {
      throw new IllegalArgumentException(
          "columns must have the same number of rows, was " + one.size() + " and " + other.size());
    }
    Numbers.Builder product = Numbers.builder().name(name);
    for (int row = 0; row < one.size(); row++) {
      if (one.isPresent(row) && other.isPresent(row)) {
        product.add(one.decimal(row).multiply(other.decimal(row)));
      } else {
        product.missing((one.isPresent(row) ? other : one).missing(row).orElseThrow());
      }
    }
    return product.build();
  }
}
