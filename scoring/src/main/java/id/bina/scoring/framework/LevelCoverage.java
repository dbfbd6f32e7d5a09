package id.bina.scoring.framework;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.program.Level;
import id.bina.core.regulation.Figure;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What share of its trainings an office evaluated at each level, against the targets of a pack.
 *
 * <pre>{@code
 * LevelCoverage.of(Packs.of("evaluation-coverage"), 20,
 *     Map.of(Level.REACTION, 18, Level.LEARNING, 9)).orThrow().show();
 * }</pre>
 *
 * A level that is not in the map was not evaluated: 0 trainings, as the office knows what it did.
 * The targets are Phillips' and from memory; that every training is followed by an evaluation is
 * what the programmes themselves ask for. Source: Phillips (2003).
 *
 * @param pack id and version of the pack with the targets
 * @param held trainings held, 1 or more
 * @param rows one for each level with a target
 */
public record LevelCoverage(String pack, int held, List<Row> rows) implements Shown {
  /** Id of the method. */
  public static final String METHOD = "level-coverage";

  /** The fifth level, that of the return. */
  public static final Level RETURN = Level.of("return");

  private static final List<Level> LEVELS =
      List.of(Level.REACTION, Level.LEARNING, Level.BEHAVIOUR, Level.RESULTS, RETURN);

  /**
   * One level.
   *
   * @param level which level
   * @param evaluated trainings evaluated at it
   * @param share of those held, exact, in [0, 1]
   * @param least the target, in [0, 1]
   * @param most above this a level costs more than it tells; empty if the pack sets none
   */
  public record Row(
      Level level, int evaluated, Rational share, BigDecimal least, Optional<BigDecimal> most) {
    /** Checks that nothing is null. */
    public Row {
      requireNonNull(level, "level");
      requireNonNull(share, "share");
      requireNonNull(least, "least");
      requireNonNull(most, "most");
    }

    /** Whether fewer were evaluated than the target asks for, compared exactly. */
    public boolean isShort() {
      return share.compareTo(Rational.of(least)) < 0;
    }
  }

  /** Keeps a copy. */
  public LevelCoverage {
    requireNonNull(pack, "pack");
    rows = List.copyOf(rows);
  }

  /**
   * The coverage of an office.
   *
   * @param pack the pack with the targets
   * @param held trainings held, 0 or more
   * @param evaluated by level how many of them were evaluated at it
   * @return not computable if no training was held
   * @throws IllegalArgumentException if more were evaluated than held
   */
  public static Outcome<LevelCoverage> of(
      RegulationPack pack, int held, Map<Level, Integer> evaluated) {
    evaluated.forEach(
        (level, count) -> {
          if (count < 0 || count > held) {
            throw new IllegalArgumentException(
                "evaluated must be from 0 to "
                    + held
                    + " held, was "
                    + count
                    + " (level "
                    + level
                    + ")");
          }
        });
    if (held == 0) {
      return Outcome.notComputable(Absence.NO_DATA, "0 trainings held, at least 1 is needed");
    }
    List<Row> rows = new ArrayList<>();
    for (Level level : LEVELS) {
      pack.figure(Packs.COVERAGE_LEAST + level.code())
          .ifPresent(
              least ->
                  rows.add(
                      row(pack, level, evaluated.getOrDefault(level, 0), held, least.value())));
    }
    return Outcome.of(new LevelCoverage(pack.id() + " " + pack.version(), held, rows));
  }

  private static Row row(
      RegulationPack pack, Level level, int evaluated, int held, BigDecimal least) {
    return new Row(
        level,
        evaluated,
        Rational.of(evaluated, held),
        least,
        pack.figure(Packs.COVERAGE_MOST + level.code()).map(Figure::value));
  }

  /**
   * The levels with fewer evaluations than the target asks for.
   *
   * @return in their order
   */
  public List<Row> shortfalls() {
    return rows.stream().filter(Row::isShort).toList();
  }

  /** One line: {@code 20 trainings held, below target at reaction, results}. */
  @Override
  public String toString() {
    List<String> below = shortfalls().stream().map(row -> row.level().code()).toList();
    return held
        + " trainings held, "
        + (below.isEmpty()
            ? "no level below target"
            : "below target at " + String.join(", ", below));
  }

  @Override
  public String table() {
    TextTable table = new TextTable(toString()).row("", "evaluated", "%", "target %");
    for (Row row : rows) {
      table.row(
          row.level().code(),
          Integer.toString(row.evaluated()),
          percent(row.share()),
          percent(Rational.of(row.least()))
              + row.most().map(most -> " to " + percent(Rational.of(most))).orElse(""));
    }
    return table.note("targets of " + pack).toString();
  }

  private static String percent(Rational share) {
    return share.times(Rational.of(100)).toDecimal(0, RoundingMode.HALF_UP).toPlainString();
  }
}
