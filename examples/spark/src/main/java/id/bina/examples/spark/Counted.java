package id.bina.examples.spark;

import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a task hands on: the buffer of the aggregation.
 *
 * <pre>
 *   4 bytes      size of the book
 *   ...          the book, packed: its size depends on groups and specifications, not on rows
 *   ...          parts of files and refusals: 100 places at most
 * </pre>
 *
 * <p>A task that runs twice makes the same bytes twice, and Spark takes one of them: nothing is
 * counted outside of the buffer.
 *
 * @param book what was counted
 * @param parts what was read, in order
 * @param refusals what could not be counted
 */
record Counted(TallyBook book, List<FilePart> parts, Refusals refusals) {

  /** All but the book. */
  private record Rest(List<FilePart> parts, Refusals refusals) {}

  Counted {
    parts = parts.stream().sorted().toList();
  }

  static Counted nothing(TallyPlan plan) {
    return new Counted(TallyBook.empty(plan), List.of(), new Refusals.Builder().build());
  }

  Counted merge(Counted other) {
    List<FilePart> both = new ArrayList<>(parts);
    both.addAll(other.parts);
    return new Counted(book.merge(other.book), both, refusals.merge(other.refusals));
  }

  byte[] pack() {
    byte[] packed = book.toBytes();
    // A list that the JDK can send, whatever stream made it.
    byte[] rest = Parcel.of(new Rest(List.copyOf(parts), refusals)).bytes();
    return ByteBuffer.allocate(Integer.BYTES + packed.length + rest.length)
        .putInt(packed.length)
        .put(packed)
        .put(rest)
        .array();
  }

  static Counted unpack(byte[] bytes, TallyPlan plan) {
    ByteBuffer all = ByteBuffer.wrap(bytes);
    byte[] packed = new byte[all.getInt()];
    all.get(packed);
    byte[] others = new byte[all.remaining()];
    all.get(others);
    Rest rest = Parcel.<Rest>from(others).value();
    return new Counted(TallyBook.ofBytes(plan, packed), rest.parts(), rest.refusals());
  }
}
