package id.bina.scoring.instructor;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Instructors in the order of their ratings, each shrunk towards the mean of all (empirical Bayes).
 *
 * <p>{@code shrunk = (n mean + k mu) / (n + k)} with {@code k = within / between}, the variance of
 * raters over that of instructors: five raters move an instructor less than fifty. Variances are
 * the mean squares' own estimates; {@code mu} weighs each mean by what it tells.
 *
 * <ul>
 *   <li>never under 6 instructors, and none with fewer than 5 raters
 *   <li>{@link #ofOwnRaters}: each instructor has other raters; how lenient they are cannot be told
 *       from how good the instructor is, and the reliability of a mean is ICC(1,k)
 *   <li>{@link #ofSameRaters}: all rate all; the raters' own level is taken out, and the
 *       reliability is ICC(3,k)
 *   <li>instructors who differ no more than their raters do have no order: not computable
 * </ul>
 *
 * <p>Sources: domain of LAN's evaluation of instructors; Efron and Morris (1975), <a
 * href="https://doi.org/10.1080/01621459.1975.10479864">doi:10.1080/01621459.1975.10479864</a>;
 * Shrout and Fleiss (1979), <a
 * href="https://doi.org/10.1037/0033-2909.86.2.420">doi:10.1037/0033-2909.86.2.420</a>.
 *
 * @param design who rates whom
 * @param places the instructors, highest shrunk value first
 * @param mu the mean that they are shrunk towards
 * @param within variance of raters, 0 or more
 * @param between variance of instructors, above 0
 * @param reliability of the mean of an instructor with the usual number of raters, in (0, 1]
 * @param left rows that were left out: an instructor with too few raters, a rater with a gap
 */
public record InstructorRanking(
    RaterDesign design,
    List<Place> places,
    double mu,
    double within,
    double between,
    double reliability,
    long left)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "instructor-empirical-bayes";

  /** Fewer instructors are not ranked (practice D). */
  public static final int LEAST_INSTRUCTORS = 6;

  /** Fewer raters are not published; a default of this house. */
  public static final int LEAST_RATERS = 5;

  /**
   * Where one instructor stands.
   *
   * @param instructor the pseudonym
   * @param raters how many rated
   * @param mean of the ratings
   * @param shrunk towards the mean of all
   * @param rank 1 is the highest shrunk value; equal ones share a rank
   */
  public record Place(String instructor, long raters, double mean, double shrunk, long rank) {
    /** Checks that there is an instructor. */
    public Place {
      requireNonNull(instructor, "instructor");
      if (rank < 1) {
        throw new IllegalArgumentException("rank must be 1 or more, was " + rank);
      }
    }
  }

  /** Checks the variances and keeps a copy. */
  public InstructorRanking {
    requireNonNull(design, "design");
    places = List.copyOf(places);
    if (!(between > 0 && within >= 0)) {
      throw new IllegalArgumentException(
          "variances must be above 0 between and 0 or more within, were "
              + between
              + " and "
              + within);
    }
  }

  /**
   * Instructors of whom each was rated by others.
   *
   * @param instructors a named column for each, one value a rater; of any length
   * @return not computable with fewer than 6 instructors of 5 raters
   */
  public static Outcome<InstructorRanking> ofOwnRaters(List<Numbers> instructors) {
    List<RatedInstructor> enough = new ArrayList<>();
    long left = 0;
    for (Numbers each : instructors) {
      if (each.present() >= LEAST_RATERS) {
        enough.add(RatedInstructor.of(each));
      } else {
        left++;
      }
    }
    if (enough.size() < LEAST_INSTRUCTORS) {
      return Check.tooFew(
          enough.size(), "instructors with " + LEAST_RATERS + " raters", LEAST_INSTRUCTORS);
    }
    return ranked(RaterDesign.OWN_RATERS, enough, RaterVariances.ofOwn(enough), left);
  }

  /**
   * Instructors who were all rated by the same.
   *
   * @param instructors a named column for each; a row is a rater
   * @return not computable with fewer than 6 instructors, or 5 raters who rated all
   * @throws IllegalArgumentException if the columns differ in length
   */
  public static Outcome<InstructorRanking> ofSameRaters(List<Numbers> instructors) {
    if (instructors.size() < LEAST_INSTRUCTORS) {
      return Check.tooFew(instructors.size(), "instructors", LEAST_INSTRUCTORS);
    }
    CrossedRatings table = CrossedRatings.of(instructors);
    if (table.raters() < LEAST_RATERS) {
      return Check.tooFew(table.raters(), "raters of all instructors", LEAST_RATERS);
    }
    return ranked(
        RaterDesign.SAME_RATERS, table.instructors(), RaterVariances.ofSame(table), table.left());
  }

  private static Outcome<InstructorRanking> ranked(
      RaterDesign design, List<RatedInstructor> rated, RaterVariances variances, long left) {
    if (!(variances.between() > 0)) {
      return Outcome.notComputable(
          Absence.UNIDENTIFIED,
          rated.size() + " instructors differ no more than their raters do: no order");
    }
    double mu = variances.mean(rated);
    List<Place> unranked = new ArrayList<>();
    for (RatedInstructor each : rated) {
      unranked.add(
          new Place(each.name(), each.raters(), each.mean(), variances.shrunk(each, mu), 1));
    }
    unranked.sort(
        Comparator.comparingDouble(Place::shrunk).reversed().thenComparing(Place::instructor));
    List<Place> places = new ArrayList<>();
    for (Place each : unranked) {
      int above = places.size();
      boolean tied = above > 0 && places.get(above - 1).shrunk() == each.shrunk();
      long rank = tied ? places.get(above - 1).rank() : above + 1L;
      places.add(new Place(each.instructor(), each.raters(), each.mean(), each.shrunk(), rank));
    }
    return Outcome.of(
        new InstructorRanking(
            design,
            places,
            mu,
            variances.within(),
            variances.between(),
            variances.reliability(),
            left));
  }

  /** By how many raters the mean of all counts: within over between, 0 or more. */
  public double k() {
    return within / between;
  }

  /** One line: {@code 6 instructors, k 2.500, ICC(1,k) 0.8000, highest WI-03 3.612}. */
  @Override
  public String toString() {
    return places.size()
        + " instructors, k "
        + Digits.of(k())
        + (design == RaterDesign.OWN_RATERS ? ", ICC(1,k) " : ", ICC(3,k) ")
        + Digits.of(reliability)
        + ", highest "
        + places.get(0).instructor()
        + " "
        + Digits.of(places.get(0).shrunk());
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Instructors by ratings shrunk towards the mean of all")
            .row("", "rank", "raters", "mean", "shrunk");
    for (Place each : places) {
      table.row(
          each.instructor(),
          Long.toString(each.rank()),
          Long.toString(each.raters()),
          Digits.of(each.mean()),
          Digits.of(each.shrunk()));
    }
    table.note(
        "mean of all "
            + Digits.of(mu)
            + ", k = "
            + Digits.of(k())
            + ", reliability "
            + Digits.of(reliability)
            + ": "
            + design.words());
    if (left > 0) {
      table.note("left out for too few raters or a gap: " + left);
    }
    return table.note("one class is no ground for a sanction").toString();
  }
}
