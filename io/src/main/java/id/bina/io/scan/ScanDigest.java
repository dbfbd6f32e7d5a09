package id.bina.io.scan;

import id.bina.core.evidence.MemoryCases;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** The identity of files and of what is read from them. */
final class ScanDigest {

  private ScanDigest() {}

  static String of(ScanPlan plan, List<CaseFile> files) {
    MessageDigest whole = sha256();
    add(whole, MemoryCases.builder(plan.mapping().layout()).build().digest());
    add(whole, plan.mapping().toString());
    List<String> places =
        new TreeSet<>(plan.passedOver().stream().map(RowPlace::toString).toList())
            .stream().toList();
    add(whole, places.toString());
    for (CaseFile file : files) {
      add(whole, file.where() + " " + file.options() + " " + file.notApplicable());
      whole.update(content(file));
    }
    return "sha256:" + HexFormat.of().formatHex(whole.digest());
  }

  private static void add(MessageDigest whole, String text) {
    whole.update(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] content(CaseFile file) {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
