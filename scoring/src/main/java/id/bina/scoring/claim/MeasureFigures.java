package id.bina.scoring.claim;

import id.bina.core.dossier.Setting;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.program.Training;
import id.bina.core.result.Cell;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.Measure;
import id.bina.core.result.Score;
import id.bina.core.result.Stratum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scores of one measure in one breath: the title, then each part with its figure. */
final class MeasureFigures {
  private final Setting setting;
  private final Wording wording;

  MeasureFigures(Setting setting, Wording wording) {
    this.setting = setting;
    this.wording = wording;
  }

  /** {@code tingkat respons: alumni 64,7 % (66 dari 102), atasan 51,0 % (52 dari 102)}. */
  String of(Measure measure, List<Score.Measured> scores, String language) {
    String title = title(measure, scores, language);
    if (scores.size() == 1 && scores.get(0).key().cell().strata().isEmpty()) {
      return title + " " + figure(measure, scores.get(0), language);
    }
    return scores.stream()
        .map(score -> label(score, scores, language) + figure(measure, score, language))
        .collect(Collectors.joining(", ", title + ": ", ""));
  }

  /** {@code rata-rata aspek (4 nilai)}. */
  String named(Measure measure, List<Score.Measured> scores, String language) {
    String values = language.equals("id") ? " nilai" : scores.size() == 1 ? " value" : " values";
    return title(measure, scores, language) + " (" + scores.size() + values + ")";
  }

  private static String title(Measure measure, List<Score.Measured> scores, String language) {
    String who = Wording.who(scores.get(0), language);
    boolean allOfOneSource = scores.stream().allMatch(s -> Wording.who(s, language).equals(who));
    return (allOfOneSource ? who : "") + measure.title().in(language);
  }

  /** What tells the parts apart: training, instrument, groups; nothing that all have. */
  private String label(Score.Measured score, List<Score.Measured> all, String language) {
    List<String> parts = new ArrayList<>();
    Cell cell = score.key().cell();
    if (differ(all, Cell::subject)) {
      parts.add(training(cell, language));
    }
    if (differ(all, Cell::instrument)) {
      cell.instrument().map(ref -> instrument(ref, language)).ifPresent(parts::add);
    }
    for (Stratum stratum : cell.strata()) {
      parts.add(wording.called(stratum).in(language));
    }
    return parts.isEmpty() ? "" : String.join(", ", parts) + " ";
  }

  private static boolean differ(List<Score.Measured> scores, Function<Cell, Object> what) {
    return scores.stream().map(score -> what.apply(score.key().cell())).distinct().count() > 1;
  }

  private String training(Cell cell, String language) {
    return setting.program().trainings().stream()
        .filter(training -> training.id().value().equals(cell.subject().id()))
        .map(Training::title)
        .map(title -> title.in(language))
        .findFirst()
        .orElse(cell.subject().id());
  }

  private String instrument(InstrumentRef ref, String language) {
    return setting.instruments().stream()
        .filter(each -> each.ref().equals(ref))
        .map(Instrument::title)
        .map(title -> title.in(language))
        .findFirst()
        .orElse(ref.toString());
  }

  /** The number of a link says nothing; its note names the link. */
  private String figure(Measure measure, Score.Measured score, String language) {
    boolean chain =
        score.exhibit().filter(exhibit -> exhibit.kind().equals(ExhibitKind.CHAIN)).isPresent();
    Optional<String> note = score.notes().stream().findFirst().map(text -> text.in(language));
    if (chain && note.isPresent()) {
      return "(" + note.get() + ")";
    }
    return wording.figure(measure, score, language);
  }
}
