package id.bina.scoring.triangulation;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The same construct as several groups of sources rate it: how high, who differs from whom, and
 * what they come to together.
 *
 * <p>A construct is what the role of an aspect says, in whatever instrument; use as the superior
 * confirms it is one with use as the alumnus reports it. It is compared at one subject on one
 * occasion, where two groups of people or more were asked; documents are no people. What is bad
 * when it is high is turned around.
 *
 * <ul>
 *   <li>{@code sources.level} (stratum {@value #CONSTRUCT}): the mean of the forms that answer all
 *       its items, in percent of the maximum possible, with Student's interval; of observations the
 *       mean over targets; fewer than 3 subordinates are never shown
 *   <li>{@code sources.difference} (and {@value #AGAINST}, the other source): paired where alumnus
 *       and superior are linked, else Welch's; of scales of one range; p adjusted after Holm over
 *       all pairs of the construct
 *   <li>{@code sources.agreement}: ICC(2,1) of those who are linked
 *   <li>{@code sources.sign} (and {@value #GROUP}): 1 if the interval of the level lies above what
 *       is good enough, -1 below, 0 if it holds it and stays within the smallest change of
 *       interest; not computable if it tells neither
 *   <li>{@code sources.groups}: how many groups say 1, with the verdict as a note: see {@link
 *       TriangulationVerdict}
 * </ul>
 *
 * <p>Several colleagues of one alumnus count one by one, so that their interval is rather too
 * narrow. Answers come afterwards only: E2 at most; agreement raises no grade, and a conflict
 * weakens what is recommended. Good enough is a house default: the point below which the rules call
 * an aspect low. Immutable, thread-safe, deterministic.
 */
public final class SourcesCompared implements ScoringStrategy {
  /** Stratum: the construct, by the role of its aspects. */
  public static final String CONSTRUCT = "construct";

  /** Stratum: the source that is subtracted. */
  public static final String AGAINST = "against";

  /** Stratum: the group of sources. */
  public static final String GROUP = "group";

  /** 76.61 on 25 to 100, the lower end of "good", in percent of the maximum possible [H]. */
  private static final double GOOD_ENOUGH = 68.8;

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.sources"),
          Text.of("satu hal menurut beberapa sumber", "one construct by several sources"),
          "1",
          "Denzin (1978) The Research Act; Shrout and Fleiss (1979)"
              + " doi:10.1037/0033-2909.86.2.420; Holm (1979)");

  private static final SourcesCompared STANDARD = new SourcesCompared(GOOD_ENOUGH);

  private final double goodEnough;

  private SourcesCompared(double goodEnough) {
    this.goodEnough = goodEnough;
  }

  /**
   * The strategy with the house default of what is good enough.
   *
   * @return the strategy
   */
  public static SourcesCompared standard() {
    return STANDARD;
  }

  /**
   * The strategy with another point from which a level is good enough.
   *
   * @param pomp in percent of the maximum possible, within 0 and 100
   * @return the strategy
   * @throws IllegalArgumentException if it lies outside
   */
  public static SourcesCompared goodFrom(double pomp) {
    if (!(pomp >= 0 && pomp <= 100)) {
      throw new IllegalArgumentException("good enough must be in [0, 100], was " + pomp);
    }
    return new SourcesCompared(pomp);
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return SourceMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    Set<TallySpec> specs = new LinkedHashSet<>();
    for (List<SourceColumns> asked : constructs(setting)) {
      for (SourceColumns one : asked) {
        specs.add(one.spec());
        asked.stream()
            .filter(other -> !other.source().equals(one.source()) && one.isLinkedTo(other))
            .forEach(other -> specs.add(one.with(other)));
      }
    }
    return new TallyPlan(List.copyOf(specs));
  }

  /** What two sources or more were asked about one construct on one occasion. */
  private static List<List<SourceColumns>> constructs(Setting setting) {
    Map<String, List<SourceColumns>> found = new TreeMap<>();
    for (SourceColumns each : SourceColumns.of(setting)) {
      found
          .computeIfAbsent(each.construct() + "|" + each.occasion(), key -> new ArrayList<>())
          .add(each);
    }
    found
        .values()
        .removeIf(asked -> asked.stream().map(SourceColumns::source).distinct().count() < 2);
    return List.copyOf(found.values());
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    for (List<SourceColumns> asked : constructs(setting)) {
      for (Subject subject : subjects(setting, asked, tallies)) {
        List<SourceLevel> levels =
            asked.stream()
                .flatMap(each -> SourceLevel.of(each, subject, tallies).stream())
                .toList();
        if (levels.stream().map(level -> level.of().source()).distinct().count() > 1) {
          new SourceScores(setting, subject, levels, tallies, sheet).write(goodEnough);
        }
      }
    }
    return sheet.scores();
  }

  /** The programme, then each subject by its id. */
  private static Set<Subject> subjects(
      Setting setting, List<SourceColumns> asked, TallyBook tallies) {
    Set<Subject> subjects = new TreeSet<>();
    subjects.add(Subject.of(setting.program().id()));
    for (SourceColumns each : asked) {
      tallies.groups(SourceColumns.grouping(each.unit())).stream()
          .filter(GroupKey::isNamed)
          .map(each::subject)
          .forEach(subjects::add);
    }
    return subjects;
  }

  /** The strategy by its method and what is good enough. */
  @Override
  public String toString() {
    return "SourcesCompared["
        + METHOD.id()
        + " "
        + METHOD.version()
        + ", good from "
        + goodEnough
        + "]";
  }
}
