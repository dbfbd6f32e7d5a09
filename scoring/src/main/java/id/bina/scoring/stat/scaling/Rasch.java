package id.bina.scoring.stat.scaling;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.JointCounts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Persons and items on one scale: Rasch's model of two categories, the rating-scale model and the
 * partial-credit model.
 *
 * <p>{@code Rasch.of(List.of(r1, r2, r3, r4), Rasch.Model.PARTIAL_CREDIT)}. A person at {@code
 * theta} answers category h with a probability proportional to {@code exp(h theta - sum of the
 * first h thresholds)}. Items of two categories are Rasch's own model under either name.
 *
 * <ul>
 *   <li>rows with a gap are left out and counted in {@link #leftOut}
 *   <li>categories count from the lowest that any item has; one that nobody chose: see {@link
 *       Unused}
 *   <li>the mean location of the items is 0, but for {@link Estimation#MARGINAL}, where the mean of
 *       the persons is
 *   <li>at least 2 items and {@value #LEAST} complete rows; errors of about half a logit need 30, a
 *       quarter 100 and more (Linacre 1994)
 *   <li>not computable if nobody chose a category, if items share no categories where the
 *       rating-scale model needs it, or if estimates do not settle, as with an item that parts the
 *       scores without overlap
 * </ul>
 *
 * <p>Counts of answers by raw score are all that it rests on: the order of rows changes no digit.
 * Sources: Andrich (1978), <a href="https://doi.org/10.1007/BF02293814">doi:10.1007/BF02293814</a>;
 * Masters (1982), <a href="https://doi.org/10.1007/BF02296272">doi:10.1007/BF02296272</a>; Warm
 * (1989), <a href="https://doi.org/10.1007/BF02294627">doi:10.1007/BF02294627</a>.
 *
 * @param model which thresholds items may have
 * @param estimation how thresholds were found
 * @param n number of complete rows
 * @param leftOut number of rows with a gap
 * @param collapsed names of items of which unused categories were left out
 * @param logLikelihood natural logarithm, of the kind that was maximised
 * @param parameters how many were estimated, the spread of persons not counted
 * @param items the items, in order
 * @param persons the raw scores, from 0
 * @param separation how well persons are told apart, or why that cannot be said
 * @param spread standard deviation of the persons in logits, if it was estimated
 */
public record Rasch(
    Model model,
    Estimation estimation,
    long n,
    long leftOut,
    List<String> collapsed,
    double logLikelihood,
    int parameters,
    List<RaschItem> items,
    List<RaschPerson> persons,
    Outcome<PersonSeparation> separation,
    OptionalDouble spread)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "rasch";

  /** The fewest complete rows. */
  public static final int LEAST = 10;

  /** Which thresholds items may have. */
  public enum Model {
    /** All items have the same distances between their thresholds (Andrich). */
    RATING_SCALE,
    /** Each item has thresholds of its own (Masters). */
    PARTIAL_CREDIT
  }

  /** How thresholds are found. */
  public enum Estimation {
    /** Conditional likelihood given the raw scores: consistent, asks nothing of the persons. */
    CONDITIONAL,
    /** Persons and items together: thresholds lie too far apart, the more the fewer items. */
    JOINT,
    /** {@link #JOINT}, thresholds times {@code (items - 1) / items}: most of that taken away. */
    JOINT_CORRECTED,
    /** Persons from a normal distribution of mean 0. */
    MARGINAL
  }

  /** What becomes of a category that nobody chose. */
  public enum Unused {
    /** No answer: its thresholds cannot be placed. The default. */
    REFUSE,
    /** It is left out, and those above move down; named in {@link Rasch#collapsed}. */
    COLLAPSE
  }

  /** Keeps copies. */
  public Rasch {
    requireNonNull(model, "model");
    requireNonNull(estimation, "estimation");
    requireNonNull(separation, "separation");
    requireNonNull(spread, "spread");
    collapsed = List.copyOf(collapsed);
    items = List.copyOf(items);
    persons = List.copyOf(persons);
  }

  /**
   * The scale of rated items, conditional likelihood.
   *
   * @param items columns of the same rows, 2 or more
   * @param model which thresholds items may have
   */
  public static Outcome<Rasch> of(List<Ratings> items, Model model) {
    return of(
        items.stream().map(Ratings::numbers).toList(),
        model,
        Estimation.CONDITIONAL,
        Unused.REFUSE);
  }

  /**
   * The scale of columns of categories.
   *
   * @param items whole numbers of the same rows, 2 columns or more
   * @param model which thresholds items may have
   * @param estimation how thresholds are found
   * @param unused what becomes of a category that nobody chose
   * @throws IllegalArgumentException if a category is no whole number
   */
  public static Outcome<Rasch> of(
      List<Numbers> items, Model model, Estimation estimation, Unused unused) {
    return items.size() < 2
        ? Check.tooFew(items.size(), "items", 2)
        : of(NamedItems.counted(items), model, estimation, unused);
  }

  /**
   * The scale of counted answers.
   *
   * @param items whole numbers of the persons, one column an item, with their counts
   * @param model which thresholds items may have
   * @param estimation how thresholds are found
   * @param unused what becomes of a category that nobody chose
   * @throws IllegalArgumentException if a category is no whole number
   */
  public static Outcome<Rasch> of(
      JointCounts items, Model model, Estimation estimation, Unused unused) {
    return new RaschFit(model, estimation, unused).of(items);
  }

  /** The items of which a threshold lies below the one before it. */
  public List<RaschItem> disordered() {
    return items.stream().filter(RaschItem::isDisordered).toList();
  }

  /** Mean of the locations of the items; 0 unless the persons fix the scale. */
  public double meanLocation() {
    return items.stream().mapToDouble(RaschItem::location).sum() / items.size();
  }

  /**
   * Where persons of each raw score stand on average, drawn towards the mean of all (EAP), with the
   * standard deviation of those places; for groups, not to judge a person by.
   *
   * @return not computable unless the spread of the persons was estimated
   */
  public Outcome<List<RaschPerson.Place>> expectedPlaces() {
    if (spread.isEmpty()) {
      return Outcome.notComputable(
          Absence.MISSING_ELEMENT, "expected places need the marginal estimation");
    }
    double[][] places =
        MarginalLikelihood.expected(persons.size() - 1, sums(), spread.getAsDouble());
    return Outcome.of(
        Arrays.stream(places).map(at -> new RaschPerson.Place(at[0], at[1])).toList());
  }

  private double[][] sums() {
    return ItemCurves.sums(
        items.stream()
            .map(item -> item.thresholds().stream().mapToDouble(Double::doubleValue).toArray())
            .toArray(double[][]::new));
  }

  /**
   * How well one person's answers follow the model, at the person's likeliest place.
   *
   * @param categories one for each item, counted from 0 as in {@link RaschItem#counts}
   * @return not computable for the lowest and the highest score, which have no place
   * @throws IllegalArgumentException if there is not one category of each item
   */
  public Outcome<PersonFit> fitOf(int... categories) {
    if (categories.length != items.size()) {
      throw new IllegalArgumentException(
          "person needs one category for each of "
              + items.size()
              + " items, was "
              + categories.length);
    }
    int score = 0;
    for (int i = 0; i < categories.length; i++) {
      int highest = items.get(i).thresholds().size();
      if (categories[i] < 0 || categories[i] > highest) {
        throw new IllegalArgumentException(
            "category must be from 0 to "
                + highest
                + ", was "
                + categories[i]
                + " ("
                + items.get(i).name()
                + ")");
      }
      score += categories[i];
    }
    RaschPerson person = persons.get(score);
    return person.likeliest().map(place -> fit(person.score(), place.theta(), categories));
  }

  private PersonFit fit(int score, double theta, int... categories) {
    ItemCurves curves = ItemCurves.at(theta, sums());
    double squares = 0;
    double standardised = 0;
    double information = 0;
    for (int i = 0; i < categories.length; i++) {
      double residual = categories[i] - curves.expected(i);
      double variance = curves.moment(i, 2);
      squares += residual * residual;
      standardised += residual * residual / variance;
      information += variance;
    }
    return new PersonFit(score, squares / information, standardised / categories.length);
  }

  /** How many persons have the lowest or the highest score, and count in no fit. */
  public long extreme() {
    return persons.get(0).persons() + persons.get(persons.size() - 1).persons();
  }

  /** One line: {@code 4 items, n 300, reliability 0.380, 0 with disordered thresholds}. */
  @Override
  public String toString() {
    return items.size()
        + " items, n "
        + n
        + separation.<String>match(
            parts -> ", reliability " + Digits.fixed(parts.reliability(), 3), none -> "")
        + ", "
        + disordered().size()
        + " with disordered thresholds";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Rasch, " + words(model.name()) + ", " + words(estimation.name()))
            .row("", "location", "se", "infit", "outfit", "");
    for (RaschItem item : items) {
      table.row(
          item.name(),
          Digits.of(item.location()),
          Digits.of(item.locationError()),
          Digits.fixed(item.infit(), 2),
          Digits.fixed(item.outfit(), 2),
          flags(item));
    }
    for (RaschItem item : items) {
      table.note(
          "thresholds of "
              + item.name()
              + ": "
              + String.join(" ", item.thresholds().stream().map(Digits::of).toList()));
    }
    table.note("D disordered thresholds; S a category with few answers; F fit outside 0.5 to 1.5");
    table.note(extreme() + " of " + n + " persons at the lowest or highest score");
    if (leftOut > 0) {
      table.note(leftOut + " rows with a gap left out");
    }
    return table.toString();
  }

  private static String flags(RaschItem item) {
    return (item.isDisordered() ? "D" : "")
        + (item.isSparse() ? "S" : "")
        + (item.isMisfitting() ? "F" : "");
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
