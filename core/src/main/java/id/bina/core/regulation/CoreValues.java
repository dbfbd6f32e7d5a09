package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.Text;
import id.bina.core.Words;
import id.bina.core.instrument.Instrument;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The core values that a code of conduct asks for, and the sheet by which raters observe them.
 *
 * <pre>{@code
 * CoreValues.berakhlak().behaviour("bp-2");   // ramah, cekatan, solutif, dapat diandalkan
 * CoreValues.berakhlak().rubric();            // 21 items on a scale from 1 to 4
 * }</pre>
 *
 * Like a pack it says how sure each line is and may be replaced by an office's own; unlike one it
 * has no numbers.
 *
 * @param id the id, also of the rubric
 * @param title the code of conduct in words
 * @param issuer who issued it, not blank
 * @param validFrom the first day it applied
 * @param version of these values and of the rubric, not blank
 * @param values the values in their order, at least one; codes of values and behaviours stand once
 */
public record CoreValues(
    String id,
    Text title,
    String issuer,
    LocalDate validFrom,
    String version,
    List<CoreValue> values) {

  /**
   * Checks that nothing stands twice.
   *
   * @throws IllegalArgumentException if there is no value, or a code stands twice
   */
  public CoreValues {
    Id.requireValid("core values id", id);
    requireNonNull(title, "title");
    Words.notBlank("issuer of core values " + id, issuer);
    requireNonNull(validFrom, "validFrom");
    Words.notBlank("version of core values " + id, version);
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("core values must be one or more, were none (" + id + ")");
    }
    Set<String> codes = new HashSet<>();
    for (String code : codes(values)) {
      if (!codes.add(code)) {
        throw new IllegalArgumentException(
            "value or behaviour must be named once, was named twice: "
                + code
                + " (core values "
                + id
                + ")");
      }
    }
  }

  private static List<String> codes(List<CoreValue> values) {
    return Stream.concat(
            values.stream().map(CoreValue::code),
            values.stream().flatMap(value -> value.behaviours().stream()).map(Behaviour::code))
        .toList();
  }

  /**
   * The seven core values of civil servants (<i>BerAKHLAK</i>), three behaviours each.
   *
   * <p>Source: Surat Edaran Menteri PANRB 20/2021. The text was not at hand: five behaviours are
   * found in a programme that implements it, the others are from memory, and each says which. The
   * words are this house's own.
   *
   * @return the values
   */
  public static CoreValues berakhlak() {
    return Berakhlak.VALUES;
  }

  /**
   * The behaviour with a code.
   *
   * @param code the code, such as {@code bp-2}
   * @return the behaviour
   * @throws IllegalArgumentException if there is none; the sentence names those there are
   */
  public Behaviour behaviour(String code) {
    List<Behaviour> all = values.stream().flatMap(value -> value.behaviours().stream()).toList();
    return all.stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "behaviour must be one of "
                        + all.stream().map(Behaviour::code).toList()
                        + ", was "
                        + code
                        + " (core values "
                        + id
                        + ")"));
  }

  /**
   * The sheet by which raters observe a person, a counter or a unit (<i>lembar pengamatan</i>).
   *
   * <p>An aspect for each value, whose id and role are the code of the value; an item for each
   * behaviour, whose id is the code in capitals ({@code BP-2}) and whose tags say how sure it is.
   * The scale from 1 to 4 is a default of this house. What a rater could not see stays blank.
   *
   * @return an instrument of the kind observation
   */
  public Instrument rubric() {
    return RubricOfValues.of(this);
  }

  /** One line: {@code berakhlak 1: 7 values, 21 behaviours}. */
  @Override
  public String toString() {
    int behaviours = values.stream().mapToInt(value -> value.behaviours().size()).sum();
    return id + " " + version + ": " + values.size() + " values, " + behaviours + " behaviours";
  }
}
