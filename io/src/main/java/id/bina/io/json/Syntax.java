package id.bina.io.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What the parser says about text that is not JSON, in the words of this library. */
final class Syntax {
  private static final String HINT = "\n  ";

  private static final Pattern TOKEN =
      Pattern.compile("^(?:Unrecognized|Non-standard) token ('.*?')");

  /** A piece of the parser's message, and the hint that helps the person who wrote the text. */
  private static final List<Map.Entry<String, Hint>> HINTS =
      List.of(
          hint(
              "to start property name",
              "di sini seharusnya nama anggota dalam tanda kutip ganda; koma sebelum } harus"
                  + " dihapus",
              "a member name in double quotation marks belongs here; a comma before } must go"),
          hint(
              "Non-standard token",
              "NaN dan Infinity bukan bilangan di sini; hilangkan yang tidak diketahui",
              "NaN and Infinity are no numbers here; leave out what is not known"),
          hint(
              "to separate property name and value",
              "di antara nama anggota dan nilainya seharusnya ada titik dua",
              "a colon belongs between the name of a member and its value"),
          hint(
              "was expecting comma",
              "di antara dua unsur seharusnya ada koma",
              "a comma belongs between two entries"),
          hint(
              "Unexpected close marker",
              "tanda penutup ini bukan pasangan yang dibuka terakhir",
              "this does not close what was opened last"),
          hint(
              "numeric value",
              "bilangan ditulis seperti 12, -3 atau 0.5",
              "a number is written like 12, -3 or 0.5"),
          hint(
              "Illegal unquoted character",
              "ganti baris di dalam teks ditulis \\n, tab ditulis \\t",
              "a line break inside text is written \\n, a tab \\t"),
          hint(
              "character escape",
              "garis miring terbalik di dalam teks ditulis \\\\",
              "a backslash inside text is written \\\\"),
          hint("(non-standard) comment", "JSON tidak mengenal komentar", "JSON has no comments"),
          hint(
              "",
              "di sini seharusnya nilai: teks dalam tanda kutip ganda, bilangan, objek, daftar,"
                  + " true atau false",
              "a value belongs here: text in double quotation marks, a number, an object, a list,"
                  + " true or false"));

  private Syntax() {}

  private record Hint(String id, String en) {}

  private static Map.Entry<String, Hint> hint(String piece, String id, String en) {
    return Map.entry(piece, new Hint(id, en));
  }

  /** The word that is none of JSON, in quotation marks, if it is a word that the parser minds. */
  static Optional<String> token(JacksonException cause) {
    Matcher word = TOKEN.matcher(String.valueOf(cause.getOriginalMessage()));
    return word.find() ? Optional.ofNullable(word.group(1)) : Optional.empty();
  }

  /**
   * The sentence about a text that stopped being JSON.
   *
   * @param cause what the parser threw
   * @param found the word or character at the place, or the empty text at the end
   * @param stillOpen what was begun and not ended, outermost first
   */
  static Refusal of(JacksonException cause, String found, List<String> stillOpen) {
    if (cause instanceof StreamConstraintsException) {
      return beyondLimits(cause.getOriginalMessage());
    }
    if (cause instanceof UnexpectedEndOfInputException || found.isEmpty()) {
      return ended(stillOpen);
    }
    String message = String.valueOf(cause.getOriginalMessage());
    Hint hint =
        HINTS.stream()
            .filter(entry -> message.contains(entry.getKey()))
            .findFirst()
            .orElseThrow()
            .getValue();
    return new Refusal(
        "json.syntax",
        "harus berupa JSON, tidak lagi sejak " + found + HINT + hint.id(),
        "must be JSON, stops being JSON at " + found + HINT + hint.en());
  }

  static Refusal empty() {
    return new Refusal(
        "json.syntax",
        "harus berisi satu nilai JSON, ternyata kosong",
        "must hold one JSON value, was empty");
  }

  static Refusal goesOn() {
    return new Refusal(
        "json.syntax",
        "harus berakhir setelah satu nilai JSON, masih ada lanjutannya",
        "must end after one JSON value, went on");
  }

  private static Refusal ended(List<String> stillOpen) {
    String open = String.join(", ", stillOpen);
    return new Refusal(
        "json.syntax",
        "harus berupa JSON sampai selesai, teks berhenti terlalu awal"
            + (open.isEmpty() ? "" : HINT + "belum ditutup: " + open),
        "must be JSON to its end, the text stops too early"
            + (open.isEmpty() ? "" : HINT + "still open: " + open));
  }

  private static Refusal beyondLimits(String message) {
    boolean deep = message.contains("nesting");
    return deep
        ? new Refusal(
            "json.limit",
            "harus paling dalam " + JsonText.DEEPEST + " tingkat, ternyata lebih dalam",
            "must be at most " + JsonText.DEEPEST + " levels deep, was deeper")
        : new Refusal(
            "json.limit",
            "harus berisi bilangan paling panjang "
                + JsonText.LONGEST_NUMBER
                + " angka dan teks paling panjang "
                + JsonText.LONGEST_TEXT
                + " huruf, ternyata lebih",
            "must hold numbers of at most "
                + JsonText.LONGEST_NUMBER
                + " digits and texts of at most "
                + JsonText.LONGEST_TEXT
                + " characters, was longer");
  }
}
