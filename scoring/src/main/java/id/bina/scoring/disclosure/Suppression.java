package id.bina.scoring.disclosure;

import id.bina.core.evidence.Subject;
import id.bina.core.result.Audience;
import id.bina.core.result.Basis;
import id.bina.core.result.Counts;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Exhibit;
import id.bina.core.result.Measure;
import id.bina.core.result.Provenance;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.SuppressionReason;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides which scores of one release are held back, and why.
 *
 * <p>Within a {@link Family}, what a reader does not know must never be one part alone, nor parts
 * that together are fewer than the minimum, as long as the total is shown; and a total that is held
 * must not be the sum of parts that are all shown. What an earlier release told is known, whatever
 * this one holds back.
 */
final class Suppression {
  private final Subject programme;
  private final Audience audience;
  private final List<Measure> measures;
  private final Map<ScoreKey, Score.Measured> about = new TreeMap<>();
  private final Map<ScoreKey, SuppressionReason> held = new TreeMap<>();
  private final Set<ScoreKey> known = new HashSet<>();

  Suppression(EvaluationBody body, Audience audience) {
    this.programme = Subject.of(body.heading().program());
    this.audience = audience;
    this.measures = body.measures();
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
      if (isSmall(score.counts()) || score.exhibit().filter(this::isSmall).isPresent()) {
        held.put(score.key(), SuppressionReason.BELOW_MINIMUM);
      }
    }
  }

  /** Withholds what is about one person who teaches, unless the audience runs the programme. */
  void teachers() {
    if (!Teachers.areShownTo(audience)) {
      Teachers teachers = new Teachers(about.values());
      about.keySet().stream()
          .filter(teachers::isAboutOne)
          .forEach(key -> held.put(key, SuppressionReason.NAMED_PERSON));
    }
  }

  private boolean isSmall(Counts counts) {
    return counts.n() < audience.minimum()
        || isSmallSide(counts.first())
        || isSmallSide(counts.second());
  }

  /** A row says how a group of its own answered; a row of nobody says nothing. */
  private boolean isSmall(Exhibit exhibit) {
    return exhibit.rows().stream()
        .mapToLong(row -> row.n().orElse(0))
        .anyMatch(n -> n > 0 && n < audience.minimum());
  }

  private static boolean isSmallSide(OptionalLong side) {
    return side.isPresent() && side.getAsLong() < Disclosure.PRIVACY_MINIMUM;
  }

  /**
   * A measure whose id goes on from another's with an underscore is about some of its people
   * ({@code confirmed}, {@code confirmed_ready}): the few who are in the one only could be
   * subtracted. Those of another occasion are other people.
   */
  void partsOfOneGroup() {
    for (Score.Measured all : about.values()) {
      for (Score.Measured some : about.values()) {
        long others = all.counts().n() - some.counts().n();
        if (others > 0 && others < Disclosure.PRIVACY_MINIMUM && isOfSome(some.key(), all.key())) {
          spread(some.key());
        }
      }
    }
  }

  private static boolean isOfSome(ScoreKey some, ScoreKey all) {
    return some.measure().value().startsWith(all.measure().value() + "_")
        && some.cell().subject().equals(all.cell().subject())
        && some.cell().occasion().equals(all.cell().occasion())
        && some.cell().strata().equals(all.cell().strata());
  }

  void earlier(Provenance now, List<Release> releases) {
    for (Release release : releases) {
      boolean sameData = release.provenance().dossierHash().equals(now.dossierHash());
      boolean isReadHere =
          release.audience().code().equals(audience.code())
              || release.audience().minimum() >= audience.minimum();
      for (Score before : release.body().scores()) {
        Score.Measured today = about.get(before.key());
        if (today != null && before instanceof Score.Measured measured) {
          compare(measured, today, isReadHere);
        } else if (today != null && before instanceof Score.Suppressed suppressed) {
          keep(suppressed, release.audience(), sameData);
        }
      }
    }
  }

  /** What stands in both is known; what differs by a few people tells about these. */
  private void compare(Score.Measured before, Score.Measured today, boolean isReadHere) {
    long difference = Math.abs(before.counts().n() - today.counts().n());
    if (difference > 0 && difference < audience.minimum()) {
      spread(today.key());
    } else if (isReadHere
        && before.counts().equals(today.counts())
        && before.value() == today.value()) {
      known.add(today.key());
    }
  }

  /** What was withheld to protect another score there would give that score away now. */
  private void keep(Score.Suppressed before, Audience there, boolean sameData) {
    boolean protectsAnother = before.reason().equals(SuppressionReason.COMPLEMENTARY);
    if (there.code().equals(audience.code()) && (sameData || protectsAnother)) {
      hold(before.key());
    }
  }

  /** Holds back further scores until no family can be solved for a small group. */
  void subtraction() {
    List<Family> families = Families.of(programme, about.values());
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Family family : families) {
        changed |= close(family);
      }
      changed = changed || widen(families);
    }
  }

  /** Where bounds alone tell a small group (all or nobody of those hidden), one more is held. */
  private boolean widen(List<Family> families) {
    Bounds bounds = new Bounds(measures, families, this::isHidden);
    boolean changed = false;
    for (Family family : families) {
      boolean told =
          family.parts().stream().anyMatch(part -> isSmallAndHidden(part) && bounds.tells(part));
      if (told) {
        changed |= holdNext(family);
      }
    }
    return changed;
  }

  private boolean isSmallAndHidden(Score.Measured part) {
    return isHidden(part) && isSmall(part.counts());
  }

  private boolean close(Family family) {
    List<Score.Measured> hidden = family.parts().stream().filter(this::isHidden).toList();
    boolean open =
        isHidden(family.total())
            ? hidden.isEmpty() && family.remainder() == 0
            : family.tells(hidden, audience.minimum());
    return open && holdNext(family);
  }

  private boolean holdNext(Family family) {
    Optional<Score.Measured> next =
        family.parts().stream()
            .filter(this::canBeHeld)
            .min(
                Comparator.comparingLong((Score.Measured part) -> part.counts().n())
                    .thenComparing(Score.Measured::key))
            .or(() -> Optional.of(family.total()).filter(this::canBeHeld));
    next.map(Score.Measured::key).ifPresent(this::spread);
    return next.isPresent();
  }

  private boolean isHidden(Score.Measured score) {
    return held.containsKey(score.key()) && !known.contains(score.key());
  }

  private boolean canBeHeld(Score.Measured score) {
    return !held.containsKey(score.key()) && !known.contains(score.key());
  }

  private void hold(ScoreKey key) {
    held.putIfAbsent(key, SuppressionReason.COMPLEMENTARY);
  }

  /**
   * The measures of the same people tell each other (before + change = after; lost = 1 - matched;
   * passed = learned): all or none.
   */
  private void spread(ScoreKey key) {
    hold(key);
    Score.Measured one = about.get(key);
    for (Score.Measured other : about.values()) {
      boolean samePeople =
          one != null
              && other.counts().equals(one.counts())
              && other.key().cell().subject().equals(key.cell().subject())
              && Families.people(other.key()).equals(Families.people(key));
      if (samePeople) {
        hold(other.key());
      }
    }
  }
}
