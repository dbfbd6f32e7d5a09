package id.bina.core.evidence;

import id.bina.core.Id;
import java.util.List;

/**
 * The codes that one coder gave a passage, before the coders agreed.
 *
 * @param coder the pseudonym of the coder, formed like an id
 * @param codes the codes, each once; may be empty
 */
public record Coding(String coder, List<String> codes) {

  /** Checks the components and keeps copies of the lists. */
  public Coding {
    codes = List.copyOf(codes);
    Id.requireValid("coder", coder);
    codes.forEach(code -> Id.requireValid("code of a coding", code));
    if (codes.stream().distinct().count() < codes.size()) {
      throw new IllegalArgumentException(
          "codes of a coding must not repeat, were " + codes + " (coder " + coder + ")");
    }
  }
}
