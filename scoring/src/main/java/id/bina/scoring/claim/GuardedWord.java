package id.bina.scoring.claim;

import id.bina.core.result.EvidenceGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that only a strong enough design may use, in Indonesian and in English.
 *
 * <p>Matching is on whole words with their common affixes, without regard to case. "Nothing of the
 * kind" counts too: {@code tidak signifikan} is as much a statement about significance as {@code
 * signifikan}.
 */
enum GuardedWord {
  SIGNIFICANT(
      EvidenceGrade.E3,
      "signifikan(?:si|nya|kan)?",
      "significan(?:t|tly|ce)",
      "insignifican(?:t|tly|ce)"),
  IMPACT(EvidenceGrade.E4, "(?:ber|mem)?dampak(?:nya|kan)?", "impact(?:s|ed|ful)?"),
  INFLUENCE(EvidenceGrade.E4, "(?:ber|mem|ter|di)?pengaruh(?:i|nya)?", "memengaruhi", "effects?"),
  EFFECTIVE(
      EvidenceGrade.E4,
      "(?:ke)?efektif(?:an|nya)?",
      "efektivitas(?:nya)?",
      "(?:in)?effective(?:ly|ness)?"),
  PROVEN(EvidenceGrade.E4, "terbukti", "membuktikan", "prove(?:n|d|s)"),
  SUCCEEDED(EvidenceGrade.E4, "(?:ke)?berhasil(?:an|nya)?", "success(?:ful|fully)", "succeeded"),
  THANKS_TO(
      EvidenceGrade.E4,
      "berkat",
      "karena\\s+(?:program|pelatihan)",
      "thanks\\s+to",
      "because\\s+of\\s+(?:the|this)\\s+(?:training|programme?)"),
  TRAINING_RAISED(
      EvidenceGrade.E4,
      "(?:program|pelatihan)(?:\\s+(?:ini|tersebut|itu))?"
          + "\\s+(?:telah\\s+)?(?:meningkatkan|memperbaiki|menaikkan|menurunkan)",
      "(?:training|programme?)\\s+(?:has\\s+)?"
          + "(?:improved|improves|raised|raises|increased|increases|reduced|reduces)"),
  CAUSED(
      EvidenceGrade.E4,
      "(?:menyebabkan|mengakibatkan|menghasilkan)\\s+(?:kenaikan|penurunan|perbaikan|peningkatan)",
      "(?:akibat|hasil)\\s+(?:dari\\s+)?(?:program|pelatihan)\\s+(?:ini|tersebut|itu)",
      "(?:led\\s+to|resulted\\s+in|brought\\s+about|caused)\\s+"
          + "(?:an?|the|this|higher|lower|better)",
      "due\\s+to\\s+(?:the|this)\\s+(?:training|programme?)");

  private final EvidenceGrade needed;
  private final Pattern pattern;

  GuardedWord(EvidenceGrade needed, String... forms) {
    this.needed = needed;
    this.pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + String.join("|", forms) + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The rule that an ungranted use breaks. */
  SpeechRule rule() {
    return this == SIGNIFICANT ? SpeechRule.SIGNIFICANCE : SpeechRule.CAUSE;
  }

  EvidenceGrade needed() {
    return needed;
  }

  /** Whether the word says that one thing made another: only a comparison can carry that. */
  boolean isCausal() {
    return needed.compareTo(EvidenceGrade.E4) >= 0;
  }

  /** Where the word stands in a text, in the order of reading. */
  List<Occurrence> in(String text) {
    List<Occurrence> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(new Occurrence(this, matcher.group(), matcher.start(), matcher.end()));
    }
    return found;
  }

  /** All guarded words of a text, in the order of reading. */
  static List<Occurrence> allIn(String text) {
    List<Occurrence> found = new ArrayList<>();
    for (GuardedWord word : values()) {
      found.addAll(word.in(text));
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return List.copyOf(found);
  }

  /**
   * One place where a guarded word stands.
   *
   * @param word which word
   * @param found the letters found
   * @param start the index of its first character
   * @param end the index after its last character
   */
  record Occurrence(GuardedWord word, String found, int start, int end) {
    Stretch stretch() {
      return new Stretch(start, end);
    }
  }
}
