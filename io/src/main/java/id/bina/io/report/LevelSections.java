package id.bina.io.report;

import id.bina.core.evidence.SubjectKind;
import id.bina.core.program.Level;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Explanation;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The scores, level by level: the whole programme first, trainings, comparisons and items folded.
 */
final class LevelSections {
  /** Measures called after what they are the change of. */
  private static final Set<String> CHANGES = Set.of("learning.mean_change", "learning.pass_change");

  private final EvaluationBody body;
  private final Names names;
  private final Phrases phrases;
  private final ScoreRows rows;
  private final MeasureTables tables;

  LevelSections(EvaluationBody body, Names names, Phrases phrases) {
    this.body = body;
    this.names = names;
    this.phrases = phrases;
    this.rows = new ScoreRows(body, names, phrases);
    this.tables = new MeasureTables(names, phrases, rows);
  }

  List<Block.Section> all() {
    List<Block.Section> sections = new ArrayList<>();
    add(sections, Level.REACTION, "reaksi", phrases.say("Reaksi peserta", "Reaction"));
    add(sections, Level.LEARNING, "belajar", phrases.say("Pembelajaran", "Learning"));
    add(
        sections,
        Level.BEHAVIOUR,
        "terapan",
        phrases.say("Penerapan di tempat kerja", "Application at work"));
    add(sections, Level.RESULTS, "hasil", phrases.say("Hasil", "Results"));
    add(
        sections,
        Level.PROCESS,
        "proses",
        phrases.say("Penyelenggaraan", "Running of the programme"));
    return sections;
  }

  private void add(List<Block.Section> sections, Level level, String id, String title) {
    List<Score> scores = new ArrayList<>();
    for (Measure measure : body.measures()) {
      boolean belongs = measure.level().equals(level) && !measure.id().value().startsWith("claim.");
      if (belongs) {
        body.scores().stream()
            .filter(score -> score.key().measure().equals(measure.id()))
            .forEach(scores::add);
      }
    }
    if (!scores.isEmpty()) {
      sections.add(new Block.Section(id, title, blocks(scores)));
    }
  }

  private List<Block> blocks(List<Score> scores) {
    List<Block> blocks = new ArrayList<>();
    List<Score> whole = Headlines.first(scores.stream().filter(this::isHead).toList());
    if (!whole.isEmpty()) {
      blocks.add(wholeProgramme(whole));
      notes(whole, blocks);
    }
    blocks.addAll(new Charts(names, phrases).of(scores, this::isProgramme));
    List<Score> parts = scores.stream().filter(s -> !isOverall(s) && !hasItem(s)).toList();
    List<Score> plain = parts.stream().filter(s -> isProgramme(s) && !isTechnical(s)).toList();
    if (!plain.isEmpty()) {
      blocks.add(tables.byMeasure(phrases.say("Per bagian", "By part"), plain));
    }
    folds(scores, parts, blocks);
    explanations(whole, blocks);
    return blocks;
  }

  /** What only some readers want: single trainings, comparisons, items. */
  private void folds(List<Score> scores, List<Score> parts, List<Block> blocks) {
    List<Score> overall = scores.stream().filter(LevelSections::isOverall).toList();
    List<Score> wholes = ofTrainings(overall);
    fold(by(wholes, "Per ", "By "), wholes, blocks);
    List<Score> partsOfTrainings =
        ofTrainings(parts.stream().filter(s -> !isTechnical(s)).toList());
    fold(by(partsOfTrainings, "Per bagian dan ", "By part and "), partsOfTrainings, blocks);
    fold(
        phrases.say("Selisih antaraspek dan keandalan", "Differences of aspects, and reliability"),
        parts.stream().filter(LevelSections::isTechnical).toList(),
        blocks);
    fold(
        phrases.say("Per butir", "By item"),
        scores.stream().filter(LevelSections::hasItem).toList(),
        blocks);
  }

