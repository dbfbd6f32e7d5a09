package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a score came about, and what weakens it; from this follows its evidence grade.
 *
 * <p>The design gives D, each weakness takes one: {@code E = max(0, D - weaknesses)}. Replication
 * is something else and never raises the grade.
 *
 * @param design how the study was laid out
 * @param weaknesses what takes from it, in order of their codes, none twice
 */
public record Quality(Design design, List<Weakness> weaknesses) {

  /** Sorts the weaknesses and checks that none stands twice. */
  public Quality {
    requireNonNull(design, "design");
    weaknesses = weaknesses.stream().sorted(Comparator.comparing(Weakness::code)).toList();
    for (int i = 1; i < weaknesses.size(); i++) {
      if (weaknesses.get(i).code().equals(weaknesses.get(i - 1).code())) {
        throw new IllegalArgumentException(
            "weakness must count once, stands twice: " + weaknesses.get(i).code());
      }
    }
  }

  /**
   * A design with weaknesses.
   *
   * @param design how the study was laid out
   * @param weaknesses what takes from it
   * @return the quality
   */
  public static Quality of(Design design, Weakness... weaknesses) {
    return new Quality(design, List.of(weaknesses));
  }

  /**
   * This quality with a further weakness.
   *
   * @param weakness what takes from it; if it is there already, nothing changes
   * @return a quality
   */
  public Quality with(Weakness weakness) {
    if (weaknesses.stream().anyMatch(each -> each.code().equals(weakness.code()))) {
      return this;
    }
    List<Weakness> more = new ArrayList<>(weaknesses);
    more.add(weakness);
    return new Quality(design, more);
  }

  /** The evidence grade: what the design gives, less one for each weakness, at least E0. */
  public EvidenceGrade grade() {
    return EvidenceGrade.of(Math.max(0, design.grade() - weaknesses.size()));
  }

  /**
   * Grade, design and what weakens it, in words.
   *
   * @return such as {@code E2 (the same people before and after; less: too many at the maximum)}
   */
  public Text words() {
    return Text.of(words("id", "; dikurangi: "), words("en", "; less: "));
  }

  private String words(String language, String less) {
    String titles =
        weaknesses.stream()
            .map(weakness -> weakness.title().in(language))
            .collect(Collectors.joining(", "));
    String taken = titles.isEmpty() ? "" : less + titles;
    return grade() + " (" + design.words().in(language) + taken + ")";
  }

  /** One line: {@code E1 = D3 pre_post - ceiling - matched_low}. */
  @Override
  public String toString() {
    StringBuilder taken = new StringBuilder();
    weaknesses.forEach(weakness -> taken.append(" - ").append(weakness.code()));
    return OneLine.of(grade() + " = " + design + taken, "");
  }
}
