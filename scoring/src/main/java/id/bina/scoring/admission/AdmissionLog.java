package id.bina.scoring.admission;

import id.bina.core.Text;
import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.Problem;
import id.bina.core.result.ExclusionCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts every refusal with its reason, and keeps where each happened; mutable. */
final class AdmissionLog {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::path)
          .thenComparing(Problem::code)
          .thenComparing(Problem::toString);

  private final Map<Refusal, Long> counts = new EnumMap<>(Refusal.class);
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Takes over what the dossier excludes.
   *
   * <p>A record with several problems is one refusal, under the first of the reasons; a single
   * answer is a refusal of its own, and so is what a reader kept back before it was a record.
   */
  void takeOver(Dossier dossier) {
    Paths paths = new Paths(dossier.draft());
    Map<String, Refusal> records = new TreeMap<>();
    Map<Paths.Location, Refusal> answers = new HashMap<>();
    Set<Problem> keptBack = new HashSet<>(dossier.draft().held());
    for (Problem problem : dossier.excluded()) {
      Paths.Location location =
          keptBack.contains(problem)
              ? new Paths.Location(problem.path(), "")
              : paths.named(problem.path());
      Refusal refusal = Refusal.ofCode(problem.code());
      if (location.isAnswer()) {
        answers.put(location, refusal);
      } else {
        records.merge(location.record(), refusal, AdmissionLog::first);
      }
      problems.add(
          new Problem(problem.severity(), location.path(), problem.code(), problem.message()));
    }
    records.values().forEach(refusal -> count(refusal, 1));
    // The answers of a record that is excluded as a whole are no refusals of their own.
    answers.keySet().removeIf(answer -> records.containsKey(answer.record()));
    answers.values().forEach(refusal -> count(refusal, 1));
  }

  private static Refusal first(Refusal one, Refusal other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** Counts what happened so many times, without a place of its own. */
  void count(Refusal refusal, long times) {
    if (times > 0) {
      counts.merge(refusal, times, Math::addExact);
    }
  }

  /** Counts what happened to one record, and tells where. */
  void refuse(Refusal refusal, String path, Text sentence) {
    refuse(refusal, 1, path, sentence);
  }

  /** Counts what happened to several records in one place, and tells where. */
  void refuse(Refusal refusal, long times, String path, Text sentence) {
    count(refusal, times);
    problems.add(Problem.excludes(path, refusal.code(), sentence));
  }

  /** The counts in the order of the reasons; reasons that did not occur are left out. */
  List<ExclusionCount> counts() {
    List<ExclusionCount> all = new ArrayList<>();
    counts.forEach(
        (refusal, count) ->
            all.add(
                new ExclusionCount(
                    refusal.what(), refusal.code(), refusal.effect().word(), count)));
    return List.copyOf(all);
  }

  /** Where each record was refused, in the order of the places. */
  List<Problem> problems() {
    return problems.stream().sorted(ORDER).toList();
  }
}
