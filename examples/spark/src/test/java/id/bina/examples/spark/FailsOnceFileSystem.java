package id.bina.examples.spark;

import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * Local files whose second half breaks off once: {@code once:///...}. A file with {@code halt} in
 * its name takes the whole process with it.
 */
public final class FailsOnceFileSystem extends RawLocalFileSystem {

  @Override
  public URI getUri() {
    return URI.create("once:///");
  }

  @Override
  public String getScheme() {
    return "once";
  }

  @Override
  public FSDataInputStream open(Path path, int bufferSize) throws IOException {
    long half = getFileStatus(path).getLen() / 2;
    return new FSDataInputStream(new Breaking(super.open(path, bufferSize), path, half));
  }

  /** Breaks off when half of the file has been read, and leaves a mark so that it does so once. */
  private static final class Breaking extends FSInputStream {
    private final FSDataInputStream in;
    private final Path path;
    private final long half;

    Breaking(FSDataInputStream in, Path path, long half) {
      this.in = in;
      this.path = path;
      this.half = half;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      int read = in.read(into, at, Math.min(length, 512));
      if (getPos() > half && isFirst()) {
        if (path.getName().contains("halt")) {
          Runtime.getRuntime().halt(3);
        }
        throw new EOFException("the connection was lost (as the test wants it)");
      }
      return read;
    }

    private boolean isFirst() throws IOException {
      try {
        Files.createFile(java.nio.file.Path.of(path.toUri().getPath() + ".broke-off"));
        return true;
      } catch (FileAlreadyExistsException e) {
        return false;
      }
    }

    @Override
    public void seek(long position) throws IOException {
      in.seek(position);
    }

    @Override
    public long getPos() throws IOException {
      return in.getPos();
    }

    @Override
    public boolean seekToNewSource(long position) throws IOException {
      return in.seekToNewSource(position);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
