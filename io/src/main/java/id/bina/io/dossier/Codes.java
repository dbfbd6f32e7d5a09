package id.bina.io.dossier;

import id.bina.core.Id;
import java.util.Locale;
import java.util.function.Function;

/** Codes as files write them: {@code PNS} is the code {@code pns}. */
final class Codes {

  private Codes() {}

  /** Reads a code without regard to capitals. */
  static <T> Function<String, T> lowerCase(Function<String, T> of) {
    return words -> of.apply(words.toLowerCase(Locale.ROOT));
  }

  /** Reads a code of one's own; who has words there is told where to give them a code. */
  static Function<String, String> ofField(String field, String what) {
    return words -> {
      try {
        return Id.requireValid(what, words);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            e.getMessage()
                + "\n  give the words a code in \"words\": {\""
                + field
                + "\": {\""
                + words
                + "\": ...}}",
            e);
      }
    };
  }
}
