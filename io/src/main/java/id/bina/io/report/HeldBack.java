package id.bina.io.report;

import id.bina.core.result.EvaluationBody;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules that another one stands in the way of: each said once, for all its subjects. */
final class HeldBack {
  private static final int NAMED = 3;

  private final EvaluationBody body;
  private final Names names;
  private final Phrases phrases;

  HeldBack(EvaluationBody body, Names names, Phrases phrases) {
    this.body = body;
    this.names = names;
    this.phrases = phrases;
  }

  List<String> statements() {
    Map<String, List<String>> subjects = new LinkedHashMap<>();
    for (RuleOutcome outcome : body.rules()) {
      if (outcome.state() == RuleState.BLOCKED) {
        subjects
            .computeIfAbsent(statement(outcome), words -> new ArrayList<>())
            .add(names.subject(outcome.subject()));
      }
    }
    List<String> statements = new ArrayList<>();
    subjects.forEach((words, of) -> statements.add(words + ": " + all(of)));
    return statements;
  }

  private String statement(RuleOutcome outcome) {
    String because = phrases.in(outcome.because());
    String blocker = outcome.blockedBy().map(this::title).orElse("");
    return phrases.in(outcome.title())
        + " ("
        + outcome.rule()
        + ") "
        + because
        + (blocker.isEmpty() ? "" : " (" + blocker + ")");
  }

  private String title(RuleId rule) {
    return body.rules().stream()
        .filter(outcome -> outcome.rule().equals(rule))
        .map(outcome -> phrases.in(outcome.title()))
        .findFirst()
        .orElse("");
  }

  private String all(List<String> subjects) {
    return subjects.size() <= NAMED
        ? String.join("; ", subjects)
        : subjects.size() + phrases.say(" pelatihan", " trainings");
  }
}
