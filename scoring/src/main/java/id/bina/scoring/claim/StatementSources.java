package id.bina.scoring.claim;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Better;
import id.bina.core.people.Source;
import id.bina.core.program.Level;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitCell;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.triangulation.Direction;
import id.bina.scoring.triangulation.TriangulationVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Whether independent groups of sources point the same way on a statement about results.
 *
 * <p>The construct is what the statement says, and its evidence are the scores that the statement
 * names as being about it. Each group of people counts once, whatever it was asked by: survey,
 * interview and test of the participants are one group.
 *
 * <ul>
 *   <li>{@code triangulation.sign} (strata {@code assertion} and {@code group}): 1 if the interval
 *       lies on the better side of 0, -1 on the worse, 0 if it holds 0 and lies inside the smallest
 *       change of interest; not computable if it tells neither. Interviews are 1 with as many
 *       informants from as many units as the policy asks for. Two voices of one group that disagree
 *       tell neither
 *   <li>{@code triangulation.groups} (stratum {@code assertion}): how many groups say 1, with the
 *       verdict as a note and the groups in the exhibit. Confirmed are two such groups and none
 *       that says -1; contradictory 1 and -1; indicative one; else inconclusive
 * </ul>
 *
 * Statements on which fewer than two groups were heard have no scores. Agreement raises no grade.
 * Source: practice of the house, D; Denzin (1978), <i>The Research Act</i>.
 */
public final class StatementSources {
  /** Stratum: the id of the statement. */
  public static final String ASSERTION = "assertion";

