package id.bina.io.pair;

/** Which of the two; bit by bit what a record says. */
enum Side {
  FIRST(0),
  SECOND(1);

  private final int bit;

  Side(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }

  static Side of(int bit) {
    return bit == 0 ? FIRST : SECOND;
  }
}
