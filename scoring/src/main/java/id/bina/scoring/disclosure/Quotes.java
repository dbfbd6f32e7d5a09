package id.bina.scoring.disclosure;

import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The quotations that may leave the house: none about a named person, none from fewer informants
 * than {@value Disclosure#PRIVACY_MINIMUM}, no long number or address left readable, and no id of
 * an interview, which would join what one informant said.
 */
final class Quotes {
  /** By the words, so that what one informant said does not stand together. */
  private static final Comparator<Quote> ORDER =
      Comparator.comparing(Quotes::group).thenComparing(Quote::words);

  private Quotes() {}

  static List<Quote> released(List<Quote> quotes) {
    Map<String, Set<String>> informants = new TreeMap<>();
    for (Quote quote : quotes) {
      if (quote.about() != AboutWhom.NAMED_PERSON) { // withheld, so it hides nobody either
        informants.computeIfAbsent(group(quote), key -> new TreeSet<>()).add(informant(quote));
      }
    }
    List<Quote> released = new ArrayList<>();
    for (Quote quote : quotes.stream().sorted(ORDER).toList()) {
      int told = informants.getOrDefault(group(quote), Set.of()).size();
      if (quote.about() != AboutWhom.NAMED_PERSON && told >= Disclosure.PRIVACY_MINIMUM) {
        released.add(scrubbed(quote, released.size() + 1));
      }
    }
    return List.copyOf(released);
  }

  private static String group(Quote quote) {
    Subject subject = quote.subject();
    return quote.source() + "|" + subject;
  }

  /** Who was asked twice is one informant; who has no mark counts once for each conversation. */
  private static String informant(Quote quote) {
    return quote.informant().orElseGet(() -> quote.evidence().value());
  }

  /** The id of an interview would join the quotations of one informant, or name him or her. */
  private static Quote scrubbed(Quote quote, int number) {
    return quote.toBuilder()
        .evidence(EvidenceId.of("kutipan-" + number))
        .words(Scrubbing.said(quote.words()))
        .informant(Optional.empty())
        .build();
  }
}
