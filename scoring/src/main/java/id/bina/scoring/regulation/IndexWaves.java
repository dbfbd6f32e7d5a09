package id.bina.scoring.regulation;

import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Occasion;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.Waves;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The waves of every survey, and what changed from one to the next.
 *
 * @param series the waves by subject, questionnaire and source, the earliest first
 */
record IndexWaves(Map<String, List<CitizenCount>> series) {

  static IndexWaves of(List<CitizenCount> counts) {
    Map<String, List<CitizenCount>> series = new TreeMap<>();
    for (CitizenCount count : counts) {
      series.computeIfAbsent(key(count), key -> new ArrayList<>()).add(count);
    }
    series.replaceAll((key, waves) -> inOrder(waves));
    return new IndexWaves(series);
  }

  private static String key(CitizenCount count) {
    return count.subject() + "|" + count.form().instrument().ref().id() + "|" + source(count);
  }

  private static String source(CitizenCount count) {
    return count.form().source().toString();
  }

  void write(ScoreSheet sheet) {
    series.values().forEach(waves -> write(waves, sheet));
  }

  private void write(List<CitizenCount> waves, ScoreSheet sheet) {
    Optional<CitizenCount> former = formerRegime(waves.get(0));
    if (former.isPresent()) {
      new IndexChange(former.get(), waves.get(0), sheet).write();
    } else if (waves.size() == 1) {
      IndexChange.alone(waves.get(0), sheet);
    }
    for (int i = 1; i < waves.size(); i++) {
      new IndexChange(waves.get(i - 1), waves.get(i), sheet).write();
    }
  }

  /** The last wave before, asked of the same people at the same place under another pack. */
  private Optional<CitizenCount> formerRegime(CitizenCount first) {
    List<CitizenCount> others = new ArrayList<>();
    for (List<CitizenCount> waves : series.values()) {
      waves.stream().filter(each -> isFormer(each, first)).forEach(others::add);
    }
    others.add(first);
    List<CitizenCount> ordered = inOrder(others);
    int at = ordered.indexOf(first);
    return at == 0 ? Optional.empty() : Optional.of(ordered.get(at - 1));
  }

  private static boolean isFormer(CitizenCount each, CitizenCount first) {
    return each.subject().equals(first.subject())
        && source(each).equals(source(first))
        && !each.form().occasion().equals(first.form().occasion())
        && !each.rules().pack().id().equals(first.rules().pack().id());
  }

  private static List<CitizenCount> inOrder(List<CitizenCount> unordered) {
    List<Occasion> order =
        Waves.inOrder(
            unordered.stream().map(each -> each.form().occasion()).distinct().toList(),
            occasion -> firstDay(unordered, occasion));
    List<CitizenCount> waves = new ArrayList<>(unordered);
    waves.sort(Comparator.comparing(each -> order.indexOf(each.form().occasion())));
    return List.copyOf(waves);
  }

  private static Optional<LocalDate> firstDay(List<CitizenCount> waves, Occasion occasion) {
    return waves.stream()
        .filter(each -> each.form().occasion().equals(occasion))
        .flatMap(each -> each.fieldwork().stream())
        .map(Fieldwork::period)
        .map(period -> period.startInclusive())
        .min(Comparator.naturalOrder());
  }
}