  /** Stratum: the group of sources. */
  public static final String GROUP = "group";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.triangulation"),
          Text.of("triangulasi kelompok sumber", "triangulation over groups of sources"),
          "1",
          "Denzin (1978) The Research Act");

  private static final Text NOT_WHY =
      Text.of(
          "kesesuaian sumber menunjukkan bahwa ada perubahan, bukan sebabnya; tingkat bukti tidak"
              + " naik karenanya",
          "sources that agree show that something changed, not why; they raise no grade");

  private static final Measure SIGN =
      measure("sign", "arah menurut kelompok sumber", "direction by group of sources")
          .range(-1, 1)
          .better(Better.HIGHER)
          .build();

  private static final Measure GROUPS =
      measure("groups", "kelompok sumber yang searah membaik", "groups of sources that say better")
          .build();

  private StatementSources() {}

  private static Measure.Builder measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("triangulation." + id))
        .title(Text.of(indonesian, english))
        .unit(Units.COUNT)
        .better(Better.NONE)
        .level(Level.RESULTS);
  }

  /**
   * How these scores are made, as it is cited.
   *
   * @return the method
   */
  public static MethodRef method() {
    return METHOD;
  }

  /**
   * The measures that {@link #of} yields.
   *
   * @return two measures
   */
  public static List<Measure> measures() {
    return List.of(SIGN, GROUPS);
  }

  /**
   * Holds the groups of sources against each other, statement by statement.
   *
   * @param setting the setting, with the assertions
   * @param measures the measures of the scores
   * @param scores all scores computed
   * @return the signs and verdicts, in the order of the assertions
   */
  public static List<Score> of(Setting setting, List<Measure> measures, List<Score> scores) {
    ScoreLookup lookup = new ScoreLookup(measures, scores);
    ScoreSheet sheet = new ScoreSheet(METHOD);
    for (Assertion assertion : setting.assertions()) {
      if (assertion.kind().equals(AssertionKind.OUTCOME)) {
        SortedMap<String, List<SourceVoice>> groups = groups(setting, lookup, assertion);
        if (groups.size() > 1) {
          write(sheet, assertion, groups);
        }
      }
    }
    return sheet.scores();
  }

  private static SortedMap<String, List<SourceVoice>> groups(
      Setting setting, ScoreLookup lookup, Assertion assertion) {
    SortedMap<String, List<SourceVoice>> groups = new TreeMap<>();
    for (MeasureId id : assertion.about()) {
      for (Score score : about(setting, lookup, assertion, id)) {
        score
            .measured()
            .flatMap(
                m ->
                    lookup
                        .measure(id)
                        .flatMap(of -> SourceVoice.of(setting, of, m, lookup::measure)))
            .ifPresent(
                voice ->
                    groups
                        .computeIfAbsent(voice.group().code(), group -> new ArrayList<>())
                        .add(voice));
      }
    }
    return groups;
  }

  /**
   * About the subject of the statement, or the programme where the measure knows only the whole.
   */
  private static List<Score> about(
      Setting setting, ScoreLookup lookup, Assertion assertion, MeasureId id) {
    List<Score> own = lookup.of(id, assertion.subject());
    List<Score> found = own.isEmpty() ? lookup.of(id, Subject.of(setting.program().id())) : own;
    return found.stream().filter(score -> assertion.speaksOf(score.key().cell())).toList();
  }

  private static void write(
      ScoreSheet sheet, Assertion assertion, SortedMap<String, List<SourceVoice>> groups) {
    Cell cell = Cell.of(assertion.subject()).with(ASSERTION, assertion.id().value());
    Map<String, Direction> signs = new TreeMap<>();
    groups.forEach(
        (group, voices) ->
            signs.put(group, Direction.together(voices.stream().map(SourceVoice::sign).toList())));
    groups.forEach(
        (group, voices) -> {
          Direction sign = signs.getOrDefault(group, Direction.UNKNOWN);
          sign(sheet, cell.with(GROUP, group), sign, voices);
        });
    long up = signs.values().stream().filter(Direction.PLUS::equals).count();
    sheet.add(
        measured(
                sheet,
                GROUPS,
                cell,
                up,
                groups.values().stream().mapToLong(StatementSources::fewest))
            .notes(List.of(TriangulationVerdict.of(signs.values()).words(), NOT_WHY))
            .exhibit(exhibit(groups, signs))
            .restsOn(keys(groups.values().stream().flatMap(List::stream)))
            .build());
  }

  private static List<ScoreKey> keys(Stream<SourceVoice> voices) {
    return voices.map(SourceVoice::key).distinct().toList();
  }

  private static long fewest(List<SourceVoice> voices) {
    return voices.stream().mapToLong(SourceVoice::n).min().orElse(0);
  }

  private static void sign(ScoreSheet sheet, Cell cell, Direction sign, List<SourceVoice> voices) {
    long n = fewest(voices);
    if (sign == Direction.UNKNOWN) {
      sheet.absent(
          SIGN,
          cell,
          Absence.UNIDENTIFIED,
          Text.of("arahnya tidak dapat dibedakan", "its direction cannot be told"),
          n);
    } else {
      sheet.add(
          measured(sheet, SIGN, cell, sign.number(), LongStream.of(n))
              .restsOn(keys(voices.stream()))
              .build());
    }
  }

  private static Score.Measured.Builder measured(
      ScoreSheet sheet, Measure measure, Cell cell, long value, LongStream ns) {
    return sheet
        .measured(measure, cell)
        .value((double) value)
        .counts(Counts.of(ns.min().orElse(0)))
        .basis(Basis.SETTING) // held back with any score that it rests on, and for no other reason
        .quality(Quality.of(Design.POST_ONLY));
  }

  private static Exhibit exhibit(
      SortedMap<String, List<SourceVoice>> groups, Map<String, Direction> signs) {
    List<ExhibitRow> rows = new ArrayList<>();
    groups.forEach(
        (group, voices) ->
            rows.add(
                new ExhibitRow(
                    Source.of(group).words(),
                    List.of(ExhibitCell.of(signs.getOrDefault(group, Direction.UNKNOWN).words())),
                    OptionalLong.empty())));
    return new Exhibit(
        ExhibitKind.GRID,
        Text.of("Arah menurut kelompok sumber", "Direction by group of sources"),
        List.of(Text.of("arah", "direction")),
        rows);
  }
}
