package id.bina.io.report;

import id.bina.core.result.Claim;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Figures;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What a director reads in a minute: what was found, what to do, what not to claim. */
final class SummarySection {
  private static final int MOST = 3;

  private final Release release;
  private final Names names;
  private final Phrases phrases;

  SummarySection(Release release, Names names, Phrases phrases) {
    this.release = release;
    this.names = names;
    this.phrases = phrases;
  }

  Block.Section section() {
    List<Block> blocks = new ArrayList<>();
    add(blocks, phrases.say("Yang ditemukan", "What was found"), found());
    add(blocks, phrases.say("Yang perlu diputuskan", "What to decide"), toDo());
    add(blocks, phrases.say("Yang tidak boleh dikatakan", "What not to claim"), refused());
    blocks.add(
        new Block.Paragraph(
            phrases.say(
                "E0 sampai E5 adalah kekuatan bukti, dari tanpa data sampai kelompok yang diundi.",
                "E0 to E5 is the strength of the evidence, from no data to arms drawn by lot.")));
    return new Block.Section("ringkasan", phrases.say("Ringkasan", "Summary"), blocks);
  }

  private static void add(List<Block> blocks, String title, List<String> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block.Heading(title));
      blocks.add(new Block.Bullets(items));
    }
  }

  /** At most three findings, each with its interval and grade. */
  List<String> found() {
    return Headlines.first(release.body().scores()).stream()
        .filter(score -> Headlines.MEASURES.contains(score.key().measure().value()))
        .filter(score -> Headlines.isOverall(score) && isOfTheWhole(score))
        .flatMap(score -> score.measured().stream())
        .limit(MOST)
        .map(this::sentence)
        .toList();
  }

  private boolean isOfTheWhole(Score score) {
    return names.isProgramme(score.key().cell().subject())
        || score.key().cell().subject().kind().code().equals("study");
  }

  /** The wording of the claim that cites the score first, or the plain figure. */
  private String sentence(Score.Measured score) {
    for (Claim claim : release.body().claims()) {
      boolean own =
          claim.assertion().isEmpty()
              && !claim.keys().isEmpty()
              && claim.keys().get(0).equals(score.key());
      if (own) {
        return claim.wording().in(phrases.language()) + " [" + claim.grade() + "]";
      }
    }
    String unit = names.unit(score.key().measure());
    String interval =
        score
            .interval()
            .map(i -> " (" + Figures.text(i, unit, phrases.language()) + ")")
            .orElse("");
    EvidenceGrade grade = score.quality().grade();
    return names.key(score.key())
        + ": "
        + Figures.text(score.value(), unit, phrases.language())
        + interval
        + ", n = "
        + score.counts().n()
        + " ["
        + grade
        + "]";
  }

  private List<String> toDo() {
    List<String> items = new ArrayList<>(decisions());
    items.addAll(new HeldBack(release.body(), names, phrases).statements());
    return items;
  }

  /** At most three decisions, in the order of the rules. */
  List<String> decisions() {
    List<String> items = new ArrayList<>();
    for (Recommendation each : release.body().recommendations()) {
      if (items.size() < MOST) {
        items.add(
            phrases.in(each.action())
                + " ("
                + phrases.in(each.addressee())
                + phrases.say(", paling lambat ", ", by ")
                + Dates.words(each.due(), phrases)
                + ", "
                + each.rule()
                + ")");
      }
    }
    return items;
  }

  private List<String> refused() {
    List<String> items = new ArrayList<>();
    for (Claim claim : release.body().claims()) {
      if (claim.verdict().equals(Verdict.REFUSED) && claim.assertion().isPresent()) {
        items.add(
            phrases.quoted(claim.statement().in(phrases.language()), claim.source())
                + ": "
                + claim.because().in(phrases.language()));
      }
    }
    return items;
  }
}
