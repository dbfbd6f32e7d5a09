package id.bina.io.scan;

import id.bina.core.Text;
import id.bina.io.internal.Cells;
import id.bina.io.internal.ColumnSentences;

/** What is said of cells that cannot be read as they are mapped. */
final class ScanSentences {

  private ScanSentences() {}

  static Text tooManyDecimals(String words, int decimalsHeld) {
    String shown = Cells.shown(words);
    String decimals = Integer.toString(decimalsHeld);
    return Text.of(
        "angka harus muat dalam "
            + decimals
            + " desimal, ditemukan "
            + shown
            + "\n  tambah \"decimals\" atau nyatakan \"rounding\": \"HALF_EVEN\"",
        "a number must fit "
            + decimals
            + " decimals, was "
            + shown
            + "\n  raise \"decimals\" or declare \"rounding\": \"HALF_EVEN\"");
  }

  static Text notPlain(String words, char sign) {
    String shown = Cells.shown(words);
    return Text.of(
        "sel harus berisi angka dengan tanda desimal '" + sign + "', ditemukan " + shown,
        "a number with the decimal sign '" + sign + "' must stand here, was " + shown);
  }

  static Text outOfRange(long count, long line) {
    return Text.of(
        count + " jawaban di luar skala, yang pertama di baris " + line,
        count + " ratings are outside the scale, the first on line " + line);
  }

  static Text tooManyProblems(int most) {
    return Text.of(
        "baris sesudahnya tidak diperiksa, sudah " + most + " masalah",
        "rows after this were not checked, there were " + most + " problems already");
  }

  static Text fromLine(Text reason, long line) {
    return Text.of(
        "mulai baris " + line + ": " + reason.in("id"),
        "from line " + line + ": " + reason.in("en"));
  }

  static Text separator(char separator) {
    return Text.of(
        "pemisah kolom '" + separator + "' bukan karakter ASCII",
        "the separator '" + separator + "' is no ASCII character");
  }

  static Text asked() {
    return Text.of("diminta baris demi baris", "asked to read row by row");
  }

  static Text longRecord() {
    return Text.of(
        "satu baris terlalu panjang, atau terlalu banyak baris kosong",
        "a row is very long, or very many rows are blank");
  }

  static Text unusedColumn(String column, String file) {
    return ColumnSentences.unused(column, file, "\"ratings\", \"numbers\", \"strata\"");
  }
}
