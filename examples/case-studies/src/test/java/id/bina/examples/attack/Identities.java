package id.bina.examples.attack;

import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.result.MeasureId;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Stratum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What must hold between the figures of one evaluation, whatever they are: parts make up totals,
 * answers make up all, changes lie between levels. Whoever reads the methods can write these down.
 */
final class Identities {
  private static final double EXACT = 1e-9;

  private final Subject programme;
  private final Map<ScoreKey, Figure> figures;
  private final List<Sums.Sum> found = new ArrayList<>();

  Identities(Subject programme, Map<ScoreKey, Figure> figures) {
    this.programme = programme;
    this.figures = new TreeMap<>(figures);
  }

  List<Sums.Sum> all() {
    parts();
    answers();
    changes();
    scales();
    elements();
    return List.copyOf(found);
  }

  /** Trainings, units and regions divide the programme; strata divide a group. */
  private void parts() {
    Map<String, List<Figure>> families = new TreeMap<>();
    Map<String, Figure> totals = new TreeMap<>();
    for (Figure part : figures.values()) {
      if (part.addsUp() && !part.key().cell().subject().equals(programme)) {
        family(
            part,
            part.with(programme),
            part.key().cell().subject().kind().code(),
            families,
            totals);
      }
      for (Stratum stratum : part.key().cell().strata()) {
        if (part.addsUp()) {
          family(part, part.without(stratum.name()), stratum.name(), families, totals);
        }
      }
    }
    families.forEach(
        (name, parts) -> Optional.ofNullable(totals.get(name)).ifPresent(all -> parts(all, parts)));
  }

  private void family(
      Figure part,
      ScoreKey total,
      String by,
      Map<String, List<Figure>> families,
      Map<String, Figure> totals) {
    Figure all = figures.get(total);
    if (all != null) {
      families.computeIfAbsent(total + " by " + by, name -> new ArrayList<>()).add(part);
      totals.put(total + " by " + by, all);
    }
  }

  private void parts(Figure all, List<Figure> parts) {
    long rest = all.n() - parts.stream().mapToLong(Figure::n).sum();
    if (rest < 0 || (rest > 0 && !isOfPeople(all, parts.get(0)))) {
      return;
    }
    Map<String, Double> terms = new TreeMap<>();
    terms.put(all.key().toString(), all.weight());
    parts.forEach(part -> terms.put(part.key().toString(), -part.weight()));
    keep(terms, rest * Math.min(0, all.least()), (double) rest * all.most());
  }

  private static boolean isOfPeople(Figure all, Figure part) {
    return !all.key().cell().subject().equals(part.key().cell().subject())
        || part.key().cell().strata().stream()
            .anyMatch(each -> Strata.OF_PEOPLE.contains(each.name()));
  }

  /** Everybody gave one of the answers, or none. */
  private void answers() {
    Map<ScoreKey, List<Figure>> groups = new TreeMap<>();
    for (Figure figure : figures.values()) {
      figure
          .said()
          .ifPresent(
              said ->
                  groups
                      .computeIfAbsent(figure.without(said.name()), key -> new ArrayList<>())
                      .add(figure));
    }
    groups.forEach(
        (group, figures) -> {
          Map<String, Double> terms = new TreeMap<>();
          figures.forEach(figure -> terms.put(figure.key().toString(), 1.0));
          keep(terms, 1, 1);
          terms.put(other(group, "nominees.reasons_missing"), 1.0);
          keep(terms, 1, 1);
        });
  }

  /** A change and the two levels it lies between. */
  private void changes() {
    for (Figure change : figures.values()) {
      String id = change.key().measure().value();
      if (id.contains("change") || id.startsWith("units.")) {
        List<Figure> levels =
            figures.values().stream().filter(each -> isLevel(each, change)).toList();
        for (Figure after : levels) {
          levels.stream()
              .filter(before -> areTwoWaves(before, after))
              .forEach(
                  before ->
                      keep(Map.of(name(change), 1.0, name(after), -1.0, name(before), 1.0), 0, 0));
        }
      }
    }
  }

  private static String other(ScoreKey key, String measure) {
    return new ScoreKey(MeasureId.of(measure), key.cell()).toString();
  }

  private static String name(Figure figure) {
    return figure.key().toString();
  }

  private static boolean isLevel(Figure level, Figure change) {
    boolean units = change.topic().equals("units");
    return units
        ? level.key().cell().subject().kind().code().equals("unit")
            && !level.topic().equals("units")
        : level.topic().equals(change.topic())
            && !level.key().equals(change.key())
            && level.key().cell().subject().equals(change.key().cell().subject());
  }

  private static boolean areTwoWaves(Figure before, Figure after) {
    return !before.key().equals(after.key())
        && before.key().cell().subject().equals(after.key().cell().subject())
        && before.without("round").cell().strata().equals(after.without("round").cell().strata())
        && base(before).equals(base(after));
  }

  private static String base(Figure figure) {
    return figure.key().measure().value().replaceFirst("_(before|after)$", "");
  }

  /** The same answers on other scales. */
  private void scales() {
    for (Figure mean : figures.values()) {
      String id = mean.key().measure().value();
      if (id.endsWith(".mean")) {
        String stem = id.substring(0, id.length() - "mean".length());
        keep(Map.of(other(mean.key(), stem + "x25"), 1.0, name(mean), -25.0), 0, 0);
        String pomp = other(mean.key(), stem + "pomp");
        for (int points = 4; points <= 5; points++) {
          double step = 100.0 / (points - 1);
          keep(Map.of(pomp, 1.0, name(mean), -step), -step, -step);
        }
      }
    }
  }

  /** An index is the mean of its elements. */
  private void elements() {
    for (Figure index : figures.values()) {
      if (index.key().measure().value().equals("ikm.index")) {
        List<Figure> elements =
            figures.values().stream()
                .filter(each -> each.key().measure().value().equals("ikm.element"))
                .filter(each -> each.without("element").cell().equals(index.key().cell()))
                .toList();
        Map<String, Double> terms = new TreeMap<>();
        elements.forEach(each -> terms.put(name(each), -1.0 / elements.size()));
        terms.put(name(index), 1.0);
        keep(terms, 0, 0);
      }
    }
  }

  /** Only what holds: a sum that the truth does not keep is none that a method promises. */
  private void keep(Map<String, Double> terms, double least, double most) {
    Collection<Figure> known = new ArrayList<>();
    double sum = 0;
    for (Map.Entry<String, Double> term : terms.entrySet()) {
      Figure figure = figures.get(ScoreKey.parse(term.getKey()));
      if (figure == null) {
        return;
      }
      known.add(figure);
      sum += term.getValue() * figure.value();
    }
    double exact = EXACT * Math.max(1, known.stream().mapToLong(Figure::n).max().orElse(1));
    if (known.size() > 1 && sum >= least - exact && sum <= most + exact) {
      found.add(new Sums.Sum(new TreeMap<>(terms), least, most));
    }
  }
}
