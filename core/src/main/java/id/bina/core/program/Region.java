package id.bina.core.program;

import id.bina.core.Words;
import java.util.Objects;
import java.util.Optional;

/**
 * The place a programme belongs to (<i>daerah</i>), as far as its document says.
 *
 * @param name the name, such as {@code "Bungo"}, not blank
 * @param level the level of government; {@link RegionLevel#UNKNOWN} where the document is silent
 * @param code the code of the region in a code system, if known
 * @param codeSystem which code system {@code code} is from, such as {@code "Kemendagri 2024"}
 * @param within the name of the region it lies in, if known
 */
public record Region(
    String name,
    RegionLevel level,
    Optional<String> code,
    Optional<String> codeSystem,
    Optional<String> within) {

  /**
   * Checks the name and that a code says where it is from.
   *
   * @throws IllegalArgumentException if the name is blank, or only one of code and code system is
   *     given
   */
  public Region {
    Words.notBlank("region name", name);
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(codeSystem, "codeSystem");
    Objects.requireNonNull(within, "within");
    code.ifPresent(c -> Words.notBlank("region code", c));
    codeSystem.ifPresent(c -> Words.notBlank("region code system", c));
    within.ifPresent(w -> Words.notBlank("region within", w));
    if (code.isPresent() != codeSystem.isPresent()) {
      throw new IllegalArgumentException(
          "region code and its code system must be given together, was "
              + (code.isPresent() ? "a code alone" : "a code system alone")
              + " (region "
              + name
              + ")");
    }
  }

  /**
   * A region of which only name and level are known.
   *
   * @param name the name, not blank
   * @param level the level of government
   * @return the region
   */
  public static Region of(String name, RegionLevel level) {
    return new Region(name, level, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * This region with a code.
   *
   * @param system which code system, not blank
   * @param code the code in it, not blank
   * @return a new region
   */
  public Region withCode(String system, String code) {
    return new Region(name, level, Optional.of(code), Optional.of(system), within);
  }

  /**
   * This region within another.
   *
   * @param within the name of the region around it, not blank
   * @return a new region
   */
  public Region withWithin(String within) {
    return new Region(name, level, code, codeSystem, Optional.of(within));
  }
}
