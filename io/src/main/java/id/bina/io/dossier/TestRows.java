package id.bina.io.dossier;

import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.TrainingId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rows of tests: one test a row, or one participant a row with a column for each occasion. */
final class TestRows implements RowReader {
  /** Begins the fields of points of one occasion. */
  static final String POINTS = "points.";

  /** Begins the fields of days of one occasion. */
  static final String TAKEN = "taken.";

  private final List<Occasion> wide;

  /**
   * Rows of tests.
   *
   * @param wide the occasions that have columns of their own; empty if each row is one test
   */
  TestRows(List<Occasion> wide) {
    this.wide = List.copyOf(wide);
  }

  /** The occasions for which a description names columns of points. */
  static List<Occasion> occasions(FileDescription description) {
    return description.columns().keySet().stream()
        .filter(field -> field.startsWith(POINTS) && field.length() > POINTS.length())
        .map(field -> Occasion.of(field.substring(POINTS.length())))
        .toList();
  }

  @Override
  public Set<String> required() {
    Set<String> required = new TreeSet<>(Set.of("participant", "training", "maximum", "form"));
    if (wide.isEmpty()) {
      required.addAll(Set.of("occasion", "points"));
    }
    wide.forEach(occasion -> required.add(POINTS + occasion));
    return required;
  }

  @Override
  public Set<String> optional() {
    Set<String> optional = new TreeSet<>(Set.of("id"));
    if (wide.isEmpty()) {
      optional.add("taken");
    }
    wide.forEach(occasion -> optional.add(TAKEN + occasion));
    return optional;
  }

  @Override
  public void read(Fields row, Collected into) {
    if (wide.isEmpty()) {
      row.required("occasion", Codes.lowerCase(Occasion::of))
          .ifPresent(occasion -> test(row, occasion, "", into));
    }
    wide.forEach(occasion -> test(row, occasion, "." + occasion, into));
  }

  private static void test(Fields row, Occasion occasion, String suffix, Collected into) {
    var participant = row.required("participant", ParticipantId::of);
    var training = row.required("training", TrainingId::of);
    var form = row.required("form", words -> words);
    var maximum = row.requiredDecimal("maximum");
    var points = row.optionalDecimal("points" + suffix);
    Optional<LocalDate> taken = row.optionalDate("taken" + suffix);
    if (points.isEmpty() || isImpossible(row, "points" + suffix, points, maximum)) {
      return;
    }
    row.build(
            () ->
                Assessment.builder()
                    .id(EvidenceId.of(row.id() + suffix))
                    .participant(participant.orElseThrow())
                    .training(training.orElseThrow())
                    .occasion(occasion)
                    .form(form.orElseThrow())
                    .points(points.orElseThrow())
                    .maximum(maximum.orElseThrow())
                    .taken(taken)
                    .build())
        .ifPresent(built -> into.assessments.add(built, row.place()));
  }

  /** Points outside the possible are held back and counted, not corrected. */
  private static boolean isImpossible(
      Fields row, String field, Optional<BigDecimal> points, Optional<BigDecimal> maximum) {
    if (points.isEmpty() || maximum.isEmpty()) {
      return false;
    }
    boolean possible = points.get().signum() >= 0 && points.get().compareTo(maximum.get()) <= 0;
    if (!possible) {
      row.hold(
          field, "points-outside-maximum", DossierSentences.points(points.get(), maximum.get()));
    }
    return !possible;
  }
}
