package id.bina.io.pair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one file of rows that did not fit memory; made when it is first needed.
 *
 * <p>Only its owner may read it. It is removed when it is closed; where the system can, its name is
 * removed as soon as it is open, so that not even a process that is killed leaves it behind.
 */
final class SpillFile implements AutoCloseable {
  private final Path folder;
  private final SpillCipher cipher = new SpillCipher();
  private @Nullable FileChannel channel;
  private long end;
  private long written;

  SpillFile(Path folder) {
    this.folder = folder;
  }

  /** How many bytes were written. */
  synchronized long written() {
    return written;
  }

  /**
   * Writes pages one after another; what they hold is enciphered in place.
   *
   * @param pages the pages, at least one
   * @param usedOfLast how many bytes of the last page are used
   */
  synchronized Extent append(List<byte[]> pages, int usedOfLast) {
    long start = SpillCipher.nextBlock(end);
    long at = start;
    try {
      FileChannel out = opened();
      for (int i = 0; i < pages.size(); i++) {
        byte[] page = pages.get(i);
        int length = i == pages.size() - 1 ? usedOfLast : page.length;
        cipher.apply(at, page, 0, length);
        ByteBuffer bytes = ByteBuffer.wrap(page, 0, length);
        while (bytes.hasRemaining()) {
          at += out.write(bytes, at);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "folder for rows must take them, did not after "
              + written
              + " bytes ("
              + folder
              + ")\n  give a folder with more room: SpillPolicy.in(folder)",
          e);
    }
    end = at;
    written += at - start;
    return new Extent(start, Math.toIntExact(at - start));
  }

  private FileChannel opened() throws IOException {
    if (channel == null) {
      Path path = Files.createTempFile(folder, "bina-pairs-", ".spill");
      try {
        channel =
            FileChannel.open(
                path,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
      } catch (IOException e) {
        Files.deleteIfExists(path);
        throw e;
      }
    }
    return channel;
  }

  /**
   * Reads bytes that were written.
   *
   * @param mine the reader's own cipher, made by {@link #reader}
   */
  void read(SpillCipher mine, long offset, byte[] into, int at, int length) {
    ByteBuffer bytes = ByteBuffer.wrap(into, at, length);
    try {
      FileChannel in = opened(offset + length);
      while (bytes.hasRemaining()) {
        if (in.read(bytes, offset + bytes.position() - at) < 0) {
          throw new IOException("the file ends before byte " + (offset + length));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "rows must be read as they were written, were not (" + folder + ")", e);
    }
    mine.apply(offset, into, at, length);
  }

  private synchronized FileChannel opened(long needed) throws IOException {
    if (channel == null || needed > end) {
      throw new IOException("byte " + needed + " was never written");
    }
    return channel;
  }

  /** What a thread reads with. */
  SpillCipher reader() {
    return cipher.copy();
  }

  @Override
  public synchronized void close() {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException("file of rows must close, did not (" + folder + ")", e);
      }
    }
  }
}
