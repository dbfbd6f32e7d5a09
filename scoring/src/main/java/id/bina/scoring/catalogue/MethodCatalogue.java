package id.bina.scoring.catalogue;

import static java.util.Objects.requireNonNull;

import id.bina.scoring.internal.NearNames;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All methods with their cards, found by the id that stands on a result.
 *
 * <pre>{@code
 * MethodCatalogue.standard().card("welch-t").show();
 * MethodCatalogue.standard().find("alpha").show();       // all whose id, name or class has the word
 * }</pre>
 *
 * <p>The pages {@code METHODS.md} and {@code METODE.md} of the module are {@link #markdown} of the
 * standard catalogue. Immutable and thread-safe.
 *
 * @param cards in the order of the page; no id, variants included, belongs to two of them
 */
public record MethodCatalogue(List<MethodCard> cards) implements Shown {
  /** So many ids are read at a glance. */
  private static final int FEW = 5;

  private static final int NEAREST = 3;

  private static final MethodCatalogue STANDARD = new MethodCatalogue(Cards.all());

  /**
   * Checks that an id leads to one card.
   *
   * @throws IllegalArgumentException if two cards claim one id
   */
  public MethodCatalogue {
    cards = List.copyOf(cards);
    Map<String, MethodCard> byId = new TreeMap<>();
    for (MethodCard card : cards) {
      Stream.concat(Stream.of(card.id()), card.variants().stream())
          .forEach(id -> claim(byId, id, card));
    }
  }

  private static void claim(Map<String, MethodCard> byId, String id, MethodCard card) {
    MethodCard other = byId.put(id, card);
    if (other != null) {
      throw new IllegalArgumentException(
          "a method id must belong to one card, "
              + id
              + " is claimed by "
              + other
              + " and "
              + card);
    }
  }

  /** The statistics and strategies that ship with Bina. */
  public static MethodCatalogue standard() {
    return STANDARD;
  }

  /**
   * This catalogue with further cards, such as those of another jar's strategies.
   *
   * @param more cards of other ids
   * @return a new catalogue
   */
  public MethodCatalogue with(Collection<MethodCard> more) {
    List<MethodCard> all = new ArrayList<>(cards);
    all.addAll(more);
    return new MethodCatalogue(all);
  }

  /**
   * The card of a method.
   *
   * @param id as it stands on a result, such as {@code welch-t} or the variant {@code ols-hc3}
   * @return the card
   * @throws IllegalArgumentException if no card has the id; the sentence names the known ones near
   *     it
   */
  public MethodCard card(String id) {
    requireNonNull(id, "id");
    return cards.stream().filter(card -> card.bears(id)).findFirst().orElseThrow(() -> unknown(id));
  }

  private IllegalArgumentException unknown(String id) {
    List<String> known = cards.stream().map(MethodCard::id).sorted().toList();
    boolean few = known.size() <= FEW;
    List<String> named = few ? known : NearNames.to(id, bearing(), NEAREST);
    return new IllegalArgumentException(
        "method must be one of "
            + (few ? "" : known.size() + ", near it are ")
            + String.join(", ", named)
            + ", was "
            + id
            + "\n  find(\"...\") looks in ids, names and classes");
  }

  /** Every id that leads to a card, variants too. */
  private List<String> bearing() {
    return cards.stream()
        .flatMap(card -> Stream.concat(Stream.of(card.id()), card.variants().stream()))
        .toList();
  }

  /**
   * The cards in which a word stands: in the id, a variant, the name in any language, or a class.
   *
   * @param word any part of a word; upper and lower case are the same
   * @return a catalogue of these cards, which may be empty
   */
  public MethodCatalogue find(String word) {
    String sought = word.toLowerCase(Locale.ROOT);
    return new MethodCatalogue(
        cards.stream()
            .filter(card -> words(card).anyMatch(w -> w.toLowerCase(Locale.ROOT).contains(sought)))
            .toList());
  }

  private static Stream<String> words(MethodCard card) {
    return Stream.of(
            Stream.of(card.id()),
            card.variants().stream(),
            card.method().title().values().values().stream(),
            card.classes().stream().map(Class::getSimpleName))
        .flatMap(all -> all);
  }

  /**
   * The cards by noun.
   *
   * @return nouns in the order in which they first stand in the catalogue, each with its cards
   */
  public Map<Noun, List<MethodCard>> byNoun() {
    return cards.stream()
        .collect(Collectors.groupingBy(MethodCard::noun, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * The catalogue as a page, with a list of contents.
   *
   * @param language {@code "en"} or {@code "id"}
   * @return Markdown that reads well as plain text too, lines ended by {@code \n}
   */
  public String markdown(String language) {
    return new MethodPage(this, language).toString();
  }

  /** One line: {@code 150 methods of 14 nouns}. */
  @Override
  public String toString() {
    return counted(cards.size(), "method") + " of " + counted(byNoun().size(), "noun");
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  @Override
  public String table() {
    return table("en");
  }

  /**
   * Ids and names.
   *
   * @param language {@code "en"} or {@code "id"}
   * @return lines of at most 80 characters, the last one ended too
   */
  public String table(String language) {
    StringBuilder text = new StringBuilder();
    byNoun()
        .forEach(
            (noun, some) -> {
              TextTable table = new TextTable(noun.title().in(language));
              some.forEach(
                  card -> table.note(card.id() + ": " + card.method().title().in(language)));
              text.append(table);
            });
    return text.isEmpty() ? "0 methods\n" : text.toString();
  }
}
