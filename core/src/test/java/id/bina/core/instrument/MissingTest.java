package id.bina.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class MissingTest {

  @Test
  void eachReasonReadsDifferentlyInBothLanguages() {
    var indonesian = new HashSet<String>();
    var english = new HashSet<String>();
    Arrays.stream(Missing.values()).map(Missing::indonesian).forEach(indonesian::add);
    Arrays.stream(Missing.values()).map(Missing::english).forEach(english::add);
    assertEquals(5, indonesian.size());
    assertEquals(5, english.size());
  }
}
