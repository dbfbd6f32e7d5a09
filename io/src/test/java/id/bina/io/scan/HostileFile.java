package id.bina.io.scan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Files as nobody should write them, from a seed: quotation marks everywhere, mixed line ends, a
 * byte order mark, line breaks in cells, blank and ragged lines, ratings out of range, no last line
 * end, groups in any script.
 */
final class HostileFile {
  static final String HEADER = "id,kelompok,q1,q2,catatan,angka,q3";

  private static final List<String> GROUPS =
      List.of("TR-01", "TR-02", "Pelatihan Teknis Keuangan Daerah", "省", "é", "e\u0301", "", "-");
  private static final List<String> RATINGS =
      List.of("1", "2", "3", "4", "4", "3", "", "", "Setuju", " setuju ", "SETUJU", "5", "9", "-");
  private static final List<String> NUMBERS =
      List.of("1", "12.5", "-0.25", "", "1e2", "007", "1234567.891", "-", " 4 ");
  private static final List<String> NOTES =
      List.of(
          "",
          "",
          "baik",
          "a,b",
          "\"kutip\"",
          "baris\nbaru",
          "baris\r\nbaru\r",
          "5\" pipa",
          " ",
          "ñ",
          "\u00a0",
          "panjang ".repeat(40));

  private final SplittableRandom random;
  private final StringBuilder text = new StringBuilder();
  private final boolean isWild;
  private final String end;

  private HostileFile(long seed) {
    random = new SplittableRandom(seed);
    isWild = random.nextInt(4) == 0;
    end = List.of("\n", "\n", "\r\n", "\r").get(random.nextInt(isWild ? 4 : 3));
  }

  static byte[] of(long seed) {
    return new HostileFile(seed).bytes();
  }

  private byte[] bytes() {
    if (random.nextInt(4) == 0) {
      text.append('\uFEFF');
    }
    if (random.nextInt(8) == 0) {
      text.append("sep=,\n");
    }
    if (random.nextInt(6) == 0) {
      text.append(end);
    }
    text.append(HEADER).append(end);
    int rows = random.nextInt(60);
    for (int row = 0; row < rows; row++) {
      line(row);
    }
    if (random.nextInt(3) == 0) {
      text.append(",,,,,,").append(end).append(end).append("  ,\"\",,,,,").append(end);
    }
    if (random.nextInt(3) == 0) {
      text.setLength(text.length() - 1);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    if (random.nextInt(40) == 0) {
      bytes.write(0xC3);
      bytes.write('(');
    }
    return bytes.toByteArray();
  }

  private void line(int row) {
    int kind = random.nextInt(isWild ? 100 : 2000);
    if (kind == 0) {
      text.append("1,2,3");
    } else if (kind == 1) {
      text.append("x,\"terbuka");
    } else if (kind == 2) {
      text.append("x,TR,\"1\"x,2,c,4,3");
    } else if (kind == 3) {
      text.append("x,TR,mungkin,2,c,4,3");
    } else if (kind == 4) {
      text.append("x,TR,1,2,c,tiga,3");
    } else if (kind < 8) {
      text.append(",,,,,,");
    } else if (kind == 9) {
      text.append("x, \"a,b\" ,1,2, \"c\" ,4,3");
    } else if (kind > 11) {
      cells(row);
    }
    text.append(isWild && random.nextInt(5) == 0 ? "\r\n" : end);
  }

  private void cells(int row) {
    text.append(cell("P-" + row)).append(',').append(cell(any(GROUPS)));
    text.append(',').append(cell(any(RATINGS))).append(',').append(cell(any(RATINGS)));
    text.append(',').append(cell(any(NOTES))).append(',').append(cell(any(NUMBERS)));
    text.append(',').append(cell(any(RATINGS)));
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** The cell, in quotation marks where it must stand in them, and often where not. */
  private String cell(String words) {
    boolean must = words.chars().anyMatch(c -> c == ',' || c == '\n' || c == '\r');
    boolean begins = words.startsWith("\"");
    return must || begins || random.nextInt(5) == 0
        ? '"' + words.replace("\"", "\"\"") + '"'
        : words;
  }
}