  /** Trainings, or whatever else the scores are about beside the programme. */
  private String by(List<Score> scores, String indonesian, String english) {
    boolean hasOthers =
        scores.stream()
            .map(score -> score.key().cell().subject())
            .anyMatch(s -> !names.isProgramme(s) && !s.kind().equals(SubjectKind.TRAINING));
    return hasOthers
        ? phrases.say(indonesian + "pelatihan atau unit", english + "training or unit")
        : phrases.say(indonesian + "pelatihan", english + "training");
  }

  private void fold(String summary, List<Score> scores, List<Block> blocks) {
    if (!scores.isEmpty()) {
      blocks.add(new Block.Fold(summary, tables.byTraining(scores)));
    }
  }

  /** The scores of those measures that single trainings have, the whole programme's among them. */
  private List<Score> ofTrainings(List<Score> scores) {
    Set<MeasureId> measures = new HashSet<>();
    scores.stream().filter(s -> !isProgramme(s)).forEach(s -> measures.add(s.key().measure()));
    return scores.stream().filter(s -> measures.contains(s.key().measure())).toList();
  }

  private boolean isProgramme(Score score) {
    return names.isProgramme(score.key().cell().subject())
        || score.key().cell().subject().kind().code().equals("study");
  }

  private static boolean isOverall(Score score) {
    return Headlines.isOverall(score);
  }

  private boolean isHead(Score score) {
    return isOverall(score) && isProgramme(score);
  }

  private static boolean hasItem(Score score) {
    return hasStratum(score, "item");
  }

  /** How aspects differ and how well their items hang together: for who doubts the means. */
  private static boolean isTechnical(Score score) {
    return hasStratum(score, "versus") || score.key().measure().value().endsWith("alpha");
  }

  private static boolean hasStratum(Score score, String name) {
    return score.key().cell().strata().stream().anyMatch(s -> s.name().equals(name));
  }

  private Block wholeProgramme(List<Score> scores) {
    List<Block.Row> lines = scores.stream().map(score -> rows.row(label(score), score)).toList();
    return new Block.Grid(
        phrases.say("Seluruh program", "Whole programme"),
        rows.columns(phrases.say("ukuran", "measure")),
        ScoreRows.merged(lines, phrases));
  }

  private String label(Score score) {
    String part = names.dated(tables.part(score), score.key());
    String study =
        score.key().cell().subject().kind().code().equals("study")
            ? " [" + score.key().cell().subject().id() + "]"
            : "";
    String measure = names.measure(score.key().measure());
    String change = CHANGES.contains(score.key().measure().value()) ? changed() : "";
    return measure + change + (part.isEmpty() ? "" : ": " + part) + study;
  }

  private String changed() {
    return phrases.say(", perubahan", ", change");
  }

  private void notes(List<Score> scores, List<Block> blocks) {
    NoteLines notes = new NoteLines(phrases);
    for (Score score : scores) {
      for (Score.Measured measured : score.measured().stream().toList()) {
        measured.notes().forEach(note -> notes.add(label(score), phrases.in(note)));
      }
    }
    if (!notes.lines().isEmpty()) {
      blocks.add(new Block.Bullets(notes.lines()));
    }
  }

  private void explanations(List<Score> scores, List<Block> blocks) {
    List<Block> cards = new ArrayList<>();
    for (Score score : scores) {
      score
          .measured()
          .flatMap(Score.Measured::explanation)
          .ifPresent(explanation -> cards.add(card(label(score), explanation)));
    }
    if (!cards.isEmpty()) {
      blocks.add(
          new Block.Fold(
              phrases.say("Cara tiap nilai diperoleh", "How each score was made"), cards));
    }
  }

  private Block card(String title, Explanation explanation) {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(
        new Block.Fact(
            phrases.say("cara", "method"),
            explanation.method().title().in(phrases.language())
                + " ("
                + explanation.method().id()
                + " "
                + explanation.method().version()
                + ")"));
    explanation
        .inputs()
        .forEach(
            input ->
                facts.add(
                    new Block.Fact(
                        input.name().in(phrases.language()),
                        input.value().in(phrases.language()))));
    explanation
        .steps()
        .forEach(
            step ->
                facts.add(
                    new Block.Fact(
                        step.words().in(phrases.language()),
                        step.result().in(phrases.language()))));
    return new Block.Card(title, "", facts);
  }
}
