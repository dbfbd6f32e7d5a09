package id.bina.examples.spark;

import id.bina.core.Text;
import id.bina.core.dossier.Problem;

/** What is said of lines and files that only a cluster has to say. */
final class Sentences {

  private Sentences() {}

  static Problem encoding() {
    return Problem.blocks(
        "line",
        "encoding",
        Text.of(
            "teks harus UTF-8, berisi bita lain\n  simpan sebagai 'CSV UTF-8'",
            "the text must be UTF-8, held other bytes\n  save it as 'CSV UTF-8'"));
  }

  static Problem otherHeader(String wanted, String found) {
    return Problem.blocks(
        "line",
        "header",
        Text.of(
            "semua berkas harus diawali baris nama kolom yang sama, yaitu "
                + wanted
                + ", ditemukan "
                + found
                + "\n  hitung berkas yang lain sendiri, lalu gabungkan bukunya",
            "all files must begin with one line of column names, "
                + wanted
                + ", was "
                + found
                + "\n  count the other files by themselves, and merge the books"));
  }

  /** What the general reader said of a line; a quotation mark may be closed on another line. */
  static Problem ofLine(Problem problem) {
    if (!problem.message().in("en").contains("was open to the end")) {
      return problem;
    }
    return Problem.blocks(
        "line",
        problem.code(),
        Text.of(
            "tanda petik harus ditutup pada baris yang sama, terbuka sampai akhir baris"
                + "\n  sel yang memuat ganti baris dibaca dengan csvWithLineBreaks",
            "a quotation mark must be closed on its line, was open to the end of the line"
                + "\n  csvWithLineBreaks reads cells that hold line breaks"));
  }

  /** How many more there are of what is told with its place. */
  static Problem further(Refusals.Kind kind, long count, String place) {
    Text text =
        Text.of(
            "masih ada " + count + " lagi yang tidak disebut tempatnya",
            "there are " + count + " more whose places are not told");
    return new Problem(kind.severity(), place, kind.code(), text);
  }

  static Problem empty() {
    return Problem.blocks(
        "file",
        "empty",
        Text.of(
            "berkas harus diawali baris nama kolom, ditemukan kosong",
            "the file must begin with a line of column names, was empty"));
  }
}
