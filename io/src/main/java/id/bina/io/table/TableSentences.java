package id.bina.io.table;

import id.bina.core.Text;
import id.bina.io.internal.Cells;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is said of a cell that cannot be read as what its column holds. */
final class TableSentences {
  private static final Pattern SHORTENED = Pattern.compile("[-+]?\\d+([.,]\\d+)?[eE][-+]?\\d+");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{16,}");

  /** Words that people write where there is nothing to say; a hint only, never assumed. */
  private static final Set<String> NOTHING =
      Set.of("-", "--", ".", "n/a", "na", "nihil", "tidak ada", "tdk ada", "tidak tahu", "null");

  private TableSentences() {}

  static Text notANumber(String words, DecimalSign decimal) {
    String id = "sel harus berisi angka, ditemukan ";
    String en = "a number must stand here, was ";
    if (decimal != DecimalSign.BY_COLUMN) {
      String sign = decimal == DecimalSign.POINT ? "." : ",";
      id = "sel harus berisi angka dengan tanda desimal '" + sign + "', ditemukan ";
      en = "a number with the decimal sign '" + sign + "' must stand here, was ";
    }
    String shown = Cells.shown(words);
    if (SHORTENED.matcher(words).matches()) {
      return Text.of(
          id + shown + "\n  lembar kerja telah menyingkat angka panjang: tulis utuh",
          en + shown + "\n  a spreadsheet has shortened a long number: write it out in full");
    }
    if (LONG_NUMBER.matcher(words).matches()) {
      // Never shown: 18 digits may be somebody's NIP.
      return Text.of(
          id + words.length() + " digit\n  nomor pengenal bukan angka; NIP jangan disimpan di sini",
          en + words.length() + " digits\n  an identity is no number; keep a NIP out of the table");
    }
    if (NOTHING.contains(words.toLowerCase(Locale.ROOT))) {
      return Text.of(
          id + shown + "\n  jika artinya tidak ada, nyatakan sebagai kata kosong",
          en + shown + "\n  if it means that there is none, declare it as a missing word");
    }
    return Text.of(id + shown, en + shown);
  }

  static Text twoSigns(String first, String second, long line) {
    return Text.of(
        "kolom angka harus memakai satu tanda desimal, ditemukan "
            + Cells.shown(first)
            + " di sini dan "
            + Cells.shown(second)
            + " di baris "
            + line
            + "\n  betulkan salah satunya",
        "a column of numbers must use one decimal sign, has "
            + Cells.shown(first)
            + " here and "
            + Cells.shown(second)
            + " on line "
            + line
            + "\n  correct one of them");
  }

  static Text uncertainSign(String words) {
    return Text.of(
        "tanda desimal harus pasti, ditemukan "
            + Cells.shown(words)
            + " dan tidak ada sel yang memutuskan\n  nyatakan tanda desimalnya: titik atau koma",
        "the decimal sign must be certain, was "
            + Cells.shown(words)
            + " with no cell that decides\n  declare the decimal sign: point or comma");
  }
}
