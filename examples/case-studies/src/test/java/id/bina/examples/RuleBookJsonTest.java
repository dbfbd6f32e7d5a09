package id.bina.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.rule.RuleBook;
import id.bina.io.json.BinaJson;
import id.bina.scoring.recommend.RuleBooks;
import org.junit.jupiter.api.Test;

/** The standard book is data: another office writes it down, changes a threshold, reads it back. */
class RuleBookJsonTest {

  @Test
  void theStandardBookIsReadAsItIsWritten() {
    String json = BinaJson.write(RuleBooks.standard());
    assertEquals(RuleBooks.standard(), BinaJson.read(json, RuleBook.class).orThrow());
  }
}
