package id.bina.core.rule;

import id.bina.core.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * SHA-256 over a ledger entry and the seal before it: each part with its length before it, so that
 * no two entries read the same.
 */
final class Seal {
  /** What stands before the first entry. */
  static final String NONE = "0".repeat(64);

  private final MessageDigest digest;

  private Seal() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String of(String before, LedgerEntry entry) {
    Seal seal = new Seal();
    seal.part(before);
    seal.part(Integer.toString(entry.number()));
    seal.part(entry.date().toString());
    seal.part(entry.round().value());
    seal.part(entry.recommendation().value());
    seal.part(entry.subject().toString());
    seal.text(entry.condition());
    seal.text(entry.criterion());
    seal.text(entry.cause());
    seal.text(entry.effect());
    seal.text(entry.action());
    seal.text(entry.addressee());
    seal.part(entry.due().toString());
    seal.part(Integer.toString(entry.evidence().size()));
    entry.evidence().forEach(seal::part);
    seal.part(entry.state().code());
    seal.part(entry.reason().isPresent() ? "1" : "0");
    entry.reason().ifPresent(seal::text);
    seal.part(entry.indicator().orElse(""));
    return HexFormat.of().formatHex(seal.digest.digest());
  }

  private void text(Text text) {
    Map<String, String> words = text.values();
    part(Integer.toString(words.size()));
    words.forEach(
        (language, said) -> {
          part(language);
          part(said);
        });
  }

  private void part(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
