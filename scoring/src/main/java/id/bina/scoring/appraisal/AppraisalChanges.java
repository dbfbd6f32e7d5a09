package id.bina.scoring.appraisal;

import id.bina.core.Text;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.core.result.Weakness;
import id.bina.scoring.internal.Happened;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.McNemar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down who went up and who went down since the round before. */
final class AppraisalChanges {
  private final Setting setting;
  private final EvaluationPolicy policy;
  private final ScoreSheet sheet;
  private final AppraisalScores scores;

  AppraisalChanges(Setting setting, ScoreSheet sheet) {
    this.setting = setting;
    this.policy = setting.policy();
    this.sheet = sheet;
    this.scores = new AppraisalScores(setting, sheet);
  }

  private void absent(RoundAppraisals round, Absence reason, Text why, long people) {
    sheet.absent(AppraisalMeasures.BALANCE, scores.cell(round), reason, why, people);
  }

  void write(RoundAppraisals before, RoundAppraisals after) {
    Optional<Text> refused = refused(before, after);
    Optional<PredicateChange> change =
        refused.isPresent() ? Optional.empty() : after.change(after.regime().orElseThrow());
    if (refused.isPresent()) {
      absent(after, Absence.of("NOT_COMPARABLE"), refused.get(), after.people());
    } else if (change.isEmpty() || change.get().n() < policy.minimumToCompute()) {
      long linked = change.map(PredicateChange::n).orElse(0L);
      absent(
          after,
          linked == 0 ? Absence.NOT_LINKED : Absence.BELOW_MINIMUM_N,
          Text.of(
              linked + " orang dinilai pada kedua putaran, terlalu sedikit",
              linked + " people appraised in both rounds are too few"),
          linked);
    } else {
      change(before, after, change.get());
    }
  }

  private static Optional<Text> refused(RoundAppraisals before, RoundAppraisals after) {
    if (before.unread().isPresent()) {
      return before.unread();
    }
    if (after.unread().isPresent()) {
      return after.unread();
    }
    PredicateOrder first = before.regime().orElseThrow();
    PredicateOrder second = after.regime().orElseThrow();
    return first.packName().equals(second.packName())
        ? Optional.empty()
        : Optional.of(
            Text.of(
                "dua rezim, "
                    + first.packName()
                    + " dan "
                    + second.packName()
                    + ": tidak"
                    + " dibandingkan",
                "two regimes, "
                    + first.packName()
                    + " and "
                    + second.packName()
                    + ": not"
                    + " compared"));
  }

  private void change(RoundAppraisals before, RoundAppraisals after, PredicateChange change) {
    List<Text> notes = new ArrayList<>();
    notes.add(Text.of(change(change, "id"), change(change, "en")));
    notes.add(AppraisalScores.RELATIVE);
    List<Event> events = events(before, after);
    events.forEach(event -> notes.add(Happened.besides(event)));
    Quality quality = quality(before, after, change, events);
    double balance = (double) (change.up() - change.down()) / change.n();
    Text step =
        Text.of(
            "(" + change.up() + " - " + change.down() + ") / " + change.n(),
            "(" + change.up() + " - " + change.down() + ") / " + change.n());
    sheet.add(
        measured(AppraisalMeasures.BALANCE, before, after, change, balance, step)
            .quality(quality)
            .notes(notes)
            .build());
    McNemar best = change.atLeast(AppraisalMeasures.VERY_GOOD);
    sheet.add(
        measured(
                AppraisalMeasures.VERY_GOOD_CHANGE,
                before,
                after,
                change,
                best.difference(),
                Text.of("selisih bagian berpasangan", "difference of paired shares"))
            .interval(best.interval())
            .quality(quality)
            .notes(notes)
            .build());
  }

  private Score.Measured.Builder measured(
      Measure measure,
      RoundAppraisals before,
      RoundAppraisals after,
      PredicateChange change,
      double value,
      Text step) {
    return sheet
        .measured(measure, scores.cell(after))
        .value(value)
        .counts(Counts.of(change.n(), after.people()))
        .basis(Basis.FIXED_TALLY)
        .explanation(scores.explanation(measure, after, change.n(), step, value))
        .restsOn(
            List.of(
                new ScoreKey(AppraisalMeasures.VERY_GOOD_SHARE.id(), scores.cell(before)),
                new ScoreKey(AppraisalMeasures.VERY_GOOD_SHARE.id(), scores.cell(after))));
  }

  private static String change(PredicateChange change, String language) {
    boolean isIndonesian = language.equals("id");
    long same = change.n() - change.up() - change.down();
    String counted =
        isIndonesian
            ? change.up() + " naik, " + change.down() + " turun, " + same + " tetap; uji tanda "
            : change.up() + " up, " + change.down() + " down, " + same + " the same; sign test ";
    return counted
        + change
            .direction()
            .<String>match(
                test -> "p = " + Figures.text(test.test().value(), Units.PROBABILITY, language),
                none -> isIndonesian ? "tidak ada yang berubah" : "nobody changed");
  }

  private Quality quality(
      RoundAppraisals before, RoundAppraisals after, PredicateChange change, List<Event> events) {
    McNemar best = change.atLeast(AppraisalMeasures.VERY_GOOD);
    Quality quality = Quality.of(Design.PRE_POST);
    if (best.before().share() > policy.ceilingBefore()
        || best.after().share() > policy.ceilingAfter()) {
      quality = quality.with(Weakness.CEILING);
    }
    long smaller = Math.min(before.people(), after.people());
    if (change.n() < policy.matchedShare() * smaller) {
      quality = quality.with(Weakness.MATCHED_LOW);
    }
    return events.isEmpty() ? quality : quality.with(Weakness.EVENT);
  }

  /** Logged for the programme between the first day of one round and the last of the other. */
  private List<Event> events(RoundAppraisals before, RoundAppraisals after) {
    Subject programme = Subject.of(setting.program().id());
    LocalDate first = before.round().period().startInclusive();
    return setting.events().stream()
        .filter(event -> event.subject().equals(programme))
        .filter(event -> !event.date().isBefore(first) && !event.date().isAfter(after.lastDay()))
        .toList();
  }
}
