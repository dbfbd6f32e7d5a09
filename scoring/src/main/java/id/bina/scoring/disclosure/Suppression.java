package id.bina.scoring.disclosure;

import id.bina.core.result.Audience;
import id.bina.core.result.Counts;
import id.bina.core.result.Exhibit;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Decides which scores one kind of reader may not see, for groups of ever more people.
 *
 * <p>Within a {@link Family}, what a reader does not know must never be one part alone, nor parts
 * that together are fewer than the minimum, as long as the total is shown; and a total that is held
 * must not be the sum of parts that are all shown. The same holds for those who came since an
 * earlier release. What an earlier release told is known, whatever this one holds back.
 */
final class Suppression {
  private final Linked linked;
  private final Earlier earlier;
  private final List<List<Family>> newcomers;
  private final List<ScoreKey> allButFew;
  private final Set<ScoreKey> held = new HashSet<>();
  private final Set<ScoreKey> known = new HashSet<>();

  Suppression(Linked linked, Earlier earlier) {
    this.linked = linked;
    this.earlier = earlier;
    this.newcomers = earlier.newcomers();
    this.allButFew = linked.ofAllButFew();
  }

  Set<ScoreKey> held() {
    return held;
  }

  void hold(Collection<ScoreKey> keys) {
    held.addAll(keys);
  }

  /** Holds back what the reader may not see or work out; what is held already stays held. */
  void close(Audience reader) {
    known.addAll(earlier.known(reader));
    smallGroups(reader.minimum());
    allButFew.forEach(this::spread); // the few could be subtracted
    earlier.fewApart(reader.minimum()).forEach(this::spread);
    held.addAll(earlier.kept(reader));
    subtraction(reader.minimum());
  }

  private void smallGroups(int minimum) {
    for (Score.Measured score : linked.people()) {
      if (isSmall(score, minimum)) {
        held.add(score.key());
      }
    }
    linked.absent().stream()
        .filter(score -> score.n() < minimum)
        .map(Score::key)
        .forEach(held::add);
  }

  /** Whether a score rests on a few people, has a few on a side, or draws a few in a row. */
  static boolean isSmall(Score.Measured score, int minimum) {
    return isSmall(score.counts(), minimum)
        || score.exhibit().filter(exhibit -> isSmall(exhibit, minimum)).isPresent();
  }

  private static boolean isSmall(Counts counts, int minimum) {
    return counts.n() < minimum || isSmallSide(counts.first()) || isSmallSide(counts.second());
  }

  /** A row says how a group of its own answered; a row of nobody says nothing. */
  private static boolean isSmall(Exhibit exhibit, int minimum) {
    return exhibit.rows().stream()
        .mapToLong(row -> row.n().orElse(0))
        .anyMatch(n -> n > 0 && n < minimum);
  }

  private static boolean isSmallSide(OptionalLong side) {
    return side.isPresent() && side.getAsLong() < Disclosure.PRIVACY_MINIMUM;
  }

  /** Holds back further scores until no family can be solved for a small group. */
  private void subtraction(int minimum) {
    boolean changed = true;
    while (changed) {
      changed = workedOut();
      changed |= close(linked.families(), minimum);
      for (List<Family> families : newcomers) {
        changed |= close(families, minimum);
      }
      changed = changed || widen(linked.families(), minimum);
      for (List<Family> families : newcomers) {
        changed = changed || widen(families, minimum);
      }
    }
  }

  /** What was worked out from a held score tells it, as soon as the others are known. */
  private boolean workedOut() {
    boolean changed = false;
    for (Score.Measured score : linked.workedOut()) {
      if (canBeHeld(score.key()) && score.restsOn().stream().anyMatch(this::isHidden)) {
        changed |= held.add(score.key());
      }
    }
    return changed;
  }

  /** Where bounds alone tell a small group (all or nobody of those hidden), one more is held. */
  private boolean widen(List<Family> families, int minimum) {
    Bounds bounds = new Bounds(linked.measures(), families, score -> isHidden(score.key()));
    boolean changed = false;
    for (Family family : families) {
      boolean told =
          family.parts().stream()
              .filter(part -> isHidden(part.key()) && isSmall(part.counts(), minimum))
              .anyMatch(bounds::tells);
      if (told) {
        changed |= holdNext(family);
      }
    }
    return changed;
  }

  private boolean close(List<Family> families, int minimum) {
    boolean changed = false;
    for (Family family : families) {
      changed |= close(family, minimum);
    }
    return changed;
  }

  private boolean close(Family family, int minimum) {
    List<Score.Measured> hidden =
        family.parts().stream().filter(part -> isHidden(part.key())).toList();
    boolean open =
        isHidden(family.total().key())
            ? hidden.isEmpty() && family.remainder() == 0
            : family.tells(hidden, minimum);
    return open && holdNext(family);
  }

  private boolean holdNext(Family family) {
    Optional<Score.Measured> next =
        family.parts().stream()
            .filter(part -> canBeHeld(part.key()))
            .min(
                Comparator.comparingLong((Score.Measured part) -> part.counts().n())
                    .thenComparing(Score.Measured::key))
            .or(() -> Optional.of(family.total()).filter(total -> canBeHeld(total.key())));
    next.map(Score.Measured::key).ifPresent(this::spread);
    return next.isPresent();
  }

  private boolean isHidden(ScoreKey key) {
    return held.contains(key) && !known.contains(key);
  }

  private boolean canBeHeld(ScoreKey key) {
    return !held.contains(key) && !known.contains(key);
  }

  /** The measures of the same people tell each other: all or none. */
  private void spread(ScoreKey key) {
    held.add(key);
    held.addAll(linked.ofSamePeople(key));
  }
}
