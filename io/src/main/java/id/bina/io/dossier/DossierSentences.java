package id.bina.io.dossier;

import id.bina.core.Text;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.ItemKind;
import id.bina.io.internal.Cells;
import id.bina.io.internal.ColumnSentences;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is said of a dossier folder that does not fit its description. */
final class DossierSentences {

  private DossierSentences() {}

  static Text blank() {
    return Text.of("sel harus diisi, ditemukan kosong", "a value must stand here, was blank");
  }

  static Text refused(IllegalArgumentException e) {
    String said = String.valueOf(e.getMessage());
    return Text.of(said, said);
  }

  static Text date(String words, Optional<String> pattern) {
    String form = pattern.orElse("yyyy-MM-dd");
    String hintId =
        pattern.isPresent() ? "" : "\n  nyatakan pola lain pada \"reading\": {\"dates\": ...}";
    String hintEn =
        pattern.isPresent() ? "" : "\n  declare another pattern in \"reading\": {\"dates\": ...}";
    return Text.of(
        "tanggal harus berpola " + form + ", ditemukan " + Cells.shown(words) + hintId,
        "a date must have the pattern " + form + ", was " + Cells.shown(words) + hintEn);
  }

  static Text unknownKind(FileKind kind, Collection<FileKind> known) {
    String all = String.join(", ", known.stream().map(FileKind::code).toList());
    return Text.of(
        "jenis berkas harus dikenal, ditemukan '" + kind + "'\n  yang dikenal " + all,
        "the kind of a file must be known, was '" + kind + "'\n  known are " + all);
  }

  static Text unknownField(String field, FileKind kind, Collection<String> known) {
    return Text.of(
        "isian harus dikenal untuk "
            + kind
            + ", ditemukan '"
            + field
            + "'\n  yang dikenal "
            + String.join(", ", known),
        "a field must be known for "
            + kind
            + ", was '"
            + field
            + "'\n  known are "
            + String.join(", ", known));
  }

  static Text noFolder(Path folder) {
    return Files.exists(folder)
        ? Text.of(
            "yang dibaca harus folder, ditemukan berkas\n"
                + "  sebutkan folder yang berisi program.json",
            "a folder must be given, was a file\n  name the folder that holds program.json")
        : Text.of(
            "folder harus ada, tidak ditemukan"
                + "\n  jalur relatif dihitung dari folder tempat program dijalankan",
            "the folder must be there, was not found"
                + "\n  a relative path begins where the program was started");
  }

  static Text leadsOut(String file) {
    return Text.of(
        file
            + " harus berada di dalam folder, tautannya menuju ke luar\n"
            + "  taruh salinannya di folder",
        file + " must stand within the folder, is a link that leads out\n  put a copy into it");
  }

  static Text fieldOfSeveral(String field, String file, List<String> columns) {
    String names = String.join(", ", columns);
    return Text.of(
        "kolom '"
            + field
            + "' harus satu, judul di "
            + file
            + " memuat "
            + names
            + "\n  sebutkan salah satunya di \"columns\", yang lain di \"ignored\"",
        "column '"
            + field
            + "' must stand once, the header of "
            + file
            + " has "
            + names
            + "\n  name one of them in \"columns\" and the others in \"ignored\"");
  }

  static Text noField(String field, FileKind kind, String file) {
    return Text.of(
        kind
            + " harus punya isian '"
            + field
            + "', tidak ditemukan di "
            + file
            + "\n  sebutkan kolomnya di \"columns\" atau nilainya di \"values\"",
        kind
            + " must have the field '"
            + field
            + "', "
            + file
            + " has no such column\n  name its column in \"columns\" or its value in \"values\"");
  }

  static Text unusedColumn(String column, String file) {
    return ColumnSentences.unused(column, file, "\"columns\", \"tags\"");
  }

  static Text fieldTwice(String field) {
    return Text.of(
        "isian harus dari kolom atau sama untuk semua baris, '" + field + "' dinyatakan keduanya",
        "a field must have a column or one value for all rows, '" + field + "' has both");
  }

  static Text usedTwice(String column) {
    return Text.of(
        "kolom harus dipakai sekali, "
            + Cells.shown(column)
            + " dipakai dan juga diabaikan atau dijadikan tag",
        "a column must be used once, "
            + Cells.shown(column)
            + " is used and also ignored or kept as a tag");
  }

