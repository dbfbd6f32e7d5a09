package id.bina.scoring.disclosure;

import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The quotations that may leave the house: none about a named person, none from fewer informants
 * than {@value Disclosure#PRIVACY_MINIMUM}, and no long number left readable (NIP, NIK, telephone).
 */
final class Quotes {
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){7,}");

  private Quotes() {}

  static List<Quote> released(List<Quote> quotes) {
    Map<String, Set<String>> informants = new TreeMap<>();
    for (Quote quote : quotes) {
      if (quote.about() != AboutWhom.NAMED_PERSON) { // withheld, so it hides nobody either
        informants
            .computeIfAbsent(group(quote), key -> new TreeSet<>())
            .add(informant(quote.evidence()));
      }
    }
    List<Quote> released = new ArrayList<>();
    for (Quote quote : quotes) {
      int told = informants.getOrDefault(group(quote), Set.of()).size();
      if (quote.about() != AboutWhom.NAMED_PERSON && told >= Disclosure.PRIVACY_MINIMUM) {
        released.add(scrubbed(quote));
      }
    }
    return List.copyOf(released);
  }

  private static String group(Quote quote) {
    Subject subject = quote.subject();
    return quote.source() + "|" + subject;
  }

  private static String informant(EvidenceId evidence) {
    return evidence.value();
  }

  private static Quote scrubbed(Quote quote) {
    String words = LONG_NUMBER.matcher(quote.words()).replaceAll("[…]");
    return new Quote(quote.evidence(), quote.source(), quote.subject(), words, quote.about());
  }
}
