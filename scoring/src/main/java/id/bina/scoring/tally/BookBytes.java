package id.bina.scoring.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/**
 * A book as bytes, the same for equal books.
 *
 * <pre>
 *   "BINA tallies" | version | ids of the specifications | groups | tallies | CRC-32C, 4 bytes
 * </pre>
 *
 * <p>Groups are written once; the tallies of a specification name them by number.
 */
final class BookBytes {
  private static final byte[] BEGINNING = {
    'B', 'I', 'N', 'A', ' ', 't', 'a', 'l', 'l', 'i', 'e', 's'
  };
  private static final int VERSION = 1;
  private static final int CHECKSUM = 4;

  private BookBytes() {}

  static byte[] of(TallyPlan plan, SortedMap<String, SortedMap<GroupKey, Tally<?>>> bySpec) {
    ByteWriter bytes = new ByteWriter();
    bytes.bytes(BEGINNING);
    bytes.count(VERSION);
    bytes.count(plan.specs().size());
    plan.specs().forEach(spec -> bytes.text(spec.id()));
    Map<GroupKey, Integer> numbers = writeGroups(bytes, bySpec);
    TallyWriter tallies = new TallyWriter(bytes);
    for (TallySpec spec : plan.specs()) {
      SortedMap<GroupKey, Tally<?>> groups = bySpec.getOrDefault(spec.id(), new TreeMap<>());
      bytes.count(groups.size());
      int last = -1;
      for (Map.Entry<GroupKey, Tally<?>> group : groups.entrySet()) {
        int number = numbers.getOrDefault(group.getKey(), 0);
        bytes.count(number - last - 1L);
        tallies.write(group.getValue());
        last = number;
      }
    }
    byte[] content = bytes.toBytes();
    byte[] whole = Arrays.copyOf(content, content.length + CHECKSUM);
    int checksum = checksum(content, content.length);
    for (int i = 0; i < CHECKSUM; i++) {
      whole[content.length + i] = (byte) (checksum >>> (8 * i));
    }
    return whole;
  }

  private static Map<GroupKey, Integer> writeGroups(
      ByteWriter bytes, SortedMap<String, SortedMap<GroupKey, Tally<?>>> bySpec) {
    SortedSet<GroupKey> groups = new TreeSet<>();
    bySpec.values().forEach(each -> groups.addAll(each.keySet()));
    Map<GroupKey, Integer> numbers = new HashMap<>();
    bytes.count(groups.size());
    for (GroupKey group : groups) {
      numbers.put(group, numbers.size());
      bytes.count(group.values().size());
      group
          .values()
          .forEach(
              (name, value) -> {
                bytes.text(name);
                bytes.text(value);
              });
    }
    return numbers;
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }

  /** What stands in bytes that were written for a plan. */
  static SortedMap<String, SortedMap<GroupKey, Tally<?>>> read(TallyPlan plan, byte[] bytes) {
    ByteReader reader = checked(bytes);
    requirePlan(plan, ids(reader));
    List<GroupKey> groups = groups(reader);
    TallyReader tallies = new TallyReader(reader);
    SortedMap<String, SortedMap<GroupKey, Tally<?>>> bySpec = new TreeMap<>();
    for (TallySpec spec : plan.specs()) {
      SortedMap<GroupKey, Tally<?>> own = new TreeMap<>();
      int size = reader.size();
      int number = -1;
      for (int i = 0; i < size; i++) {
        number += reader.size() + 1;
        own.put(groups.get(number), tallies.read(spec));
      }
      if (!own.isEmpty()) {
        bySpec.put(spec.id(), own);
      }
    }
    return bySpec;
  }

  private static ByteReader checked(byte[] bytes) {
    int end = bytes.length - CHECKSUM;
    if (end <= BEGINNING.length
        || !Arrays.equals(bytes, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length)) {
      throw new IllegalArgumentException(
          "bytes of a tally book must begin with 'BINA tallies', these "
              + bytes.length
              + " do not\n  read what TallyBook.toBytes() gave");
    }
    ByteReader reader = new ByteReader(bytes, BEGINNING.length);
    if (bytes[BEGINNING.length] != VERSION) {
      throw new IllegalArgumentException(
          "bytes of a tally book must be of format "
              + VERSION
              + ", were of "
              + (bytes[BEGINNING.length] & 0xff)
              + "\n  read them with the version of Bina that wrote them, or count again");
    }
    reader.count();
    int written = 0;
    for (int i = 0; i < CHECKSUM; i++) {
      written |= (bytes[end + i] & 0xff) << (8 * i);
    }
    int found = checksum(bytes, end);
    if (written != found) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "bytes of a tally book must add up to their checksum %08x, added up to %08x (%d"
                  + " bytes)\n"
                  + "  they were cut or changed after they were written",
              written,
              found,
              bytes.length));
    }
    return reader;
  }

  private static List<String> ids(ByteReader reader) {
    List<String> ids = new ArrayList<>();
    int size = reader.size();
    for (int i = 0; i < size; i++) {
      ids.add(reader.text());
    }
    return ids;
  }

  private static void requirePlan(TallyPlan plan, List<String> written) {
    List<String> wanted = plan.specs().stream().map(TallySpec::id).toList();
    if (!wanted.equals(written)) {
      List<String> lacking = new ArrayList<>(wanted);
      lacking.removeAll(written);
      List<String> foreign = new ArrayList<>(written);
      foreign.removeAll(wanted);
      throw new IllegalArgumentException(
          "bytes of a tally book must be of the plan they are read for, lack "
              + lacking
              + " and have besides "
              + foreign
              + "\n  a book holds what it was counted for; count again with the new plan");
    }
  }

  private static List<GroupKey> groups(ByteReader reader) {
    List<GroupKey> groups = new ArrayList<>();
    int size = reader.size();
    for (int i = 0; i < size; i++) {
      SortedMap<String, String> values = new TreeMap<>();
      int strata = reader.size();
      for (int j = 0; j < strata; j++) {
        String name = reader.text();
        values.put(name, reader.text());
      }
      groups.add(new GroupKey(values));
    }
    return groups;
  }
}
