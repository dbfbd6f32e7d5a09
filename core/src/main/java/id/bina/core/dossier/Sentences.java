package id.bina.core.dossier;

import id.bina.core.Text;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences that several checks share, in Indonesian and English. */
final class Sentences {
  private static final int MOST_SHOWN = 5;

  private Sentences() {}

  /** A thing with its id, such as <i>training TR-01</i>. */
  static Text thing(Text noun, Object id) {
    return Text.of(noun.in("id") + " " + id, noun.in("en") + " " + id);
  }

  static Text duplicate(Text noun, Object id, String firstPath) {
    return Text.of(
        noun.in("id") + " harus unik, tertulis lagi " + id + "\n  pertama kali ada di " + firstPath,
        noun.in("en") + " must be unique, was " + id + " again\n  it stands first at " + firstPath);
  }

  /** A reference that leads nowhere: what is named, who names it, and what there is. */
  static Text unknown(Text noun, Text owner, Object named, Collection<?> known) {
    return Text.of(
        noun.in("id")
            + " pada "
            + owner.in("id")
            + " harus dikenal, tertulis "
            + named
            + (known.isEmpty() ? "\n  tidak ada yang dikenal" : "\n  yang dikenal: ")
            + shown(known, "dan", "lagi"),
        noun.in("en")
            + " of "
            + owner.in("en")
            + " must be known, was "
            + named
            + (known.isEmpty() ? "\n  none is known" : "\n  known: ")
            + shown(known, "and", "more"));
  }

  private static String shown(Collection<?> known, String and, String more) {
    List<String> names = known.stream().map(Object::toString).sorted().toList();
    String first = names.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
    int rest = names.size() - MOST_SHOWN;
    return rest > 0 ? first + " " + and + " " + rest + " " + more : first;
  }
}
