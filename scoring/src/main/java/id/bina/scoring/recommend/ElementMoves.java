package id.bina.scoring.recommend;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.LedgerEntry;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.PriorityMove;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whether the elements that recommendations name moved between the last two waves of a survey. */
final class ElementMoves {
  private static final String MEASURE = "ikm.element";
  private static final String ELEMENT = "element";

  private final Setting setting;
  private final List<Score.Measured> elements;
  private final ScoreSheet sheet;

  ElementMoves(Setting setting, List<Score> scores, ScoreSheet sheet) {
    this.setting = setting;
    this.sheet = sheet;
    this.elements =
        scores.stream()
            .filter(score -> score.key().measure().value().equals(MEASURE))
            .flatMap(score -> score.measured().stream())
            .toList();
  }

  /** One score for each subject and element that a recommendation names. */
  void write(Ledger ledger) {
    Map<Cell, LedgerEntry> named = new TreeMap<>();
    for (LedgerEntry entry : ledger.latest()) {
      entry
          .indicator()
          .ifPresent(element -> named.put(Cell.of(entry.subject()).with(ELEMENT, element), entry));
    }
    named.keySet().forEach(this::write);
  }

  private void write(Cell cell) {
    String element = cell.stratum(ELEMENT).orElse("");
    List<Occasion> waves = waves(cell.subject());
    if (waves.size() < 2) {
      absent(
          cell,
          Absence.NO_COMPARISON,
          Text.of(
              "perlu dua putaran survei dengan tanggal pada " + cell.subject().id(),
              "two dated waves of the survey are needed at " + cell.subject().id()));
      return;
    }
    Map<String, Score.Measured> before = wave(cell.subject(), waves.get(waves.size() - 2));
    Map<String, Score.Measured> after = wave(cell.subject(), waves.get(waves.size() - 1));
    before.keySet().retainAll(after.keySet());
    after.keySet().retainAll(before.keySet());
    if (!before.containsKey(element)) {
      absent(
          cell,
          Absence.MISSING_ELEMENT,
          Text.of(
              "unsur " + element + " tidak ada pada kedua putaran",
              "element " + element + " is not there in both waves"));
      return;
    }
    moved(cell, before, after, List.copyOf(before.keySet()).indexOf(element));
  }

  private void moved(
      Cell cell, Map<String, Score.Measured> before, Map<String, Score.Measured> after, int place) {
    Outcome<PriorityMove> move =
        PriorityMove.of(values(before), values(after), place, 1 - setting.policy().alpha());
    if (!move.isComputed()) {
      absent(
          cell,
          Absence.NO_COMPARISON,
          Text.of(
              "unsur lain terlalu sedikit untuk membandingkan",
              "too few other elements to compare with"));
      return;
    }
    PriorityMove found = move.orThrow();
    sheet.add(
        sheet
            .measured(LedgerScores.MOVED, cell)
            .value(found.move())
            .interval(found.interval())
            .counts(Counts.of(fewest(before, after)))
            .basis(Basis.FIXED_TALLY)
            .quality(Quality.of(Design.PRE_POST))
            .notes(List.of(verdict(found)))
            .restsOn(keys(before, after))
            .build());
  }

  private static Text verdict(PriorityMove found) {
    if (!found.isTold()) {
      return Text.of(
          "belum dapat dibedakan dari fluktuasi", "not to be told apart from fluctuation");
    }
    return found.move() > 0
        ? Text.of("naik lebih dari unsur lain", "rose more than the other elements")
        : Text.of("turun lebih dari unsur lain", "fell more than the other elements");
  }

  private static List<ScoreKey> keys(
      Map<String, Score.Measured> before, Map<String, Score.Measured> after) {
    return Stream.concat(before.values().stream(), after.values().stream())
        .map(Score.Measured::key)
        .toList();
  }

  private static long fewest(
      Map<String, Score.Measured> before, Map<String, Score.Measured> after) {
    List<Score.Measured> all = new ArrayList<>(before.values());
    all.addAll(after.values());
    return all.stream().mapToLong(score -> score.counts().n()).min().orElse(0);
  }

  /** The errors follow from the intervals: half their width over the normal quantile. */
  private static List<PriorityMove.Element> values(Map<String, Score.Measured> wave) {
    return wave.values().stream()
        .map(score -> new PriorityMove.Element(score.value(), error(score.interval())))
        .toList();
  }

  private static double error(Optional<Interval> interval) {
    return interval
        .map(each -> (each.upper() - each.lower()) / (2 * Normal.critical(each.level())))
        .orElse(0.0);
  }

  private Map<String, Score.Measured> wave(Subject subject, Occasion occasion) {
    Map<String, Score.Measured> wave = new TreeMap<>();
    for (Score.Measured score : elements) {
      Cell cell = score.key().cell();
      if (cell.subject().equals(subject)
          && cell.occasion().filter(occasion::equals).isPresent()
          && score.interval().isPresent()) {
        wave.put(cell.stratum(ELEMENT).orElse(""), score);
      }
    }
    return wave;
  }

  /** The waves at a subject by their first day; before and after need no date. */
  private List<Occasion> waves(Subject subject) {
    List<Occasion> found =
        elements.stream()
            .map(score -> score.key().cell())
            .filter(cell -> cell.subject().equals(subject))
            .flatMap(cell -> cell.occasion().stream())
            .distinct()
            .toList();
    if (found.size() == 2 && found.containsAll(List.of(Occasion.PRE, Occasion.POST))) {
      return List.of(Occasion.PRE, Occasion.POST);
    }
    boolean dated = found.stream().allMatch(each -> firstDay(subject, each).isPresent());
    return dated
        ? found.stream()
            .sorted(Comparator.comparing(each -> firstDay(subject, each).orElseThrow()))
            .toList()
        : List.of();
  }

  private Optional<LocalDate> firstDay(Subject subject, Occasion occasion) {
    return setting.fieldworks().stream()
        .filter(each -> each.subject().equals(subject) && each.occasion().equals(occasion))
        .map(Fieldwork::period)
        .map(period -> period.startInclusive())
        .min(Comparator.naturalOrder());
  }

  private void absent(Cell cell, Absence reason, Text why) {
    sheet.absent(LedgerScores.MOVED, cell, reason, why, 0);
  }
}
