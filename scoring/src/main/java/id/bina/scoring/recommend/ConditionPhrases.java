package id.bina.scoring.recommend;

import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Measure;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Counted;
import id.bina.core.rule.Every;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.ScoreSelector;
import id.bina.core.rule.TrainingIs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Conditions in one language as an outline: measures by their titles, thresholds in their units,
 * what is asked of one score in one line.
 *
 * <pre>
 *   all of:
 *     - confirmed application below 50.0 %, upper limit below 65.0 %, n at least 10
 *     - one of:
 *       - ...
 * </pre>
 */
final class ConditionPhrases implements Condition.Cases<List<String>> {
  /** Nothing is judged here: no score is looked up. */
  private static final Subject NOBODY = Subject.of(SubjectKind.PROGRAM, "program");

  private final CheckWords words;
  private final String language;

  ConditionPhrases(List<Measure> measures, String language) {
    this.words = new CheckWords(new ScoreFinder(NOBODY, measures, List.of()), Focus.of(NOBODY));
    this.language = language;
  }

  /** The lines of a condition: the first as it is, those below it indented. */
  List<String> of(Condition condition) {
    return condition.match(this);
  }

  private String say(String indonesian, String english) {
    return language.equals("id") ? indonesian : english;
  }

  @Override
  public List<String> compare(Condition.Compare condition) {
    return List.of(asked(List.of(condition)));
  }

  /** What is asked of one score. */
  private String asked(List<Condition.Compare> comparisons) {
    StringBuilder line = new StringBuilder();
    ScoreSelector score = comparisons.get(0).score();
    line.append(words.title(score).in(language));
    if (score.of().isPresent()) {
      line.append(say(" (seluruh program)", " (whole programme)"));
    }
    boolean valueFirst = comparisons.get(0).quantity() == Quantity.VALUE;
    String between = valueFirst ? " " : ": ";
    for (Condition.Compare each : comparisons) {
      line.append(between).append(limit(each));
      between = ", ";
    }
    return line.toString();
  }

  private String limit(Condition.Compare compare) {
    return quantity(compare.quantity()) + words.limit(compare, language);
  }

  private String quantity(Quantity quantity) {
    return switch (quantity) {
      case VALUE -> "";
      case LOWER -> say("batas bawah ", "lower limit ");
      case UPPER -> say("batas atas ", "upper limit ");
      case N -> "n ";
      case FIRST -> say("n kelompok pertama ", "n of the first side ");
      case SECOND -> say("n kelompok kedua ", "n of the second side ");
      case GRADE -> say("derajat bukti ", "evidence grade ");
    };
  }

  @Override
  public List<String> all(Condition.All condition) {
    return rows(say("semua dari:", "all of:"), grouped(condition.conditions()));
  }

  @Override
  public List<String> anyOf(Condition.AnyOf condition) {
    return rows(
        say("salah satu dari:", "one of:"), condition.conditions().stream().map(this::of).toList());
  }

  /** Comparisons of one score stand in one line. */
  private List<List<String>> grouped(List<Condition> conditions) {
    Map<Object, List<Condition.Compare>> byScore = new LinkedHashMap<>();
    Map<Object, List<String>> lines = new LinkedHashMap<>();
    for (Condition each : conditions) {
      if (each instanceof Condition.Compare compare) {
        List<Condition.Compare> known =
            byScore.computeIfAbsent(compare.score(), score -> new ArrayList<>());
        known.add(compare);
        lines.put(compare.score(), List.of(asked(known)));
      } else {
        lines.put(each, of(each));
      }
    }
    return List.copyOf(lines.values());
  }

  private static List<String> rows(String head, List<List<String>> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<String> lines = new ArrayList<>();
    lines.add(head);
    for (List<String> part : parts) {
      lines.add("- " + part.get(0));
      part.subList(1, part.size()).forEach(line -> lines.add("  " + line));
    }
    return List.copyOf(lines);
  }

  private static List<String> led(String lead, List<String> lines) {
    List<String> all = new ArrayList<>(lines);
    all.set(0, lead + all.get(0));
    return List.copyOf(all);
  }

  @Override
  public List<String> not(Condition.Not condition) {
    return led(say("tidak berlaku: ", "it does not hold: "), of(condition.condition()));
  }

  @Override
  public List<String> absent(Condition.Absent condition) {
    String title = words.title(condition.score()).in(language);
    return List.of(title + say(" tidak dapat dihitung", " cannot be computed"));
  }

  @Override
  public List<String> counted(Counted condition) {
    String lead =
        say("banyaknya ", "the number of ")
            + condition.over().words().in(language)
            + " "
            + CheckWords.comparison(condition.comparison(), language)
            + " "
            + condition.threshold().toPlainString()
            + say(", yang: ", ", where: ");
    return led(lead, of(condition.condition()));
  }

  @Override
  public List<String> every(Every condition) {
    String over = condition.over().words().in(language);
    return led(say("untuk setiap ", "for each of the ") + over + ": ", of(condition.condition()));
  }

  @Override
  public List<String> trainingIs(TrainingIs condition) {
    return List.of(condition.words().in(language));
  }
}
