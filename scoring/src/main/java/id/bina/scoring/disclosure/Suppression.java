package id.bina.scoring.disclosure;

import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Audience;
import id.bina.core.result.Basis;
import id.bina.core.result.Counts;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Provenance;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Stratum;
import id.bina.core.result.SuppressionReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides which scores of one release are held back, and why.
 *
 * <p>A <em>family</em> is a total and the parts that make it up: the programme and its trainings,
 * or a group and its strata of people. Within a family, what is held back must never be one part
 * alone, nor parts that together are fewer than the minimum, as long as the total is shown.
 */
final class Suppression {
  /** Strata that divide people; aspects, items and covariates divide questions. */
  private static final Set<String> OF_PEOPLE =
      Set.of(Strata.TRAINING, Strata.UNIT, Strata.SUPERIOR, Strata.ARM, Strata.EMPLOYMENT);

  private final Subject programme;
  private final Audience audience;
  private final Map<ScoreKey, Score.Measured> about = new TreeMap<>();
  private final Map<ScoreKey, SuppressionReason> held = new TreeMap<>();

  Suppression(EvaluationBody body, Audience audience) {
    this.programme = Subject.of(body.heading().program());
    this.audience = audience;
    for (Score score : body.scores()) {
      if (score instanceof Score.Measured measured && !measured.basis().equals(Basis.SETTING)) {
        about.put(measured.key(), measured);
      }
    }
  }

  Map<ScoreKey, SuppressionReason> held() {
    return held;
  }

  void smallGroups() {
    for (Score.Measured score : about.values()) {
      if (isSmall(score.counts())) {
        held.put(score.key(), SuppressionReason.BELOW_MINIMUM);
      }
    }
  }

  private boolean isSmall(Counts counts) {
    return counts.n() < audience.minimum()
        || isSmallSide(counts.first())
        || isSmallSide(counts.second());
  }

  private static boolean isSmallSide(OptionalLong side) {
    return side.isPresent() && side.getAsLong() < Disclosure.PRIVACY_MINIMUM;
  }

  void earlier(Provenance now, List<Release> releases) {
    for (Release release : releases) {
      boolean sameData = release.provenance().dossierHash().equals(now.dossierHash());
      for (Score before : release.body().scores()) {
        Score.Measured today = about.get(before.key());
        if (today != null && isTold(before, today, sameData)) {
          hold(today.key());
        }
      }
    }
  }

  /** Whether showing the score beside the earlier one tells about a few people. */
  private static boolean isTold(Score before, Score.Measured today, boolean sameData) {
    if (before instanceof Score.Suppressed) {
      return sameData;
    }
    if (before instanceof Score.Measured measured) {
      long difference = Math.abs(measured.counts().n() - today.counts().n());
      return difference > 0 && difference < Disclosure.PRIVACY_MINIMUM;
    }
    return false;
  }

  /** Holds back further parts until no family can be solved for a small group. */
  void subtraction() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Family family : families()) {
        changed |= close(family);
      }
    }
  }

  private boolean close(Family family) {
    if (family.total().isEmpty() || held.containsKey(family.total().get().key())) {
      return false;
    }
    List<Score.Measured> out = family.parts().stream().filter(this::isHeld).toList();
    if (out.isEmpty() || (out.size() > 1 && people(out) >= audience.minimum())) {
      return false;
    }
    Optional<Score.Measured> next =
        family.parts().stream()
            .filter(part -> !isHeld(part))
            .min(
                Comparator.comparingLong((Score.Measured part) -> part.counts().n())
                    .thenComparing(Score.Measured::key));
    spread(next.orElse(family.total().get()).key());
    return true;
  }

  private boolean isHeld(Score.Measured score) {
    return held.containsKey(score.key());
  }

  private static long people(Collection<Score.Measured> scores) {
    return scores.stream().mapToLong(score -> score.counts().n()).sum();
  }

  private void hold(ScoreKey key) {
    held.putIfAbsent(key, SuppressionReason.COMPLEMENTARY);
  }

  /** The measures of one topic tell each other (before + change = after): all or none. */
  private void spread(ScoreKey key) {
    hold(key);
    for (ScoreKey other : about.keySet()) {
      boolean sameGroup =
          other.cell().subject().equals(key.cell().subject())
              && people(other).equals(people(key))
              && topic(other).equals(topic(key))
              && restOnTheSame(other, key);
      if (sameGroup) {
        hold(other);
      }
    }
  }

  private boolean restOnTheSame(ScoreKey one, ScoreKey other) {
    Score.Measured first = about.get(one);
    Score.Measured second = about.get(other);
    return first != null && second != null && first.counts().equals(second.counts());
  }

  private static String topic(ScoreKey key) {
    String id = key.measure().value();
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  private static List<Stratum> people(ScoreKey key) {
    return key.cell().strata().stream().filter(s -> OF_PEOPLE.contains(s.name())).toList();
  }

  private List<Family> families() {
    Map<String, List<Score.Measured>> parts = new TreeMap<>();
    Map<String, Score.Measured> totals = new TreeMap<>();
    for (Score.Measured score : about.values()) {
      boolean whole = score.key().cell().subject().equals(programme);
      String bySubject = score.key().measure() + "|" + cellWithout(score.key(), "") + "|subject";
      if (whole) {
        totals.put(bySubject, score);
      } else {
        parts.computeIfAbsent(bySubject, key -> new ArrayList<>()).add(score);
      }
      byStrata(score, totals, parts);
    }
    List<Family> families = new ArrayList<>();
    parts.forEach(
        (key, members) ->
            families.add(new Family(Optional.ofNullable(totals.get(key)), List.copyOf(members))));
    return families;
  }

  private static void byStrata(
      Score.Measured score,
      Map<String, Score.Measured> totals,
      Map<String, List<Score.Measured>> parts) {
    String owner = score.key().measure() + "|" + score.key().cell().subject();
    for (String name : OF_PEOPLE) {
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

  private record Family(Optional<Score.Measured> total, List<Score.Measured> parts) {}
}
