package id.bina.scoring.climate;

import id.bina.core.Rational;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far an office monitors, reinforces, encourages and rewards the use of what was learned, each
 * in percent of the maximum possible.
 *
 * <p>Scales may differ between drivers. A driver that nobody was asked about is missing and not 0.
 * Source: Kirkpatrick and Kirkpatrick (2016), Four Levels of Training Evaluation.
 *
 * @param values by driver, in [0, 100], exact
 * @param respondents by driver, 1 or more
 */
public record DriverProfile(
    SortedMap<RequiredDriver, Rational> values, SortedMap<RequiredDriver, Long> respondents)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "required-drivers";

  /** Keeps copies. */
  public DriverProfile {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    respondents = Collections.unmodifiableSortedMap(new TreeMap<>(respondents));
  }

  /**
   * The profile of some drivers.
   *
   * @param answers the items of each driver, high for much of it
   * @return not computable if nobody answered
   */
  public static Outcome<DriverProfile> of(Map<RequiredDriver, List<Ratings>> answers) {
    SortedMap<RequiredDriver, Rational> values = new TreeMap<>();
    SortedMap<RequiredDriver, Long> respondents = new TreeMap<>();
    for (RequiredDriver driver : RequiredDriver.values()) {
      Optional.ofNullable(answers.get(driver))
          .flatMap(items -> AnsweredMean.of("driver " + driver.words().in("en"), items))
          .ifPresent(
              answered -> {
                values.put(driver, pomp(answered));
                respondents.put(driver, answered.n());
              });
    }
    return values.isEmpty()
        ? Outcome.notComputable(Absence.NO_RESPONSES, "0 drivers were answered")
        : Outcome.of(new DriverProfile(values, respondents));
  }

  private static Rational pomp(AnsweredMean answered) {
    Scale scale = answered.scale();
    return answered
        .mean()
        .minus(Rational.of(scale.lowest()))
        .times(Rational.of(100, scale.highest() - scale.lowest()));
  }

  /**
   * The drivers that nobody was asked about.
   *
   * @return in their order
   */
  public List<RequiredDriver> missing() {
    List<RequiredDriver> missing = new ArrayList<>(List.of(RequiredDriver.values()));
    missing.removeAll(values.keySet());
    return List.copyOf(missing);
  }

  /** One line: {@code monitoring 40.0, reward 12.5; not asked about: reinforcement}. */
  @Override
  public String toString() {
    String known =
        values.entrySet().stream()
            .map(each -> each.getKey().words().in("en") + " " + rounded(each.getValue()))
            .collect(Collectors.joining(", "));
    return missing().isEmpty() ? known : known + "; " + missing().size() + " not asked about";
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
        new TextTable(english ? "Required drivers, 0 to 100" : "Pendorong wajib, 0 sampai 100")
            .row("", english ? "value" : "nilai", "n");
    for (RequiredDriver driver : RequiredDriver.values()) {
      table.row(
          driver.words().in(language),
          Optional.ofNullable(values.get(driver)).map(DriverProfile::rounded).orElse("-"),
          Long.toString(respondents.getOrDefault(driver, 0L)));
    }
    return table.toString();
  }

  private static String rounded(Rational value) {
    return value.toDecimal(1, RoundingMode.HALF_UP).toPlainString();
  }
}
