package id.bina.scoring.regulation;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.instrument.ItemId;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Exhibit;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.core.result.Weakness;
import id.bina.scoring.internal.Fieldworks;
import id.bina.scoring.internal.Happened;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.VersionStep;
import id.bina.scoring.stat.ElementIndex;
import id.bina.scoring.stat.IndexDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The change of the index at one subject from one wave of a survey to the next. */
final class IndexChange {
  private final CitizenCount before;
  private final CitizenCount after;
  private final ScoreSheet sheet;

  IndexChange(CitizenCount before, CitizenCount after, ScoreSheet sheet) {
    this.before = before;
    this.after = after;
    this.sheet = sheet;
  }

  /** Says of a survey with one wave that there is nothing to compare it with. */
  static void alone(CitizenCount only, ScoreSheet sheet) {
    sheet.absent(
        CitizenMeasures.CHANGE,
        only.cell(),
        Absence.NO_COMPARISON,
        Text.of(
            "hanya satu putaran survei; perubahan perlu putaran sebelumnya",
            "one wave of the survey only; a change needs an earlier one"),
        only.valid().forms());
  }

  void write() {
    long fewest = Math.min(before.valid().forms(), after.valid().forms());
    Optional<ElementIndex> earlier = before.index().asOptional();
    Optional<ElementIndex> later = after.index().asOptional();
    if (isOtherRegime()) {
      new RegimeBreak(before, after).write(sheet);
    } else if (version().isRefused()) {
      sheet.absent(
          CitizenMeasures.CHANGE, after.cell(), Absence.NO_COMPARISON, version().refusal(), fewest);
    } else if (earlier.isEmpty()
        || later.isEmpty()
        || fewest < after.setting().policy().minimumToCompute()) {
      sheet.absent(
          CitizenMeasures.CHANGE,
          after.cell(),
          fewest == 0 ? Absence.NO_RESPONSES : Absence.NO_COMPARISON,
          Text.of(
              "indeks tidak dapat dihitung pada kedua putaran",
              "the index cannot be computed in both waves"),
          fewest);
    } else {
      write(
          new IndexDifference(later.get(), earlier.get(), after.rules().factor(), after.level()),
          IndexSeries.of(before, earlier.get(), after, later.get()));
    }
  }

  private void write(IndexDifference change, Exhibit series) {
    Score.Measured.Builder score =
        sheet
            .measured(CitizenMeasures.CHANGE, after.cell())
            .value(change.value())
            .counts(Counts.ofSides(change.second().n(), change.first().n()))
            .basis(Basis.FIXED_TALLY)
            .quality(quality())
            .notes(notes(change))
            .restsOn(List.of(index(before), index(after)))
            .exhibit(series)
            .explanation(explanation(change));
    change.interval().asOptional().ifPresent(score::interval);
    sheet.add(score.build());
  }

  private boolean isOtherRegime() {
    return !before.rules().pack().id().equals(after.rules().pack().id());
  }

  private static ScoreKey index(CitizenCount wave) {
    return new ScoreKey(CitizenMeasures.INDEX.id(), wave.cell());
  }

  private Quality quality() {
    Quality quality = Quality.of(Design.PRE_POST);
    quality = isBroken() ? quality.with(Weakness.MODE_CHANGED) : quality;
    return events().isEmpty() ? quality : quality.with(Weakness.EVENT);
  }

  /** Another mode of asking, or a version not declared the same: a break in the series. */
  private boolean isBroken() {
    return version().isFlagged()
        || (mode(before).isPresent() && mode(after).isPresent() && otherMode());
  }

  /** From the one questionnaire to the other, in the items about the elements. */
  private VersionStep version() {
    List<ItemId> asked =
        after.rules().elements().stream()
            .flatMap(element -> after.form().of(element).stream())
            .map(column -> column.key().item())
            .toList();
    return VersionStep.of(
        after.setting(), before.form().instrument().ref(), after.form().instrument().ref(), asked);
  }

  private boolean otherMode() {
    return !mode(before).equals(mode(after));
  }

  private static Optional<SurveyMode> mode(CitizenCount count) {
    return count.fieldwork().map(Fieldwork::mode);
  }

