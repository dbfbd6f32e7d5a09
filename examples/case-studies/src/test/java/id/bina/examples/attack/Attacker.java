package id.bina.examples.attack;

import id.bina.core.evidence.Subject;
import id.bina.core.result.Audience;
import id.bina.core.result.Evaluation;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Stratum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Somebody who has the rosters and the methods, reads releases and works out the figures of small
 * groups: by sums over parts, answers, changes, scales and newcomers, and by what is listed at all.
 */
final class Attacker {
  private static final double ROUNDING = 1e-6;

  private final Audience reader;
  private final Sums sums = new Sums();
  private final List<NavigableMap<ScoreKey, Figure>> rounds = new ArrayList<>();
  private final NavigableMap<String, Figure> wanted = new TreeMap<>();
  private final NavigableSet<String> told = new TreeSet<>();

  Attacker(Audience reader) {
    this.reader = reader;
  }

  /** A round: how many people there are in every group, and what was released. */
  Attacker reads(Evaluation truth, Release... releases) {
    NavigableMap<ScoreKey, Figure> figures = figures(truth.body());
    String round = rounds.size() + "|";
    Subject programme = Subject.of(truth.body().heading().program());
    learn(round, programme, figures);
    for (Release release : releases) {
      read(round, release.body(), figures);
      told.addAll(new Telltales(truth, release).found());
    }
    if (!rounds.isEmpty()) {
      newcomers(programme, rounds.get(rounds.size() - 1), figures);
    }
    rounds.add(figures);
    return this;
  }

  /** What was worked out of fewer people than the reader may know of. */
  List<String> finds() {
    sums.narrow();
    NavigableSet<String> found = new TreeSet<>(told);
    wanted.forEach(
        (name, figure) -> {
          double width = sums.of(name).width() * figure.weight();
          if (width < figure.onePerson() * (1 - ROUNDING)) {
            found.add(name + " of " + figure.n());
          }
        });
    return List.copyOf(found);
  }

  private static NavigableMap<ScoreKey, Figure> figures(EvaluationBody body) {
    Map<MeasureId, Measure> measures = new HashMap<>();
    body.measures().forEach(measure -> measures.put(measure.id(), measure));
    NavigableMap<ScoreKey, Figure> figures = new TreeMap<>();
    for (Score score : body.scores()) {
      score
          .measured()
          .flatMap(
              m -> Optional.ofNullable(measures.get(m.key().measure())).map(of -> Figure.of(m, of)))
          .ifPresent(figure -> figures.put(figure.key(), figure));
    }
    unsaid(figures).forEach(figure -> figures.putIfAbsent(figure.key(), figure));
    return figures;
  }

  /** What was said in one group could have been said in any other. */
  private static List<Figure> unsaid(NavigableMap<ScoreKey, Figure> figures) {
    List<Figure> unsaid = new ArrayList<>();
    for (Figure one : figures.values()) {
      for (Figure other : figures.values()) {
        if (one.said().isPresent()
            && other.said().isPresent()
            && one.key().measure().equals(other.key().measure())) {
          Stratum said = other.said().get();
          unsaid.add(one.unsaid(new ScoreKey(one.key().measure(), one.key().cell().with(said))));
        }
      }
    }
    return unsaid;
  }

  private void learn(String round, Subject programme, NavigableMap<ScoreKey, Figure> figures) {
    figures.forEach((key, figure) -> sums.limit(round + key, figure.least(), figure.most()));
    for (Sums.Sum sum : new Identities(programme, figures).all()) {
      Map<String, Double> terms = new TreeMap<>();
      sum.terms().forEach((name, weight) -> terms.put(round + name, weight));
      sums.add(terms, sum.least(), sum.most());
    }
    figures.forEach((key, figure) -> want(round + key, figure));
  }

  private void want(String name, Figure figure) {
    if (figure.ofPeople() && figure.hasRange() && figure.n() < reader.minimum()) {
      wanted.put(name, figure);
    }
  }

  private void read(String round, EvaluationBody body, NavigableMap<ScoreKey, Figure> figures) {
    Set<String> listed = new TreeSet<>();
    boolean listsWhatWasSaid = false;
    for (Score score : body.scores()) {
      listed.add(score.key().toString());
      listsWhatWasSaid |=
          score instanceof Score.Suppressed && Figure.saidOf(score.key()).isPresent();
      score
          .measured()
          .ifPresent(shown -> sums.limit(round + shown.key(), shown.value(), shown.value()));
    }
    if (listsWhatWasSaid) {
      readLines(round, listed, figures);
    }
  }

  /** Where what was said is listed although withheld, what is not listed was not said. */
  private void readLines(String round, Set<String> listed, NavigableMap<ScoreKey, Figure> figures) {
    for (ScoreKey key : figures.keySet()) {
      if (Figure.saidOf(key).isPresent() && !listed.contains(key.toString())) {
        sums.limit(round + key, 0, 0);
      }
    }
  }

  /** Those who came between two rounds, and what they alone answered. */
  private void newcomers(
      Subject programme,
      NavigableMap<ScoreKey, Figure> before,
      NavigableMap<ScoreKey, Figure> after) {
    String now = rounds.size() + "|";
    String then = (rounds.size() - 1) + "|";
    String came = rounds.size() + " newcomers|";
    NavigableMap<ScoreKey, Figure> newcomers = new TreeMap<>();
    after.forEach(
        (key, figure) -> {
          Figure old = before.get(key);
          if (old == null) {
            return;
          }
          long people = figure.n() - old.n();
          if (people > 0 && figure.addsUp() && figure.weight() == (double) figure.n()) {
            double sum = figure.value() * figure.weight() - old.value() * old.weight();
            newcomers.put(key, figure.ofNewcomers(sum, people));
            sums.add(
                Map.of(
                    now + key,
                    figure.weight(),
                    then + key,
                    -old.weight(),
                    came + key,
                    -1.0 * people),
                0,
                0);
          }
        });
    learn(came, programme, newcomers);
  }
}
