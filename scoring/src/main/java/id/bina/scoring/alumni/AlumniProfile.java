package id.bina.scoring.alumni;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.core.regulation.WeightTable;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.RatingElements;
import id.bina.scoring.internal.ScaleValues;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.ElementIndex;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.ElementSums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What each source says of alumni after a training, one beside the other.
 *
 * <pre>{@code
 * AlumniProfile.of(Map.of(
 *     Source.PARTICIPANT, List.of(ownUse, ownChange),
 *     Source.SUPERIOR, List.of(useAsSeen, changeAsSeen))).orThrow().show();
 * }</pre>
 *
 * <ul>
 *   <li>the view of a source is the mean over its items of the mean over those who answer; a form
 *       that answers less than half is left out
 *   <li>fewer than 3 subordinates are never shown, nor mixed into anything
 *   <li>a weighted composite is made only by {@link #composite}, with weights that are named
 * </ul>
 *
 * @param scale of all items
 * @param views the sources that are shown, alumni first, then superiors, colleagues, subordinates
 * @param held sources that were asked and are not shown for want of answers
 */
public record AlumniProfile(Scale scale, List<View> views, List<Source> held) implements Shown {
  /** Id of the method. */
  public static final String METHOD = "alumni-source-profile";

  /** Fewer subordinates are never shown: each could be known to the alumnus. */
  public static final int LEAST_SUBORDINATES = 3;

  private static final BigDecimal LEAST_ANSWERED = new BigDecimal("0.5");
  private static final List<Source> ORDER =
      List.of(Source.PARTICIPANT, Source.SUPERIOR, Source.PEER, Source.SUBORDINATE);

  /**
   * What one source says.
   *
   * @param source who
   * @param index the mean of the means of the items
   */
  public record View(Source source, ElementIndex index) {
    /** Checks that there is a source. */
    public View {
      requireNonNull(source, "source");
      requireNonNull(index, "index");
      if (source.equals(Source.SUBORDINATE) && index.n() < LEAST_SUBORDINATES) {
        throw new IllegalArgumentException(
            "subordinates must be " + LEAST_SUBORDINATES + " or more to be shown");
      }
    }

    /** How many forms count. */
    public long n() {
      return index.n();
    }

    /** The mean on the scale, exact. */
    public Rational mean() {
      return index.value();
    }
  }

  /** Keeps copies and checks that there is a view. */
  public AlumniProfile {
    requireNonNull(scale, "scale");
    views = List.copyOf(views);
    held = List.copyOf(held);
    if (views.isEmpty()) {
      throw new IllegalArgumentException("profile must show a source, had 0");
    }
  }

  /**
   * The profile of some sources.
   *
   * @param answers the items of each source, named columns of one scale, a row a form
   * @return not computable if no source has enough answers
   * @throws IllegalArgumentException if sources answered on different scales
   */
  public static Outcome<AlumniProfile> of(Map<Source, List<Ratings>> answers) {
    RatingElements.requireOneScale(answers.values().stream().flatMap(List::stream).toList());
    List<View> views = new ArrayList<>();
    List<Source> held = new ArrayList<>();
    for (Source source : inOrder(answers)) {
      List<Ratings> items = answers.getOrDefault(source, List.of());
      RatingElements.require(items);
      ElementSums sums = RatingElements.sums(items.stream().map(List::of).toList(), LEAST_ANSWERED);
      boolean hidden = source.equals(Source.SUBORDINATE) && sums.forms() < LEAST_SUBORDINATES;
      ElementIndex.of(sums, OptionalLong.empty())
          .asOptional()
          .filter(index -> !hidden)
          .ifPresentOrElse(index -> views.add(new View(source, index)), () -> held.add(source));
    }
    if (views.isEmpty()) {
      return Outcome.notComputable(
          Absence.NO_RESPONSES, "no source has enough answers to be shown, asked were " + held);
    }
    Scale scale = answers.getOrDefault(views.get(0).source(), List.of()).get(0).scale();
    return Outcome.of(new AlumniProfile(scale, views, held));
  }

  private static List<Source> inOrder(Map<Source, List<Ratings>> answers) {
    Comparator<Source> known =
        Comparator.comparingInt(
            source -> ORDER.contains(source) ? ORDER.indexOf(source) : ORDER.size());
    return answers.keySet().stream().sorted(known.thenComparing(Source::code)).toList();
  }

  /**
   * One number of several sources, where somebody asks for it.
   *
   * <p>The weights of the sources that are shown with enough answers are brought to 1 again; the
   * others are named. A mean of people who see different things measures none of them.
   *
   * @param weights by the codes of the sources, such as {@code sources} of the pack of LAN's
   *     evaluation
   * @param least the fewest answers with which a source enters, 3 or more
   * @return not computable with fewer than two such sources
   */
  public Outcome<AlumniComposite> composite(WeightTable weights, int least) {
    if (least < LEAST_SUBORDINATES) {
      throw new IllegalArgumentException(
          "least answers of a source must be " + LEAST_SUBORDINATES + " or more, was " + least);
    }
    return AlumniComposite.of(this, weights, least);
  }

  /**
   * The view of a source in percent of the maximum possible, exact.
   *
   * @param view one of the views
   */
  public Rational pomp(View view) {
    return ScaleValues.pomp(view.mean(), scale);
  }

  private Outcome<Interval> interval(View view) {
    return view.index().interval(Rational.ONE, scale.lowest(), scale.highest(), Check.LEVEL);
  }

  /** One line: {@code peserta 3.500 (24), atasan 3.100 (18); not shown [bawahan]}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    for (View view : views) {
      parts.add(
          view.source().code()
              + " "
              + Digits.of(view.mean().doubleValue())
              + " ("
              + view.n()
              + ")");
    }
    return String.join(", ", parts) + (held.isEmpty() ? "" : "; not shown " + held);
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Alumni as each source sees them")
            .row("", "n", "mean", Digits.heading(Check.LEVEL), "POMP");
    for (View view : views) {
      table.row(
          view.source().words().in("id"),
          Long.toString(view.n()),
          Digits.of(view.mean().doubleValue()),
          interval(view).match(Digits::ends, none -> "-"),
          Digits.fixed(pomp(view).doubleValue(), 2));
    }
    if (!held.isEmpty()) {
      table.note("too few to be shown: " + held);
    }
    return table.note("a profile, not one number: the sources see different things").toString();
  }
}
