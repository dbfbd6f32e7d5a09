package id.bina.io.report;

import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Figures;
import id.bina.core.rule.Met;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of every rule: a table for each, with every comparison and what it found. */
final class RuleSection {
  private final EvaluationBody body;
  private final Names names;
  private final Phrases phrases;

  RuleSection(EvaluationBody body, Names names, Phrases phrases) {
    this.body = body;
    this.names = names;
    this.phrases = phrases;
  }

  Block.Section section() {
    Map<String, List<RuleOutcome>> rules = new LinkedHashMap<>();
    for (RuleOutcome outcome : body.rules()) {
      String title = outcome.rule() + " " + Sentence.of(phrases.in(outcome.title()));
      rules.computeIfAbsent(title, words -> new ArrayList<>()).add(outcome);
    }
    List<Block> tables = new ArrayList<>();
    rules.forEach((title, outcomes) -> tables.add(table(title, outcomes)));
    return new Block.Section(
        "aturan",
        phrases.say(
            "Aturan: terpenuhi atau tidak, dan selisihnya", "Rules: fired or not, and by how much"),
        List.of(
            new Block.Paragraph(
                phrases.say(
                    "Ambang adalah nilai bawaan Bina, bukan ketentuan peraturan.",
                    "Thresholds are house defaults of Bina, not set by a regulation.")),
            tables.isEmpty()
                ? new Block.Paragraph(
                    phrases.say("Tidak ada aturan yang dinilai.", "No rule was judged."))
                : new Block.Fold(
                    phrases.say("Semua aturan: ", "All rules: ") + rules.size(), tables)));
  }

  private Block table(String title, List<RuleOutcome> outcomes) {
    List<Block.Row> rows = new ArrayList<>();
    Map<RuleState, Integer> told = new EnumMap<>(RuleState.class);
    Map<RuleState, Integer> untold = new EnumMap<>(RuleState.class);
    for (RuleOutcome outcome : outcomes) {
      if (told.merge(outcome.state(), 1, Integer::sum) > Outermost.MOST) {
        untold.merge(outcome.state(), 1, Integer::sum);
      } else {
        rows.addAll(lines(outcome));
      }
    }
    untold.forEach((state, count) -> rows.add(Block.Row.of(more(count) + state(state))));
    return new Block.Grid(
        title,
        List.of(
            phrases.say("syarat dan yang ditemukan", "condition and what was found"),
            phrases.say("terpenuhi", "met")),
        rows);
  }

  private List<Block.Row> lines(RuleOutcome outcome) {
    List<Block.Row> lines = new ArrayList<>();
    lines.add(Block.Row.of(heading(outcome)));
    outcome.checks().stream()
        .map(check -> Block.Row.of(phrases.in(check.words()), met(check.met())))
        .distinct()
        .forEach(lines::add);
    return lines;
  }

  /** Of very many trainings some are enough to see how a rule judges. */
  private String more(int count) {
    String words = Figures.text(count, phrases.language());
    return phrases.say(words + " lagi: ", words + " more: ");
  }

  private String heading(RuleOutcome outcome) {
    String words = names.subject(outcome.subject()) + ": ";
    return outcome.state() == RuleState.BLOCKED
        ? words + phrases.in(outcome.because())
        : words + state(outcome.state());
  }

  private String met(Met met) {
    return switch (met) {
      case YES -> phrases.say("ya", "yes");
      case NO -> phrases.say("tidak", "no");
      case UNKNOWN -> phrases.say("tidak diketahui", "not known");
    };
  }

  private String state(RuleState state) {
    return switch (state) {
      case FIRED -> phrases.say("terpenuhi", "fired");
      case WATCH -> phrases.say("diamati", "watch");
      case NOT_FIRED -> phrases.say("tidak terpenuhi", "not fired");
      case BLOCKED -> phrases.say("ditahan", "held back");
    };
  }
}
