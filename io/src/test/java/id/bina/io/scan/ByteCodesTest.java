package id.bina.io.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ByteCodesTest {
  private final ByteCodes codes = new ByteCodes();

  private static byte[] padded(String text) {
    return (text + "........").getBytes(StandardCharsets.UTF_8);
  }

  private int find(String text) {
    return codes.find(padded(text), 0, text.length());
  }

  @Test
  void findsWhatWasPutAndNothingElseWhateverItsLength() {
    Map<String, Integer> wanted = new HashMap<>();
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 20_000; i++) {
      int length = random.nextInt(20);
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < length; j++) {
        text.append((char) ('a' + random.nextInt(3)));
      }
      String word = text.toString();
      assertEquals(wanted.getOrDefault(word, ByteCodes.UNKNOWN), find(word), word);
      if (!wanted.containsKey(word)) {
        codes.put(padded(word), 0, length, i);
        wanted.put(word, i);
      }
    }
    wanted.forEach((word, code) -> assertEquals(code, find(word), word));
    assertEquals(wanted.size(), codes.size());
    codes.clear();
    wanted.keySet().forEach(word -> assertEquals(ByteCodes.UNKNOWN, find(word), word));
  }

  @Test
  void aShortCellIsNotTheBeginningOfALongerOne() {
    codes.put(padded("TR-0123"), 0, 7, 1);
    codes.put(padded("TR-01234"), 0, 8, 2);
    codes.put(padded(""), 0, 0, 3);
    assertEquals(1, find("TR-0123"));
    assertEquals(2, find("TR-01234"));
    assertEquals(3, find(""));
    assertEquals(ByteCodes.UNKNOWN, find("TR-012"));
    assertEquals(ByteCodes.UNKNOWN, find("TR-012345"));
  }
}
