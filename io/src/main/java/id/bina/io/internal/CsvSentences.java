package id.bina.io.internal;

import id.bina.core.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is said of a delimited file that cannot be read. */
final class CsvSentences {

  private CsvSentences() {}

  static Text workbook(String extension) {
    return Text.of(
        "berkas harus berupa teks CSV, ditemukan buku kerja Excel ("
            + extension
            + ")\n  simpan lembarnya sebagai 'CSV UTF-8' lalu baca berkas itu",
        "the file must be delimited text, was an Excel workbook ("
            + extension
            + ")\n  save the sheet as 'CSV UTF-8' and read that file");
  }

  static Text noFile() {
    return Text.of("berkas harus ada, tidak ditemukan", "the file must be there, was not found");
  }

  static Text folder() {
    return Text.of(
        "yang dibaca harus berkas, ditemukan folder", "a file must be given, was a folder");
  }

  static Text unreadable(IOException e) {
    return Text.of(
        "berkas harus dapat dibaca, gagal: " + e, "the file must be readable, failed with: " + e);
  }

  static Text encoding(Charset charset) {
    boolean utf8 = charset.equals(StandardCharsets.UTF_8);
    return Text.of(
        "teks harus "
            + charset.name()
            + ", berisi bita lain"
            + (utf8
                ? "\n  simpan sebagai 'CSV UTF-8', atau nyatakan pengodeannya, misalnya windows-1252"
                : "\n  nyatakan pengodean yang dipakai saat berkas disimpan"),
        "the text must be "
            + charset.name()
            + ", held other bytes"
            + (utf8
                ? "\n  save it as 'CSV UTF-8', or declare its encoding, such as windows-1252"
                : "\n  declare the encoding that the file was saved in"));
  }

  static Text nul() {
    return Text.of(
        "teks tidak boleh berisi karakter NUL\n  nyatakan pengodeannya jika berkas ini UTF-16",
        "the text must not hold NUL characters\n  declare its encoding if the file is UTF-16");
  }

  static Text separator(List<String> fitting) {
    return Text.of(
        "pemisah kolom harus pasti, yang cocok "
            + String.join(" dan ", fitting)
            + "\n  nyatakan pemisah yang benar",
        "the separator must be certain, fitting are "
            + String.join(" and ", fitting)
            + "\n  declare which of them it is");
  }

  static Text empty() {
    return Text.of(
        "berkas harus diawali baris nama kolom, ditemukan kosong",
        "the file must begin with a line of column names, was empty");
  }

  static Text width(int wanted, int found) {
    boolean wide = found > wanted;
    return Text.of(
        "baris harus punya sel sebanyak kolom, yaitu "
            + wanted
            + ", ditemukan "
            + found
            + (wide
                ? "\n  sel yang memuat pemisah harus diapit tanda petik"
                : "\n  jika sel di ujung memang boleh tiada, nyatakan bahwa baris pendek diisi"),
        "a row must have as many cells as there are columns, "
            + wanted
            + ", had "
            + found
            + (wide
                ? "\n  a cell that holds the separator must stand in quotation marks"
                : "\n  if cells at the end may be missing, declare that short rows are filled"));
  }

  static Text openQuote() {
    return Text.of(
        "tanda petik harus ditutup, terbuka sampai akhir berkas",
        "a quotation mark must be closed, was open to the end of the file");
  }

  static Text wordsAfterQuote() {
    return Text.of(
        "sesudah tanda petik penutup harus ada pemisah, ditemukan tulisan lain"
            + "\n  tanda petik di dalam sel ditulis dua kali",
        "a closed quotation must be followed by the separator, was followed by other words"
            + "\n  a quotation mark inside a quoted cell is written twice");
  }

  static Text record(String said) {
    return Text.of(
        "baris harus dapat dibaca, gagal: " + said, "a row must be readable, failed with: " + said);
  }
}
