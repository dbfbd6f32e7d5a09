package id.bina.io.report;

import id.bina.core.Text;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Claim;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.StoryVerdict;
import id.bina.core.result.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may be said, statement by statement, and what stands in the way. */
final class ClaimSections {
  private final EvaluationBody body;
  private final Names names;
  private final Phrases phrases;

  ClaimSections(EvaluationBody body, Names names, Phrases phrases) {
    this.body = body;
    this.names = names;
    this.phrases = phrases;
  }

  Block.Section claims() {
    List<Block> blocks = new ArrayList<>();
    List<Block> parts = new ArrayList<>();
    List<Claim> stated = new ArrayList<>();
    for (Claim claim : body.claims()) {
      if (isUnanswered(claim)) {
        stated.add(claim);
      } else {
        (isOfAPart(claim) ? parts : blocks).add(card(claim));
      }
    }
    body.stories().forEach(story -> blocks.add(card(story)));
    if (!parts.isEmpty()) {
      String title = phrases.say("Perubahan per pelatihan: ", "Changes by training: ");
      blocks.add(new Block.Fold(title + parts.size(), parts));
    }
    if (!stated.isEmpty()) {
      String title =
          phrases.say("Pernyataan yang tidak dinilai (E0): ", "Statements not judged (E0): ");
      blocks.add(new Block.Fold(title + stated.size(), unanswered(stated)));
    }
    return new Block.Section(
        "pernyataan",
        phrases.say("Pernyataan dan tingkat buktinya", "Statements and their evidence"),
        blocks);
  }

  private static boolean isUnanswered(Claim claim) {
    return claim.grade() == EvidenceGrade.E0 && claim.verdict().equals(Verdict.CANNOT_BE_JUDGED);
  }

  /** The statements that nothing measured answers, under the reason that they share. */
  private List<Block> unanswered(List<Claim> claims) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (Claim claim : claims) {
      byReason
          .computeIfAbsent(phrases.in(claim.because()), reason -> new ArrayList<>())
          .add(title(claim));
    }
    List<Block> blocks = new ArrayList<>();
    byReason.forEach(
        (reason, statements) -> {
          blocks.add(new Block.Heading(reason));
          blocks.add(new Block.Bullets(statements));
        });
    return blocks;
  }

  /** What Bina itself says about one training: folded, the whole comes first. */
  private static boolean isOfAPart(Claim claim) {
    return claim.assertion().isEmpty() && claim.subject().kind().equals(SubjectKind.TRAINING);
  }

  private Block card(Claim claim) {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(fact("putusan", "verdict", claim.verdict().words()));
    facts.add(fact("yang boleh dikatakan", "what may be said", claim.wording()));
    facts.add(fact("alasan", "because", claim.because()));
    return new Block.Card(title(claim), claim.grade().toString(), facts);
  }

  private String title(Claim claim) {
    String statement = phrases.in(claim.statement());
    return claim.assertion().isPresent()
        ? phrases.quoted(statement, claim.source())
        : statement + ", " + names.subject(claim.subject());
  }

  private Block card(StoryVerdict story) {
    return new Block.Card(
        phrases.quoted(story.story().in(phrases.language()), story.id()),
        story.grade().toString(),
        List.of(fact("putusan", "verdict", story.because())));
  }

  private Block.Fact fact(String indonesian, String english, Text words) {
    return new Block.Fact(phrases.say(indonesian, english), phrases.in(words));
  }
}
