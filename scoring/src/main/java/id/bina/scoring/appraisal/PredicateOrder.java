package id.bina.scoring.appraisal;

import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.ConditionalBand;
import id.bina.core.regulation.ConditionalBands;
import id.bina.core.regulation.Grade;
import id.bina.core.regulation.GradeMatrix;
import id.bina.core.regulation.Grading;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The predicates of a pack from the worst to the best.
 *
 * @param pack a pack with the grading {@value Packs#PERFORMANCE_PREDICATE}
 * @param grades its predicates, the worst first
 */
record PredicateOrder(RegulationPack pack, List<Grade> grades) {

  PredicateOrder {
    grades = List.copyOf(grades);
  }

  static PredicateOrder of(RegulationPack pack) {
    return find(pack)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "pack must have the grading "
                        + Packs.PERFORMANCE_PREDICATE
                        + ", was "
                        + pack.id()));
  }

  static Optional<PredicateOrder> find(RegulationPack pack) {
    return pack.gradings().stream()
        .filter(grading -> grading.id().equals(Packs.PERFORMANCE_PREDICATE))
        .findFirst()
        .map(grading -> new PredicateOrder(pack, grades(grading)));
  }

  private static List<Grade> grades(Grading grading) {
    if (grading instanceof GradeMatrix matrix) {
      return matrix.grades();
    }
    if (grading instanceof BandTable table) {
      return table.bands().stream().map(band -> new Grade(band.code(), band.name())).toList();
    }
    return ((ConditionalBands) grading)
        .bands().stream()
            .map(ConditionalBand::band)
            .map(band -> new Grade(band.code(), band.name()))
            .toList();
  }

  String packName() {
    return pack.id() + " " + pack.version();
  }

  /** The place of a predicate, 0 for the worst; empty if the pack does not know it. */
  Optional<Integer> find(String words) {
    for (int i = 0; i < grades.size(); i++) {
      if (isCalled(grades.get(i), words)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The place of a predicate, 0 for the worst. */
  int place(String words) {
    return find(words)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "predicate must be one of "
                        + grades.stream().map(Grade::code).toList()
                        + ", was "
                        + words
                        + " (regulation pack "
                        + pack.id()
                        + ")"));
  }

  /** The predicate of two ratings, if the pack looks it up and knows both. */
  Optional<Grade> of(String results, String conduct) {
    return pack.matrix(Packs.PERFORMANCE_PREDICATE)
        .flatMap(
            matrix ->
                rating(matrix.rows(), results)
                    .flatMap(
                        row ->
                            rating(matrix.columns(), conduct)
                                .map(column -> matrix.grade(row.code(), column.code()))));
  }

  private static Optional<Grade> rating(List<Grade> ratings, String words) {
    return ratings.stream().filter(rating -> isCalled(rating, words)).findFirst();
  }

  /** By its code or its name, however it is typed: Sangat Baik, sangat_baik, sangat-baik. */
  private static boolean isCalled(Grade grade, String words) {
    String typed = folded(words);
    return folded(grade.code()).equals(typed)
        || grade.name().values().values().stream().anyMatch(name -> folded(name).equals(typed));
  }

  private static String folded(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
  }
}
