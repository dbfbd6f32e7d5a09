package id.bina.io.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoiceCellsTest {
  private static final List<String> OPTIONS =
      List.of("Ceramah", "Studi kasus", "Studi kasus, simulasi", "Praktik lapangan");

  private static Optional<List<String>> chosen(String words) {
    return ChoiceCells.chosen(words, ",", OPTIONS);
  }

  @Test
  void anOptionMayHoldTheSeparator() {
    assertEquals(
        Optional.of(List.of("Studi kasus, simulasi", "Ceramah")),
        chosen("Studi kasus, simulasi, Ceramah"));
  }

  @Test
  void theSeparatorMayStandAtTheEndToo() {
    assertEquals(Optional.of(List.of("Ceramah", "Studi kasus")), chosen("Ceramah,studi kasus,"));
  }

  @Test
  void aPartThatIsNoOptionIsRefused() {
    assertEquals(Optional.empty(), chosen("Ceramah, Permainan"));
    assertEquals(Optional.empty(), chosen("Ceramah umum"));
    assertEquals(Optional.empty(), chosen(","));
  }

  @Test
  void anOptionThatStandsTwiceIsRefused() {
    assertEquals(Optional.empty(), chosen("Ceramah, Ceramah"));
  }
}
