package id.bina.scoring.qualification;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.regulation.Weight;
import id.bina.core.regulation.WeightTable;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules of one guideline: what the components weigh, where the bands lie, who passes.
 *
 * <pre>{@code
 * QualificationRules rules =
 *     QualificationRules.of(Packs.lanParticipants2021()).weighing("latsar");
 * rules.of(Map.of("attitude", new BigDecimal("85"), ...), Optional.empty()).orThrow().show();
 * }</pre>
 *
 * @param pack the guideline
 * @param weights what the components weigh; absent if a mark is given as a whole
 */
public record QualificationRules(RegulationPack pack, Optional<WeightTable> weights) {
  /** The code of a mark that is given as a whole, in the marks of a class. */
  public static final String WHOLE = "mark";

  private static final int DECIMALS = 6;

  /**
   * Checks that the guideline has bands and a mark that passes.
   *
   * @throws IllegalArgumentException if the pack is no guideline for participants
   */
  public QualificationRules {
    requireNonNull(pack, "pack");
    requireNonNull(weights, "weights");
    if (pack.bandTable(Packs.LAN_QUALIFICATION).isEmpty()
        || pack.figure(Packs.LAN_PASSING).isEmpty()) {
      throw new IllegalArgumentException(
          "guideline must have the band table "
              + Packs.LAN_QUALIFICATION
              + " and the figure "
              + Packs.LAN_PASSING
              + ", was "
              + pack.id());
    }
  }

  /**
   * The rules of a guideline, for marks that are given as a whole.
   *
   * @param pack the guideline, such as {@link Packs#lanParticipants2021}
   * @return the rules
   */
  public static QualificationRules of(RegulationPack pack) {
    return new QualificationRules(pack, Optional.empty());
  }

  /**
   * The same rules with components.
   *
   * @param table id of a weight table of the pack, such as {@code latsar}
   * @return the rules
   * @throws IllegalArgumentException if the pack has no such table; the sentence names those it has
   */
  public QualificationRules weighing(String table) {
    return weighing(
        pack.weightTable(table)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "weight table must be one of "
                            + pack.weightTables().stream().map(WeightTable::id).toList()
                            + ", was "
                            + table
                            + " (guideline "
                            + pack.id()
                            + ")")));
  }

  /**
   * The same rules with components of a provider's own.
   *
   * @param table the components
   * @return the rules
   */
  public QualificationRules weighing(WeightTable table) {
    return new QualificationRules(pack, Optional.of(table));
  }

  /**
   * The qualification of somebody by the marks of the components.
   *
   * @param marks the mark of each component, 0 to 100; a component without a mark is missing
   * @param absence share of the lesson hours that was missed, in [0, 1], if known
   * @return not computable if a component has no mark
   * @throws IllegalArgumentException if the rules have no components, a mark is of none of them, or
   *     a number is out of range
   */
  public Outcome<Qualification> of(Map<String, BigDecimal> marks, Optional<BigDecimal> absence) {
    SortedMap<String, Rational> exact = new TreeMap<>();
    marks.forEach((code, mark) -> exact.put(code, Rational.of(mark)));
    return ofExact(exact, absence);
  }

  /**
   * The qualification of somebody by marks that are fractions, such as 17 of 30 points.
   *
   * @param marks the mark of each component, 0 to 100; a component without a mark is missing
   * @param absence share of the lesson hours that was missed, in [0, 1], if known
   * @return not computable if a component has no mark
   * @throws IllegalArgumentException if the rules have no components, a mark is of none of them, or
   *     a number is out of range
   */
  public Outcome<Qualification> ofExact(Map<String, Rational> marks, Optional<BigDecimal> absence) {
    WeightTable table = components();
    for (String code : marks.keySet()) {
      if (!codes().contains(code)) {
        throw new IllegalArgumentException(
            "component must be one of " + codes() + ", was " + code + " (" + table.id() + ")");
      }
    }
    marks.values().forEach(QualificationRules::requireMark);
    List<String> missing = codes().stream().filter(code -> !marks.containsKey(code)).toList();
    if (!missing.isEmpty()) {
      return Outcome.notComputable(
          Absence.MISSING_ELEMENT,
          "no mark for " + String.join(", ", missing) + "; its weight is not shared out");
    }
    return Outcome.of(Qualification.of(this, table.total(marks), absence));
  }

  private WeightTable components() {
    return weights.orElseThrow(
        () ->
            new IllegalArgumentException(
                "rules must have components to weigh marks, had none (guideline "
                    + pack.id()
                    + ")\n  use weighing(...)"));
  }

  /** The codes that a class has marks for: the components, or the one of a mark as a whole. */
  List<String> codes() {
    return weights
        .map(table -> table.weights().stream().map(Weight::code).toList())
        .orElse(List.of(WHOLE));
  }

  /** The qualification of one of a class, whose mark may be given as a whole. */
  Outcome<Qualification> of(ParticipantMarks given) {
    Rational whole = given.marks().get(WHOLE);
    if (weights.isEmpty() && whole != null && given.marks().size() == 1) {
      requireMark(whole);
      return Outcome.of(Qualification.of(this, whole, given.absence()));
    }
    return weights.isEmpty() && given.marks().isEmpty()
        ? Outcome.notComputable(Absence.MISSING_ELEMENT, "no mark")
        : ofExact(given.marks(), given.absence());
  }

  /**
   * The qualification of somebody by a mark that is given as a whole.
   *
   * @param mark 0 to 100
   * @param absence share of the lesson hours that was missed, in [0, 1], if known
   * @return the qualification
   * @throws IllegalArgumentException if a number is out of range
   */
  public Qualification ofWhole(BigDecimal mark, Optional<BigDecimal> absence) {
    requireMark(Rational.of(mark));
    return Qualification.of(this, Rational.of(mark), absence);
  }

  private static void requireMark(Rational mark) {
    if (mark.compareTo(Rational.ZERO) < 0 || mark.compareTo(Rational.of(100)) > 0) {
      throw new IllegalArgumentException("mark must be in [0, 100], was " + words(mark));
    }
  }

  private static String words(Rational mark) {
    return mark.toDecimal(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  /** The guideline as a result names it. */
  String name() {
    return pack.id() + " " + pack.version();
  }

  BandTable bands() {
    return pack.bandTable(Packs.LAN_QUALIFICATION).orElseThrow();
  }

  Optional<BigDecimal> figure(String name) {
    return pack.figure(name).map(figure -> figure.value());
  }
}
