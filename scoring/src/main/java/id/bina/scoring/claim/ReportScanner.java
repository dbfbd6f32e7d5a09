package id.bina.scoring.claim;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Claim;
import id.bina.core.result.EvidenceGrade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a finished report and finds each word that outruns its evidence: <em>signifikan</em>, the
 * causal words (<em>dampak, pengaruh, efektif, terbukti, berhasil, berkat</em>), and their English
 * counterparts.
 *
 * <p>It also finds what no word alone gives away: shares of interviews, figures of fewer than five
 * people, the satisfaction of citizens without their data, trends, multiples, outlooks, ranks,
 * scores of virtues, and persons (see {@link SpeechRule}).
 *
 * <p>A guarded word may stand in two places only:
 *
 * <ul>
 *   <li>in a quotation, between “ and ”, followed by its source in parentheses
 *   <li>in the granted wording of a claim whose grade reaches what the word needs: E3 for
 *       <em>signifikan</em>, E4 for a causal word
 * </ul>
 *
 * <pre>{@code
 * List<Violation> found = ReportScanner.scan(reportText, release.body().claims());
 * }</pre>
 *
 * Stateless, thread-safe. Line breaks and runs of blanks do not hide a word.
 */
public final class ReportScanner {
  private static final Pattern QUOTATION = Pattern.compile("“[^”]*”\\s*\\([^)]+\\)");
  private static final Pattern UNSEEN =
      Pattern.compile("<(script|style)\\b.*?</\\1>|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern SPOKEN = Pattern.compile("\\b(?:aria-label|alt|title)=\"([^\"]*)\"");
  private static final int CONTEXT = 40;
  private static final Comparator<Stretch> READING =
      Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end);

  private ReportScanner() {}

  /**
   * Finds the words above their grade in a plain-text report.
   *
   * @param report the whole text of the report, in any language
   * @param claims the claims that the report was made from
   * @return the violations in the order of reading; empty for an honest report
   */
  public static List<Violation> scan(String report, List<Claim> claims) {
    String text = flat(requireNonNull(report, "report"));
    List<Stretch> quoted = quotations(text);
    SortedMap<Stretch, Violation> found = new TreeMap<>(READING);
    List<Stretch> stated = statements(text, quoted, claims, found);
    words(text, quoted, stated, claims, found);
    return List.copyOf(found.values());
  }

  /** Finds the statements, and gives all places where one stands, allowed or not. */
  private static List<Stretch> statements(
      String text, List<Stretch> quoted, List<Claim> claims, Map<Stretch, Violation> found) {
    List<Stretch> stated = new ArrayList<>();
    for (GuardedStatement statement : GuardedStatement.values()) {
      for (Stretch place : statement.in(text)) {
        stated.add(place);
        boolean allowed =
            (statement.mayBeQuoted() && isWithin(quoted, place))
                || granted(text, place, claims, statement::isGrantedTo);
        if (!allowed) {
          found.put(place, violation(text, place, statement.rule(), Optional.empty()));
        }
      }
    }
    return List.copyOf(stated);
  }

  /** Finds the words; a word of a statement was judged with it. */
  private static void words(
      String text,
      List<Stretch> quoted,
      List<Stretch> stated,
      List<Claim> claims,
      Map<Stretch, Violation> found) {
    for (GuardedWord.Occurrence word : GuardedWord.allIn(text)) {
      Stretch place = word.stretch();
      boolean allowed =
          isWithin(quoted, place)
              || stated.stream().anyMatch(place::meets)
              || granted(text, place, claims, claim -> grants(claim, word.word()));
      if (!allowed) {
        found.put(
            place, violation(text, place, word.word().rule(), Optional.of(word.word().needed())));
      }
    }
  }

  private static boolean isWithin(List<Stretch> quoted, Stretch place) {
    return quoted.stream().anyMatch(quotation -> quotation.holds(place));
  }

  /** The grade that the word needs; of a tested change, the interval in the same sentence too. */
  private static boolean grants(Claim claim, GuardedWord word) {
    return claim.grade().compareTo(word.needed()) >= 0
        && (word.isCausal() || GuardedStatement.hasInterval(claim));
  }

  private static Violation violation(
      String text, Stretch place, SpeechRule rule, Optional<EvidenceGrade> needed) {
    return new Violation(
        text.substring(place.start(), place.end()), rule, needed, context(text, place));
  }

  /**
   * Finds the words above their grade in an HTML report: in all that a reader sees or hears.
   *
   * @param html the whole page
   * @param claims the claims that the report was made from
   * @return the violations in the order of reading
   */
  public static List<Violation> scanHtml(String html, List<Claim> claims) {
    return scan(visibleText(html), claims);
  }

  static String visibleText(String html) {
    String seen = UNSEEN.matcher(html).replaceAll(" ");
    String spoken = SPOKEN.matcher(seen).replaceAll("$0> $1 <x ");
    return spoken
        .replaceAll("<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }

  private static boolean granted(
      String text, Stretch place, List<Claim> claims, Predicate<Claim> grants) {
    for (Claim claim : claims) {
      if (grants.test(claim)) {
        for (String wording : claim.wording().values().values()) {
          if (within(text, flat(wording), place)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Without regard to case: a report begins a sentence with a capital, a wording does not. */
  private static boolean within(String text, String wording, Stretch place) {
    Matcher matcher =
        Pattern.compile(Pattern.quote(wording), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      if (new Stretch(matcher.start(), matcher.end()).holds(place)) {
        return true;
      }
      from = matcher.start() + 1;
    }
    return false;
  }

  private static List<Stretch> quotations(String text) {
    List<Stretch> found = new ArrayList<>();
    Matcher matcher = QUOTATION.matcher(text);
    while (matcher.find()) {
      found.add(new Stretch(matcher.start(), matcher.end()));
    }
    return found;
  }

  private static String flat(String text) {
    return text.replaceAll("[\\u00AD\\u200B]", "").replaceAll("[\\s\\u00A0]+", " ");
  }

  private static String context(String text, Stretch word) {
    int from = Math.max(0, word.start() - CONTEXT);
    int to = Math.min(text.length(), word.end() + CONTEXT);
    return text.substring(from, to).strip();
  }

  /** The grade that the strongest guarded word of a sentence needs; E0 when it has none. */
  static EvidenceGrade needed(String sentence) {
    EvidenceGrade needed = EvidenceGrade.E0;
    for (GuardedWord.Occurrence word : GuardedWord.allIn(flat(sentence))) {
      if (word.word().needed().compareTo(needed) > 0) {
        needed = word.word().needed();
      }
    }
    return needed;
  }
}
