package id.bina.scoring.cipp;

import id.bina.core.Rational;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The four components of a programme, each the mean of its indicators from 0 to 100.
 *
 * <pre>{@code
 * CippProfile.of(indicators, Map.of("need.match", new BigDecimal("0.6"))).orThrow().show();
 * }</pre>
 *
 * <ul>
 *   <li>there is no total: a low context is not made good by products
 *   <li>an indicator without a value is left out and named; a component without any is missing, not
 *       0
 * </ul>
 *
 * <p>Source: Stufflebeam (2003), The CIPP Model for Evaluation, doi:10.1007/978-94-010-0309-4_4.
 *
 * @param scores by component that has a value, exact, in [0, 100]
 * @param counted how many indicators each score rests on
 * @param without the indicators that have no value
 */
public record CippProfile(
    SortedMap<CippComponent, Rational> scores,
    SortedMap<CippComponent, Integer> counted,
    List<CippIndicator> without)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "cipp-profile";

  /** Keeps copies. */
  public CippProfile {
    scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    counted = Collections.unmodifiableSortedMap(new TreeMap<>(counted));
    without = List.copyOf(without);
  }

  /**
   * The profile of some indicators.
   *
   * @param indicators their definitions, ids unique
   * @param values by id of the indicator; what is not there has no value
   * @return not computable without any value, or with one outside of its range
   * @throws IllegalArgumentException if an id stands twice or a value has no indicator
   */
  public static Outcome<CippProfile> of(
      List<CippIndicator> indicators, Map<String, BigDecimal> values) {
    requireMatch(indicators, values);
    Map<CippComponent, List<Rational>> found = new EnumMap<>(CippComponent.class);
    List<CippIndicator> without = new ArrayList<>();
    for (CippIndicator indicator : indicators) {
      Optional<BigDecimal> value = Optional.ofNullable(values.get(indicator.id()));
      if (value.filter(each -> !indicator.covers(each)).isPresent()) {
        return Outcome.notComputable(
            Absence.OUT_OF_RANGE,
            "value "
                + value.get().toPlainString()
                + " of "
                + indicator.id()
                + " lies outside of its worst and best");
      }
      value.ifPresentOrElse(
          each ->
              found
                  .computeIfAbsent(indicator.component(), first -> new ArrayList<>())
                  .add(indicator.normalised(each)),
          () -> without.add(indicator));
    }
    return found.isEmpty()
        ? Outcome.notComputable(
            Absence.NO_DATA, "0 of " + indicators.size() + " indicators have a value")
        : Outcome.of(of(found, without));
  }

  private static CippProfile of(
      Map<CippComponent, List<Rational>> found, List<CippIndicator> without) {
    SortedMap<CippComponent, Rational> scores = new TreeMap<>();
    SortedMap<CippComponent, Integer> counted = new TreeMap<>();
    found.forEach(
        (component, each) -> {
          Rational sum = each.stream().reduce(Rational.ZERO, Rational::plus);
          scores.put(component, sum.dividedBy(Rational.of(each.size())));
          counted.put(component, each.size());
        });
    return new CippProfile(scores, counted, without);
  }

  static void requireMatch(List<CippIndicator> indicators, Map<String, BigDecimal> values) {
    Set<String> ids = new HashSet<>();
    for (CippIndicator indicator : indicators) {
      if (!ids.add(indicator.id())) {
        throw new IllegalArgumentException(
            "indicator must be named once, was named twice: " + indicator.id());
      }
    }
    for (String id : values.keySet()) {
      if (!ids.contains(id)) {
        throw new IllegalArgumentException(
            "value must belong to an indicator of "
                + indicators.stream().map(CippIndicator::id).toList()
                + ", was of "
                + id);
      }
    }
  }

  /**
   * The components of which nothing is known.
   *
   * @return in the order of the model
   */
  public List<CippComponent> missing() {
    List<CippComponent> missing = new ArrayList<>(List.of(CippComponent.values()));
    missing.removeAll(scores.keySet());
    return List.copyOf(missing);
  }

  /** One line: {@code context 60.0, process 82.5; missing: input, product}. */
  @Override
  public String toString() {
    String known =
        scores.entrySet().stream()
            .map(each -> each.getKey().words().in("en") + " " + rounded(each.getValue()))
            .collect(Collectors.joining(", "));
    String unknown =
        missing().stream().map(each -> each.words().in("en")).collect(Collectors.joining(", "));
    return unknown.isEmpty() ? known : known + "; missing: " + unknown;
  }

  @Override
  public String table() {
    return table("en");
  }

  /**
   * The profile in a language.
   *
   * @param language {@code "en"} or {@code "id"}
   * @return lines of at most 80 characters, the last one ended too
   */
  public String table(String language) {
    boolean english = language.equals("en");
    TextTable table =
        new TextTable(english ? "Components, 0 to 100" : "Komponen, 0 sampai 100")
            .row("", english ? "score" : "nilai", english ? "indicators" : "indikator");
    for (CippComponent component : CippComponent.values()) {
      table.row(
          component.words().in(language),
          Optional.ofNullable(scores.get(component)).map(CippProfile::rounded).orElse("-"),
          Integer.toString(counted.getOrDefault(component, 0)));
    }
    table.note(
        english
            ? "no total: a low context is not made good by products"
            : "tanpa jumlah: konteks yang rendah tidak ditebus oleh produk");
    if (!without.isEmpty()) {
      table.note(
          (english ? "without a value: " : "tanpa nilai: ")
              + without.stream()
                  .map(each -> each.title().in(language))
                  .collect(Collectors.joining(", ")));
    }
    return table.toString();
  }

  private static String rounded(Rational value) {
    return value.toDecimal(1, RoundingMode.HALF_UP).toPlainString();
  }
}
