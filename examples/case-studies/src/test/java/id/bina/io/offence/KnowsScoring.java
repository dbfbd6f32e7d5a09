package id.bina.io.offence;

import id.bina.scoring.offence.KnowsAFormat;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Breaks rules on purpose: io reaches for scoring, the default locale and the default charset. */
public final class KnowsScoring {

  private KnowsScoring() {}

  public static String name() {
    return KnowsAFormat.class.getName();
  }

  @SuppressWarnings("AnnotateFormatMethod")
  public static String inTheDefaultLocale(double value) {
    return "%.2f".formatted(value);
  }

  public static String inAStatedLocale(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  @SuppressWarnings("DefaultCharset")
  public static byte[] inTheDefaultCharset(String words) {
    return words.getBytes();
  }

  public static byte[] inAStatedCharset(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
