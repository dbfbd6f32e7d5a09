package id.bina.scoring.catalogue;

import id.bina.core.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A catalogue as a page of Markdown. */
final class MethodPage {

  private static final Pattern DOI = Pattern.compile("doi:(\\S+?)(?=;?(?:\\s|$))");
  private static final Pattern REFERENCE = Pattern.compile("\\b[a-z0-9]+(-[a-z0-9]+)+\\b");
  private static final Pattern SPOKEN = Pattern.compile("\\b(see|lihat) ([a-z]+)\\b");

  private final MethodCatalogue catalogue;
  private final String language;
  private final Set<String> ids;
  private final StringBuilder page = new StringBuilder();

  MethodPage(MethodCatalogue catalogue, String language) {
    this.catalogue = catalogue;
    this.language = language;
    this.ids = catalogue.cards().stream().map(MethodCard::id).collect(Collectors.toSet());
    write();
  }

  private void write() {
    PageHead.lines(language).forEach(this::line);
    Map<Noun, List<MethodCard>> nouns = catalogue.byNoun();
    nouns.forEach(this::contents);
    nouns.forEach(this::section);
  }

  private void contents(Noun noun, List<MethodCard> cards) {
    String title = noun.title().in(language);
    line("- [" + title + "](#" + anchor(title) + ")");
    for (MethodCard card : cards) {
      line("  - [" + name(card) + "](#" + anchor(card.id()) + ") `" + card.id() + "`");
    }
  }

  private void section(Noun noun, List<MethodCard> cards) {
    line("");
    line("## " + noun.title().in(language));
    cards.forEach(this::card);
  }

  private void card(MethodCard card) {
    line("");
    line("### " + card.id());
    line("");
    line("**" + name(card) + "**");
    line("");
    card.formulas().forEach(formula -> line("    " + formula.in(language)));
    line("");
    for (Text each : card.assumptions()) {
      item(CardWords.ASSUMES, prose(each));
    }
    for (Refusal each : card.refusals()) {
      item(CardWords.REFUSES, "`" + each.reason() + "`: " + prose(each.when()));
    }
    if (!card.variants().isEmpty()) {
      item(CardWords.VARIANTS, code(card.variants()));
    }
    item(CardWords.TAKES, CardWords.inputs(card, language));
    item(CardWords.CLASSES, code(card.classes().stream().map(Class::getName).toList()));
    item(CardWords.SOURCE, source(card.method().citation()));
    if (!card.method().version().equals(Cards.VERSION)) {
      item(CardWords.VERSION, card.method().version());
    }
  }

  private void item(CardWords heading, String words) {
    line("- *" + heading.in(language) + "* " + words);
  }

  private void line(String words) {
    page.append(words).append('\n');
  }

  private String name(MethodCard card) {
    String title = plain(card.method().title().in(language));
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private static String code(List<String> words) {
    return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }

  /** Words with a link to each method that they name. */
  private String prose(Text words) {
    String plain = plain(words.in(language));
    String linked = REFERENCE.matcher(plain).replaceAll(found -> link(found.group()));
    return SPOKEN
        .matcher(linked)
        .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + " " + link(found.group(2))));
  }

  private String link(String word) {
    return ids.contains(word) ? "[" + word + "](#" + anchor(word) + ")" : word;
  }

  private static String source(String citation) {
    return DOI.matcher(plain(citation))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "[" + found.group() + "](https://doi.org/" + encoded(found.group(1)) + ")"));
  }

  private static String encoded(String doi) {
    return doi.replace("\\", "")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("(", "%28")
        .replace(")", "%29");
  }

  /** Words in which no sign is taken for Markdown. */
  private static String plain(String words) {
    return words.replaceAll("([\\\\*_<`])", "\\\\$1");
  }

  /** As GitHub makes it of a heading. */
  static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
