package id.bina.io.scan;

import id.bina.core.Text;

/** Why a stretch of a file cannot be read by its marks alone. */
enum Obstacle {
  /** Nothing is in the way. */
  NONE("tidak ada", "none"),
  /** Records end in a carriage return alone. */
  LONE_RETURN("baris berakhir dengan CR tanpa LF", "a line ends in CR without LF"),
  /** A quotation mark does not stand at the very edge of its cell. */
  LOOSE_QUOTE(
      "tanda petik tidak tepat di tepi sel", "a quotation mark stands not at the edge of its cell"),
  /** A record has not as many cells as the header. */
  WIDTH(
      "jumlah sel berbeda dengan jumlah kolom", "a row has not as many cells as there are columns"),
  /** A character that no text has, or bytes of another encoding. */
  FOREIGN_BYTES("ada bita yang bukan teks", "bytes are no text");

  private final String indonesian;
  private final String english;

  Obstacle(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  Text sentence() {
    return Text.of(indonesian, english);
  }
}
