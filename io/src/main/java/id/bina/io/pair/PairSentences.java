package id.bina.io.pair;

import id.bina.core.Text;
import java.util.List;

/** What is said of rows that are in no pair. */
final class PairSentences {

  private PairSentences() {}

  static Text withoutKey(long rows) {
    return Text.of(
        "baris tanpa kunci, jadi tanpa pasangan: " + rows,
        "rows without a key, and so without a partner: " + rows);
  }

  static Text repeated(Match match, long times, List<String> others) {
    return Text.of(
        "kunci harus satu kali di setiap sisi, "
            + match
            + " ada "
            + times
            + " kali, juga di "
            + String.join(", ", others)
            + (times > others.size() + 1 ? " dan lain-lain" : ""),
        "key must stand once on a side, "
            + match
            + " stands "
            + times
            + " times, also at "
            + String.join(", ", others)
            + (times > others.size() + 1 ? " and further" : ""));
  }

  static Text setAside(PairSide side, Text example) {
    return Text.of(
        "baris yang tidak dipakai karena kuncinya berulang: "
            + side.repeatedRows()
            + ", kunci seperti itu: "
            + side.repeatedKeys()
            + "; "
            + example.in("id"),
        "rows left out for a repeated key: "
            + side.repeatedRows()
            + ", such keys: "
            + side.repeatedKeys()
            + "; "
            + example.in("en"));
  }

  static Text notNamed(long keys) {
    return Text.of(
        "kunci lain tidak disebut, kunci yang lebih dari satu kali: " + keys,
        "other keys are not named, keys that stand more than once: " + keys);
  }
}
