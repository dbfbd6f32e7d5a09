package id.bina.core.result;

import java.util.List;
import java.util.stream.Collectors;

/** Finds the one score that a measure and a subject mean, or says what is there instead. */
final class ScoreFinder {
  private static final int LISTED = 10;

  private ScoreFinder() {}

  static Score find(List<Score> scores, String measure, String subjectId) {
    List<Score> ofMeasure =
        scores.stream().filter(score -> score.key().measure().value().equals(measure)).toList();
    if (ofMeasure.isEmpty()) {
      throw new IllegalArgumentException(
          "measure must be one that was scored, was '"
              + measure
              + "'\n  there are "
              + listed(scores.stream().map(score -> score.key().measure().value()).toList()));
    }
    List<Score> ofSubject =
        ofMeasure.stream().filter(score -> isAbout(score.key(), subjectId)).toList();
    if (ofSubject.isEmpty()) {
      throw new IllegalArgumentException(
          "subject must be one that "
              + measure
              + " was scored for, was '"
              + subjectId
              + "'\n  there are "
              + listed(
                  ofMeasure.stream()
                      .map(score -> score.key().cell().subject().toString())
                      .toList()));
    }
    if (ofSubject.size() == 1) {
      return ofSubject.get(0);
    }
    List<Score> overall =
        ofSubject.stream().filter(score -> score.key().cell().isOverall()).toList();
    if (overall.size() == 1) {
      return overall.get(0);
    }
    throw new IllegalArgumentException(
        "measure and subject must mean one score, '"
            + measure
            + "' and '"
            + subjectId
            + "' mean "
            + ofSubject.size()
            + "\n  there are "
            + listed(ofSubject.stream().map(score -> score.key().toString()).toList()));
  }

  private static boolean isAbout(ScoreKey key, String subjectId) {
    return key.cell().subject().id().equals(subjectId)
        || key.cell().subject().toString().equals(subjectId);
  }

  private static String listed(List<String> all) {
    List<String> distinct = all.stream().distinct().sorted().toList();
    if (distinct.isEmpty()) {
      return "none";
    }
    String some = distinct.stream().limit(LISTED).collect(Collectors.joining(", "));
    return distinct.size() <= LISTED ? some : some + " and " + (distinct.size() - LISTED) + " more";
  }
}
