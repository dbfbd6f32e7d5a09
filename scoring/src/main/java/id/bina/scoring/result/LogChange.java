package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.core.result.Weakness;
import id.bina.scoring.internal.Fieldworks;
import id.bina.scoring.internal.Happened;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.VersionStep;
import id.bina.scoring.stat.HodgesLehmann;
import id.bina.scoring.stat.MedianDifference;
import id.bina.scoring.stat.Newcombe;
import id.bina.scoring.stat.Wilson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changed in one group of cases from one wave of a log to the next. */
final class LogChange {
  private final LogWave before;
  private final LogWave after;
  private final ScoreSheet sheet;

  LogChange(LogWave before, LogWave after, ScoreSheet sheet) {
    this.before = before;
    this.after = after;
    this.sheet = sheet;
  }

  void write() {
    long fewest = Math.min(before.values().present(), after.values().present());
    if (version().isRefused()) {
      sheet.absent(measure(), cell(), Absence.NO_COMPARISON, version().refusal(), fewest);
    } else if (fewest < after.setting().policy().minimumToCompute()) {
      sheet.absent(
          measure(),
          cell(),
          fewest == 0 ? Absence.NO_COMPARISON : Absence.BELOW_MINIMUM_N,
          Text.of(
              before.values().present()
                  + " kasus sebelum dan "
                  + after.values().present()
                  + " sesudah",
              before.values().present()
                  + " cases before and "
                  + after.values().present()
                  + " after"),
          fewest);
    } else if (after.column().inTime().isPresent()) {
      shares();
    } else {
      MedianDifference.of(after.values(), before.values(), after.level())
          .asOptional()
          .ifPresent(this::medians);
    }
  }

  private Measure measure() {
    return after.column().inTime().isPresent()
        ? ProcessMeasures.IN_TIME_CHANGE
        : ProcessMeasures.MEDIAN_CHANGE;
  }

  private static ScoreKey level(LogWave wave) {
    Measure measure =
        wave.column().inTime().isPresent() ? ProcessMeasures.IN_TIME : ProcessMeasures.MEDIAN;
    return new ScoreKey(measure.id(), wave.cell());
  }

  private Cell cell() {
    return after.cell();
  }

  private void shares() {
    Outcome<Wilson> first = Wilson.of(after.inTime(), after.values().present(), after.level());
    Outcome<Wilson> second = Wilson.of(before.inTime(), before.values().present(), after.level());
    Newcombe change = Newcombe.of(first, second).orThrow();
    add(
        change.difference(),
        Optional.of(change.interval()),
        List.of(
            count("tepat waktu sebelum", "in time before", change.second()),
            count("tepat waktu sesudah", "in time after", change.first())),
        Text.of("sesudah dikurangi sebelum, Newcombe", "after minus before, Newcombe"));
  }

  private static Input count(String indonesian, String english, Wilson share) {
    return Input.of(
        Text.of(indonesian, english),
        Text.of(
            share.successes() + " dari " + share.trials(),
            share.successes() + " of " + share.trials()));
  }

  private void medians(MedianDifference change) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(minutes("median sebelum", "median before", change.second().value()));
    inputs.add(minutes("median sesudah", "median after", change.first().value()));
    HodgesLehmann.of(after.values(), before.values(), after.level())
        .asOptional()
        .ifPresent(shift -> inputs.add(shift(shift)));
    add(
        change.difference(),
        change.interval().asOptional(),
        inputs,
        Text.of(
            "selisih median, selang Price dan Bonett",
            "difference of medians, interval of Price and Bonett"));
  }

  private static Input shift(HodgesLehmann shift) {
    return Input.of(
        Text.of("pergeseran Hodges-Lehmann", "Hodges-Lehmann shift"),
        Text.of(shift(shift, "id"), shift(shift, "en")));
  }

  private static String shift(HodgesLehmann shift, String language) {
    return LogScores.minutes(shift.shift()).in(language)
        + shift
            .interval()
            .<String>match(
                ends -> " [" + Figures.text(ends, ProcessMeasures.MINUTES, language) + "]",
                none -> "");
  }

  private static Input minutes(String indonesian, String english, double value) {
    return Input.of(Text.of(indonesian, english), LogScores.minutes(value));
  }

  private void add(double value, Optional<Interval> interval, List<Input> inputs, Text step) {
    Text shown =
        Figures.words(
            value,
            after.column().inTime().isPresent() ? Units.SHARE_DIFFERENCE : ProcessMeasures.MINUTES);
    Score.Measured.Builder score =
        sheet
            .measured(measure(), cell())
            .value(value)
            .counts(Counts.ofSides(before.values().present(), after.values().present()))
            .basis(Basis.DISTINCT_VALUES)
            .quality(quality())
            .notes(notes())
            .restsOn(List.of(level(before), level(after)))
            .explanation(
                new Explanation(
                    new ScoreKey(measure().id(), cell()),
                    sheet.method(),
                    inputs,
                    List.of(Step.of(step, shown))));
    interval.ifPresent(score::interval);
    sheet.add(score.build());
  }

  /** How strong a change from the one wave to the other is. */
  Quality quality() {
    Quality quality = Quality.of(Design.PRE_POST);
    quality = version().isFlagged() ? quality.with(Weakness.MODE_CHANGED) : quality;
    return events().isEmpty() ? quality : quality.with(Weakness.EVENT);
  }

  /** From the one version of the log to the other. */
  VersionStep version() {
    return VersionStep.of(
        after.setting(),
        before.column().key().instrument(),
        after.column().key().instrument(),
        List.of(after.column().key().item()));
  }

  private List<Event> events() {
    Optional<Fieldwork> first = before.fieldwork();
    Optional<Fieldwork> second = after.fieldwork();
    return first.isPresent() && second.isPresent()
        ? Fieldworks.events(after.setting(), after.subjects(), first.get(), second.get())
        : List.of();
  }

  private List<Text> notes() {
    List<Text> notes = new ArrayList<>();
    notes.add(Text.of(waves("id"), waves("en")));
    if (after.isOfAllSubjects()) {
      notes.add(
          Text.of(
              "kasus dihitung satu per satu; bila tempat layanan saling berbeda, selangnya terlalu"
                  + " sempit",
              "cases count one by one; where places of service differ the interval is too"
                  + " narrow"));
    }
    notes.addAll(around());
    return notes;
  }

  /** What must be read with any change from the one wave to the other. */
  List<Text> around() {
    List<Text> notes = new ArrayList<>();
    version().note().ifPresent(notes::add);
    if (before.fieldwork().isEmpty() || after.fieldwork().isEmpty()) {
      notes.add(
          Text.of(
              "masa pencatatan tidak dicatat: peristiwa lain tidak dapat diperiksa",
              "the period of the log was not recorded: other events cannot be checked"));
    }
    events().forEach(event -> notes.add(Happened.besides(event)));
    return notes;
  }

  private String waves(String language) {
    return before.column().key().occasion().words().in(language)
        + " -> "
        + after.column().key().occasion().words().in(language);
  }
}
