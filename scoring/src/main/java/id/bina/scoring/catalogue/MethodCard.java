package id.bina.scoring.catalogue;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.result.Absence;
import id.bina.core.result.MethodRef;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One method as a reader looks it up: formula, source, assumptions, refusals.
 *
 * <p>{@code MethodCatalogue.standard().card("welch-t").show()} prints it in English, {@code
 * table("id")} gives it in Indonesian. A strategy of another jar makes its own:
 *
 * <pre>{@code
 * MethodCard.builder()
 *     .method(strategy.method())
 *     .noun(Noun.STRATEGY)
 *     .addClasses(MyStrategy.class)
 *     .formula("rata-rata = jumlah / n", "mean = sum / n")
 *     .assumes("responden saling bebas", "respondents are independent")
 *     .refuses(Absence.NO_DATA, "tidak ada jawaban", "no answers")
 *     .build();
 * }</pre>
 *
 * @param method id, name, version and source
 * @param noun what the method is about
 * @param classes the classes that compute it, the entry type first; at least one
 * @param variants further ids under which results name it, such as {@code ols-hc3}
 * @param formulas in plain characters, each of a line or two; at least one
 * @param assumptions what the method takes for granted, and how far that carries
 * @param refusals the cases in which it gives no value
 */
@Value.Builder
public record MethodCard(
    MethodRef method,
    Noun noun,
    List<Class<?>> classes,
    List<String> variants,
    List<Text> formulas,
    List<Text> assumptions,
    List<Refusal> refusals)
    implements Shown {

  private static final String ENGLISH = "en";

  /** Checks that a class and a formula are named, and keeps copies. */
  public MethodCard {
    requireNonNull(method, "method");
    requireNonNull(noun, "noun");
    classes = List.copyOf(classes);
    variants = List.copyOf(variants);
    formulas = List.copyOf(formulas);
    assumptions = List.copyOf(assumptions);
    refusals = List.copyOf(refusals);
    if (classes.isEmpty() || formulas.isEmpty()) {
      throw new IllegalArgumentException(
          "card must name 1 class and 1 formula or more, was "
              + classes.size()
              + " and "
              + formulas.size()
              + " (method "
              + method.id()
              + ")");
    }
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id that stands on results. */
  public String id() {
    return method.id().value();
  }

  /**
   * What the method can be given, as its factories say.
   *
   * @return in the order of {@link Input}, never empty
   */
  public Set<Input> takes() {
    return noun.equals(Noun.STRATEGY)
        ? Collections.unmodifiableSet(EnumSet.of(Input.DOSSIER))
        : Collections.unmodifiableSet(Inputs.of(classes));
  }

  /** Whether results may bear this id, as the card's own or as a variant. */
  boolean bears(String id) {
    return id().equals(id) || variants.contains(id);
  }

  /** Id and name: {@code welch-t: Welch's t test of two means}. */
  @Override
  public String toString() {
    return id() + ": " + method.title().in(ENGLISH);
  }

  @Override
  public String table() {
    return table(ENGLISH);
  }

  /**
   * The card in a language.
   *
   * @param language {@code "en"} or {@code "id"}
   * @return lines of at most 80 characters, the last one ended too
   */
  public String table(String language) {
    TextTable table = new TextTable(method.title().in(language) + " (" + id() + ")");
    formulas.forEach(each -> table.note(each.in(language)));
    assumptions.forEach(each -> table.note(CardWords.ASSUMES.colon(language) + each.in(language)));
    for (Refusal each : refusals) {
      table.note(
          CardWords.REFUSES.colon(language) + each.reason() + ", " + each.when().in(language));
    }
    if (!variants.isEmpty()) {
      table.note(CardWords.VARIANTS.colon(language) + String.join(", ", variants));
    }
    table.note(CardWords.TAKES.colon(language) + CardWords.inputs(this, language));
    table.note(CardWords.CLASSES.colon(language) + CardWords.classes(this));
    return table.note(CardWords.SOURCE.colon(language) + method.citation()).toString();
  }

  /** Collects the components of a card; not thread-safe. */
  public static final class Builder extends MethodCardBuilder {
    Builder() {}

    /**
     * A formula whose signs are the same in both languages; after those that were given before.
     *
     * @param signs of a line or two
     * @return this builder
     */
    public Builder formula(String signs) {
      return formula(signs, signs);
    }

    /**
     * A formula; after those that were given before.
     *
     * @param indonesian of a line or two
     * @param english the same in English
     * @return this builder
     */
    public Builder formula(String indonesian, String english) {
      addFormulas(Text.of(indonesian, english));
      return this;
    }

    /**
     * Something that the method takes for granted.
     *
     * @param indonesian in a few words
     * @param english the same in English
     * @return this builder
     */
    public Builder assumes(String indonesian, String english) {
      addAssumptions(Text.of(indonesian, english));
      return this;
    }

    /**
     * A case in which the method gives no value.
     *
     * @param reason the kind of reason that stands in the result
     * @param indonesian the case, in a few words
     * @param english the same in English
     * @return this builder
     */
    public Builder refuses(Absence reason, String indonesian, String english) {
      addRefusals(new Refusal(reason, Text.of(indonesian, english)));
      return this;
    }
  }
}
