package id.bina.scoring.disclosure;

import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Stratum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds totals and the parts that make them up: the programme and its trainings, or a group and its
 * strata of people, each for one measure and otherwise the same cell.
 */
final class Families {
  private final Subject programme;
  private final Set<String> kinds;
  private final Map<String, List<Score.Measured>> parts = new TreeMap<>();
  private final Map<String, Score.Measured> totals = new TreeMap<>();

  private Families(Subject programme, Set<String> kinds) {
    this.programme = programme;
    this.kinds = kinds;
  }

  /** The families among scores; parts without a total tell nothing and are left out. */
  static List<Family> of(Subject programme, Collection<Score.Measured> scores) {
    Set<String> kinds =
        scores.stream()
            .map(score -> score.key().cell().subject().kind().code())
            .collect(Collectors.toSet());
    Families families = new Families(programme, kinds);
    for (Score.Measured score : scores) {
      families.bySubject(score);
      families.byStrata(score);
    }
    List<Family> found = new ArrayList<>();
    families.parts.forEach(
        (key, members) ->
            Optional.ofNullable(families.totals.get(key))
                .ifPresent(total -> found.add(new Family(total, List.copyOf(members)))));
    return List.copyOf(found);
  }

  /** The strata of a key that divide people. */
  static List<String> people(ScoreKey key) {
    return key.cell().strata().stream().filter(Stratum::isOfPeople).map(Object::toString).toList();
  }

  /** Trainings, units and regions each divide the programme in their own way. */
  private void bySubject(Score.Measured score) {
    Subject subject = score.key().cell().subject();
    String same = score.key().measure() + "|" + cellWithout(score.key(), "") + "|";
    if (subject.equals(programme)) {
      kinds.forEach(kind -> totals.put(same + kind, score));
    } else {
      parts.computeIfAbsent(same + subject.kind(), key -> new ArrayList<>()).add(score);
    }
  }

  private void byStrata(Score.Measured score) {
    String owner = score.key().measure() + "|" + score.key().cell().subject();
    for (String name : Strata.OF_PEOPLE) {
      boolean isPart = score.key().cell().strata().stream().anyMatch(s -> s.name().equals(name));
      String key = owner + "|" + cellWithout(score.key(), name) + "|" + name;
      if (isPart) {
        parts.computeIfAbsent(key, k -> new ArrayList<>()).add(score);
      } else {
        totals.put(key, score);
      }
    }
  }

  private static String cellWithout(ScoreKey key, String stratum) {
    return key.cell().instrument()
        + "|"
        + key.cell().source()
        + "|"
        + key.cell().occasion()
        + "|"
        + key.cell().strata().stream().filter(s -> !s.name().equals(stratum)).toList();
  }
}
