package id.bina.io.json;

import java.util.Collection;
import java.util.List;

/**
 * The sentences of the reader, one method a defect.
 *
 * <p>Subject is the pointer before the sentence; then the rule, then the value found; a hint stands
 * on a line of its own.
 */
final class Sentences {
  private static final String HINT = "\n  ";

  private Sentences() {}

  static Refusal unknownMember(String name, String type, Collection<String> known) {
    String all = String.join(", ", known);
    String near = NearestName.of(name, known).map(Shown::quoted).orElse("");
    return new Refusal(
        "json.unknown-member",
        "anggota "
            + Shown.quoted(name)
            + " tidak dikenal pada "
            + type
            + HINT
            + (near.isEmpty() ? "" : "maksudnya " + near + "? ")
            + "yang dikenal: "
            + all,
        "member "
            + Shown.quoted(name)
            + " is not known in "
            + type
            + HINT
            + (near.isEmpty() ? "" : "did you mean " + near + "? ")
            + "known are "
            + all);
  }

  static Refusal missingMember(String name, String type) {
    return new Refusal(
        "json.missing-member",
        "anggota " + Shown.quoted(name) + " harus ada pada " + type + ", tidak ditemukan",
        "member " + Shown.quoted(name) + " must be present in " + type + ", was missing");
  }

  static Refusal missingType(String family, List<String> known) {
    Refusal missing = missingMember(SealedShape.TAG, family);
    String all = String.join(", ", known);
    return new Refusal(
        missing.code(),
        missing.id() + HINT + "yang dikenal: " + all,
        missing.en() + HINT + "known are " + all);
  }

  static Refusal duplicateMember(String name, Place first) {
    String at = first.isKnown() ? " (" + first + ")" : "";
    return new Refusal(
        "json.duplicate-member",
        "anggota " + Shown.quoted(name) + " harus ada sekali saja, sudah ada" + at,
        "member " + Shown.quoted(name) + " must stand once, stood before" + at);
  }

  static Refusal nullValue() {
    return new Refusal(
        "json.null",
        "tidak boleh null" + HINT + "hilangkan saja bila tidak ada isinya",
        "must not be null" + HINT + "leave it out where there is nothing to say");
  }

  static Refusal wrongKind(Kind expected, Node found) {
    return new Refusal(
        "json.wrong-kind",
        "harus " + expected.id() + ", tertulis " + Shown.inIndonesian(found),
        "must be " + expected.en() + ", was " + Shown.inEnglish(found));
  }

  static Refusal notWhole(String found) {
    return number(
        "harus bilangan bulat tanpa koma dan eksponen",
        "must be a whole number without point or exponent",
        found);
  }

  static Refusal outOfRange(String lowest, String highest, String found) {
    return number(
        "harus antara " + lowest + " dan " + highest,
        "must be between " + lowest + " and " + highest,
        found);
  }

  static Refusal exponentTooLarge(int most, String found) {
    return number(
        "harus bilangan dengan eksponen -" + most + " sampai " + most,
        "must be a number with an exponent between -" + most + " and " + most,
        found);
  }

  private static Refusal number(String id, String en, String found) {
    String shown = Shown.digits(found);
    return new Refusal("json.number", id + ", tertulis " + shown, en + ", was " + shown);
  }

  static Refusal notWritten(String idForm, String enForm, String found) {
    return new Refusal(
        "json.text",
        "harus " + idForm + ", tertulis " + Shown.quoted(found),
        "must be " + enForm + ", was " + Shown.quoted(found));
  }

  static Refusal amountAsNumber(String found) {
    String shown = Shown.digits(found);
    return new Refusal(
        "json.wrong-kind",
        "harus dalam tanda kutip seperti \"1200.00\", tertulis bilangan " + shown,
        "must stand in quotation marks as in \"1200.00\", was the number " + shown);
  }

  static Refusal notOneOf(List<String> known, String found) {
    String all = String.join(", ", known);
    boolean capitals = known.stream().anyMatch(found::equalsIgnoreCase);
    return new Refusal(
        "json.not-one-of",
        "harus salah satu dari "
            + all
            + ", tertulis "
            + Shown.quoted(found)
            + (capitals ? HINT + "huruf besar dan kecil dibedakan" : ""),
        "must be one of "
            + all
            + ", was "
            + Shown.quoted(found)
            + (capitals ? HINT + "capital and small letters differ here" : ""));
  }

  /** What the type itself says against the value, carried word for word. */
  static Refusal refusedByType(String sentence) {
    return new Refusal("json.refused", sentence, sentence);
  }

  static Refusal bulkSource() {
    return new Refusal(
        "json.bulk-source",
        "sumber data besar tidak dapat dibaca dari JSON, yang ditulis hanya keterangannya"
            + HINT
            + "sebutkan berkasnya di program.json pada folder berkas evaluasi",
        "a bulk source cannot be read from JSON, only its description is written"
            + HINT
            + "name its file in the program.json of a dossier folder");
  }

  static Refusal openType(String type) {
    return new Refusal(
        "json.open-type",
        type + " tidak dapat dibaca: jenisnya terbuka, sebutkan jenis yang pasti",
        type + " cannot be read: it is open to further kinds, ask for one of them");
  }

  static Refusal halfCharacter(int at) {
    return new Refusal(
        "json.text",
        "harus teks dari huruf yang utuh, huruf ke-" + at + " hanya separuh (surrogate)",
        "must be text of whole characters, character " + at + " is half of one (a surrogate)");
  }

  static Refusal notUtf8(int at) {
    return new Refusal(
        "json.encoding",
        "harus teks UTF-8, byte ke-" + at + " bukan" + HINT + "simpan berkas dengan encoding UTF-8",
        "must be UTF-8 text, byte " + at + " is not" + HINT + "save the file with encoding UTF-8");
  }
}
