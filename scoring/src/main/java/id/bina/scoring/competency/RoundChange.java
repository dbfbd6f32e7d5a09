package id.bina.scoring.competency;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Weakness;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.Happened;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.IndividualsChart;
import id.bina.scoring.stat.MannKendall;
import id.bina.scoring.stat.Newcombe;
import id.bina.scoring.stat.Wilson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes down what changed in one area, by as much as so many rounds can tell. */
final class RoundChange {
  private final Setting setting;
  private final ScoreSheet sheet;
  private final Cell cell;
  private final List<AreaRound> rounds;

  RoundChange(Setting setting, ScoreSheet sheet, Cell cell, List<AreaRound> rounds) {
    this.setting = setting;
    this.sheet = sheet;
    this.cell = cell;
    this.rounds = List.copyOf(rounds);
  }

  void write() {
    int count = rounds.size();
    if (count < 2) {
      absent(
          Absence.NO_COMPARISON,
          count + " putaran: belum ada pembanding",
          count + " rounds: nothing to compare with");
    } else if (count == 2) {
      difference();
    } else if (count < MannKendall.LEAST) {
      absent(
          Absence.BELOW_MINIMUM_N,
          count + " putaran: digambar, tidak diuji; kecenderungan diuji mulai 5 putaran",
          count + " rounds: drawn, not tested; a trend is tested from 5 rounds on");
    } else {
      trend();
    }
  }

  private void absent(Absence reason, String indonesian, String english) {
    sheet.absent(
        CompetencyMeasures.BELOW_CHANGE,
        cell,
        reason,
        Text.of(indonesian, english),
        rounds.stream().mapToLong(AreaRound::people).min().orElse(0));
  }

  private void difference() {
    AreaRound before = rounds.get(0);
    AreaRound after = rounds.get(1);
    double level = 1 - setting.policy().alpha();
    Newcombe change =
        Newcombe.of(
                Wilson.of(after.below(), after.people(), level),
                Wilson.of(before.below(), before.people(), level))
            .orThrow();
    List<Text> notes = notes();
    notes.add(
        Text.of(
            "orang pada kedua putaran dihitung sebagai dua kelompok; bila orangnya sama, selang ini"
                + " biasanya terlalu lebar",
            "people of the two rounds count as two groups; where they are the same people the"
                + " interval is usually too wide"));
    sheet.add(
        score(CompetencyMeasures.BELOW_CHANGE, change.difference(), notes)
            .interval(change.interval())
            .counts(Counts.ofSides(before.people(), after.people()))
            .build());
  }

  private void trend() {
    RoundSeries series = new RoundSeries(rounds, 1 - setting.policy().alpha());
    MannKendall.of(series.shares(), series.level())
        .asOptional()
        .ifPresentOrElse(this::trend, this::constant);
    IndividualsChart.of(series.shares()).asOptional().ifPresent(this::outside);
  }

  private void constant() {
    absent(
        Absence.ZERO_VARIANCE,
        "bagian di bawah standar sama pada semua " + rounds.size() + " putaran",
        "the share below the standard is the same in all " + rounds.size() + " rounds");
  }

  private void trend(MannKendall trend) {
    List<Text> notes = notes();
    notes.add(
        Text.of(
            "median perubahan per putaran (Sen) atas "
                + rounds.size()
                + " putaran; tanpa prakiraan",
            "median change per round (Sen) over " + rounds.size() + " rounds; no outlook"));
    Score.Measured.Builder slope =
        score(CompetencyMeasures.BELOW_CHANGE, trend.slope().value(), notes);
    Optional<Interval> interval = trend.slope().interval().asOptional();
    interval.ifPresent(slope::interval);
    sheet.add(slope.build());
    sheet.add(score(CompetencyMeasures.TREND_P, trend.p(), List.of(smallest(trend))).build());
  }

  private static Text smallest(MannKendall trend) {
    return trend.smallest() == 0
        ? Text.of("sebaran normal", "normal distribution")
        : Text.of(
            "uji eksak; terkecil yang mungkin 1 dari " + Math.round(1 / trend.smallest()),
            "exact test; the smallest possible is 1 in " + Math.round(1 / trend.smallest()));
  }

  private void outside(IndividualsChart chart) {
    String names =
        chart.outside().stream()
            .map(row -> rounds.get(row).round().id().value())
            .collect(Collectors.joining(", "));
    List<Text> notes =
        names.isEmpty()
            ? List.of()
            : List.of(Text.of("di luar batas: " + names, "outside the limits: " + names));
    sheet.add(score(CompetencyMeasures.OUTSIDE, (double) chart.outside().size(), notes).build());
  }

  private Score.Measured.Builder score(Measure measure, double value, List<Text> notes) {
    return sheet
        .measured(measure, cell)
        .value(value)
        .counts(Counts.of(rounds.stream().mapToLong(AreaRound::people).min().orElse(0)))
        .basis(Basis.DISTINCT_VALUES)
        .quality(quality())
        .notes(notes)
        .restsOn(rounds.stream().map(this::below).toList());
  }

  private ScoreKey below(AreaRound each) {
    return new ScoreKey(
        CompetencyMeasures.BELOW.id(), cell.with(CaseColumns.ROUND, each.round().id().value()));
  }

  private Quality quality() {
    Quality quality = Quality.of(Design.PRE_POST);
    return events().isEmpty() ? quality : quality.with(Weakness.EVENT);
  }

  private List<Text> notes() {
    String span = rounds.get(0).round().id() + " -> " + rounds.get(rounds.size() - 1).round().id();
    List<Text> notes = new ArrayList<>();
    notes.add(Text.of(span, span));
    events().forEach(event -> notes.add(Happened.besides(event)));
    return notes;
  }

  /** Logged for the programme between the first and the last day of the rounds. */
  private List<Event> events() {
    Subject programme = Subject.of(setting.program().id());
    LocalDate first = rounds.get(0).round().period().startInclusive();
    LocalDate last = rounds.get(rounds.size() - 1).round().period().endInclusive();
    return setting.events().stream()
        .filter(event -> event.subject().equals(programme))
        .filter(event -> !event.date().isBefore(first) && !event.date().isAfter(last))
        .toList();
  }
}
