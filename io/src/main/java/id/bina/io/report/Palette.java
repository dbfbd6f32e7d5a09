package id.bina.io.report;

import java.util.List;

/**
 * Colours from dark to light, told apart by everybody and in grey too: the scale cividis, Nuñez et
 * al. (2018), doi:10.1371/journal.pone.0199239.
 */
final class Palette {
  private static final List<Integer> STOPS =
      List.of(0x00224E, 0x434E6C, 0x7D7C78, 0xBCAE6C, 0xFEE838);

  private Palette() {}

  /** The colour of one of so many, the first dark, the last light. */
  static String colour(int index, int of) {
    double place = of <= 1 ? 0 : (STOPS.size() - 1.0) * index / (of - 1);
    int stop = Math.min((int) place, STOPS.size() - 2);
    double part = place - stop;
    int colour = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = (STOPS.get(stop) >> shift) & 0xFF;
      int to = (STOPS.get(stop + 1) >> shift) & 0xFF;
      colour = (colour << 8) | (int) Math.round(from + part * (to - from));
    }
    StringBuilder hex = new StringBuilder(Integer.toHexString(colour));
    while (hex.length() < 6) {
      hex.insert(0, '0');
    }
    return "#" + hex;
  }

  /** The look of words that stand on that colour. */
  static String ink(int index, int of) {
    return of <= 1 || 2 * index < of - 1 ? "on-dark" : "on-light";
  }
}
