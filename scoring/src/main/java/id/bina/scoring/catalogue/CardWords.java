package id.bina.scoring.catalogue;

import id.bina.core.Text;
import java.util.stream.Collectors;

/** What stands before the parts of a card. */
enum CardWords {
  ASSUMES("anggapan", "assumes"),
  REFUSES("menolak", "refuses"),
  VARIANTS("id lain", "also under"),
  TAKES("masukan", "takes"),
  CLASSES("kelas", "class"),
  SOURCE("sumber", "source"),
  VERSION("versi", "version");

  private final String indonesian;
  private final String english;

  CardWords(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  String in(String language) {
    return Text.of(indonesian, english).in(language);
  }

  String colon(String language) {
    return in(language) + ": ";
  }

  static String inputs(MethodCard card, String language) {
    return card.takes().stream()
        .map(input -> input.words().in(language))
        .collect(Collectors.joining(", "));
  }

  static String classes(MethodCard card) {
    return card.classes().stream().map(Class::getName).collect(Collectors.joining(", "));
  }
}