  /** What happened at the subject or around it from the first wave to the second. */
  private List<Event> events() {
    Optional<Fieldwork> first = before.fieldwork();
    Optional<Fieldwork> second = after.fieldwork();
    return first.isPresent() && second.isPresent()
        ? Fieldworks.events(after.setting(), List.of(after.subject()), first.get(), second.get())
        : List.of();
  }

  private List<Text> notes(IndexDifference change) {
    List<Text> notes = new ArrayList<>();
    notes.add(Text.of(waves(change, "id"), waves(change, "en")));
    breaks(notes);
    events().forEach(event -> notes.add(Happened.besides(event)));
    if (after.setting().comparisons().isEmpty()) {
      notes.add(
          Text.of(
              "satu unit tanpa pembanding: sebabnya tidak dapat diuji di sini",
              "one unit without a comparison: why it changed cannot be tested here"));
    }
    meaning(change).ifPresent(notes::add);
    return notes;
  }

  private void breaks(List<Text> notes) {
    version().note().ifPresent(notes::add);
    Optional<SurveyMode> from = mode(before);
    Optional<SurveyMode> to = mode(after);
    if (from.isEmpty() || to.isEmpty()) {
      notes.add(
          Text.of(
              "cara dan waktu survei tidak dicatat pada kedua putaran: perubahan cara dan"
                  + " peristiwa lain tidak dapat diperiksa",
              "mode and time of the survey were not recorded in both waves: a change of mode and"
                  + " other events cannot be checked"));
    } else if (otherMode()) {
      notes.add(otherMode(from.get().words(), to.get().words()));
    }
  }

  private String waves(IndexDifference change, String language) {
    return points(change.second(), language)
        + " ("
        + band(change.second())
        + ", "
        + before.form().occasion().words().in(language)
        + ", n "
        + change.second().n()
        + ") -> "
        + points(change.first(), language)
        + " ("
        + band(change.first())
        + ", "
        + after.form().occasion().words().in(language)
        + ", n "
        + change.first().n()
        + ")";
  }

  private Text points(ElementIndex index) {
    return Text.of(points(index, "id"), points(index, "en"));
  }

  private String points(ElementIndex index, String language) {
    Rational value = index.value().times(after.rules().factor());
    return Figures.exact(after.rules().bands().rounded(value), language);
  }

  private String band(ElementIndex index) {
    return after.rules().bands().band(index.value().times(after.rules().factor())).code();
  }

  private static Text otherMode(Text from, Text to) {
    return Text.of(
        "cara survei berubah ("
            + from.in("id")
            + " -> "
            + to.in("id")
            + "): deret terputus, bukan perbandingan lurus",
        "mode of asking changed ("
            + from.in("en")
            + " -> "
            + to.in("en")
            + "): a break, not a straight comparison");
  }

  /** An interval inside what is worth acting upon. */
  private Optional<Text> meaning(IndexDifference change) {
    double least = after.rules().figure(Packs.IKM_MEANINGFUL_CHANGE).doubleValue();
    return change
        .interval()
        .asOptional()
        .filter(ends -> ends.lower() > -least && ends.upper() < least)
        .map(
            ends ->
                Text.of(
                    "selang di dalam +-"
                        + IndexNotes.points(least, "id")
                        + " poin: tidak ada perubahan berarti",
                    "interval within +-"
                        + IndexNotes.points(least, "en")
                        + " points: no change that matters"));
  }

  private Explanation explanation(IndexDifference change) {
    return new Explanation(
        new ScoreKey(CitizenMeasures.CHANGE.id(), after.cell()),
        sheet.method(),
        List.of(
            Input.of(Text.of("indeks sebelum", "index before"), points(change.second())),
            Input.of(Text.of("indeks sesudah", "index after"), points(change.first()))),
        List.of(
            Step.of(
                Text.of("sesudah dikurangi sebelum", "after minus before"),
                IndexNotes.points(change.value())),
            Step.of(
                Text.of(
                    "selang t, galat baku terlinearisasi kedua putaran",
                    "Student's interval, linearised errors of both waves"),
                change
                    .interval()
                    .<Text>match(
                        ends -> Figures.words(ends, Units.POINTS),
                        none -> Text.of(none.detail(), none.detail())))));
  }
}
