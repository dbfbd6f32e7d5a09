package id.bina.io.scan;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.io.internal.CsvContent;
import id.bina.io.internal.CsvRefusal;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One file, cut into stretches that whoever asks next is given. Thread-safe; to be closed.
 *
 * <p>What cannot be cut is left over to be read row by row: the whole file, or its rest from a
 * stretch on.
 */
final class FileCut implements Closeable {
  /** A record longer than this, or such a run of blank ones, is left to the general reader. */
  private static final int LONGEST = 1 << 22;

  /** Counts what is read from the disk. */
  private static final class Counting extends FilterInputStream {
    private volatile long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      add(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      add(Math.max(read, 0));
      return read;
    }

    // One thread at a time reads; others only look.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void add(int more) {
      count += more;
    }
  }

  private final int number;
  private final CaseFile file;
  private final ScanPlan plan;
  private final FileLog log;
  private @Nullable OpenFile open;
  private @Nullable Counting counting;
  private @Nullable InputStream in;
  private byte[] carried = {};
  private long stretches;
  private long line;
  private boolean isEnded;
  private Optional<Text> rest = Optional.empty();

  FileCut(int number, CaseFile file, ScanPlan plan) {
    this.number = number;
    this.file = file;
    this.plan = plan;
    this.log = new FileLog(plan.mapping(), file);
  }

  /** Which of the files it is, from 1. */
  int number() {
    return number;
  }

  CaseFile file() {
    return file;
  }

  FileLog log() {
    return log;
  }

  /** What the file turned out to be. */
  synchronized OpenFile opened() throws IOException, CsvRefusal {
    if (open == null) {
      open = OpenFile.of(file, plan);
      if (open.obstacle().isPresent()) {
        leave(open.obstacle().get());
      }
    }
    return open;
  }

  /**
   * Cuts the next stretch off.
   *
   * @param into takes it
   * @return whether there was one
   */
  synchronized boolean next(Stretch into) throws IOException, CsvRefusal {
    OpenFile known = opened();
    if (isEnded) {
      return false;
    }
    int have = Stretch.START + carried.length;
    while (into.limit() < have) {
      into.grow();
    }
    System.arraycopy(carried, 0, into.bytes(), Stretch.START, carried.length);
    return in == null ? first(into, known) : fill(into, known, have);
  }

  private boolean first(Stretch into, OpenFile known) throws IOException {
    counting = new Counting(Files.newInputStream(file.path()));
    in = known.text(CsvContent.unpacked(new BufferedInputStream(counting)));
    int have = Stretch.START;
    for (; ; ) {
      int end = read(into, have);
      boolean isWhole = end < into.limit();
      end = isWhole ? closed(into.bytes(), end) : end;
      int header = known.header(into.bytes(), Stretch.START, end);
      if (header >= 0) {
        carried = Arrays.copyOfRange(into.bytes(), header, end);
        line = 1 + LineBreaks.count(into.bytes(), Stretch.START, header);
        log.firstLine(line);
        System.arraycopy(carried, 0, into.bytes(), Stretch.START, carried.length);
        return fill(into, known, Stretch.START + carried.length);
      }
      if (isWhole || isTooLong(end)) {
        leave(ScanSentences.longRecord());
        return false;
      }
      into.grow();
      have = end;
    }
  }

  private boolean fill(Stretch into, OpenFile known, int from) throws IOException {
    int have = from;
    for (; ; ) {
      int end = read(into, have);
      if (end < into.limit()) {
        carried = new byte[0];
        isEnded = true;
        return end > Stretch.START && give(into, closed(into.bytes(), end));
      }
      int cut = known.cutter().cut(into.bytes(), Stretch.START, end);
      if (cut > Stretch.START) {
        carried = Arrays.copyOfRange(into.bytes(), cut, end);
        return give(into, cut);
      }
      if (isTooLong(end)) {
        leave(ScanSentences.longRecord());
        return false;
      }
      into.grow();
      have = end;
    }
  }

  private static boolean isTooLong(int end) {
    return end - Stretch.START > LONGEST;
  }

  /** Reads until the stretch is full or the file ends. */
  private int read(Stretch into, int from) throws IOException {
    InputStream opened = requireNonNull(in, "in");
    return from + opened.readNBytes(into.bytes(), from, into.limit() - from);
  }

  /** Ends the last line of a file that does not end it itself. */
  private static int closed(byte[] bytes, int end) {
    if (end > Stretch.START && bytes[end - 1] != '\n') {
      bytes[end] = '\n';
      return end + 1;
    }
    return end;
  }

  private boolean give(Stretch into, int end) {
    into.set(end, stretches, plan.needsLines() ? line : 0, isEnded);
    if (plan.needsLines()) {
      line += LineBreaks.count(into.bytes(), Stretch.START, end);
    }
    stretches++;
    return true;
  }

  private void leave(Text why) {
    rest = Optional.of(why);
    isEnded = true;
  }

  /** Gives, to one who asks when all stretches are read, why the file or its rest is left over. */
  synchronized Optional<Text> takeRest() {
    if (log.stretches() < stretches) {
      return Optional.empty();
    }
    Optional<Text> taken = rest;
    rest = Optional.empty();
    return taken;
  }

  /** How many stretches were cut off. */
  synchronized long stretches() {
    return stretches;
  }

  /** How many bytes were read from the disk. */
  long bytesRead() {
    Counting counted = counting;
    return counted == null ? 0 : counted.count;
  }

  @Override
  public synchronized void close() throws IOException {
    isEnded = true;
    if (in != null) {
      in.close();
    }
  }
}
