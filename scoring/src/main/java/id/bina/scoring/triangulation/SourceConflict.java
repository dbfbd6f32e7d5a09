package id.bina.scoring.triangulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.people.Source;
import id.bina.core.result.Cell;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Groups of sources that point in opposite directions on one thing.
 *
 * <p>It is read off the signs of {@code triangulation.sign} and {@code sources.sign}, and concerns
 * a score that a sign rests on, or one about the same construct at the same subject.
 *
 * @param subject what they speak about
 * @param construct the construct, if they rated one; else they speak about a statement
 * @param better the groups that say better, at least one
 * @param worse the groups that say worse, at least one
 * @param rests the scores that the signs rest on
 */
public record SourceConflict(
    Subject subject,
    Optional<String> construct,
    List<Source> better,
    List<Source> worse,
    List<ScoreKey> rests) {
  private static final List<String> SIGNS = List.of("triangulation.sign", "sources.sign");

  /** Checks that there are two sides. */
  public SourceConflict {
    requireNonNull(subject, "subject");
    requireNonNull(construct, "construct");
    better = List.copyOf(better);
    worse = List.copyOf(worse);
    rests = List.copyOf(rests);
    if (better.isEmpty() || worse.isEmpty()) {
      throw new IllegalArgumentException(
          "conflict must have groups on both sides, had " + better + " and " + worse);
    }
  }

  /**
   * The conflicts among scores.
   *
   * @param scores all scores of an evaluation
   * @return one for each construct or statement with groups on both sides, in the order found
   */
  public static List<SourceConflict> among(List<Score> scores) {
    Map<Cell, List<Score.Measured>> signs = new LinkedHashMap<>();
    for (Score score : scores) {
      if (SIGNS.contains(score.key().measure().value())) {
        score
            .measured()
            .ifPresent(
                sign ->
                    signs
                        .computeIfAbsent(withoutGroup(sign.key().cell()), cell -> new ArrayList<>())
                        .add(sign));
      }
    }
    List<SourceConflict> conflicts = new ArrayList<>();
    signs.forEach((cell, all) -> of(cell, all).ifPresent(conflicts::add));
    return List.copyOf(conflicts);
  }

  private static Cell withoutGroup(Cell cell) {
    return new Cell(
        cell.subject(),
        cell.instrument(),
        cell.source(),
        cell.occasion(),
        cell.strata().stream()
            .filter(stratum -> !stratum.name().equals(SourcesCompared.GROUP))
            .toList());
  }

  private static Optional<SourceConflict> of(Cell cell, List<Score.Measured> signs) {
    List<Source> better = groups(signs, 1);
    List<Source> worse = groups(signs, -1);
    List<ScoreKey> rests =
        signs.stream().flatMap(sign -> sign.restsOn().stream()).distinct().toList();
    return better.isEmpty() || worse.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SourceConflict(
                cell.subject(), cell.stratum(SourcesCompared.CONSTRUCT), better, worse, rests));
  }

  private static List<Source> groups(List<Score.Measured> signs, int direction) {
    return signs.stream()
        .filter(sign -> sign.value() == direction)
        .flatMap(sign -> sign.key().cell().stratum(SourcesCompared.GROUP).stream())
        .map(Source::of)
        .toList();
  }

  /**
   * Whether a score is in doubt because of it.
   *
   * @param setting the setting, with the instruments
   * @param key the score
   * @return true if a sign rests on it, or it is about the construct at the subject
   */
  public boolean concerns(Setting setting, ScoreKey key) {
    return rests.contains(key)
        || (construct.isPresent()
            && key.cell().subject().equals(subject)
            && Constructs.of(setting, key).equals(construct));
  }

  /**
   * Who says what.
   *
   * @return words for people, in both languages
   */
  public Text words() {
    return Text.of(
        "sumber bertentangan: baik menurut "
            + names(better, "id", " dan ")
            + ", kurang baik menurut "
            + names(worse, "id", " dan "),
        "sources conflict: good by "
            + names(better, "en", " and ")
            + ", not good by "
            + names(worse, "en", " and "));
  }

  private static String names(List<Source> groups, String language, String and) {
    return groups.stream()
        .map(group -> group.words().in(language))
        .collect(Collectors.joining(and));
  }
}
