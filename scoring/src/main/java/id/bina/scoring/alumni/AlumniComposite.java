package id.bina.scoring.alumni;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.people.Source;
import id.bina.core.regulation.Weight;
import id.bina.core.regulation.WeightTable;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Several sources in one number, as somebody asked for with these weights.
 *
 * <p>Source by source it is read in {@link AlumniProfile}; that the sources differ is lost here.
 *
 * @param weights the weights as they were named
 * @param used the weights that were used, by code of the source; they come to 1
 * @param left sources with a weight that were not shown or had too few answers
 * @param pomp percent of the maximum possible, exact
 */
public record AlumniComposite(
    WeightTable weights, SortedMap<String, Rational> used, List<String> left, Rational pomp)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "alumni-composite";

  private static final int LEAST_SOURCES = 2;
  private static final int DECIMALS = 2;

  /** Keeps copies. */
  public AlumniComposite {
    requireNonNull(weights, "weights");
    used = Collections.unmodifiableSortedMap(new TreeMap<>(used));
    left = List.copyOf(left);
    requireNonNull(pomp, "pomp");
  }

  static Outcome<AlumniComposite> of(AlumniProfile profile, WeightTable weights, int least) {
    SortedMap<String, Rational> used = new TreeMap<>();
    List<String> left = new ArrayList<>();
    Rational sum = Rational.ZERO;
    Rational total = Rational.ZERO;
    for (Weight weight : weights.weights()) {
      Optional<AlumniProfile.View> view =
          profile.views().stream()
              .filter(each -> each.source().equals(Source.of(weight.code())))
              .filter(each -> each.n() >= least)
              .findFirst();
      if (view.isEmpty()) {
        left.add(weight.code());
      } else {
        Rational share = Rational.of(weight.share());
        used.put(weight.code(), share);
        sum = sum.plus(share);
        total = total.plus(share.times(profile.pomp(view.get())));
      }
    }
    if (used.size() < LEAST_SOURCES) {
      return Check.tooFew(used.size(), "sources with " + least + " answers", LEAST_SOURCES);
    }
    Rational whole = sum;
    used.replaceAll((code, share) -> share.dividedBy(whole));
    return Outcome.of(new AlumniComposite(weights, used, left, total.dividedBy(whole)));
  }

  /** One line: {@code POMP 72.50 of [atasan, peserta], left out [bawahan, rekan]}. */
  @Override
  public String toString() {
    return "POMP "
        + pomp.toDecimal(DECIMALS, RoundingMode.HALF_UP)
        + " of "
        + used.keySet()
        + (left.isEmpty() ? "" : ", left out " + left);
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Composite of sources by weights " + weights.id()).row("", "weight used");
    used.forEach(
        (code, share) -> table.row(code, share.toDecimal(4, RoundingMode.HALF_UP).toString()));
    table.note("POMP " + pomp.toDecimal(DECIMALS, RoundingMode.HALF_UP));
    if (!left.isEmpty()) {
      table.note("too few answers, their weight went to the others: " + left);
    }
    return table.note("the sources see different things: read the profile first").toString();
  }
}
