package id.bina.io.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class Utf8Test {

  @Test
  void passesOverAByteOrderMark() throws Utf8.NotUtf8Exception {
    assertEquals("a\uFEFFb", Utf8.decode("\uFEFFa\uFEFFb".getBytes(UTF_8)));
  }

  @Test
  void saysWhichByteIsNotUtf8() {
    byte[] latin1 = "Jambi é".getBytes(ISO_8859_1);

    var refused = assertThrows(Utf8.NotUtf8Exception.class, () -> Utf8.decode(latin1));

    assertEquals(6, refused.offset());
    assertEquals("Jambi ", refused.readable());
    assertEquals("byte 7 is not UTF-8", refused.getMessage());
  }

  @Test
  void saysThatTheLastCharacterIsCutOff() {
    byte[] cut = {'a', (byte) 0xE2, (byte) 0x82};

    var refused = assertThrows(Utf8.NotUtf8Exception.class, () -> Utf8.decode(cut));

    assertEquals(1, refused.offset());
  }

  @Test
  void neverWritesAQuestionMarkForHalfACharacter() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Utf8.encode("ab\uD83D c"));

    assertEquals(
        "text must be whole characters to be written, had half of one at character 3",
        refused.getMessage());
  }

  @Test
  void findsHalvesOfEitherKind() {
    assertEquals(-1, Utf8.halfCharacter("a\uD83D\uDE42b"));
    assertEquals(0, Utf8.halfCharacter("\uDE42\uD83D"));
    assertEquals(3, Utf8.halfCharacter("\uD83D\uDE42x\uD83D"));
  }
}
