package id.bina.scoring.roi;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.program.Level;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.roi.PrincipleCheck.State;
import id.bina.scoring.stat.Shown;
import java.util.Collection;
import java.util.List;

/**
 * A return held to the guiding principles, with what has no price named beside it.
 *
 * <pre>{@code
 * ReturnReview.of(benefits, 5, cost, List.of(Level.REACTION, Level.LEARNING),
 *     List.of(Text.of("kepercayaan warga", "trust of citizens"))).orThrow().show();
 * }</pre>
 *
 * <ul>
 *   <li>extreme improvements are dropped before anything is computed, see {@link ExtremeBenefits}
 *   <li>the grade is capped by the weakest isolation: with an estimate in it, E2 at most
 *   <li>intangibles are listed and never counted; a benefit that gives a price to trust or
 *       satisfaction leaves the principle open
 *   <li>not computable without a documented benefit: then there is no return, only a cost
 * </ul>
 *
 * <p>Source: Phillips (2003), Return on Investment in Training and Performance Improvement
 * Programs, guiding principles.
 *
 * @param value the return, without extremes
 * @param dropped the benefits left out as extreme
 * @param reported the levels that are reported beside it
 * @param intangibles what the training brought and has no price
 */
public record ReturnReview(
    ReturnOnInvestment value, List<Benefit> dropped, List<Level> reported, List<Text> intangibles)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "roi-principles";

  /** Keeps copies. */
  public ReturnReview {
    requireNonNull(value, "value");
    dropped = List.copyOf(dropped);
    reported = List.copyOf(reported);
    intangibles = List.copyOf(intangibles);
  }

  /**
   * The review of some benefits.
   *
   * @param benefits the documented benefits of the first year
   * @param asked how many participants were asked, at least the number of benefits
   * @param cost what the training cost
   * @param reported the levels that are reported beside the return
   * @param intangibles what has no price; may be empty
   * @return not computable without a benefit or with costs of 0
   * @throws IllegalArgumentException if fewer were asked than there are benefits
   */
  public static Outcome<ReturnReview> of(
      List<Benefit> benefits,
      long asked,
      LoadedCost cost,
      Collection<Level> reported,
      List<Text> intangibles) {
    if (asked < benefits.size()) {
      throw new IllegalArgumentException(
          "asked must be at least the number of benefits, " + benefits.size() + ", was " + asked);
    }
    ExtremeBenefits sorted = ExtremeBenefits.of(benefits);
    return ReturnOnInvestment.of(sorted.kept(), asked, cost)
        .map(
            value -> new ReturnReview(value, sorted.dropped(), List.copyOf(reported), intangibles));
  }

  /**
   * Every principle and whether it is kept.
   *
   * @return in the order of {@link Principle}
   */
  public List<PrincipleCheck> checks() {
    return new PrincipleChecks(this).all();
  }

  /**
   * The principles that are not kept.
   *
   * @return empty if the return may be quoted as it is
   */
  public List<PrincipleCheck> open() {
    return checks().stream().filter(check -> check.state() == State.OPEN).toList();
  }

  /**
   * Design and weaknesses of the return.
   *
   * @return those of its weakest isolation
   */
  public Quality quality() {
    return value.quality();
  }

  /**
   * The grade by which the return may be worded.
   *
   * @return E4 at best; E2 at most where an estimate is in it
   */
  public EvidenceGrade grade() {
    return quality().grade();
  }

  /** One line: {@code BCR 1.571, ROI 57.1 %, payback 7.64 months; E2, 4 principles open}. */
  @Override
  public String toString() {
    int open = open().size();
    return value
        + "; "
        + grade()
        + ", "
        + open
        + (open == 1 ? " principle" : " principles")
        + " open";
  }

  @Override
  public String table() {
    return table("en");
  }

  /**
   * The principles in a language.
   *
   * @param language {@code "en"} or {@code "id"}
   * @return lines of at most 80 characters, the last one ended too
   */
  public String table(String language) {
    TextTable table = new TextTable(value.toString() + "; " + quality().words().in(language));
    for (PrincipleCheck check : checks()) {
      table.note(
          check.principle().words().in(language)
              + ": "
              + check.state().words().in(language)
              + " ("
              + check.detail().in(language)
              + ")");
    }
    return table.toString();
  }
}
