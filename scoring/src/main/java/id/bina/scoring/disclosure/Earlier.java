package id.bina.scoring.disclosure;

import id.bina.core.result.Audience;
import id.bina.core.result.Counts;
import id.bina.core.result.Evaluation;
import id.bina.core.result.Heading;
import id.bina.core.result.Provenance;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.SuppressionReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the releases made before tell, set beside the scores of today. */
final class Earlier {
  private final Provenance now;
  private final Heading heading;
  private final List<Release> releases;
  private final Linked linked;

  Earlier(Evaluation evaluation, List<Release> releases, Linked linked) {
    this.now = evaluation.provenance();
    this.heading = evaluation.body().heading();
    this.releases = List.copyOf(releases);
    this.linked = linked;
  }

  /** The scores that a reader knows from before, whatever is withheld today. */
  Set<ScoreKey> known(Audience reader) {
    Set<ScoreKey> known = new TreeSet<>();
    for (Release release : releases) {
      if (isReadBy(release.audience(), reader)) {
        measured(release)
            .forEach(
                (key, before) ->
                    linked
                        .people(key)
                        .filter(today -> apart(before, today) == 0)
                        .ifPresent(today -> known.add(key)));
      }
    }
    return known;
  }

  /** The scores that differ from an earlier release by fewer than may be shown. */
  Set<ScoreKey> fewApart(int minimum) {
    Set<ScoreKey> few = new TreeSet<>();
    for (Release release : releases) {
      measured(release)
          .forEach(
              (key, before) ->
                  linked
                      .people(key)
                      .map(today -> apart(before, today))
                      .filter(people -> people > 0 && people < minimum)
                      .ifPresent(people -> few.add(key)));
    }
    return few;
  }

  /**
   * What was withheld from readers who will read this release too: from the same data, or to
   * protect another score there, which it would give away now.
   */
  Set<ScoreKey> kept(Audience reader) {
    Set<ScoreKey> kept = new TreeSet<>();
    for (Release release : releases) {
      if (isReadBy(reader, release.audience())) {
        boolean sameData = release.provenance().dossierHash().equals(now.dossierHash());
        Withheld there = new Withheld(release);
        linked.people().stream()
            .map(Score.Measured::key)
            .filter(key -> !OtherRound.isOf(heading, release, key))
            .filter(key -> there.reason(key).filter(why -> sameData || protects(why)).isPresent())
            .forEach(kept::add);
      }
    }
    return kept;
  }

  /**
   * Those who came to every score since each release, as totals and parts: what they answered is
   * told by subtracting one release from the other.
   */
  List<List<Family>> newcomers() {
    List<List<Family>> newcomers = new ArrayList<>();
    for (Release release : releases) {
      List<Score.Measured> came = new ArrayList<>();
      measured(release)
          .forEach(
              (key, before) ->
                  linked
                      .people(key)
                      .filter(today -> apart(before, today) > 0)
                      .map(today -> came(before, today))
                      .ifPresent(came::add));
      newcomers.add(Families.of(linked.programme(), came));
    }
    return List.copyOf(newcomers);
  }

  /** What the newcomers alone made of a score, if it adds up over people. */
  private static Score.Measured came(Score.Measured before, Score.Measured today) {
    long people = apart(before, today);
    double sum = today.value() * today.counts().n() - before.value() * before.counts().n();
    return today.toBuilder().value(sum / people).counts(Counts.of(people)).build();
  }

  private static boolean protects(SuppressionReason reason) {
    return reason.equals(SuppressionReason.COMPLEMENTARY);
  }

  /** Those who run a programme read also what the public reads; the public does not read theirs. */
  private static boolean isReadBy(Audience release, Audience reader) {
    return release.code().equals(reader.code()) || release.minimum() >= reader.minimum();
  }

  /** How many people make the difference, at least; one if as many gave another result. */
  private static long apart(Score.Measured before, Score.Measured today) {
    long apart = Math.abs(before.counts().n() - today.counts().n());
    boolean same = before.value() == today.value() && before.counts().equals(today.counts());
    return apart == 0 && !same ? 1 : apart;
  }

  /** What was measured of people who may be among those of today. */
  private Map<ScoreKey, Score.Measured> measured(Release release) {
    Map<ScoreKey, Score.Measured> measured = new HashMap<>();
    for (Score score : release.body().scores()) {
      score
          .measured()
          .filter(found -> !OtherRound.isOf(heading, release, found.key()))
          .ifPresent(found -> measured.put(found.key(), found));
    }
    return measured;
  }

  /** What one release withheld; groups made by an answer it did not even list. */
  private static final class Withheld {
    private final Map<ScoreKey, SuppressionReason> listed = new HashMap<>();
    private final Set<ScoreKey> shown = new TreeSet<>();

    Withheld(Release release) {
      for (Score score : release.body().scores()) {
        if (score instanceof Score.Suppressed suppressed) {
          listed.put(suppressed.key(), suppressed.reason());
        } else {
          shown.add(score.key());
        }
      }
    }

    Optional<SuppressionReason> reason(ScoreKey key) {
      if (listed.containsKey(key) || shown.contains(key) || !Unlisted.isOfAnAnswer(key)) {
        return Optional.ofNullable(listed.get(key));
      }
      return listed.keySet().stream()
          .filter(other -> topic(other).equals(topic(key)))
          .filter(other -> other.cell().equals(Unlisted.withoutAnswer(key.cell())))
          .findFirst()
          .flatMap(other -> Optional.ofNullable(listed.get(other)));
    }

    private static String topic(ScoreKey key) {
      String id = key.measure().value();
      return id.substring(0, id.indexOf('.'));
    }
  }
}
