package id.bina.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

  @ParameterizedTest
  @CsvSource({
    "test score, Test score",
    "a story, A story",
    "e-learning, E-learning",
    "Rp, Rp",
    "élan, Élan"
  })
  void beginsWithACapital(String words, String expected) {
    assertEquals(expected, Sentence.of(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"n", "p after Holm", "k/(k-1)", "fa5544a6", "“kutipan”", "2026-03-16", ""})
  void leavesSymbolsHashesAndQuotationsAsTheyAre(String words) {
    assertEquals(words, Sentence.of(words));
  }

  @ParameterizedTest
  @CsvSource({
    "'A 45.7 % b', 'A 45.7~% b'",
    "'A (+21.0 pp to +62.4 pp)', 'A (+21.0~pp to +62.4~pp)'",
    "'Biaya Rp 4.100.000 saja', 'Biaya Rp~4.100.000 saja'",
    "'A (n = 84; p < 0.001)', 'A (n~=~84; p~<~0.001)'",
    "'95 % CI < 0.001', '95~% CI <~0.001'",
    "'Mencapai 20 JP', 'Mencapai 20~JP'",
    "'Plan = 4, in = 3', 'Plan = 4, in = 3'"
  })
  void holdsAValueAndItsUnitTogether(String words, String expected) {
    assertEquals(expected.replace('~', Sentence.GLUE), Sentence.of(words));
  }

  @Test
  void breaksNoLineBetweenAValueAndItsUnit() {
    List<String> lines = TextWriter.wrap(Sentence.of("Confirmed 45.7 % of all"), 14);
    assertEquals(List.of("Confirmed", "45.7\u00A0% of all"), lines);
  }

  @Test
  void saysDaysInWords() {
    LocalDate day = LocalDate.of(2026, 8, 5);
    assertEquals("5 Agustus 2026", plain(Dates.words(day, Phrases.of("id"))));
    assertEquals("5 August 2026", plain(Dates.words(day, Phrases.of("en"))));
  }

  private static String plain(String words) {
    return words.replace(Sentence.GLUE, ' ');
  }
}
