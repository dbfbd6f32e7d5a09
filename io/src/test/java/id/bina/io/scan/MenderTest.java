package id.bina.io.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What becomes of records of three columns whose marks cannot be found. */
class MenderTest {
  private static String mended(String records, boolean fillsShortRows) {
    Encoding encoding = new Encoding(StandardCharsets.UTF_8);
    byte[] bytes = records.getBytes(StandardCharsets.UTF_8);
    Stretch given = new Stretch(bytes.length);
    System.arraycopy(bytes, 0, given.bytes(), Stretch.START, bytes.length);
    given.set(Stretch.START + bytes.length, 4, 12, true);
    Stretch mended = new Mender(',', 3, fillsShortRows, encoding).mend(given);
    assertEquals(4, mended.number());
    assertEquals(12, mended.line());
    assertEquals(
        LineBreaks.count(given.bytes(), Stretch.START, given.end()),
        LineBreaks.count(mended.bytes(), Stretch.START, mended.end()),
        "lines");
    return encoding.text(mended.bytes(), Stretch.START, mended.end());
  }

  private static String mended(String records) {
    return mended(records, false);
  }

  @Test
  void everyLineEndsInALineFeedAlone() {
    assertEquals("1,2,3\n4,5,6\n\n7,8,9\n", mended("1,2,3\r4,5,6\r\n\r7,8,9\n"));
  }

  @Test
  void spacesAroundQuotationMarksGoAndThoseOfOtherCellsStay() {
    assertEquals(
        "\"a,b\",\" c \", d\n", mended(" \"a,b\"\t,\u0001\" c \" , d\n"), "spaces and tabs");
    assertEquals("a \"b\",5\",c\n", mended("a \"b\",5\",c\n"), "marks amid words are words");
    assertEquals("\"a\r\n\"\"b\",\"\",\n", mended("\"a\r\n\"\"b\" , \"\" ,\n"));
  }

  @Test
  void blankRecordsOfAnyWidthAreAsWideAsTheHeader() {
    assertEquals(",,\n,,\n,,\n", mended(" \n,,,,,\n\u00a0,\"\u200b\"\n"));
    assertEquals("\"\n\n\",,\n1,2,3\n", mended("\"\r\n\",\"\n\"\n1,2,3\n"));
    assertEquals("\n\n1,2,3\n", mended("\n \"\" \n1,2,3\n"), "no record at all");
  }

  @Test
  void shortRowsAreFilledIfThatIsDeclared() {
    assertEquals("1,,\n1,2,\n1,2,3\n", mended("1\n1,2\n1,2,3\n", true));
    assertThrows(BlockedException.class, () -> mended("1,2\n", false));
  }

  @Test
  void refusesWhatNoReaderTakes() {
    assertThrows(BlockedException.class, () -> mended("1,2,3,4\n", true));
    assertThrows(BlockedException.class, () -> mended("1,\"2\"x,3\n"));
    assertThrows(BlockedException.class, () -> mended("1,\"2,3\n"));
    assertThrows(BlockedException.class, () -> mended("\0\n"), "NUL is not blank");
  }

  @Test
  void makesRoomForWhatRecordsLack() {
    String shortRows = "x\n".repeat(ScanPlan.STRETCH_BYTES);
    assertEquals("x,,\n".repeat(ScanPlan.STRETCH_BYTES), mended(shortRows, true));
  }
}
