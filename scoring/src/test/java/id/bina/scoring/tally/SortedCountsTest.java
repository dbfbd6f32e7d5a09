package id.bina.scoring.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Two arrays answer as a tree of the same counts does. */
class SortedCountsTest {

  private static SortedMap<Integer, Long> tree(Map<Integer, Long> counts) {
    SortedMap<Integer, Long> tree = new TreeMap<>(counts);
    tree.values().removeIf(count -> count == 0);
    return tree;
  }

  @Property(seed = "1")
  void itIsTheTreeOfItsCountsWithoutZeros(
      @ForAll @Size(max = 12)
          Map<@IntRange(min = -5, max = 15) Integer, @LongRange(min = 0, max = 3) Long> counts,
      @ForAll @IntRange(min = -6, max = 16) int from,
      @ForAll @IntRange(min = 0, max = 9) int length) {
    SortedMap<Integer, Long> tree = tree(counts);
    SortedCounts<Integer> sorted = SortedCounts.copyOf("answers", counts);
    assertEquals(tree, sorted);
    assertEquals(sorted, tree);
    assertEquals(tree.hashCode(), sorted.hashCode());
    assertEquals(List.copyOf(tree.keySet()), List.copyOf(sorted.keySet()));
    assertEquals(List.copyOf(tree.values()), List.copyOf(sorted.values()));
    assertEquals(tree.get(from), sorted.get(from));
    assertEquals(tree.containsKey(from), sorted.containsKey(from));
    assertEquals(tree.subMap(from, from + length), sorted.subMap(from, from + length));
    assertEquals(tree.headMap(from), sorted.headMap(from));
    assertEquals(tree.tailMap(from), sorted.tailMap(from));
    List<String> each = new ArrayList<>();
    sorted.forEach((key, count) -> each.add(key + "=" + count));
    assertEquals(tree.entrySet().stream().map(Object::toString).toList(), each);
  }

  @Property(seed = "2")
  void countsInAnyOrderAreAddedUpByKey(
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 6) Integer> keys) {
    SortedCounts.Builder<Integer> builder = new SortedCounts.Builder<>(1);
    SortedMap<Integer, Long> tree = new TreeMap<>();
    for (int key : keys) {
      builder.add(key, key + 1L);
      tree.merge(key, key + 1L, Long::sum);
    }
    assertEquals(tree, builder.build());
    assertEquals(tree.values().stream().mapToLong(count -> count).sum(), builder.build().total());
  }

  @Property(seed = "3")
  void twoAreAddedKeyByKey(
      @ForAll @Size(max = 9)
          Map<@IntRange(min = 0, max = 9) Integer, @LongRange(min = 0, max = 5) Long> some,
      @ForAll @Size(max = 9)
          Map<@IntRange(min = 0, max = 9) Integer, @LongRange(min = 0, max = 5) Long> others) {
    SortedMap<Integer, Long> tree = tree(some);
    tree(others).forEach((key, count) -> tree.merge(key, count, Long::sum));
    assertEquals(
        tree, SortedCounts.copyOf("some", some).plus(SortedCounts.copyOf("others", others)));
  }

  @Test
  void whatIsSortedIsTakenAsItIs() {
    SortedCounts<Integer> sorted = SortedCounts.copyOf("answers", Map.of(1, 2L));
    assertSame(sorted, SortedCounts.copyOf("answers", sorted));
  }

  @Test
  void refusesACountBelowZero() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> SortedCounts.copyOf("answers", Map.of(3, -1L)));
    assertEquals("count of answers must be at least 0, was -1 (3)", refused.getMessage());
  }

  @Test
  void cannotBeChanged() {
    SortedCounts<Integer> sorted = SortedCounts.copyOf("answers", Map.of(1, 2L));
    assertThrows(UnsupportedOperationException.class, () -> sorted.put(1, 3L));
    assertThrows(UnsupportedOperationException.class, () -> sorted.entrySet().clear());
    assertThrows(UnsupportedOperationException.class, () -> sorted.values().remove(2L));
  }

  @Test
  void withoutCountsThereIsNoFirstKey() {
    SortedCounts<Integer> none = SortedCounts.copyOf("answers", Map.of(1, 0L));
    assertNull(none.get(1));
    assertEquals(0, none.total());
    assertThrows(NoSuchElementException.class, none::firstKey);
    assertThrows(NoSuchElementException.class, none::lastKey);
  }

  @Test
  void moreThanALongHoldsIsAnError() {
    SortedCounts<Integer> large = SortedCounts.copyOf("answers", Map.of(1, Long.MAX_VALUE, 2, 1L));
    assertThrows(ArithmeticException.class, large::total);
    assertThrows(ArithmeticException.class, () -> large.plus(large));
  }
}