  static Text subject() {
    return Text.of(
        "baris harus menyebut salah satu: 'training' atau 'subject' (seperti unit:U-01)",
        "a row must name either 'training' or 'subject' (such as unit:U-01), not both or none");
  }

  static Text points(BigDecimal points, BigDecimal maximum) {
    String range = "[0, " + maximum.toPlainString() + "], ";
    return Text.of(
        "nilai harus dalam " + range + "ditemukan " + points.toPlainString() + "; baris ditahan",
        "points must be in " + range + "was " + points.toPlainString() + "; the test is held back");
  }

  static Text otherInterview(EvidenceId id, String place) {
    return Text.of(
        "baris-baris satu wawancara harus sama kecuali kutipannya, "
            + id
            + " berbeda dari "
            + place,
        "rows of one interview must agree in all but its passages, "
            + id
            + " differs from "
            + place);
  }

  static Text answeredThoughNotAsked(String words) {
    return Text.of(
        "sel harus kosong karena pertanyaannya tidak diajukan, ditemukan "
            + Cells.shown(words)
            + "\n  periksa aturan \"notAsked\"",
        "a cell must be blank where the item was not asked, was "
            + Cells.shown(words)
            + "\n  look at the rules in \"notAsked\"");
  }

  static Text unknownOption(String words, List<String> options) {
    return Text.of(
        "pilihan harus dikenal butir ini, ditemukan "
            + Cells.shown(words)
            + "\n  yang dikenal "
            + String.join("; ", options),
        "a choice must be an option of the item, was "
            + Cells.shown(words)
            + "\n  known are "
            + String.join("; ", options));
  }

  static Text bulkItem(ItemId item, ItemKind kind, Instrument instrument) {
    return Text.of(
        "kolom harus butir instrumen "
            + instrument.ref()
            + " berjenis "
            + kind
            + ", ditemukan '"
            + item
            + "'",
        "a column must be an item of the instrument "
            + instrument.ref()
            + " of the kind "
            + kind
            + ", was '"
            + item
            + "'");
  }

  static Text repeatedKey(String key, String used) {
    return Text.of(
        "satu baris untuk tiap kunci, "
            + Cells.shown(key)
            + " ada lagi; yang dipakai "
            + used
            + "; baris ditahan",
        "a key must stand once, "
            + Cells.shown(key)
            + " stands again; "
            + used
            + " is used; the row is held");
  }

  static Text noKey(String column, long repeated) {
    return Text.of(
        "kolom kunci harus membedakan baris, "
            + Cells.shown(column)
            + " berulang di "
            + repeated
            + " baris\n  sebutkan kolom lain sebagai \"key\", atau hapus \"key\"",
        "the key column must tell rows apart, "
            + Cells.shown(column)
            + " is repeated in "
            + repeated
            + " rows\n  name another column as \"key\", or leave \"key\" out");
  }

  static Text unknownItem(String item, Instrument instrument) {
    List<String> known = instrument.items().stream().map(each -> each.id().value()).toList();
    return Text.of(
        "butir harus ada pada instrumen "
            + instrument.ref()
            + ", ditemukan '"
            + item
            + "'\n  yang dikenal "
            + String.join(", ", known),
        "an item must be one of the instrument "
            + instrument.ref()
            + ", was '"
            + item
            + "'\n  known are "
            + String.join(", ", known));
  }

  static Text unknownInstrument(InstrumentRef ref, List<String> known) {
    boolean none = known.isEmpty();
    String all = String.join(", ", known);
    return Text.of(
        "instrumen harus didefinisikan, ditemukan '"
            + ref
            + (none ? "'\n  tidak ada yang didefinisikan" : "'\n  yang ada " + all),
        "an instrument must be defined, was '"
            + ref
            + (none ? "'\n  none is defined" : "'\n  defined are " + all));
  }

  static Text unknownReadyInstrument(String ref, List<String> known) {
    return Text.of(
        "instrumen siap pakai harus dikenal, ditemukan '"
            + ref
            + "'\n  yang dikenal "
            + String.join(", ", known),
        "a ready instrument must be known, was '"
            + ref
            + "'\n  known are "
            + String.join(", ", known));
  }

  static Text unknownPack(String id, List<String> known) {
    return Text.of(
        "paket peraturan harus dikenal, ditemukan '"
            + id
            + "'\n  yang dikenal "
            + String.join(", ", known),
        "a regulation pack must be known, was '"
            + id
            + "'\n  known are "
            + String.join(", ", known));
  }
}
