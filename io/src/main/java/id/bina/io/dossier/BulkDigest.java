package id.bina.io.dossier;

import id.bina.core.dossier.Severity;
import id.bina.core.instrument.Instrument;
import id.bina.io.internal.CsvRefusal;
import id.bina.io.json.BinaJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The identity of a bulk source: SHA-256 over the whole description and instrument, as JSON, and
 * over the bytes of each file, in order.
 *
 * @param folder where the files stand
 * @param description which column is what
 * @param instrument the instrument whose items the columns are
 */
record BulkDigest(Path folder, BulkDescription description, Instrument instrument) {

  /** The digest; empty if a file cannot be read, which is told. */
  Optional<String> compute(Problems problems) {
    MessageDigest whole = sha256();
    whole.update(sha256(BinaJson.write(description)));
    whole.update(sha256(BinaJson.write(instrument)));
    try {
      for (BulkFile file : description.files()) {
        whole.update(sha256(folder.resolve(file.file())));
      }
    } catch (IOException e) {
      CsvRefusal refusal = CsvRefusal.unreadable(description.id(), e);
      problems.add(Severity.BLOCKS, refusal.place(), refusal.code(), refusal.sentence());
      return Optional.empty();
    }
    return Optional.of("sha256:" + HexFormat.of().formatHex(whole.digest()));
  }

  private static byte[] sha256(String text) {
    return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] sha256(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "every Java platform must know SHA-256, this one does not", e);
    }
  }
}
