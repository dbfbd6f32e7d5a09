package id.bina.scoring.triangulation;

import id.bina.core.people.Source;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What groups of sources come to together about one construct.
 *
 * <pre>{@code
 * Triangulation.of(List.of(
 *     SourceView.of(Source.PARTICIPANT, selfRated, 10, 66),
 *     SourceView.of(Source.SUPERIOR, confirmed, 10, 52),
 *     SourceView.told(Source.CITIZEN, Direction.PLUS, 4, 3))).orThrow().show();
 * }</pre>
 *
 * <ul>
 *   <li>a group counts once, whatever it was asked by; two of its voices that contradict each other
 *       leave it open
 *   <li>confirmed: two groups or more say better and none worse; contradictory: better and worse;
 *       indicative: one says better; else inconclusive
 *   <li>not computable without any view. One group alone is indicative at most
 * </ul>
 *
 * <p>Immutable. Source: practice of the house, D; Denzin (1978), The Research Act.
 *
 * @param views what was said, at least once
 */
public record Triangulation(List<SourceView> views) implements Shown {
  /** Id of the method. */
  public static final String METHOD = "triangulation";

  /** Checks that somebody was heard. */
  public Triangulation {
    views = List.copyOf(views);
    if (views.isEmpty()) {
      throw new IllegalArgumentException("triangulation must have a view, had none");
    }
  }

  /**
   * Brings views together.
   *
   * @param views one for each voice, in any order
   * @return not computable if there are none
   */
  public static Outcome<Triangulation> of(List<SourceView> views) {
    return views.isEmpty()
        ? Outcome.notComputable(Absence.NO_DATA, "0 views, at least 1 is needed")
        : Outcome.of(new Triangulation(views));
  }

  /**
   * What each group says.
   *
   * @return one direction a group, in the order of the codes of the groups
   */
  public SortedMap<String, Direction> groups() {
    SortedMap<String, List<Direction>> voices = new TreeMap<>();
    for (SourceView view : views) {
      voices.computeIfAbsent(view.group().code(), group -> new ArrayList<>()).add(view.direction());
    }
    SortedMap<String, Direction> groups = new TreeMap<>();
    voices.forEach((group, all) -> groups.put(group, Direction.together(all)));
    return Collections.unmodifiableSortedMap(groups);
  }

  /**
   * The groups that say one thing.
   *
   * @param direction what they say
   * @return the groups, in the order of their codes
   */
  public List<Source> saying(Direction direction) {
    return groups().entrySet().stream()
        .filter(group -> group.getValue() == direction)
        .map(Map.Entry::getKey)
        .map(Source::of)
        .toList();
  }

  /**
   * What they come to together.
   *
   * @return the verdict
   */
  public TriangulationVerdict verdict() {
    return TriangulationVerdict.of(groups().values());
  }

  /** One line: {@code contradictory: participants +, superiors -}. */
  @Override
  public String toString() {
    return verdict().words().in("en")
        + ": "
        + groups().entrySet().stream()
            .map(group -> words(group.getKey()) + " " + group.getValue().words().in("en"))
            .collect(Collectors.joining(", "));
  }

  @Override
  public String table() {
    TextTable table = new TextTable(verdict().words().in("en")).row("group", "direction", "n");
    groups()
        .forEach(
            (group, direction) ->
                table.row(words(group), direction.words().in("en"), Long.toString(fewest(group))));
    return table
        .note("agreement shows that something is so, not why; it raises no grade")
        .toString();
  }

  private long fewest(String group) {
    return views.stream()
        .filter(view -> view.group().code().equals(group))
        .mapToLong(SourceView::n)
        .min()
        .orElse(0);
  }

  private static String words(String group) {
    return Source.of(group).words().in("en");
  }
}
