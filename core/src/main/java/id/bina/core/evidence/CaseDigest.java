package id.bina.core.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The identity of some cases: SHA-256 over layout and rows.
 *
 * <p>Taken row by row, so that it does not depend on how rows are cut into batches.
 */
final class CaseDigest {
  private final MessageDigest digest;

  private CaseDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK must know SHA-256, this one does not", missing);
    }
  }

  static String of(CaseLayout layout, List<CaseBatch> batches) {
    CaseDigest cases = new CaseDigest();
    cases.addLayout(layout);
    for (CaseBatch batch : batches) {
      for (int row = 0; row < batch.size(); row++) {
        cases.addRow(batch, row);
      }
    }
    return "sha256:" + HexFormat.of().formatHex(cases.digest.digest());
  }

  private void addLayout(CaseLayout layout) {
    add(layout.unit().code());
    add(layout.ratings().size());
    layout
        .ratings()
        .forEach(
            column -> {
              add(column.key().toString());
              add(column.scale().toString());
              column.scale().points().forEach(point -> add(point.label().values().toString()));
              add(column.keying().name());
            });
    add(layout.numbers().size());
    layout
        .numbers()
        .forEach(
            column -> {
              add(column.key().toString());
              add(column.decimals());
            });
    add(layout.strata().size());
    layout.strata().forEach(this::add);
  }

  private void addRow(CaseBatch batch, int row) {
    add(batch.key(row).orElse(""));
    for (int col = 0; col < batch.layout().ratings().size(); col++) {
      digest.update((byte) batch.ratingCode(row, col));
    }
    for (int col = 0; col < batch.layout().numbers().size(); col++) {
      if (batch.hasNumber(row, col)) {
        digest.update((byte) 0);
        add(batch.unscaled(row, col));
      } else {
        digest.update(MissingCodes.of(batch.missingNumber(row, col).orElseThrow()));
      }
    }
    for (int col = 0; col < batch.layout().strata().size(); col++) {
      add(batch.stratum(row, col));
    }
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    digest.update(bytes);
  }

  private void add(long number) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      digest.update((byte) (number >> shift));
    }
  }
}
