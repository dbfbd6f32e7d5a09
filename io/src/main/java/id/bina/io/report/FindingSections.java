package id.bina.io.report;

import id.bina.core.Text;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Challenge;
import id.bina.core.result.Claim;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.FollowUpState;
import id.bina.core.result.Recommendation;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.StoryVerdict;
import id.bina.core.result.Verdict;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.Met;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims, challenges, rules and the matrix of recommendations. */
final class FindingSections {
  private final EvaluationBody body;
  private final Names names;
  private final Phrases phrases;

  FindingSections(EvaluationBody body, Names names, Phrases phrases) {
    this.body = body;
    this.names = names;
    this.phrases = phrases;
  }

  Block.Section matrix() {
    List<Block> blocks = new ArrayList<>();
    for (Recommendation each : body.recommendations()) {
      blocks.add(
          new Block.Card(
              each.rule() + ", " + names.subject(each.subject()),
              strength(each),
              List.of(
                  fact("kondisi", "condition (kondisi)", each.condition()),
                  fact("kriteria", "criterion (kriteria)", each.criterion()),
                  fact("sebab", "cause (sebab)", each.cause()),
                  fact("akibat", "consequence (akibat)", each.effect()),
                  fact("rekomendasi", "recommendation (rekomendasi)", each.action()),
                  fact("PIC", "responsible (PIC)", each.addressee()),
                  fact("tenggat", "due (tenggat)", Text.of(each.due().toString())),
                  new Block.Fact(
                      phrases.say("bukti", "evidence (bukti)"), evidence(each.evidence())),
                  fact("status", "state (status)", words(each.state())))));
    }
    if (blocks.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              phrases.say("Tidak ada aturan yang terpenuhi.", "No rule has fired.")));
    }
    return new Block.Section(
        "matriks", phrases.say("Matriks tindak lanjut", "Recommendation matrix"), blocks);
  }

  private String strength(Recommendation each) {
    return switch (each.strength()) {
      case STRONG -> phrases.say("disarankan", "recommended");
      case CONSIDER -> phrases.say("pertimbangkan", "consider");
    };
  }

  /** The auditors' word for the state, each of its words with a capital. */
  private static Text words(FollowUpState state) {
    StringBuilder words = new StringBuilder();
    for (String word : state.code().split("_", -1)) {
      words.append(words.length() == 0 ? "" : " ");
      words.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
    return Text.of(words.toString(), words.toString());
  }

  private String evidence(List<ScoreKey> keys) {
    return String.join("; ", keys.stream().map(names::key).toList());
  }

  private Block.Fact fact(String indonesian, String english, Text words) {
    return new Block.Fact(phrases.say(indonesian, english), words.in(phrases.language()));
  }

  Block.Section claims() {
    List<Block> blocks = new ArrayList<>();
    List<Block> stated = new ArrayList<>();
    List<Block> parts = new ArrayList<>();
    for (Claim claim : body.claims()) {
      boolean unanswered =
          claim.grade() == EvidenceGrade.E0 && claim.verdict().equals(Verdict.CANNOT_BE_JUDGED);
      List<Block> place = unanswered ? stated : isOfAPart(claim) ? parts : blocks;
      place.add(card(claim));
    }
    for (StoryVerdict story : body.stories()) {
      blocks.add(card(story));
    }
    if (!parts.isEmpty()) {
      blocks.add(
          new Block.Fold(
              phrases.say("Perubahan per pelatihan: ", "Changes by training: ") + parts.size(),
              parts));
    }
    if (!stated.isEmpty()) {
      blocks.add(
          new Block.Fold(
              phrases.say("Pernyataan tanpa data (E0): ", "Statements without data (E0): ")
                  + stated.size(),
              stated));
    }
    return new Block.Section(
        "pernyataan",
        phrases.say("Pernyataan dan tingkat buktinya", "Statements and their evidence"),
        blocks);
  }

  /** What Bina itself says about one training: folded, the whole comes first. */
  private static boolean isOfAPart(Claim claim) {
    return claim.assertion().isEmpty() && claim.subject().kind().equals(SubjectKind.TRAINING);
  }

  private Block card(Claim claim) {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(fact("putusan", "verdict", verdict(claim.verdict())));
    facts.add(fact("yang boleh dikatakan", "what may be said", claim.wording()));
    facts.add(fact("alasan", "because", claim.because()));
    String statement = claim.statement().in(phrases.language());
    String title =
        claim.assertion().isPresent()
            ? phrases.quoted(statement, claim.source())
            : statement + ", " + names.subject(claim.subject());
    return new Block.Card(title, claim.grade().toString(), facts);
  }

  private static Text verdict(Verdict verdict) {
    if (verdict.equals(Verdict.GRANTED)) {
      return Text.of("diterima", "granted");
    }
    if (verdict.equals(Verdict.REWORDED)) {
      return Text.of("dirumuskan ulang", "reworded");
    }
    if (verdict.equals(Verdict.REFUSED)) {
      return Text.of("ditolak sebagaimana dirumuskan", "refused as it stands");
    }
    if (verdict.equals(Verdict.CANNOT_BE_JUDGED)) {
      return Text.of("tidak dapat dinilai", "cannot be judged");
    }
    return Text.of(verdict.code());
  }

  private Block card(StoryVerdict story) {
    return new Block.Card(
        phrases.quoted(story.story().in(phrases.language()), story.id()),
        story.grade().toString(),
        List.of(fact("putusan", "verdict", story.because())));
  }

  Optional<Block.Section> challenges() {
    if (body.challenges().isEmpty()) {
      return Optional.empty();
    }
    List<Block.Row> rows = new ArrayList<>();
    for (Challenge challenge : body.challenges()) {
      String title = challenge.title().in(phrases.language());
      boolean stated = challenge.id().value().startsWith("stated:");
      rows.add(
          Block.Row.of(
              stated ? phrases.quoted(title, phrases.say("dokumen", "document")) : title,
              challenge.because().in(phrases.language())));
    }
    return Optional.of(
        new Block.Section(
            "tantangan",
            phrases.say("Tantangan", "Challenges"),
            List.of(
                new Block.Grid(
                    phrases.say("Tantangan", "Challenges"),
                    List.of(
                        phrases.say("tantangan", "challenge"),
                        phrases.say("yang diketahui", "what is known")),
                    rows))));
  }

  Block.Section rules() {
    List<Block> blocks = new ArrayList<>();
    for (RuleOutcome outcome : body.rules()) {
      blocks.add(card(outcome));
    }
    return new Block.Section(
        "aturan",
        phrases.say(
            "Aturan: terpenuhi atau tidak, dan selisihnya", "Rules: fired or not, and by how much"),
        List.of(
            new Block.Paragraph(
                phrases.say(
                    "Ambang adalah nilai bawaan Bina, bukan ketentuan peraturan.",
                    "Thresholds are house defaults of Bina, not set by a regulation.")),
            new Block.Fold(
                phrases.say("Semua aturan: ", "All rules: ") + body.rules().size(), blocks)));
  }

  private Block card(RuleOutcome outcome) {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(fact("alasan", "because", outcome.because()));
    for (ConditionCheck check : outcome.checks()) {
      facts.add(new Block.Fact(met(check.met()), check.words().in(phrases.language())));
    }
    return new Block.Card(
        outcome.rule()
            + " "
            + outcome.title().in(phrases.language())
            + ", "
            + names.subject(outcome.subject()),
        state(outcome.state()),
        facts);
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
