package id.bina.scoring.triangulation;

import id.bina.core.evidence.Numbers;
import id.bina.core.people.Source;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.Holm;
import id.bina.scoring.stat.Icc;
import id.bina.scoring.stat.PairedT;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.Welch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who disagrees with whom: every two groups of sources that rated the same, held against each
 * other.
 *
 * <pre>{@code
 * SourceAgreement.of(Targets.SAME,
 *     SourceRatings.of(Source.PARTICIPANT, self),
 *     SourceRatings.of(Source.SUPERIOR, superior)).orThrow().show();
 * }</pre>
 *
 * <ul>
 *   <li>the same targets: Student's t of the differences over the targets that both rated, and
 *       ICC(2,1), whether they would give the same target the same value; of ratings yes and no it
 *       is Cohen's kappa, but for one part in the number of targets
 *   <li>other targets: Welch's t, and no agreement to compute
 *   <li>p values are adjusted after Holm over all pairs that have one
 * </ul>
 *
 * Not computable with fewer than two groups, or if no two of them can be compared. Sources: Shrout
 * and Fleiss (1979), doi:10.1037/0033-2909.86.2.420; Fleiss and Cohen (1973),
 * doi:10.1177/001316447303300309; Welch (1947), doi:10.1093/biomet/34.1-2.28; Holm (1979).
 *
 * @param pairs every two groups that can be compared, in the order given
 */
public record SourceAgreement(List<SourceDifference> pairs) implements Shown {
  /** Id of the method. */
  public static final String METHOD = "source-agreement";

  private static final double LEVEL = 0.95;

  /** Whether the rows of all groups are the same targets. */
  public enum Targets {
    /** Row by row the same target. */
    SAME,
    /** Each group rated targets of its own. */
    OWN
  }

  /** Keeps a copy. */
  public SourceAgreement {
    pairs = List.copyOf(pairs);
  }

  private record Pair(Source first, Source second, long n, Estimate estimate, Outcome<Icc> icc) {}

  /**
   * Holds groups against each other at level 0.95.
   *
   * @param targets whether the rows are the same targets
   * @param sources the groups, each once; two or more
   * @return the differences of every two
   * @throws IllegalArgumentException if a group stands twice, or columns of the same targets differ
   *     in length
   */
  public static Outcome<SourceAgreement> of(Targets targets, SourceRatings... sources) {
    List<SourceRatings> all = List.of(sources);
    requireOnce(all);
    if (all.size() < 2) {
      return Outcome.notComputable(
          Absence.NO_COMPARISON,
          all.size() + (all.size() == 1 ? " group" : " groups") + ", at least 2 are needed");
    }
    List<Pair> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        pair(targets, all.get(i), all.get(j)).ifPresent(found::add);
      }
    }
    return found.isEmpty()
        ? Outcome.notComputable(
            Absence.BELOW_MINIMUM_N, "no two groups have 2 targets and a spread to compare")
        : Outcome.of(new SourceAgreement(adjusted(found)));
  }

  private static void requireOnce(List<SourceRatings> all) {
    long distinct = all.stream().map(SourceRatings::source).distinct().count();
    if (distinct < all.size()) {
      throw new IllegalArgumentException(
          "each group must stand once, were "
              + all.stream().map(each -> each.source().code()).toList());
    }
  }

  private static Optional<Pair> pair(Targets targets, SourceRatings one, SourceRatings other) {
    Numbers first = one.ratings();
    Numbers second = other.ratings();
    if (targets == Targets.OWN) {
      return Welch.of(first, second)
          .asOptional()
          .map(welch -> pair(one, other, 0, welch.difference(), otherTargets()));
    }
    Outcome<Icc> icc = Icc.of(List.of(first, second), LEVEL);
    return PairedT.of(/* first= */ second, /* second= */ first)
        .asOptional()
        .map(paired -> pair(one, other, paired.differences().n(), paired.change(), icc));
  }

  private static Pair pair(
      SourceRatings one, SourceRatings other, long n, Estimate estimate, Outcome<Icc> icc) {
    return new Pair(one.source(), other.source(), n, estimate, icc);
  }

  private static Outcome<Icc> otherTargets() {
    return Outcome.notComputable(Absence.NOT_LINKED, "the groups rated other targets");
  }

  private static List<SourceDifference> adjusted(List<Pair> pairs) {
    double[] raw = pairs.stream().mapToDouble(pair -> pair.estimate().p()).toArray();
    List<Double> holm = Holm.of(raw).adjusted();
    List<SourceDifference> differences = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      differences.add(
          new SourceDifference(
              pair.first(), pair.second(), pair.n(), pair.estimate(), holm.get(i), pair.icc()));
    }
    return differences;
  }

  /**
   * Those who differ once all pairs are taken into account.
   *
   * @return the pairs, in the order given
   */
  public List<SourceDifference> disagreements() {
    return pairs.stream().filter(SourceDifference::isDisagreement).toList();
  }

  /** One line: {@code 3 pairs of groups, 1 disagrees after Holm's adjustment}. */
  @Override
  public String toString() {
    int apart = disagreements().size();
    return pairs.size()
        + (pairs.size() == 1 ? " pair of groups, " : " pairs of groups, ")
        + apart
        + (apart == 1 ? " disagrees" : " disagree")
        + " after Holm's adjustment";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Groups of sources against each other")
            .row("first - second", "n", "difference", "95 %", "p Holm", "ICC(2,1)");
    for (SourceDifference each : pairs) {
      table.row(
          each.first() + " - " + each.second(),
          each.pairs() == 0 ? "" : Long.toString(each.pairs()),
          Digits.of(each.difference().value()),
          Digits.of(each.difference().interval()),
          Digits.of(each.adjusted()),
          each.agreement()
              .flatMap(icc -> icc.value(Icc.Form.TWO_ONE))
              .match(Digits::of, none -> ""));
    }
    return table.toString();
  }
}
