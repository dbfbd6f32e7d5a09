package id.bina.io.report;

import id.bina.core.Text;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Recommendation;
import id.bina.core.result.ScoreKey;
import id.bina.core.rule.Ledger;
import java.util.ArrayList;
import java.util.List;

/** What to do: in one table for the director, and card by card in the columns of the auditors. */
final class ActionSections {
  private final EvaluationBody body;
  private final Names names;
  private final Phrases phrases;

  ActionSections(EvaluationBody body, Names names, Phrases phrases) {
    this.body = body;
    this.names = names;
    this.phrases = phrases;
  }

  Block.Section toDo() {
    List<Block> blocks = new ArrayList<>();
    if (body.recommendations().isEmpty()) {
      blocks.add(noRule());
    } else {
      blocks.add(actions());
    }
    List<String> held = new HeldBack(body, names, phrases).statements();
    if (!held.isEmpty()) {
      blocks.add(new Block.Heading(phrases.say("Yang ditahan", "What is held back")));
      blocks.add(new Block.Bullets(held));
    }
    return new Block.Section("tindakan", phrases.say("Yang perlu dilakukan", "What to do"), blocks);
  }

  private Block actions() {
    List<Block.Row> rows = new ArrayList<>();
    for (Decision decision : Decision.of(body.recommendations(), phrases)) {
      Recommendation each = decision.first();
      rows.add(
          Block.Row.of(
              phrases.in(each.action()) + decision.subjects(names),
              phrases.in(each.addressee()),
              each.due().toString(),
              each.rule() + ", " + strength(each)));
    }
    return new Block.Grid(
        phrases.say("Rekomendasi menurut urutan aturan", "Recommendations in the order of rules"),
        List.of(
            phrases.say("rekomendasi", "recommendation"),
            phrases.say("PIC", "responsible (PIC)"),
            phrases.say("tenggat", "due"),
            phrases.say("aturan", "rule")),
        rows);
  }

  Block.Section matrix() {
    List<Block> blocks = new ArrayList<>();
    body.recommendations().forEach(each -> blocks.add(card(each)));
    if (blocks.isEmpty()) {
      blocks.add(noRule());
    }
    return new Block.Section(
        "matriks", phrases.say("Matriks tindak lanjut", "Recommendation matrix"), blocks);
  }

  private Block noRule() {
    return new Block.Paragraph(
        phrases.say("Tidak ada aturan yang terpenuhi.", "No rule has fired."));
  }

  private Block card(Recommendation each) {
    return new Block.Card(
        title(each) + ", " + names.subject(each.subject()),
        strength(each),
        List.of(
            fact("kondisi", "condition (kondisi)", each.condition()),
            fact("kriteria", "criterion (kriteria)", each.criterion()),
            fact("sebab", "cause (sebab)", each.cause()),
            fact("akibat", "consequence (akibat)", each.effect()),
            fact("rekomendasi", "recommendation (rekomendasi)", each.action()),
            fact("PIC", "responsible (PIC)", each.addressee()),
            fact("tenggat", "due (tenggat)", Text.of(each.due().toString())),
            new Block.Fact(phrases.say("bukti", "evidence (bukti)"), evidence(each.evidence())),
            new Block.Fact(phrases.say("status", "state (status)"), state(each))));
  }

  /** How it stands, and since when it is asked for. */
  private String state(Recommendation each) {
    return phrases.in(each.state().words())
        + new Ledger(body.ledger())
            .open(each.id())
            .map(
                last ->
                    phrases.say("; terbuka sejak putaran ", "; open since round ")
                        + last.round()
                        + phrases.say(", tenggat semula ", ", first due ")
                        + last.due())
            .orElse("");
  }

  private String title(Recommendation each) {
    return body.rules().stream()
        .filter(outcome -> outcome.rule().equals(each.rule()))
        .map(outcome -> each.rule() + " " + Sentence.of(phrases.in(outcome.title())))
        .findFirst()
        .orElse(each.rule().value());
  }

  private String strength(Recommendation each) {
    return switch (each.strength()) {
      case STRONG -> phrases.say("disarankan", "recommended");
      case CONSIDER -> phrases.say("pertimbangkan", "consider");
    };
  }

  private String evidence(List<ScoreKey> keys) {
    return String.join("; ", keys.stream().map(names::key).toList());
  }

  private Block.Fact fact(String indonesian, String english, Text words) {
    return new Block.Fact(phrases.say(indonesian, english), phrases.in(words));
  }
}
