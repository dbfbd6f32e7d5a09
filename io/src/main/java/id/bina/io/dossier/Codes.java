package id.bina.io.dossier;

import java.util.Locale;
import java.util.function.Function;

/** Codes as files write them: {@code PNS} is the code {@code pns}. */
final class Codes {

  private Codes() {}

  /** Reads a code without regard to capitals. */
  static <T> Function<String, T> lowerCase(Function<String, T> of) {
    return words -> of.apply(words.toLowerCase(Locale.ROOT));
  }
}
