package id.bina.io.report;

import id.bina.core.evidence.Subject;
import id.bina.core.result.Claim;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Figures;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Verdict;
import id.bina.core.result.Weakness;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
    Subject programme = Subject.of(release.body().heading().program());
    return Headlines.findings(release.body().scores(), programme, MOST).stream()
        .map(this::sentence)
        .toList();
  }

  /** The wording of the claim that cites the score first, or the plain figure. */
  private String sentence(Score.Measured score) {
    for (Claim claim : release.body().claims()) {
      boolean own = !claim.keys().isEmpty() && claim.keys().get(0).equals(score.key());
      if (own && !claim.verdict().equals(Verdict.CANNOT_BE_JUDGED)) {
        return whose(score) + claim.wording().in(phrases.language()) + " [" + claim.grade() + "]";
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
        + Figures.text(score.counts().n(), phrases.language())
        + limits(score)
        + " ["
        + grade
        + "]";
  }

  private String limits(Score.Measured score) {
    List<Weakness> weaknesses = score.quality().weaknesses();
    if (weaknesses.isEmpty()) {
      return "";
    }
    return phrases.say("; keterbatasan: ", "; limits: ")
        + weaknesses.stream()
            .map(each -> phrases.in(each.title()))
            .collect(Collectors.joining(", "));
  }

  /** Whom a claim is about, where it is not the programme. */
  private String whose(Score.Measured score) {
    Subject subject = score.key().cell().subject();
    return names.isProgramme(subject) ? "" : names.subject(subject) + ": ";
  }

  private List<String> toDo() {
    List<String> items = new ArrayList<>(decisions());
    items.addAll(new HeldBack(release.body(), names, phrases).statements());
    return items;
  }

  /** At most three decisions, in the order of the rules. */
  List<String> decisions() {
    return Decision.of(release.body().recommendations(), phrases).stream()
        .limit(MOST)
        .map(each -> asked(each.first()) + each.subjects(names))
        .toList();
  }

  private String asked(Recommendation each) {
    return phrases.in(each.action())
        + " ("
        + phrases.in(each.addressee())
        + phrases.say(", paling lambat ", ", by ")
        + Dates.words(each.due(), phrases)
        + ", "
        + each.rule()
        + ")";
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
