package id.bina.scoring.reaction;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.program.Training;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Interval;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.stat.Holm;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where an instructor can stand among the others by delivery, as an interval of ranks.
 *
 * <p>Two instructors are compared by the respondents who rated both; only differences that stand
 * after Holm count. With fewer than 6 instructors there is no ranking at all (practice D).
 */
final class TeachingRanks {
  private static final int INSTRUCTORS_NEEDED = 6;
  private static final String METHOD = "clear-differences";

  private final TeachingStudy study;

  TeachingRanks(TeachingStudy study) {
    this.study = study;
  }

  void write() {
    List<String> all = instructors();
    Optional<TeachingRefusal> refusal = refusal(all);
    if (refusal.isPresent()) {
      Subject programme = Subject.of(study.setting().program().id());
      study.absent(TeachingMeasures.RANK, study.form().within(Cell.of(programme)), refusal.get());
      return;
    }
    List<Pair> pairs = pairs(all);
    for (String who : all) {
      if (pairs.stream().anyMatch(pair -> pair.has(who))) {
        rank(who, all.size(), pairs);
      } else {
        study.absent(TeachingMeasures.RANK, cell(who), alone());
      }
    }
  }

  private List<String> instructors() {
    TreeSet<String> all = new TreeSet<>();
    study.tallies().sessions().forEach(g -> all.add(g.value(CaseColumns.INSTRUCTOR)));
    all.remove("");
    return List.copyOf(all);
  }

  private Optional<TeachingRefusal> refusal(List<String> all) {
    if (!study.form().asks(Facet.DELIVERY)) {
      return Optional.of(TeachingRefusal.notAsked(Facet.DELIVERY));
    }
    return all.size() >= INSTRUCTORS_NEEDED
        ? Optional.empty()
        : Optional.of(
            new TeachingRefusal(
                Absence.BELOW_MINIMUM_N,
                Text.of(
                    all.size() + " pengajar; peringkat memerlukan sekurangnya 6",
                    all.size() + " instructors; a ranking needs at least 6"),
                all.size()));
  }

  private static TeachingRefusal alone() {
    return new TeachingRefusal(
        Absence.NO_COMPARISON,
        Text.of(
            "terlalu sedikit responden yang menilai pengajar ini dan pengajar lain",
            "too few respondents rated this instructor and another"),
        0);
  }

  private Cell cell(String who) {
    return study.form().within(Cell.of(Subject.of(SubjectKind.INSTRUCTOR, who)));
  }

  private List<Pair> pairs(List<String> all) {
    List<Pair> raw = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        pair(all.get(i), all.get(j)).ifPresent(raw::add);
      }
    }
    if (raw.isEmpty()) {
      return raw;
    }
    double[] p = raw.stream().mapToDouble(Pair::p).toArray();
    List<Double> adjusted = Holm.of(p).adjusted();
    List<Pair> pairs = new ArrayList<>();
    for (int k = 0; k < raw.size(); k++) {
      pairs.add(raw.get(k).with(adjusted.get(k)));
    }
    return pairs;
  }

  private Optional<Pair> pair(String one, String other) {
    List<Double> differences = new ArrayList<>();
    for (Training training : study.setting().program().trainings()) {
      if (!study.halo().contains(training.id().value())) {
        for (Profile profile : study.profiles().in(training.id().value())) {
          Optional<Rational> first = delivery(profile, one);
          Optional<Rational> second = delivery(profile, other);
          if (first.isPresent() && second.isPresent()) {
            differences.add(first.get().minus(second.get()).doubleValue());
          }
        }
      }
    }
    if (differences.size() < study.policy().casesForT()) {
      return Optional.empty();
    }
    double[] values = differences.stream().mapToDouble(Double::doubleValue).toArray();
    return OneSampleT.of(Moments.of(Numbers.of(values).named("difference")), 0, study.level())
        .asOptional()
        .map(
            test ->
                new Pair(one, other, test.sample().mean(), test.difference().p(), values.length));
  }

  private static Optional<Rational> delivery(Profile profile, String who) {
    return profile.mean(rated -> rated.facet() == Facet.DELIVERY && rated.instructor().equals(who));
  }

  private void rank(String who, int all, List<Pair> pairs) {
    long above = pairs.stream().filter(pair -> pair.isAbove(who, study.policy().alpha())).count();
    long below = pairs.stream().filter(pair -> pair.isBelow(who, study.policy().alpha())).count();
    double best = above + 1.0;
    study
        .sheet()
        .add(
            study
                .sheet()
                .measured(TeachingMeasures.RANK, cell(who))
                .value(best)
                .interval(Interval.of(best, (double) all - below, study.level(), METHOD))
                .counts(Counts.of(respondents(who, pairs)))
                .basis(Basis.CASES)
                .quality(TeachingStudy.QUALITY)
                .notes(
                    List.of(
                        Text.of(
                            "peringkat terbaik yang mungkin; bukan dasar sanksi",
                            "the best rank possible; no ground for a sanction")))
                .build());
  }

  /** As many as rated this instructor and the one with whom most rated both. */
  private static long respondents(String who, List<Pair> pairs) {
    return pairs.stream().filter(pair -> pair.has(who)).mapToLong(Pair::n).max().orElse(0);
  }

  /**
   * Two instructors whom the same respondents rated.
   *
   * @param difference first minus second, POMP
   * @param p of no difference
   * @param n how many rated both
   */
  private record Pair(String first, String second, double difference, double p, long n) {

    Pair with(double adjusted) {
      return new Pair(first, second, difference, adjusted, n);
    }

    boolean has(String who) {
      return first.equals(who) || second.equals(who);
    }

    /** Whether the other one is clearly better. */
    boolean isAbove(String who, double alpha) {
      return has(who) && p < alpha && first.equals(who) == (difference < 0);
    }

    /** Whether the other one is clearly worse. */
    boolean isBelow(String who, double alpha) {
      return has(who) && p < alpha && first.equals(who) == (difference > 0);
    }
  }
}
