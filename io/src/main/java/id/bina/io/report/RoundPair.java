package id.bina.io.report;

import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.VersionEquivalence;
import id.bina.core.result.Cell;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Label;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One score in two rounds: what broke in between, or else the difference.
 *
 * <p>The interval of the difference is made from those of both rounds as of independent estimates
 * (MOVER): Zou and Donner (2008), doi:10.1002/sim.3095. Where the same people answered twice, it is
 * too wide rather than too narrow.
 */
final class RoundPair {
  private static final Set<String> BY_PACK = Set.of("ikm", "jp");

  private final Release earlier;
  private final Release later;
  private final Phrases phrases;

  RoundPair(Release earlier, Release later, Phrases phrases) {
    this.earlier = earlier;
    this.later = later;
    this.phrases = phrases;
  }

  /** What makes two scores no series; empty if nothing does. */
  List<String> breaks(Score before, Score after) {
    List<String> breaks = new ArrayList<>();
    if (equivalence(before, after).filter(VersionEquivalence::allowsDifference).isEmpty()) {
      changed(
          breaks,
          phrases.say("versi instrumen", "version of the instrument"),
          version(before),
          version(after));
    }
    changed(
        breaks,
        phrases.say("cara menghitung", "method"),
        Optional.of(before.method().id() + " " + before.method().version()),
        Optional.of(after.method().id() + " " + after.method().version()));
    changed(
        breaks,
        phrases.say("cara survei", "mode of asking"),
        mode(earlier, before),
        mode(later, after));
    String family = before.key().measure().value().split("\\.", 2)[0];
    if (BY_PACK.contains(family)) {
      changed(breaks, phrases.say("paket aturan", "regulation pack"), packs(earlier), packs(later));
    }
    return breaks;
  }

  /** How the versions behind two scores were declared to stand to each other. */
  private Optional<VersionEquivalence> equivalence(Score before, Score after) {
    Optional<String> aspect = after.key().cell().stratum("aspect");
    return version(before)
        .flatMap(from -> version(after).map(to -> from + "|" + to))
        .flatMap(pair -> aspect.flatMap(id -> declared(pair + "|" + id)).or(() -> declared(pair)));
  }

  private Optional<VersionEquivalence> declared(String id) {
    return later.body().labels().stream()
        .filter(label -> label.kind().equals("equivalence") && label.id().equals(id))
        .flatMap(
            label ->
                Arrays.stream(VersionEquivalence.values())
                    .filter(each -> each.words().equals(label.title())))
        .findFirst();
  }

  /** What must be read with a difference that is no straight one; empty if nothing. */
  Optional<String> caution(Score before, Score after) {
    boolean reworded = equivalence(before, after).equals(Optional.of(VersionEquivalence.REWORDED));
    return reworded
        ? Optional.of(
            phrases.say("versi instrumen ", "version of the instrument ")
                + version(before).orElse("")
                + " → "
                + version(after).orElse("")
                + ", "
                + phrases.in(VersionEquivalence.REWORDED.words()))
        : Optional.empty();
  }

  private static void changed(
      List<String> breaks, String what, Optional<String> was, Optional<String> is) {
    if (was.isPresent() && is.isPresent() && !was.equals(is)) {
      breaks.add(what + ": " + was.get() + " → " + is.get());
    }
  }

  private static Optional<String> version(Score score) {
    return score.key().cell().instrument().map(InstrumentRef::toString);
  }

  private Optional<String> mode(Release release, Score score) {
    Cell cell = score.key().cell();
    Names names = new Names(release.body(), phrases);
    return cell.instrument()
        .flatMap(
            ref ->
                cell.occasion()
                    .flatMap(when -> names.recordedMode(ref.id().value(), cell.subject(), when)));
  }

  private static Optional<String> packs(Release release) {
    Set<String> packs = new TreeSet<>();
    for (Label label : release.body().labels()) {
      if (label.kind().equals("pack")) {
        packs.add(label.id());
      }
    }
    return packs.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", packs));
  }

  /** After minus before, with its interval where both rounds have one of the same level. */
  String difference(Score.Measured before, Score.Measured after, String unit) {
    double value = after.value() - before.value();
    String words = signed(value, unit);
    return before
        .interval()
        .flatMap(from -> after.interval().flatMap(to -> mover(before, from, after, to)))
        .map(ends -> words + " (" + ends(ends, unit) + ")")
        .orElse(words);
  }

  private static Optional<Interval> mover(
      Score.Measured before, Interval from, Score.Measured after, Interval to) {
    if (from.level() != to.level() || from.level() == 1) {
      return Optional.empty();
    }
    double value = after.value() - before.value();
    double below = root(after.value() - to.lower(), from.upper() - before.value());
    double above = root(to.upper() - after.value(), before.value() - from.lower());
    return Optional.of(Interval.of(value - below, value + above, from.level(), "mover"));
  }

  private static double root(double one, double other) {
    return Math.sqrt(one * one + other * other);
  }

  private String ends(Interval ends, String unit) {
    return signed(ends.lower(), unit) + phrases.say(" s.d. ", " to ") + signed(ends.upper(), unit);
  }

  private String signed(double value, String unit) {
    boolean share = unit.equals(Units.SHARE) || unit.equals(Units.SHARE_DIFFERENCE);
    String words = Figures.text(value, share ? Units.SHARE_DIFFERENCE : unit, phrases.language());
    return value > 0 && !words.startsWith("+") ? "+" + words : words;
  }
}
