package id.bina.examples.spark;

import java.util.Random;
import java.util.function.IntFunction;

/** Files as nobody wants them, drawn from a seed, without line breaks inside of cells. */
final class HostileFiles {
  private static final String[] RATINGS = {
    "1",
    "2",
    "3",
    "4",
    "",
    " ",
    "Setuju",
    "sangat  SETUJU",
    "\"4\"",
    "+2",
    "-",
    "Tidak Ada",
    "0",
    "7",
    "\"Tidak\u00A0Setuju\"",
    "03",
    "\" 3\"",
    " \"1\" "
  };
  private static final String[] GROUPS = {
    "TR-1", "TR-2", "tr-1", "", "Diklat É", "Diklat E\u0301", "  TR-1 ", "\"TR, \"\"dua\"\"\"", "-"
  };
  private static final String[] NUMBERS = {
    "0", "12", "12.5", "-3", "", "-", "007", "\"8.0\"", "+4", " 5 ", "100000"
  };
  private static final String[] WORDS = {
    "", "baik", "\"a, b\"", "\"kata \"\"ini\"\"\"", "é", "\"\"", "tab\there", "\u200B", "\" x\" "
  };
  private static final String[] BREAKS = {"\n", "\r\n"};

  private final Random random;

  HostileFiles(long seed) {
    this.random = new Random(seed);
  }

  /** A file of so many rows, whose keys begin with a prefix. */
  String file(String prefix, int rows) {
    String lineBreak = any(BREAKS);
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
    text.append(Forms.HEADER).append(lineBreak);
    for (int row = 0; row < rows; row++) {
      text.append(line(prefix + row)).append(lineBreak);
    }
    boolean ends = random.nextBoolean();
    return ends ? text.toString() : text.substring(0, text.length() - lineBreak.length());
  }

  private String line(String key) {
    return switch (random.nextInt(14)) {
      case 0 -> "";
      case 1 -> ",,,,,,,";
      case 2 -> " ,,\"\",, ,,,";
      default ->
          String.join(
              ",",
              key,
              any(GROUPS),
              random.nextBoolean() ? "daring" : "luring",
              any(RATINGS),
              any(RATINGS),
              any(RATINGS),
              any(NUMBERS),
              any(WORDS));
    };
  }

  /** The same with some lines that no reader takes. */
  String broken(int rows) {
    StringBuilder text = new StringBuilder(Forms.HEADER).append('\n');
    IntFunction<String> broken =
        row ->
            switch (random.nextInt(5)) {
              case 0 -> "k" + row + ",TR-1,daring,1,2";
              case 1 -> "k" + row + ",TR-1,daring,1,2,3,4,baik,lagi";
              case 2 -> "k" + row + ",TR-1,daring,mungkin,2,Entahlah,4,baik";
              case 3 -> "k" + row + ",TR-1,daring,1,2,3,empat,baik";
              default -> line("k" + row);
            };
    for (int row = 0; row < rows; row++) {
      text.append(broken.apply(row)).append('\n');
    }
    return text.toString();
  }

  private String any(String[] some) {
    return some[random.nextInt(some.length)];
  }
}
