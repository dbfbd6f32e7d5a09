package id.bina.io.scan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Files as nobody should write them, from a seed: quotation marks everywhere and with spaces around
 * them, mixed line ends, a byte order mark, line breaks in cells, blank, short and long lines, very
 * long cells, ratings out of range, no last line end, groups in any script, any encoding.
 */
final class HostileFile {
  static final String HEADER = "id,kelompok,q1,q2,catatan,angka,q3";

  private static final List<String> GROUPS =
      List.of(
          "TR-01", "TR-02", "Pelatihan Teknis Keuangan Daerah", "省", "é", "e\u0301", "😀", "", "-");
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
          "panjang ".repeat(40),
          "\ud83d\ude00\t",
          "\u001f \u007f",
          "\"",
          "\n",
          "sangat panjang\r".repeat(700));

  private static final List<String> SPACES = List.of("", " ", "\t", "  \u0001");

  private final SplittableRandom random;
  private final StringBuilder text = new StringBuilder();
  private final boolean isWild;
  private final String end;
  private final Charset charset;

  private HostileFile(long seed, Charset charset) {
    random = new SplittableRandom(seed);
    this.charset = charset;
    isWild = random.nextInt(4) == 0;
    end = List.of("\n", "\n", "\r\n", "\r").get(random.nextInt(isWild ? 4 : 3));
  }

  static byte[] of(long seed, Charset charset) {
    return new HostileFile(seed, charset).bytes();
  }

  private byte[] bytes() {
    boolean needsMark = charset.equals(StandardCharsets.UTF_16BE);
    if (random.nextInt(4) == 0 || needsMark) {
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
      text.append(any(List.of("", " ", "\u00a0,\"\n\"", " \"\" ", ",,,,,,,,"))).append(end);
    }
    if (random.nextInt(3) == 0) {
      text.setLength(text.length() - 1);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.toString().getBytes(charset));
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
    } else if (kind == 10) {
      text.append(any(List.of(" ", "\"\"", "\t\"\" ", ",\"\r\n\"", ",,,,,,,,", "\u200b,\u00a0")));
    } else if (kind == 12) {
      text.append(
          any(List.of("x,TR", "x,TR,1,2", "x,TR,1,2,\"\n\"", "x,TR,1,2,c,4,3,5", "\0,,,,,,")));
    } else if (kind > 12) {
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
    if (!must && !begins && random.nextInt(5) > 0) {
      return words;
    }
    String quoted = '"' + words.replace("\"", "\"\"") + '"';
    boolean isLoose = isWild && random.nextInt(9) == 0;
    return isLoose ? any(SPACES) + quoted + any(SPACES) : quoted;
  }
}
