package id.bina.core.rule;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The wording of a recommendation in the columns of the auditors, with places for figures.
 *
 * <p>A place is a name in braces:
 *
 * <ul>
 *   <li>{@code {value}}, {@code {lower}}, {@code {upper}}, {@code {n}}, {@code {first}}, {@code
 *       {second}}: a number of the first score that the rule's condition compares
 *   <li>{@code {transfer.confirmed.value}}: a number of the score of that measure; the part after
 *       the last point is one of the six
 * </ul>
 *
 * Braces have no other use in a template.
 *
 * @param condition what was found (<i>kondisi</i>)
 * @param criterion what it is held against (<i>kriteria</i>)
 * @param cause why it came about, as far as the evidence says (<i>sebab</i>)
 * @param effect what follows if nothing is done (<i>akibat</i>)
 * @param action what is recommended (<i>rekomendasi</i>)
 * @param addressee who is to act (<i>PIC</i>); a function, never a person
 * @param dueInDays within how many days an answer is due (<i>tenggat</i>), at least 1
 */
@Value.Builder
public record Template(
    Text condition,
    Text criterion,
    Text cause,
    Text effect,
    Text action,
    Text addressee,
    int dueInDays) {

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern NAME =
      Pattern.compile("([a-z0-9_.-]+\\.)?(value|lower|upper|n|first|second)");

  /**
   * Checks the places and the days.
   *
   * @throws IllegalArgumentException if a brace has no partner, a place has no known name, or the
   *     days are below 1
   */
  public Template {
    requirePlaces("condition", requireNonNull(condition, "condition"));
    requirePlaces("criterion", requireNonNull(criterion, "criterion"));
    requirePlaces("cause", requireNonNull(cause, "cause"));
    requirePlaces("effect", requireNonNull(effect, "effect"));
    requirePlaces("action", requireNonNull(action, "action"));
    requirePlaces("addressee", requireNonNull(addressee, "addressee"));
    if (dueInDays < 1) {
      throw new IllegalArgumentException("dueInDays must be at least 1, was " + dueInDays);
    }
  }

  static void requirePlaces(String column, Text text) {
    for (Map.Entry<String, String> words : text.values().entrySet()) {
      String where = " (" + column + ", language '" + words.getKey() + "')";
      for (String name : placesIn(words.getValue())) {
        if (!NAME.matcher(name).matches()) {
          throw new IllegalArgumentException(
              "place must be named value, lower, upper, n, first or second, alone or after a"
                  + " measure, was {"
                  + name
                  + "}"
                  + where);
        }
      }
      String rest = PLACE.matcher(words.getValue()).replaceAll("");
      if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
        throw new IllegalArgumentException(
            "brace must have its partner, stood alone in '" + words.getValue() + "'" + where);
      }
    }
  }

  /**
   * The names of the places in some words.
   *
   * @param words the words
   * @return the names without braces, sorted
   */
  public static SortedSet<String> placesIn(String words) {
    SortedSet<String> names = new TreeSet<>();
    Matcher places = PLACE.matcher(words);
    while (places.find()) {
      names.add(places.group(1));
    }
    return names;
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder; every component is required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with everything set as it is here.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return builder()
        .condition(condition)
        .criterion(criterion)
        .cause(cause)
        .effect(effect)
        .action(action)
        .addressee(addressee)
        .dueInDays(dueInDays);
  }

  /** Collects the components of a template. Not for use by several threads at once. */
  public static final class Builder extends TemplateBuilder {
    Builder() {}
  }
}
