package id.bina.scoring.instructor;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.Words;
import id.bina.core.regulation.Band;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.ScaleValues;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An instructor over all materials, weighted by their lesson hours (JP), with the band of a named
 * guideline.
 *
 * <pre>{@code
 * InstructorScore.of(Packs.lanEvaluation2021(), "WI-01", materials).orThrow().show();
 * }</pre>
 *
 * <ul>
 *   <li>{@code sum of JP x mean / sum of JP}, exact; banded is the value times 100 over the highest
 *       point (x25 on 1 to 4), rounded as the guideline says
 *   <li>a material with fewer raters than the guideline asks for is left out by name: shown beside
 *       the others it could be worked out from the whole
 *   <li>no guideline is the default: bands differ between institutions
 * </ul>
 *
 * @param guideline the pack with the bands
 * @param instructor a pseudonym, not blank
 * @param materials those with enough raters
 * @param tooFew materials with too few raters
 */
public record InstructorScore(
    RegulationPack guideline,
    String instructor,
    List<MaterialRating> materials,
    List<String> tooFew)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "instructor-jp-weighted";

  /** Checks that there is a material and that all are on one scale. */
  public InstructorScore {
    requireGuideline(guideline);
    Words.notBlank("instructor", instructor);
    materials = List.copyOf(materials);
    tooFew = List.copyOf(tooFew);
    if (materials.isEmpty()) {
      throw new IllegalArgumentException(
          "instructor must have a material with enough raters, had 0 (instructor "
              + instructor
              + ")");
    }
    MaterialRating first = materials.get(0);
    for (MaterialRating each : materials) {
      if (each.scale().lowest() != first.scale().lowest()
          || each.scale().highest() != first.scale().highest()) {
        throw new IllegalArgumentException(
            "materials of an instructor must be rated on one scale, "
                + first.material()
                + " and "
                + each.material()
                + " are not (instructor "
                + instructor
                + ")");
      }
    }
  }

  /** Refuses a pack that has no bands for ratings; the sentence names the built-in ones that do. */
  private static RegulationPack requireGuideline(RegulationPack pack) {
    if (requireNonNull(pack, "guideline").bandTable(Packs.LAN_RATING).isEmpty()
        || pack.figure(Packs.LAN_LEAST_RATERS).isEmpty()) {
      throw new IllegalArgumentException(
          "guideline must have the band table "
              + Packs.LAN_RATING
              + " and the figure "
              + Packs.LAN_LEAST_RATERS
              + ", was "
              + pack.id()
              + "\n  built in are "
              + Packs.all().stream()
                  .filter(each -> each.bandTable(Packs.LAN_RATING).isPresent())
                  .map(RegulationPack::id)
                  .toList());
    }
    return pack;
  }

  /**
   * An instructor by the materials taught.
   *
   * @param guideline a pack with bands for ratings, such as {@link Packs#lanEvaluation2021}
   * @param instructor a pseudonym
   * @param materials each material once, on one scale
   * @return not computable if no material has enough raters
   */
  public static Outcome<InstructorScore> of(
      RegulationPack guideline, String instructor, List<MaterialRating> materials) {
    BigDecimal least =
        requireGuideline(guideline).figure(Packs.LAN_LEAST_RATERS).orElseThrow().value();
    List<MaterialRating> enough = new ArrayList<>();
    List<String> tooFew = new ArrayList<>();
    for (MaterialRating each : materials) {
      if (BigDecimal.valueOf(each.raters()).compareTo(least) >= 0) {
        enough.add(each);
      } else {
        tooFew.add(each.material());
      }
    }
    long most = materials.stream().mapToLong(MaterialRating::raters).max().orElse(0);
    return enough.isEmpty()
        ? Check.tooFew(most, "raters at most in a material", least.longValue())
        : Outcome.of(new InstructorScore(guideline, instructor, enough, tooFew));
  }

  private Rational weighted(Function<MaterialRating, Rational> value) {
    Rational sum = Rational.ZERO;
    for (MaterialRating each : materials) {
      sum = sum.plus(Rational.of(each.jp()).times(value.apply(each)));
    }
    return sum.dividedBy(Rational.of(jp()));
  }

  /** The lesson hours of the materials that count. */
  public BigDecimal jp() {
    return materials.stream().map(MaterialRating::jp).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The mean on the scale, exact. */
  public Rational mean() {
    return weighted(MaterialRating::mean);
  }

  /** The mean times 100 over the highest point, exact: times 25 on 1 to 4. */
  public Rational printed() {
    return weighted(MaterialRating::printed);
  }

  /** The mean in percent of the maximum possible, exact. */
  public Rational pomp() {
    return weighted(MaterialRating::pomp);
  }

  /** The printed value as it is banded. */
  public BigDecimal rounded() {
    return bands().rounded(printed());
  }

  /** The band of the guideline. */
  public Band band() {
    return bands().band(printed());
  }

  private BandTable bands() {
    return guideline.bandTable(Packs.LAN_RATING).orElseThrow();
  }

  private String scaleName() {
    return ScaleValues.name(materials.get(0).scale());
  }

  /** One line: {@code WI-01 x25 84.50, Memuaskan, 2 materials (lan-evaluation-2021 1)}. */
  @Override
  public String toString() {
    return instructor
        + " "
        + scaleName()
        + " "
        + rounded()
        + ", "
        + band().name().in("id")
        + ", "
        + materials.size()
        + (materials.size() == 1 ? " material (" : " materials (")
        + guideline.id()
        + " "
        + guideline.version()
        + ")";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Instructor " + instructor + " by " + guideline.id())
            .row("", "JP", "raters", scaleName(), "POMP", "low %");
    for (MaterialRating each : materials) {
      table.row(
          each.material(),
          each.jp().toPlainString(),
          Long.toString(each.raters()),
          shown(each.printed()),
          shown(each.pomp()),
          shown(Rational.of(100 * each.low(), each.answers())));
    }
    table.row("all, by JP", jp().toPlainString(), "", shown(printed()), shown(pomp()), "");
    table.note(band().name().in("id"));
    if (!tooFew.isEmpty()) {
      table.note("too few raters, left out: " + String.join(", ", tooFew));
    }
    return table.note("one class is no ground for a sanction").toString();
  }

  private String shown(Rational value) {
    return value.toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }
}
