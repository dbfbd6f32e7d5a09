package id.bina.scoring.stat.scaling;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import java.util.ArrayList;
import java.util.List;

/** Persons, fit and separation that follow from counts and thresholds. */
final class RaschScale {

  private final RaschCounts counts;
  private final double[][] sums;
  private final List<RaschPerson> persons = new ArrayList<>();

  RaschScale(RaschCounts counts, double[][] thresholds) {
    this.counts = counts;
    sums = ItemCurves.sums(thresholds);
    for (int score = 0; score <= counts.highest(); score++) {
      double weighted = PersonPlaces.weighted(score, sums);
      persons.add(
          new RaschPerson(
              score,
              counts.persons(score),
              likeliest(score),
              new RaschPerson.Place(weighted, PersonPlaces.error(weighted, sums))));
    }
  }

  private Outcome<RaschPerson.Place> likeliest(int score) {
    if (score == 0 || score == counts.highest()) {
      return Outcome.notComputable(
          Absence.UNIDENTIFIED,
          "score " + score + " is the " + (score == 0 ? "lowest" : "highest") + " there is");
    }
    double theta = PersonPlaces.likeliest(score, sums);
    return Outcome.of(new RaschPerson.Place(theta, PersonPlaces.error(theta, sums)));
  }

  List<RaschPerson> persons() {
    return List.copyOf(persons);
  }

  long inside() {
    return counts.n() - counts.persons(0) - counts.persons(counts.highest());
  }

  /** Infit and outfit of an item. */
  double[] fit(int item) {
    double squares = 0;
    double standardised = 0;
    double information = 0;
    for (int score = 1; score < counts.highest(); score++) {
      if (counts.persons(score) > 0) {
        double theta = persons.get(score).likeliest().orThrow().theta();
        ItemCurves curves = ItemCurves.at(theta, sums);
        double variance = curves.moment(item, 2);
        for (int h = 0; h <= counts.steps()[item]; h++) {
          double residual = h - curves.expected(item);
          double square = counts.count(score, item, h) * residual * residual;
          squares += square;
          standardised += square / variance;
        }
        information += counts.persons(score) * variance;
      }
    }
    return new double[] {squares / information, standardised / inside()};
  }

  Outcome<PersonSeparation> separation() {
    if (inside() < 2) {
      return Check.tooFew(inside(), "persons with neither the lowest nor the highest score", 2);
    }
    double sum = 0;
    double errors = 0;
    for (int score = 1; score < counts.highest(); score++) {
      RaschPerson.Place place = persons.get(score).likeliest().orThrow();
      sum += counts.persons(score) * place.theta();
      errors += counts.persons(score) * place.standardError() * place.standardError();
    }
    double mean = sum / inside();
    double squares = 0;
    for (int score = 1; score < counts.highest(); score++) {
      double apart = persons.get(score).likeliest().orThrow().theta() - mean;
      squares += counts.persons(score) * apart * apart;
    }
    return squares > 0
        ? Outcome.of(new PersonSeparation(inside(), squares / (inside() - 1.0), errors / inside()))
        : Check.noSpread("the raw scores");
  }
}
