package id.bina.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CanonicalHashTest {

  /** A colour, for a component that is an enum. */
  public enum Colour {
    RED,
    GREEN
  }

  /** A value with one component of every kind that may be hashed. */
  public record Everything(
      String text,
      int number,
      BigDecimal decimal,
      double share,
      Colour colour,
      LocalDate date,
      Duration duration,
      Optional<String> note,
      OptionalInt year,
      List<String> list,
      Map<String, Integer> map,
      Set<String> set) {}

  /** A value with another name and the same single component. */
  public record One(String text) {}

  /** A value with another name and the same single component. */
  public record Other(String text) {}

  private static Everything everything() {
    return new Everything(
        "text",
        3,
        new BigDecimal("1.50"),
        0.25,
        Colour.RED,
        LocalDate.parse("2025-03-04"),
        Duration.ofMinutes(5),
        Optional.of("note"),
        OptionalInt.of(2025),
        List.of("a", "b"),
        Map.of("one", 1, "two", 2),
        Set.of("x", "y", "z"));
  }

  @Test
  void isSixtyFourHexadecimalDigitsAndTheSameEachTime() {
    assertTrue(CanonicalHash.of(everything()).matches("[0-9a-f]{64}"));
    assertEquals(CanonicalHash.of(everything()), CanonicalHash.of(everything()));
  }

  @Test
  void isTheSha256OfTheTaggedForm() {
    // printf 'T\0\0\0\001a' | sha256sum
    assertEquals(
        "bcf1258dfabae98b8546c95612fd676eab1a09b26f02920794d1f7b32f9c6bd2", CanonicalHash.of("a"));
  }

  @Test
  void doesNotDependOnTheOrderInWhichAMapWasFilled() {
    Map<String, Integer> forwards = new LinkedHashMap<>();
    Map<String, Integer> backwards = new LinkedHashMap<>();
    List<String> keys = List.of("a", "b", "c", "ä", "z");
    keys.forEach(key -> forwards.put(key, key.length()));
    for (int i = keys.size() - 1; i >= 0; i--) {
      backwards.put(keys.get(i), keys.get(i).length());
    }

    assertEquals(CanonicalHash.of(forwards), CanonicalHash.of(backwards));
  }

  @Test
  void dependsOnTheOrderOfAList() {
    assertNotEquals(CanonicalHash.of(List.of("a", "b")), CanonicalHash.of(List.of("b", "a")));
  }

  @Test
  void changesWithEveryComponent() {
    Everything e = everything();
    Stream<Everything> changed =
        Stream.of(
            new Everything(
                "texts",
                3,
                e.decimal,
                e.share,
                e.colour,
                e.date,
                e.duration,
                e.note,
                e.year,
                e.list,
                e.map,
                e.set),
            new Everything(
                e.text,
                4,
                e.decimal,
                e.share,
                e.colour,
                e.date,
                e.duration,
                e.note,
                e.year,
                e.list,
                e.map,
                e.set),
            new Everything(
                e.text,
                3,
                new BigDecimal("1.5"),
                e.share,
                e.colour,
                e.date,
                e.duration,
                e.note,
                e.year,
                e.list,
                e.map,
                e.set),
            new Everything(
                e.text,
                3,
                e.decimal,
                Math.nextUp(e.share),
                e.colour,
                e.date,
                e.duration,
                e.note,
                e.year,
                e.list,
                e.map,
                e.set),
            new Everything(
                e.text,
                3,
                e.decimal,
                e.share,
                Colour.GREEN,
                e.date,
                e.duration,
                e.note,
                e.year,
                e.list,
                e.map,
                e.set),
            new Everything(
                e.text,
                3,
                e.decimal,
                e.share,
                e.colour,
                e.date.plusDays(1),
                e.duration,
                e.note,
                e.year,
                e.list,
                e.map,
                e.set),
            new Everything(
                e.text,
                3,
                e.decimal,
                e.share,
                e.colour,
                e.date,
                e.duration.plusSeconds(1),
                e.note,
                e.year,
                e.list,
                e.map,
                e.set),
            new Everything(
                e.text,
                3,
                e.decimal,
                e.share,
                e.colour,
                e.date,
                e.duration,
                Optional.empty(),
                e.year,
                e.list,
                e.map,
                e.set),
            new Everything(
                e.text,
                3,
                e.decimal,
                e.share,
                e.colour,
                e.date,
                e.duration,
                e.note,
                OptionalInt.empty(),
                e.list,
                e.map,
                e.set),
            new Everything(
                e.text,
                3,
                e.decimal,
                e.share,
                e.colour,
                e.date,
                e.duration,
                e.note,
                e.year,
                List.of("ab"),
                e.map,
                e.set),
            new Everything(
                e.text,
                3,
                e.decimal,
                e.share,
                e.colour,
                e.date,
                e.duration,
                e.note,
                e.year,
                e.list,
                Map.of("one", 2, "two", 1),
                e.set),
            new Everything(
                e.text,
                3,
                e.decimal,
                e.share,
                e.colour,
                e.date,
                e.duration,
                e.note,
                e.year,
                e.list,
                e.map,
                Set.of("x", "y")));

    List<String> hashes = changed.map(CanonicalHash::of).toList();

    assertEquals(12, hashes.size());
    assertEquals(12, hashes.stream().distinct().count());
    hashes.forEach(hash -> assertNotEquals(CanonicalHash.of(e), hash));
  }

  @Test
  void tellsApartWhatWouldReadTheSame() {
    List<Object> alike =
        Arrays.asList(
            "1",
            1,
            new BigDecimal("1"),
            List.of("1"),
            List.of(List.of("1")),
            Set.of("1"),
            Optional.of("1"),
            new One("1"),
            new Other("1"),
            List.of("1", ""),
            List.of("", "1"),
            Optional.empty(),
            List.of(),
            "");

    assertEquals(alike.size(), alike.stream().map(CanonicalHash::of).distinct().count());
  }

  @Test
  void refusesATypeItCannotWalk() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> CanonicalHash.of(new StringBuilder[0]));

    assertEquals(
        "value to be hashed must be made of records, collections, texts, numbers and dates, was"
            + " [Ljava.lang.StringBuilder;",
        refused.getMessage());
  }
}
