package id.bina.scoring.programme;

import static id.bina.scoring.tally.FeatureState.YES;

import id.bina.core.Text;
import id.bina.core.dossier.MentionCount;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.Feature;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.PatternTable;
import id.bina.scoring.tally.PatternTableSpec;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was said, as counts: how many informants mention a code, and how many complaints came.
 *
 * <p>Persons are counted, not passages; interviews are chosen on purpose, so a count is never a
 * share of the participants (D1). Complaints about a named person are counted with the others and
 * noted; nobody is named.
 *
 * <p>Immutable, thread-safe, deterministic.
 */
public final class Voices implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.voices"),
          Text.of("wawancara dan suara", "interviews and voices"),
          "1",
          "Bina");

  private static final Feature COMPLAINT = new Feature.StratumIs(CaseColumns.KIND, "complaint");
  private static final Feature NAMED = new Feature.StratumIs(CaseColumns.ABOUT, "named_person");
  private static final PatternTableSpec SPEC =
      new PatternTableSpec(List.of(COMPLAINT, NAMED), Grouping.of(CaseColumns.VOICE));

  private static final Voices STANDARD = new Voices();

  private Voices() {}

  /**
   * The strategy; it has no thresholds.
   *
   * @return the strategy
   */
  public static Voices standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return new LinkedHashSet<>(List.of(Measures.MENTIONS, Measures.COMPLAINTS));
  }

  @Override
  public TallyPlan plan(Setting setting) {
    return hasVoices(setting) ? TallyPlan.of(SPEC) : TallyPlan.none();
  }

  private static boolean hasVoices(Setting setting) {
    return setting.layouts().stream().map(CaseLayout::unit).anyMatch(CaseColumns.VOICE::equals);
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    Cell programme = Cell.of(Subject.of(setting.program().id()));
    for (MentionCount mention : setting.mentions()) {
      sheet.add(mention(sheet, programme, mention));
    }
    if (hasVoices(setting)) {
      sheet.add(complaints(sheet, programme, tallies.patternTable(SPEC, GroupKey.all())));
    }
    return sheet.scores();
  }

  private static Score mention(ScoreSheet sheet, Cell programme, MentionCount mention) {
    return sheet
        .measured(Measures.MENTIONS, programme.with("code", mention.code()))
        .value((double) mention.persons())
        .counts(Counts.of(mention.informants()))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.STORY))
        .notes(
            List.of(
                Text.of(
                    mention.persons()
                        + " dari "
                        + mention.informants()
                        + " informan di "
                        + mention.units()
                        + " unit; bukan bagian dari peserta",
                    mention.persons()
                        + " of "
                        + mention.informants()
                        + " informants in "
                        + mention.units()
                        + " units; not a share of the participants")))
        .build();
  }

  private static Score complaints(ScoreSheet sheet, Cell programme, PatternTable voices) {
    long complaints = voices.count(COMPLAINT, YES);
    long named = voices.where(COMPLAINT, YES).count(NAMED, YES);
    List<Text> notes =
        named == 0
            ? List.of()
            : List.of(
                Text.of(
                    named + " tentang orang yang disebut namanya: tidak ada rekomendasi perorangan",
                    named + " about a named person: no recommendation about individuals"));
    return sheet
        .measured(Measures.COMPLAINTS, programme)
        .value((double) complaints)
        .counts(Counts.of(voices.rows()))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.STORY))
        .notes(notes)
        .build();
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "Voices[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
