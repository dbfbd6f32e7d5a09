package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.Words;
import java.util.List;

/**
 * Words that somebody said, with the codes that an analyst gave them.
 *
 * @param words what was said, not blank; names are removed before it gets here
 * @param codes what it is about, such as {@code nyaman-cara-lama}; each formed like an id and given
 *     once; may be empty
 * @param about whether somebody can be recognised in it
 * @param codings what each coder gave it before they agreed; empty if it was coded once
 */
public record Passage(String words, List<String> codes, AboutWhom about, List<Coding> codings) {

  /** Checks words and codes. */
  public Passage {
    Words.notBlank("words of a passage", words);
    codes = List.copyOf(codes);
    requireNonNull(about, "about");
    codes.forEach(code -> Id.requireValid("code of a passage", code));
    if (codes.stream().distinct().count() < codes.size()) {
      throw new IllegalArgumentException("codes of a passage must not repeat, were " + codes);
    }
    codings = List.copyOf(codings);
    if (codings.stream().map(Coding::coder).distinct().count() < codings.size()) {
      throw new IllegalArgumentException("a coder must code a passage once, were " + codings);
    }
  }

  /** A passage that was coded once. */
  public Passage(String words, List<String> codes, AboutWhom about) {
    this(words, codes, about, List.of());
  }

  /**
   * A passage in which nobody can be recognised.
   *
   * @param words what was said
   * @param codes what it is about
   * @return the passage
   */
  public static Passage of(String words, String... codes) {
    return new Passage(words, List.of(codes), AboutWhom.NOBODY);
  }
}
