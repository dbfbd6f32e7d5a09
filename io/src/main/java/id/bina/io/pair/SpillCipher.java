package id.bina.io.pair;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes rows unreadable to whoever finds them on the disk: AES in counter mode, by a key that is
 * drawn by lot for one file and never leaves memory.
 *
 * <p>The counter is the place in the file, so that any part can be read alone. No place is written
 * twice. What was written is not authenticated: it is read by the process that wrote it. Confined
 * to one thread.
 */
final class SpillCipher {
  private static final int BLOCK = 16;

  private final SecretKeySpec key;
  private final Cipher cipher;

  SpillCipher() {
    this(drawn());
  }

  private SpillCipher(SecretKeySpec key) {
    this.key = key;
    try {
      this.cipher = Cipher.getInstance("AES/CTR/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform must know AES, this one does not", e);
    }
  }

  private static SecretKeySpec drawn() {
    byte[] bytes = new byte[BLOCK];
    new SecureRandom().nextBytes(bytes);
    return new SecretKeySpec(bytes, "AES");
  }

  /** A cipher of the same key, for another thread. */
  SpillCipher copy() {
    return new SpillCipher(key);
  }

  /** The first place at or behind another one at which a part may begin. */
  static long nextBlock(long place) {
    return (place + BLOCK - 1) / BLOCK * BLOCK;
  }

  /** Enciphers or deciphers bytes in place, which is the same. */
  void apply(long place, byte[] bytes, int from, int length) {
    ByteBuffer counter = ByteBuffer.allocate(BLOCK);
    counter.putLong(Long.BYTES, place / BLOCK);
    try {
      cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(counter.array()));
      cipher.update(new byte[(int) (place % BLOCK)]);
      cipher.update(bytes, from, length, bytes, from);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("rows must be enciphered, were not", e);
    }
  }
}
